// Tells what kind of file minutes are in, from its bytes before its name, and reads it as blocks.
import { Failure } from '../../core/failure.js'
import { protectedRanges } from '../../core/protected-text.js'
import { type Block, type Reading, textOf, textOfCell } from '../block.js'

/** The largest file that is read. */
const LARGEST = 10 * 1024 * 1024

const SAVE_AS_WORD = 'Open it in Word or LibreOffice, save it as .docx, and import that.'

export interface FileReading extends Reading {
  isOldText: boolean
}

/** Reads a .docx, .html, .md or .txt file. Fails for any other kind, with what to do about it. */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<FileReading> {
  if (bytes.length > LARGEST)
    throw new Failure('usage', 'The file is larger than 10 MB, the most that is imported.', 'Take the pictures out, or split it.')
  if (bytes.length === 0) throw new Failure('usage', 'The file is empty.', 'Name a file with minutes in it.')
  refuseForeign(bytes)
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const { readWord } = await import('./read-word.js')
    const reading = await readWord(bytes)
    refuseOurMarks(wordsOfAll(reading.blocks))
    return { ...reading, isOldText: false }
  }
  const { text, isOldText } = decode(bytes)
  refuseOurMarks(text)
  const reading = await readTextFile(text, fileName)
  refuseOurMarks(wordsOfAll(reading.blocks))
  return { ...reading, isOldText }
}

/** What the file shows, a line a block. */
function wordsOfAll(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map(textOfCell)).join('\n') : textOf(block)))
    .join('\n')
}

/** A file with marks is a record already: read as somebody's minutes it would lose them, and what they take out would be public. */
function refuseOurMarks(text: string): void {
  if (protectedRanges(text).length > 0 || /^ {0,3}:{2,}(?:action|decision|next-agenda|summary)[[{\s]/m.test(text) || /:clear\[/.test(text))
    throw new Failure(
      'refused',
      'The file holds marks of kscp, so it is a record already and not imported.',
      'Copy it into records/meetings/ under its id, then run kscp validate.',
    )
}

/** What is nested deeper than any page is read as its bare words, or not at all. */
async function readTextFile(text: string, fileName: string): Promise<Reading> {
  try {
    return await readByName(text, fileName)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Failure('refused', 'The file is nested too deeply to be read.', 'Copy its text into a new document and import that.')
  }
}

async function readByName(text: string, fileName: string): Promise<Reading> {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (/^(?:html?|xhtml|php)$/.test(ending) || (ending !== 'md' && /^\s*<(?:!doctype|html)\b/i.test(text))) {
    const { readHtml } = await import('./read-html.js')
    return { ...readHtml(text), fields: fieldsOfPage(text) }
  }
  if (/^(?:txt|text)$/.test(ending)) return (await import('./read-text.js')).readText(text)
  if (/^(?:docx?|dotx?|pdf|odt|rtf|pages)$/.test(ending))
    throw new Failure('usage', `The file's name ends in .${ending}, but it holds plain text.`, 'Give it the ending .txt or .md.')
  const { findBodyExcess } = await import('../../core/body-limits.js')
  if (findBodyExcess(text) !== null) return (await import('./read-text.js')).readText(text)
  return (await import('./read-markdown.js')).readMarkdown(text)
}

/** The title that a page gives itself. */
function fieldsOfPage(html: string): Reading['fields'] {
  const found = /<title[^>]*>([^<]{1,200})<\/title>/i.exec(html)
  const title = found?.[1]?.replace(/\s+/g, ' ').trim() ?? ''
  const line = html.slice(0, found?.index ?? 0).split('\n').length
  return new Map(title === '' ? [] : [['title', { value: title, line }]])
}

function refuseForeign(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new Failure('refused', 'This is a Word file of the old kind (.doc), or one with a password, which is not imported.', SAVE_AS_WORD)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 120))
  if (head.startsWith('%PDF'))
    throw new Failure(
      'refused',
      'This is a PDF, which is not imported: it keeps no headings and no tables.',
      'Import the Word file that it was made from.',
    )
  if (head.startsWith('{\\rtf')) throw new Failure('refused', 'This is an RTF file, which is not imported.', SAVE_AS_WORD)
  if (/^PK.{0,90}application\/vnd\.oasis/s.test(head))
    throw new Failure('refused', 'This is an OpenDocument file, which is not imported.', SAVE_AS_WORD)
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

/** UTF-8, UTF-16 with its mark, or else what Windows wrote before. */
function decode(bytes: Uint8Array): { text: string; isOldText: boolean } {
  const mark = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
  if (mark !== null) return { text: new TextDecoder(mark).decode(bytes), isOldText: false }
  if (bytes.subarray(0, 8000).includes(0))
    throw new Failure('usage', 'The file is no text and no Word file.', 'Name a .docx, .html, .md or .txt file.')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isOldText: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isOldText: true }
  }
}

/** Says that the text was read as old Windows text. */
export function oldTextDoubt(): { code: 'not-utf8'; message: string; line: number } {
  return {
    code: 'not-utf8',
    message: 'The file is not UTF-8; it was read as old Windows text. Look at its quotation marks and accents.',
    line: 1,
  }
}
