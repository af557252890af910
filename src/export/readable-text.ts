// Makes a record's text fit for a page, a Word file or a mail: nothing in it is invalid there, and nothing turns the writing round.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g
const HALF_A_CHARACTER = /\p{Cs}/gu

/** The text without control characters and without those that override its direction; marks and letters of every script stay. */
export function readableText(text: string): string {
  return text.replace(HALF_A_CHARACTER, '\ufffd').replace(UNFIT, '')
}

/** The same on one line, its spaces collapsed, and no longer than a limit in characters. */
export function readableLine(text: string, limit = Number.POSITIVE_INFINITY): string {
  const line = readableText(text.replace(/\s+/g, ' ')).trim()
  const characters = line.length <= limit ? [] : [...line]
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`
}
