// Takes out of a public file what it would hold whatever the notes say: "2006" in the name of a format is no year of birth.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

type Content = string | Uint8Array

/**
 * The file without what its frame has too, each tag and each text as often as the frame has it, and each word where the frame has it. The frame is the same print of the
 * masked document, which holds no word of the notes; what is left is to be searched, not to be read.
 */
export function withoutFrame(content: Content, frame: Content): Content {
  if (typeof content === 'string' || typeof frame === 'string') return without(asText(content), asText(frame))
  const framed = unzipSync(frame)
  const left: Zippable = {}
  for (const [name, entry] of Object.entries(unzipSync(content))) {
    const text = framed[name] === undefined ? entry : strToU8(without(strFromU8(entry), strFromU8(framed[name])))
    left[name] = [text, { level: 0, mtime: '1980-01-01T12:00:00' }]
  }
  return zipSync(left)
}

function asText(content: Content): string {
  return typeof content === 'string' ? content : strFromU8(content)
}

function without(text: string, frame: string): string {
  const [pieces, framed] = [piecesOf(text), piecesOf(frame)]
  const counts = new Map<string, number>()
  for (const piece of framed) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const isAlike = pieces.length === framed.length
  return pieces
    .map((piece, i) => {
      const count = counts.get(piece) ?? 0
      counts.set(piece, count - 1)
      return count > 0 ? emptied(piece) : isAlike && !PARTING.test(piece) ? withoutFramedLines(piece, framed[i] ?? '') : piece
    })
    .join('')
}

/** A text without the words that stand in its frame at the same place: the number of an item, the words of a template. */
export function withoutFramedLines(text: string, frame: string): string {
  const [lines, framed] = [text.split('\n'), frame.split('\n')]
  if (lines.length !== framed.length) return text
  return lines.map((line, i) => withoutFramedWords(line, framed[i] ?? '')).join('\n')
}

function withoutFramedWords(line: string, frame: string): string {
  if (line.length !== frame.length) return line
  return line.replace(/[\p{L}\p{N}]+/gu, (word, at: number) => (frame.startsWith(word, at) ? ' '.repeat(word.length) : word))
}

/** The tags, and the text between two. */
function piecesOf(text: string): string[] {
  return text.match(/<[^>]*>|<|[^<]+/g) ?? []
}

/** What parts words in Word. */
const PARTING = /^<\/?w:(?:p|br|tab|tc)\b/

/** What parts words goes on parting them, and what doesn't goes on not to. */
function emptied(piece: string): string {
  if (!piece.startsWith('<')) return ' '
  return PARTING.test(piece) ? '</w:p>' : '<>'
}
