// Tells at which column the lines of a plain text were broken, as mail programs and typists do at 70 to 80.

/** No line of running text is broken before, and none that is broken goes on for longer. */
const [NARROWEST, WIDEST] = [50, 100]

/** The longest line that goes on in small letters on the next; null where the text has no such line, or many that are longer than any is broken. */
export function wrapWidth(lines: readonly string[]): number | null {
  const filled = lines.filter((line) => line.trim() !== '')
  const tooLong = filled.filter((line) => line.trimEnd().length > WIDEST).length
  if (tooLong * 20 > filled.length) return null
  const broken = lines.filter((line, i) => isBroken(line.trimEnd(), (lines[i + 1] ?? '').trim()))
  return broken.length === 0 ? null : Math.max(...broken.map((line) => line.trimEnd().length))
}

function isBroken(line: string, next: string): boolean {
  return (
    line.length >= NARROWEST && line.length <= WIDEST && /[\p{L}\d,–—-]$/u.test(line) && /^\p{Ll}/u.test(next) && !/\t/.test(line + next)
  )
}
