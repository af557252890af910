// Finds in a YAML scalar as it is written, with quotation marks, escapes and folded lines, the character that stands at an offset of its value.

/** What stands for one character of the value, by the sign that the scalar begins with. */
const SIGNS: { readonly [first: string]: RegExp } = {
  '"': /\\(?:x[\da-f]{2}|u[\da-f]{4}|.)|./gisy,
  "'": /''|./gsy,
}
const PLAIN = /./gsy
/** A quotation mark, or the line above a block of words. */
const OPENING = /^(?:["']|[|>].*(?:\r\n|\n|\r))/

/**
 * The offset (UTF-16) in the scalar as written, by YAML 1.2, chapters 7.3 and 8.1; null where the two can't be laid side by side.
 * White space at which lines are folded counts for no more than the character it becomes.
 */
export function offsetAsWritten(written: string, value: string, offset: number): number | null {
  const begin = OPENING.exec(written)?.[0].length ?? 0
  const signs = new RegExp(SIGNS[written[0] ?? ''] ?? PLAIN)
  let i = 0
  for (signs.lastIndex = begin; ; ) {
    const at = signs.lastIndex
    const sign = signs.exec(written)?.[0]
    if (sign === undefined) return null
    if (/^\\[\r\n]/.test(sign)) continue
    const isSpace = /\s/.test(value[i] ?? '')
    if (/^\s/.test(sign) && !isSpace) continue
    if (!/^\s/.test(sign) && isSpace && sign.length === 1) {
      i += 1
      signs.lastIndex = at
      continue
    }
    if (i >= offset) return at
    if (sign.length === 1 && !isSpace && sign !== value[i]) return null
    i += 1
  }
}
