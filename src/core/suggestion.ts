// "Did you mean ...?": the known word nearest to a misspelt one.
import { distance } from 'fastest-levenshtein'

/** The nearest of the known words, or null when none is near enough to be meant. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  let nearest: string | null = null
  let best = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const steps = stepsBetween(word.toLowerCase(), candidate.toLowerCase())
    if (steps < best) [nearest, best] = [candidate, steps]
  }
  return nearest
}

/** How many slips part two words. Two letters that changed places are one slip of the fingers: `TI` for `IT`. */
export function stepsBetween(word: string, candidate: string): number {
  const isTransposed = word !== candidate && [...word].sort().join('') === [...candidate].sort().join('')
  return isTransposed ? 1 : distance(word, candidate)
}

/** A hint for a misspelt word: the nearest known one, or the whole list when it is short, or null; what is known twice is said once. */
export function didYouMean(word: string, names: readonly string[]): string | null {
  const known = [...new Set(names)]
  const holding = known.filter((candidate) => word.length > 2 && candidate.toLowerCase().includes(word.toLowerCase()))
  if (holding.length > 0 && holding.length <= 6) return `Did you mean ${holding.join(' or ')}?`
  const nearest = nearestWord(word, known)
  if (nearest !== null) return `Did you mean ${nearest}?`
  if (known.length === 0) return null
  return known.length <= 12 ? `Use one of: ${known.join(', ')}.` : `Some of them are: ${known.slice(0, 6).join(', ')}.`
}
