// Breaks a text into lines of a width, between words.
import { columnWidth } from './column-width.js'

/** Lines no wider than so many columns; a word that is wider stands alone. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ').filter((word) => word !== '')) {
    const needed = columnWidth(word)
    if (line !== '' && taken + 1 + needed > width) {
      lines.push(line)
      line = ''
    }
    taken = line === '' ? needed : taken + 1 + needed
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
