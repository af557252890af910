// Puts the cells of a table in their columns, where some take several columns or reach down into the rows below.
import type { Block, Row } from '../block.js'

interface Cell {
  blocks: Block[]
  /** How many columns and how many rows it takes. */
  width: number
  height: number
}

/** Takes the rows of a table in turn. */
export class TableGrid {
  /** What reaches down, by column, and into how many rows more. */
  private readonly open = new Map<number, { blocks: Block[]; rows: number }>()

  /** A cell for each column: empty where one from above reaches down, or where the cell before takes more than its own column. */
  row(given: readonly Cell[]): Pick<Row, 'cells' | 'above'> {
    const cells: Block[][] = []
    const above = new Map<number, Block[]>()
    for (const { blocks, width, height } of given) {
      this.fillFrom(cells, above)
      const first = cells.length
      cells.push(blocks, ...Array.from({ length: width - 1 }, (): Block[] => []))
      if (height > 1) for (let i = first; i < cells.length; i++) this.open.set(i, { blocks: i === first ? blocks : [], rows: height })
    }
    this.fillFrom(cells, above)
    for (const [column, reach] of this.open) {
      reach.rows -= 1
      if (reach.rows === 0) this.open.delete(column)
    }
    return above.size === 0 ? { cells } : { cells, above }
  }

  /** Empty cells where cells from above stand next. */
  private fillFrom(cells: Block[][], above: Map<number, Block[]>): void {
    let reach = this.open.get(cells.length)
    while (reach !== undefined) {
      above.set(cells.length, reach.blocks)
      cells.push([])
      reach = this.open.get(cells.length)
    }
  }
}
