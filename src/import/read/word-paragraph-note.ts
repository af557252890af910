// The note that says of a Word paragraph what HTML can't: its place, its number, its heading level, whether it is bold.
import type { Line, TextBlock } from '../block.js'

export interface ParagraphNote {
  /** Counted from 1. */
  place: number
  number: string | null
  heading: number | null
  isBold: boolean
}

const NOTE = /\uE000(\d+);([^;\uE001]*);(\d?);(b?)\uE001/

/** The note as words of the paragraph, between signs that no text has. */
export function writeNote({ place, number, heading, isBold }: ParagraphNote): string {
  return `\uE000${place};${(number ?? '').replace(/[;\uE000\uE001]/g, '')};${heading ?? ''};${isBold ? 'b' : ''}\uE001`
}

/** The first note in the lines; null where there is none. */
export function noteIn(lines: readonly Line[]): ParagraphNote | null {
  for (const { text } of lines.flatMap(({ spans }) => spans)) {
    const [, place, number, heading, bold] = NOTE.exec(text) ?? []
    if (place !== undefined)
      return { place: Number(place), number: number || null, heading: heading ? Number(heading) : null, isBold: bold === 'b' }
  }
  return null
}

/** The line as it is shown. */
export function withoutNotes({ spans, line }: Line): Line {
  return { spans: spans.map((span) => ({ ...span, text: span.text.replace(new RegExp(NOTE, 'g'), '') })), line }
}

/** The block as the note on its paragraph has it. */
export function withNote(block: TextBlock, { place, number, heading, isBold }: ParagraphNote): TextBlock {
  return {
    ...block,
    ...(heading !== null && block.kind === 'paragraph' ? { kind: 'heading', depth: heading } : {}),
    lines: block.lines.map(({ spans }) => ({ spans: isBold ? spans.map((span) => ({ ...span, isBold })) : spans, line: place })),
    number: block.isContinued === true ? null : number,
  }
}
