// Numbers the lists of a Word file: one bullet for all, and for each numbered list a numbering of its own that begins where it says.
import { type INumberingOptions, LevelFormat } from 'docx'
import type { List } from 'mdast'

type Numbering = INumberingOptions['config'][number]
type Level = Numbering['levels'][number]

const BULLETS = ['•', '–', '▪']
const DEEPEST = 8
const STEP = 400

/** The indentation of a list's text at a level, in twentieths of a point. */
export function listIndent(level: number): number {
  return STEP * (depthOf(level) + 1)
}

/** The level that Word has for a list so deep inside others. */
export function depthOf(level: number): number {
  return Math.min(level, DEEPEST)
}

export class WordLists {
  private readonly numbered: Numbering[] = []

  /** The reference under which the items of a list are numbered. */
  referenceOf(list: List, level: number): string {
    if (list.ordered !== true) return 'bullets'
    const reference = `numbers-${this.numbered.length + 1}`
    const levels = [numberLevel(depthOf(level), list.start ?? 1)]
    this.numbered.push({ reference, levels })
    return reference
  }

  get config(): Numbering[] {
    const levels = Array.from({ length: DEEPEST + 1 }, (_, level) => bulletLevel(level))
    return [{ reference: 'bullets', levels }, ...this.numbered]
  }
}

function bulletLevel(level: number): Level {
  return { ...place(level), format: LevelFormat.BULLET, text: BULLETS[level % BULLETS.length] ?? '•' }
}

function numberLevel(level: number, start: number): Level {
  return { ...place(level), format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start }
}

function place(level: number): Pick<Level, 'level' | 'style'> {
  return { level, style: { paragraph: { indent: { left: listIndent(level), hanging: STEP } } } }
}
