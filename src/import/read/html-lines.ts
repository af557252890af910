// The lines of the block that is being read from a page, as it shows them.
import { type Line, type Span, trimSpans } from '../block.js'
import type { Style } from './html-elements.js'

/** Add what stands in a block, then take its lines. */
export class HtmlLines {
  private lines: Line[] = []

  /** Adds text that begins on a line of the source. */
  add(text: string, style: Style, line: number): void {
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) this.addSpan({ ...style, text: ' ' }, line + i)
      this.addSpan({ ...style, text: asShown(part) }, line + i)
    }
  }

  private addSpan(span: Span, line: number): void {
    if (span.text === '') return
    const current = this.lines.at(-1)
    const isBegun = current !== undefined && current.spans.length > 0
    if (!isBegun && /^[ \t]*$/.test(span.text)) return
    if (current === undefined) this.lines.push({ spans: [span], line })
    else {
      if (!isBegun) current.line = line
      current.spans.push(span)
    }
  }

  break(line: number): void {
    if (this.lines.length > 0) this.lines.push({ spans: [], line })
  }

  /** Gives the lines and begins anew. */
  take(): Line[] {
    const { lines } = this
    this.lines = []
    return lines
  }
}

/** A tab or a row of blanks within a line is a gap somebody meant. */
function asShown(text: string): string {
  return text
    .replace(/\r/g, '')
    .replace(/[ \t\u00a0]*\t[ \t\u00a0]*|[ \u00a0]{3,}/g, '\t')
    .replace(/[ \u00a0]+/g, ' ')
}

/** Blanks and gaps at the ends go; those of two spans side by side are one. */
export function tidyLine({ spans, line }: Line): Line {
  const kept: Span[] = []
  for (const span of trimSpans(spans)) {
    const last = kept.at(-1)
    if (last !== undefined && /[ \t]$/.test(last.text) && /^[ \t]/.test(span.text)) {
      const gap = /\t$/.test(last.text) || /^[ \t]*\t/.test(span.text) ? '\t' : ' '
      last.text = last.text.replace(/[ \t]+$/, gap)
      span.text = span.text.replace(/^[ \t]+/, '')
    }
    if (span.text === '') continue
    if (last !== undefined && last.isBold === span.isBold && last.isItalic === span.isItalic && last.href === span.href)
      last.text += span.text
    else kept.push(span)
  }
  return { spans: kept, line }
}
