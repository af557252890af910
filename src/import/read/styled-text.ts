// Reads the signs for bold and struck words that a plain text may hold.
import type { Doubt, Line, Span } from '../block.js'
import { struckDoubts } from './shown-otherwise.js'

/** Words between two pairs of tildes. */
const STRUCK = /~~(?=\S)(.+?)(?<=\S)~~/g

/** Give it the lines of a text in turn: what one of them leaves open goes on in the next. */
export class StyledText {
  private isBold = false

  constructor(private readonly doubts: Doubt[]) {}

  /** Words between two pairs of asterisks are bold, over lines too. */
  line(given: string, line: number): Line {
    const text = given.replace(STRUCK, '$1')
    for (const [, words = ''] of given.matchAll(STRUCK)) this.doubts.push(...struckDoubts(words, line))
    const spans: Span[] = []
    for (const part of text.split(/(\*\*|__(?=\S)|(?<=\S)__)/)) {
      if (part === '**' || part === '__') this.isBold = !this.isBold
      else if (part !== '')
        spans.push({ text: part.replace(/[ \u00a0]{3,}/g, '\t').replace(/[ \u00a0]+/g, ' '), isBold: this.isBold, isItalic: false })
    }
    return { spans: spans.length === 0 ? [{ text, isBold: this.isBold, isItalic: false }] : spans, line }
  }

  /** Ends what is bold with its block. */
  end(): void {
    this.isBold = false
  }
}
