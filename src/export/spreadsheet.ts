// Writes rows as a spreadsheet for Excel: days are days, and no cell can be a formula. A heavy room: the writer lives here alone.
import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate'
import writeWithLibrary, { type CellObject } from 'write-excel-file/node'
import { sanitizeTextContent } from 'write-excel-file/utility'
import { daysBetween } from '../core/date.js'
import { readableLine } from './readable-text.js'
import { stableZip } from './stable-zip.js'

export interface SheetColumn {
  head: string
  /** In characters. */
  width: number
  form: 'words' | 'number' | 'day'
}

/** A text, a number, or a day as `YYYY-MM-DD`, as its column has it; null, or a text without a sign to see, for an empty cell. */
export type Value = string | number | null

const SHEET = 'xl/worksheets/sheet1.xml'
const TEXTS = 'xl/sharedStrings.xml'

/** Said, since a program that has to guess the letters' size draws wider ones. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 }

const STYLES: { readonly [form in SheetColumn['form']]: Partial<CellObject> } = {
  words: { wrap: true, alignVertical: 'top' },
  number: { alignVertical: 'top' },
  day: { format: 'd mmm yyyy', align: 'left', alignVertical: 'top' },
}

/** The bytes of an .xlsx file: one sheet with a head that stays in sight, the same from the same rows. */
export async function writeSpreadsheet(sheet: string, columns: readonly SheetColumn[], rows: readonly Value[][]): Promise<Uint8Array> {
  const parts = unzipSync(await withModel(sheet, columns).toBuffer())
  const texts = sharedTexts(parts)
  const xml = fill(partOf(parts, SHEET), rows, columns, texts)
  return stableZip({ ...parts, [SHEET]: strToU8(xml), [TEXTS]: strToU8(texts.xml()) }, 1)
}

/** The whole file but for its rows. The library weighs every cell anew, which for ten thousand rows takes as long as to read the store. */
function withModel(sheet: string, columns: readonly SheetColumn[]) {
  const head = columns.map(({ head }) => ({
    ...STYLES.words,
    type: String,
    value: head,
    fontWeight: 'bold' as const,
    height: 2 * LINE_HEIGHT,
  }))
  const model = columns.map(({ head, form }) => ({ ...STYLES[form], ...(form === 'words' ? { value: head } : { value: 0 }) }))
  const widths = columns.map(({ width }) => ({ width }))
  return writeWithLibrary([head, model], { sheet, columns: widths, orientation: 'landscape', stickyRowsCount: 1 }, FONT)
}

/** Puts rows in the place of the model, each cell as the library wrote the one of its column. */
function fill(sheet: string, rows: readonly Value[][], columns: readonly SheetColumn[], texts: SharedTexts): string {
  const [model = ''] = /<row r="2">.*?<\/row>/s.exec(sheet) ?? []
  const cells = [...model.matchAll(/<c r="([A-Z]+)2"([^>]*)>/g)].map(([, letter = '', attributes = '']) => ({ letter, attributes }))
  const written = rows.map((row, i) => {
    const number = i + 2
    const inner = cells.map(({ letter, attributes }, column) => {
      const kept = keptAs(row[column] ?? null, columns[column]?.form, texts)
      return kept === null ? '' : `<c r="${letter}${number}"${attributes}><v>${kept}</v></c>`
    })
    return `<row r="${number}" ht="${LINE_HEIGHT * linesOf(row, columns)}">${inner.join('')}</row>`
  })
  return sheet.replace(model, () => written.join(''))
}

/** In points. */
const LINE_HEIGHT = 15

/** About as much of a line as its last word leaves empty, in characters. */
const LEFT_EMPTY = 4

/** How many lines a row needs, or one more: not every program makes a row as high as its longest cell. */
function linesOf(row: readonly Value[], columns: readonly SheetColumn[]): number {
  const lines = columns.map(({ form, width }, i) => (form === 'words' ? Math.ceil(String(row[i] ?? '').length / (width - LEFT_EMPTY)) : 1))
  return Math.min(Math.max(...lines), MOST_LINES)
}

/** A row of Excel is 409 points high at most. */
const MOST_LINES = 27

/** Excel counts days from here on, after a 29 February 1900 that never was. */
const DAY_NOUGHT = '1899-12-30'

/** The number that a cell holds: of a text its place among the texts; of a day how many it is from the first, in every time zone. */
function keptAs(value: Value, form: SheetColumn['form'] | undefined, texts: SharedTexts): number | null {
  if (typeof value !== 'string') return value
  return form === 'day' ? daysBetween(DAY_NOUGHT, value) : texts.placeOf(value)
}

interface SharedTexts {
  /** Null for a text of which nothing is left. */
  placeOf(text: string): number | null
  xml(): string
}

/** The texts of a file, each kept once; those that the library put there come first. */
function sharedTexts(parts: Unzipped): SharedTexts {
  const [before = '', end = ''] = partOf(parts, TEXTS).split(/(?=<\/sst>)/)
  const first = before.split('<si>').length - 1
  const places = new Map<string, number | null>()
  const written: string[] = []
  return {
    placeOf: (text) => {
      const known = places.get(text)
      if (known !== undefined) return known
      const line = sanitizeTextContent(unescapable(readableLine(text)))
      const place = line === '' ? null : first + written.push(`<si><t>${line}</t></si>`) - 1
      places.set(text, place)
      return place
    },
    xml: () => before + written.join('') + end,
  }
}

/** Excel reads `_x000A_` in a text as the character of that number, so its first underscore is written as such a number itself. */
function unescapable(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}

function partOf(parts: Unzipped, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array())
}
