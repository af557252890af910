// A stretch of a text, and the text with `…` for some of them.

/** Offsets (UTF-16): where it begins, and behind its last character. */
export interface Stretch {
  start: number
  end: number
}

export const ELLIPSIS = '…'

/** The text with `…` for each of its stretches, which are in order. */
export function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let shown = ''
  let from = 0
  for (const { start, end } of stretches) {
    shown += text.slice(from, start) + ELLIPSIS
    from = end
  }
  return shown + text.slice(from)
}
