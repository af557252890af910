// Makes the blocks of a Word file from those of a document: headings, paragraphs, lists, tables, quotations.
import { type FileChild, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx'
import type { Heading, List, ListItem, RootContent } from 'mdast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { HeadingLevels, recordOf } from '../notes-outline.js'
import { readableText } from '../readable-text.js'
import { depthOf, listIndent, type WordLists } from './word-lists.js'
import { runsOf, type Unknown } from './word-runs.js'
import { STYLE } from './word-styles.js'
import { wordTable } from './word-tables.js'

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5]

/** What every paragraph of a place has, such as its indentation. */
type Placed = Pick<IParagraphOptions, 'style' | 'indent' | 'numbering'>

export class WordBlocks {
  private readonly levels = new HeadingLevels()

  constructor(
    private readonly lists: WordLists,
    private readonly unknown: Unknown,
  ) {}

  /** Word makes one table of two that follow each other, and wants a paragraph at the end: a gap stands after each. */
  of(blocks: readonly RootContent[], place: Placed = {}, level = 0): FileChild[] {
    return blocks.flatMap((block, i) => {
      const isFollowedByHeading = blocks[i + 1]?.type === 'heading'
      const gap = block.type === 'table' && !isFollowedByHeading ? [new Paragraph({ spacing: { after: 0 } })] : []
      return [...this.block(block, place, level), ...gap]
    })
  }

  private block(block: RootContent, place: Placed, level: number): FileChild[] {
    switch (block.type) {
      case 'heading':
        return this.heading(block)
      case 'paragraph': {
        const record = recordOf(block.children)
        const style = record !== null && level === 0 ? { style: STYLE[record] } : {}
        return [new Paragraph({ ...style, ...place, children: runsOf(block.children, this.unknown) })]
      }
      case 'blockquote':
        return this.of(block.children, { ...place, style: STYLE.quote }, level)
      case 'list':
        return this.list(block, level)
      case 'table':
        return [wordTable(block, this.unknown)]
      default:
        return this.unknown === 'keep-words' ? this.wordsOf(block, place) : []
    }
  }

  private heading({ depth, children }: Heading): FileChild[] {
    if (plainTextOf(children).trim() === '') return []
    const heading = HEADINGS[this.levels.next(depth) - 2] ?? HeadingLevel.HEADING_5
    return [new Paragraph({ heading, children: runsOf(children, this.unknown) })]
  }

  private list(list: List, level: number): FileChild[] {
    const reference = this.lists.referenceOf(list, level)
    return list.children.flatMap((item) => this.item(item, { reference, level: depthOf(level) }, level))
  }

  /** Only the first paragraph of an item has its number. */
  private item({ children }: ListItem, numbering: { reference: string; level: number }, level: number): FileChild[] {
    const [first, ...rest] = children
    const spacing = { after: 80 }
    const indented = { indent: { left: listIndent(level) } }
    if (first?.type !== 'paragraph') {
      return [new Paragraph({ numbering, spacing, children: [] }), ...this.of(children, indented, level + 1)]
    }
    return [new Paragraph({ numbering, spacing, children: runsOf(first.children, this.unknown) }), ...this.of(rest, indented, level + 1)]
  }

  private wordsOf(block: RootContent, place: Placed): FileChild[] {
    const lines = readableText(plainTextOf(block)).split('\n')
    return lines.flatMap((line) => (line.trim() === '' ? [] : [new Paragraph({ ...place, text: line })]))
  }
}
