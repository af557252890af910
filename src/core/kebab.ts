// Makes ids of names, and tells when two names are spelled alike: the one way for every id that is made of words.

/** Letters that no accent can be taken from, as they are usually written in the English alphabet. */
const ENGLISH_LETTERS: { readonly [letter: string]: string } = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Words in kebab-case: lower-case letters without accents, digits, single hyphens. Empty where there is no letter of the English alphabet. */
export function toKebab(words: string): string {
  return foldName(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** A name without what one writer puts and another leaves out: accents, apostrophes, hyphens, full stops, capitals. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'‘’`ʼ]/gu, '')
    .toLowerCase()
    .replace(/[łøđħŧŋßæœðþı]/g, (letter) => ENGLISH_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
