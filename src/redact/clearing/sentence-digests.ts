// What a decision keeps of the sentences it was made for: digests of the words and of what was taken out there, so that it ends with either.
import type { Digest } from './digest.js'

/** A sentence with marks taken off, and the words of each stretch that they take out of it, as `plainWords` gives them. */
export interface MarkedSentence {
  sentence: string
  takenOut: readonly string[]
}

/** One digest for the sentence, and one for each stretch that is taken out of it. */
export function sentenceDigests({ sentence, takenOut }: MarkedSentence, digest: Digest): string[] {
  return [digest(wholeOf(sentence, takenOut.length)), ...stretchesOf(sentence, takenOut).map(digest)]
}

/**
 * Whether a decision was made for the sentence: the words are the same, and all that was taken out then is taken out now. What is
 * marked later ends no decision, for it makes nothing public.
 */
export function isDecidedFor(kept: readonly string[], { sentence, takenOut }: MarkedSentence, digest: Digest): boolean {
  const still = stretchesOf(sentence, takenOut).filter((stretch) => kept.includes(digest(stretch))).length
  return Array.from({ length: still + 1 }, (_, marks) => marks).some((marks) => kept.includes(digest(wholeOf(sentence, marks))))
}

function wholeOf(sentence: string, marks: number): string {
  return marks === 0 ? `sentence ${sentence}` : `sentence ${sentence} without ${marks}`
}

/** Each apart from the others, the same words in two places too. */
function stretchesOf(sentence: string, takenOut: readonly string[]): string[] {
  return takenOut.map((words, i) => `taken out ${takenOut.slice(0, i).filter((each) => each === words).length} ${words} of ${sentence}`)
}
