// Makes ids of names, and tells when two names are spelled alike: the one way for every id that is made of words.

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
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
