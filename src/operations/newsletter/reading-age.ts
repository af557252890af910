// How hard a text is to read, as advice: the Flesch-Kincaid grade of it all and of each sentence, told as an age.
//
// Grade = 0.39 x (words / sentences) + 11.8 x (syllables / words) - 15.59 (Kincaid and others, 1975): the year of an American
// school whose pupils should follow; they are five years older than its number. Syllables are counted by groups of vowels.

export interface ReadingAge {
  /** In whole years; null where there is no sentence. */
  age: number | null
  /** The hardest sentences, hardest first. */
  hardest: { sentence: string; age: number }[]
}

const YEARS_BEFORE_SCHOOL = 5
const SHORTEST_SENTENCE = 6
const SHOWN = 3

/** What stands for what was taken out reads as one word. */
const STAND_IN = /\[Redacted: [^\]]*\]/g

/** The reading age of some plain texts; those of a few words, which are no sentences, don't count. */
export function readingAge(texts: readonly string[]): ReadingAge {
  const sentences = texts.flatMap(sentencesOf)
  const hardest = sentences
    .map((sentence) => ({ sentence, age: ageOf([sentence]) }))
    .sort((a, b) => b.age - a.age)
    .slice(0, SHOWN)
  return { age: sentences.length === 0 ? null : ageOf(sentences), hardest }
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]["”’')\]]?)\s+(?=["“‘'([]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length >= SHORTEST_SENTENCE)
}

function ageOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return Math.max(YEARS_BEFORE_SCHOOL, Math.round(grade + YEARS_BEFORE_SCHOOL))
}

function wordsOf(sentence: string): string[] {
  return sentence.replace(STAND_IN, 'somebody').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
}

/** Groups of vowels, without an e that is not spoken; a number, and each letter of an abbreviation, is one. */
function syllablesIn(word: string): number {
  if (/^\p{Lu}{2,}s?$/u.test(word)) return word.replace(/s$/, '').length
  const spoken = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’].*$/, '')
    .replace(/(?<![aeiouyl])(?:e|es|ed)$/, (end) => (end === 'ed' && /[td]ed$/.test(word) ? end : ''))
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}
