// Works out the numbers that Word shows before paragraphs and keeps in no text: lists and headings numbered automatically.
import { attributeOf, elementIn, elementsIn, valueIn } from './word-xml.js'

interface Level {
  start: number
  format: string
  /** Such as `%1.%2.` */
  text: string
}

interface Style {
  basedOn: string | null
  numbering: { id: string | null; level: string | null }
  outline: number | null
  isBold: boolean
}

export interface ParagraphStyle {
  /** 1 to 6 for a heading's style that carries an outline level. */
  heading: number | null
  isBold: boolean
}

const DEEPEST = 8
const MOST_STEPS = 12

/** Counts along a document: ask for every paragraph, in order. */
export class WordNumbering {
  private readonly lists: Map<string, Level[]>
  private readonly abstractOf: Map<string, string>
  private readonly styles: Map<string, Style>
  private readonly counts = new Map<string, number[]>()

  constructor(numbering: string, styles: string) {
    this.lists = new Map()
    this.abstractOf = new Map()
    const kinds = new Map(
      elementsIn(numbering, 'w:abstractNum').map((each) => [attributeOf(each, 'w:abstractNumId') ?? '', levelsOf(each)]),
    )
    for (const list of elementsIn(numbering, 'w:num')) {
      const [id, kind] = [attributeOf(list, 'w:numId') ?? '', valueIn(list, 'w:abstractNumId') ?? '']
      this.abstractOf.set(id, elementsIn(list, 'w:lvlOverride').length > 0 ? `own ${id}` : kind)
      this.lists.set(id, overridden(kinds.get(kind) ?? [], list))
    }
    this.styles = new Map(elementsIn(styles, 'w:style').map((each) => [attributeOf(each, 'w:styleId') ?? '', styleOf(each)]))
  }

  /** What Word shows before the paragraph with these properties, or null. */
  next(properties: string): string | null {
    const own = elementIn(properties, 'w:numPr')
    const style = this.numberingOfStyle(valueIn(properties, 'w:pStyle'))
    const id = (own === null ? null : valueIn(own, 'w:numId')) ?? style.id
    const level = Number((own === null ? null : valueIn(own, 'w:ilvl')) ?? style.level ?? 0)
    const levels = id === null ? undefined : this.lists.get(id)
    if (id === null || id === '0' || levels === undefined || !(level >= 0 && level <= DEEPEST)) return null
    return this.count(this.abstractOf.get(id) ?? id, levels, level)
  }

  styleOf(properties: string): ParagraphStyle {
    let heading: number | null = null
    let isBold = false
    for (const style of this.chain(valueIn(properties, 'w:pStyle'))) {
      heading ??= style.outline !== null && style.outline < 6 ? style.outline + 1 : null
      isBold ||= style.isBold
    }
    const own = valueIn(properties, 'w:outlineLvl')
    return { heading: own !== null && Number(own) < 6 ? Number(own) + 1 : heading, isBold }
  }

  private numberingOfStyle(name: string | null): { id: string | null; level: string | null } {
    const found = { id: null as string | null, level: null as string | null }
    for (const { numbering } of this.chain(name)) {
      found.id ??= numbering.id
      found.level ??= numbering.level
    }
    return found
  }

  /** A style and those it is based on. */
  private chain(name: string | null): Style[] {
    const chain: Style[] = []
    for (
      let style = this.styles.get(name ?? '');
      style !== undefined && chain.length < MOST_STEPS;
      style = this.styles.get(style.basedOn ?? '')
    )
      chain.push(style)
    return chain
  }

  private count(list: string, levels: readonly Level[], level: number): string | null {
    const counts = this.counts.get(list) ?? []
    this.counts.set(list, counts)
    counts[level] = (counts[level] ?? (levels[level]?.start ?? 1) - 1) + 1
    counts.length = level + 1
    const shape = levels[level]
    if (shape === undefined || shape.format === 'bullet' || shape.format === 'none') return null
    const shown = shape.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return formatted(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal')
    })
    return shown.trim() === '' ? null : shown.trim()
  }
}

function levelsOf(list: string): Level[] {
  const levels: Level[] = []
  for (const level of elementsIn(list, 'w:lvl')) {
    levels[Number(attributeOf(level, 'w:ilvl') ?? 0)] = {
      start: Number(valueIn(level, 'w:start') ?? 1),
      format: valueIn(level, 'w:numFmt') ?? 'decimal',
      text: valueIn(level, 'w:lvlText') ?? '',
    }
  }
  return levels
}

function overridden(levels: readonly Level[], list: string): Level[] {
  const own = [...levels]
  for (const override of elementsIn(list, 'w:lvlOverride')) {
    const at = Number(attributeOf(override, 'w:ilvl') ?? 0)
    const start = valueIn(override, 'w:startOverride')
    const before = own[at]
    if (start !== null && before !== undefined) own[at] = { ...before, start: Number(start) }
  }
  return own
}

function styleOf(style: string): Style {
  const numbering = elementIn(style, 'w:numPr')
  const outline = valueIn(style, 'w:outlineLvl')
  const bold = elementIn(elementIn(style, 'w:rPr') ?? '', 'w:b')
  return {
    basedOn: valueIn(style, 'w:basedOn'),
    numbering: {
      id: numbering === null ? null : valueIn(numbering, 'w:numId'),
      level: numbering === null ? null : valueIn(numbering, 'w:ilvl'),
    },
    outline: outline === null ? null : Number(outline),
    isBold: bold !== null && !/^(?:0|false|off)$/.test(attributeOf(bold, 'w:val') ?? ''),
  }
}

function formatted(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count)
    case 'upperLetter':
      return letters(count).toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

function letters(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(5, Math.floor((count - 1) / 26) + 1))
}

const ROMAN: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(count: number): string {
  let rest = Math.min(count, 300)
  let words = ''
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) words += sign
  return words
}
