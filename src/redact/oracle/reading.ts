// Reads bytes as a suspicious reader would: through entities, escapes, accents, look-alike letters, invisible characters and markup.
import { decodeEntities } from '../decode-entities.js'

export interface Reading {
  /** The words, letters and digits only, one space between two and one at each end, in lower case. */
  lower: string
  /** The same in the case as written. */
  cased: string
  /** The same with the sign of a possessive's ending left before it: ` the school 's report `. */
  possessive: string
}

/** Letters of other alphabets, and small capitals, that pass for Latin ones: each with what it passes for. */
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS αa οo νv ρp τt υu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  'ıi łl ŁL øo ØO đd ĐD ɑa ɡg ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz'
const LOOK_ALIKES = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))
const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'g')

/** Initials with dots, `Z.Q.`, which are read as `ZQ`. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\. ?){2,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:\p{L}\.){1,}\p{L}(?![\p{L}\p{N}])/gu

/** The comma in `14,711`. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g

/** A word, or a possessive's ending behind a word of two letters or more. */
const WORD = /(?<=[\p{L}\p{N}]{2})['’][sS](?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu

function joinLetters(initials: string): string {
  return `${initials.replace(/[. ]/g, '')} `
}

/** Reads a text twice: with the markup that can part a word taken out, and with it left to part words. */
export function readingsOf(text: string): [bare: Reading, asItStands: Reading] {
  const letters = lettersOf(text)
  return [wordsIn(withoutMarkup(letters)), wordsIn(letters)]
}

/** The same two readings with every sign left, for what signs set apart. */
export function signedReadingsOf(text: string): string[] {
  const letters = lettersOf(text)
  return [withoutMarkup(letters), letters]
}

function lettersOf(text: string): string {
  return fold(joinParts(decodeEscapes(decodeEntities(text))))
}

function withoutMarkup(letters: string): string {
  return letters.replace(/<[^>]*>|\]\([^)]*\)/g, '').replace(/[[*~`\\]/g, '')
}

function wordsIn(letters: string): Reading {
  const possessive = ` ${(letters.match(WORD) ?? []).join(' ').replaceAll('’', "'")} `
  const cased = possessive.replaceAll("'", '')
  return { cased, lower: cased.toLowerCase(), possessive }
}

/** Joins what a line's end, an invisible sign, the dots of initials or the comma of thousands part. */
function joinParts(text: string): string {
  return text
    .replace(/[-\u2010]\s*[\r\n]\s*|[\u2028\u2800]/g, '')
    .replace(DOTTED, joinLetters)
    .replace(THOUSANDS, '')
}

/** The words of a text, in the case as written, look-alikes folded. */
export function wordsOf(text: string): string[] {
  return wordsIn(withoutMarkup(lettersOf(text)))
    .cased.split(' ')
    .filter((word) => word !== '')
}

/** Behind the rest, what tag characters spell that are shown nowhere: each run of them, and all as one. */
function hiddenIn(text: string): string {
  if (!text.includes('\udb40')) return ''
  const runs = (text.match(/[\u{e0020}-\u{e007e}]+/gu) ?? []).map((run) =>
    [...run].map((tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join(''),
  )
  return ` ${runs.join(' ')} ${runs.join('')}`
}

/** White letters in black circles and squares, and the letters of flags, as capitals. */
function uncover(text: string): string {
  if (!text.includes('\ud83c')) return text
  return text.replace(/[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    return String.fromCodePoint(0x41 + code - (code < 0x1f170 ? 0x1f150 : code < 0x1f1e6 ? 0x1f170 : 0x1f1e6))
  })
}

function fold(text: string): string {
  return `${uncover(text)}${hiddenIn(text)}`
    .normalize('NFKC')
    .replace(/\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter)
}

/** Twice over, for what was escaped twice. */
function decodeEscapes(text: string): string {
  return decodeOnce(decodeOnce(text))
}

function decodeOnce(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped)
    } catch {
      return escaped
    }
  })
}
