// Folds the long lines of a calendar file: RFC 5545, 3.1, has lines of at most 75 bytes, the rest on lines that begin with a blank.

const MOST_BYTES = 74

/** The text, its lines ended by CRLF, with every longer one folded between characters. */
export function foldLines(text: string): string {
  return text
    .split('\r\n')
    .map((line) => (line.length * 4 <= MOST_BYTES ? line : fold(line)))
    .join('\r\n')
}

function fold(line: string): string {
  let folded = ''
  let start = 0
  let bytes = 0
  for (let i = 0; i < line.length; ) {
    const code = line.codePointAt(i) ?? 0
    const size = bytesOf(code)
    if (bytes + size > MOST_BYTES) {
      folded += `${line.slice(start, i)}\r\n `
      start = i
      bytes = 0
    }
    bytes += size
    i += code > 0xffff ? 2 : 1
  }
  return folded + line.slice(start)
}

/** In UTF-8. */
function bytesOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
