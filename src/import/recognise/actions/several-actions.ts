// Parts words that hold several actions: "JT to write; EM to call", "1) JT to write 2) EM to call".
import { actionOf, type FoundAction, type Passage } from './found-action.js'

/** The actions behind one mark, where they are several; else null. No stretch of the passage is any one's own. */
export function severalActions(passage: Passage, words: string, number: string | null): FoundAction[] | null {
  const parts = partsOf(words)
  return parts.length === 0 ? null : parts.flatMap((text) => actionOf(passage, { number, text, stretch: null }))
}

function partsOf(words: string): string[] {
  const numbered = words.split(/(?:^|\s)\(?\d{1,2}[.)]\s+/).filter((part) => part.trim() !== '')
  if (/^\(?1[.)]\s/.test(words) && numbered.length > 1) return numbered
  const parts = words.split(/\s*;\s+/)
  return parts.length > 1 && parts.every((part) => /^\p{Lu}{2,3}(?:\s*[&/,]\s*\p{Lu}{2,3})*\s+to\s/u.test(part)) ? parts : []
}
