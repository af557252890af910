// Parts a run of people on one line, such as "A Ward (Chair), B Kaur and C Mensah", into its entries.
import { readPerson } from './listed-person.js'

/** The entries of a run of people on one line, such as "A Ward (Chair), B Kaur and C Mensah". */
export function splitRun(text: string): string[] {
  const closed = closeBrackets(text)
  const bySemicolon = splitOutside(closed, /^\s*;\s*/)
  if (bySemicolon.length > 1) return bySemicolon.flatMap(splitAnd)
  return splitOutside(closed, /^\s*,\s*(?:and\s+)?/).flatMap(splitAnd)
}

/** A bracket left open ends at the next comma, so that it swallows nobody. */
function closeBrackets(text: string): string {
  let depth = 0
  let opened = -1
  let kept = ''
  for (const character of text) {
    if (character === '(') {
      if (depth === 0) opened = kept.length
      depth += 1
    }
    if (character === ')') {
      if (depth === 0) continue
      depth -= 1
    }
    kept += character
  }
  if (depth === 0 || opened < 0) return kept
  const comma = kept.indexOf(',', opened)
  return comma < 0 ? `${kept})` : `${kept.slice(0, comma)})${closeBrackets(kept.slice(comma))}`
}

function splitOutside(text: string, sign: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') depth += 1
    else if (text[i] === ')' || text[i] === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && /[\s,;&]/.test(text[i] ?? '')) {
      const found = sign.exec(text.slice(i, i + 12))
      if (found !== null && found[0] !== '') {
        parts.push(text.slice(start, i))
        i += found[0].length - 1
        start = i + 1
      }
    }
  }
  parts.push(text.slice(start))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** "A Ward and B Kaur" are two where both are names. */
function splitAnd(text: string): string[] {
  const parts = splitOutside(text, /^(?:\s+and\s+|\s*&\s*)/i)
  if (parts.length < 2) return [text]
  return parts.every((part) => readPerson(part, true) !== null) ? parts : [text]
}
