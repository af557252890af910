// Writes the words of a block as inline Markdown that reads as the words, and keeps where each character stands.
import type { Line, Span, TextBlock } from './block.js'

export interface Written {
  /** For each character of the words, where it begins and where it ends in the body. */
  starts: number[]
  ends: number[]
}

/** The words of a block, as they stand from an offset of the body on; later lines are indented. */
export function writeWords(block: TextBlock, at: number, indent: string): Written & { text: string } {
  const writer = new Writer(at, block.kind === 'heading')
  for (const [i, line] of block.lines.entries()) {
    if (i > 0) writer.breakLine(indent)
    writer.line(line)
  }
  return { starts: writer.starts, ends: writer.ends, text: writer.text }
}

class Writer {
  readonly starts: number[] = []
  readonly ends: number[] = []
  text = ''

  constructor(
    private readonly at: number,
    private readonly isHeading: boolean,
  ) {}

  breakLine(indent: string): void {
    this.put(this.isHeading ? ' ' : `\n${indent}`, 1)
  }

  line({ spans }: Line): void {
    for (const [i, span] of spans.entries()) this.span(span, i === 0 && !this.isHeading)
  }

  /** The signs of a face stand close to its words, never beside a blank. */
  private span(span: Span, isLineStart: boolean): void {
    const sign = this.isHeading ? '' : signOf(span)
    const [, lead = '', words = '', tail = ''] = sign === '' ? ['', '', span.text] : (/^(\s*)([\s\S]*?)(\s*)$/.exec(span.text) ?? [])
    this.characters(lead, '', false)
    this.characters(words, sign, isLineStart)
    this.characters(tail, '', false)
  }

  private characters(words: string, sign: string, isLineStart: boolean): void {
    const written = escapedCharacters(words, isLineStart)
    for (const [i, character] of written.entries())
      this.put(`${i === 0 ? sign : ''}${character.written}${i === written.length - 1 ? sign : ''}`, character.length)
  }

  /** Writes what stands for so many UTF-16 units of the source. */
  private put(written: string, units: number): void {
    const start = this.at + this.text.length
    this.text += written
    for (let unit = 0; unit < units; unit++) {
      this.starts.push(start)
      this.ends.push(this.at + this.text.length)
    }
  }
}

function signOf({ text, isBold, isItalic }: Span): string {
  if (text.trim() === '' || /[*_]/.test(text)) return ''
  return isBold ? '**' : isItalic ? '*' : ''
}

/** What would begin a heading, a list, a quotation or a rule. */
const LINE_START = /^(?:[-+#>](?=\s|$|#)|\d{1,9}[.)](?=\s|$)|={2,}|-{2,})/

interface Character {
  written: string
  /** UTF-16 units of the source. */
  length: number
}

function escapedCharacters(text: string, isLineStart: boolean): Character[] {
  const lead = isLineStart ? (LINE_START.exec(text)?.[0].length ?? 0) : 0
  const characters: Character[] = []
  let at = 0
  for (const character of text) {
    const isSign = at === lead - 1 && /[-+#>.)=]/.test(character)
    const written = isSign ? `\\${character}` : character === '\t' ? ' ' : isMarkup(character, text, at) ? guarded(character) : character
    characters.push({ written, length: character.length })
    at += character.length
  }
  return characters
}

/** A colon that would begin a mark of ours is parted from its word; a backslash before it would look like one that went wrong. */
function guarded(character: string): string {
  return character === ':' ? ': ' : `\\${character}`
}

/** Each sign that Markdown, HTML or our marks may take for their own, with what must follow it; what is between words is left. */
const FOLLOWED_BY: { readonly [sign: string]: RegExp } = {
  '`': /^`/,
  '\\': /^\\[\p{P}\p{S}]/u,
  '[': /^\[(?:\^|[^\]]*\][([:])/,
  '<': /^<[a-z/!?]/i,
  '~': /^~~/,
  '&': /^&(?:#\w+|\w+);/,
  ':': /^:{2,}\S|^:(?:redact|clear|action|decision|next-agenda|summary)\b/i,
}

/** Whether a sign would be taken for markup there where it stands. */
function isMarkup(character: string, text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  if (character === '*') return /\S/.test(before) || /\S/.test(after)
  if (character === '_') return !(/\w/.test(before) && /\w/.test(after))
  return FOLLOWED_BY[character]?.test(text.slice(at, at + 200)) === true
}

/** Words as inline Markdown that reads as the words. */
export function escaped(text: string): string {
  return escapedCharacters(text, false)
    .map(({ written }) => written)
    .join('')
}

/** Words as inline Markdown between two brackets. */
export function escapedInBrackets(text: string): string {
  return escapedCharacters(text, false)
    .map(({ written }, i, all) => (/^[[\]]$/.test(written) || (written === '\\' && i === all.length - 1) ? `\\${written}` : written))
    .join('')
}
