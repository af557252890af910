// A sentence taken apart into words and the signs that part clauses.

export interface Token {
  /** As written. */
  word: string
  /** In lower case, with straight apostrophes. */
  plain: string
  /** In the sentence (UTF-16). */
  start: number
  end: number
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’&/.-]*(?<![.'’/-])|[;:,()–—?•*]|(?<=\s)-(?=\s)/gu

/** Short forms, each with the words it stands for: they are parted, so that every auxiliary is a word of its own. */
const SHORT_FORM = /^(.+?)(n't|'ll|'re|'ve|'d)$/

export function tokensOf(sentence: string): Token[] {
  return [...sentence.matchAll(TOKEN)].flatMap(({ 0: word, index }) => {
    const token = { word, plain: word.toLowerCase().replaceAll('’', "'"), start: index, end: index + word.length }
    const [, stem, short] = SHORT_FORM.exec(token.plain) ?? []
    if (stem === undefined || short === undefined) return [token]
    const parted = index + stem.length
    return [
      { ...token, word: word.slice(0, stem.length), plain: stem, end: parted },
      { ...token, word: word.slice(stem.length), plain: LONG_FORM[short] ?? short, start: parted },
    ]
  })
}

/** 'd is left as it is: nobody knows whether it is had or would. */
const LONG_FORM: { readonly [short: string]: string } = { "n't": 'not', "'ll": 'will', "'re": 'are', "'ve": 'have' }

const SIGN = /^[;:,()–—?•*-]$/

export function isSign({ plain }: Token): boolean {
  return SIGN.test(plain)
}
