// Where paragraphs begin and end in a text, found once: blank lines part them, in quotations too.

export interface Paragraphs {
  /** The offset (UTF-16) at which the paragraph around an offset begins, and at which it ends. */
  startOf(offset: number): number
  endOf(offset: number): number
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t>]*(?=\r\n|\n|\r)/g

export function paragraphsOf(text: string): Paragraphs {
  const blanks = [...text.matchAll(BLANK_LINE)].map(({ 0: blank, index }) => ({ start: index, end: index + blank.length }))
  /** How many blank lines begin before the offset. */
  const before = (offset: number) => {
    let [low, high] = [0, blanks.length]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((blanks[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    startOf: (offset) => blanks[before(offset) - 1]?.end ?? 0,
    endOf: (offset) => blanks[before(offset)]?.start ?? text.length,
  }
}
