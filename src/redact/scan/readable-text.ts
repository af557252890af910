// Reads a source as a person would: through entities, escapes, compatibility letters, invisible characters, emphasis and links.
import { decodeEntities } from '../decode-entities.js'
import { asWritten, type Rewritten, rewrite, stretchOf } from './rewriting.js'
import { CELL, ROW } from './table-signs.js'

/** One thing to replace, and by what; null leaves it. Only a text that may have it is read for it, since a pattern takes long to compile. */
interface Step {
  mayBeIn: (text: string) => boolean
  pattern: RegExp
  replace: (match: RegExpMatchArray) => string | null
}

const nothing = () => ''
const space = () => ' '

const has =
  (...signs: readonly string[]) =>
  (text: string) =>
    signs.some((sign) => text.includes(sign))
/** The quotation marks and dashes of plain prose stand for themselves, and so does the pound sign. */
const isUnusual = (text: string) => /[^\0-\x7f£‘’“”–—]/.test(text)

const ENTITIES: Step = {
  mayBeIn: has('&'),
  pattern: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?/gi,
  replace: ([entity]) => decodeEntities(entity),
}
const PERCENT_ESCAPES: Step = { mayBeIn: has('%'), pattern: /(?:%[0-9a-f]{2}){1,200}/gi, replace: ([escaped]) => decodedPercent(escaped) }

/** Capitals in black circles and squares, and those that two by two make a flag, are letters to a reader; Unicode tells nobody so. */
const A_IN_BLACK = [0x1f150, 0x1f170, 0x1f1e6]
const IN_BLACK = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]|[\u{1f1e6}-\u{1f1ff}]{3,200}/gu
/** Characters that are shown nowhere and spell in ASCII; behind a black flag they say whether it is England's, Scotland's or Wales's. */
const TAGS =
  /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}|[\u{e0020}-\u{e007e}]{2,500}/gu

/** What stands for other characters, in the order in which it was written into the text. */
const CHARACTERS: readonly Step[] = [
  ENTITIES,
  ENTITIES,
  PERCENT_ESCAPES,
  PERCENT_ESCAPES,
  { mayBeIn: has('\ud83c'), pattern: IN_BLACK, replace: ([letters]) => [...letters].map(capitalOf).join('') },
  { mayBeIn: has('\udb40'), pattern: TAGS, replace: ([tags]) => spelledBy(tags) },
  { mayBeIn: isUnusual, pattern: /\P{ASCII}\p{M}{0,8}|\p{ASCII}\p{M}{1,8}/gu, replace: ([written]) => written.normalize('NFKC') },
  { mayBeIn: isUnusual, pattern: /\p{Cf}|\u034f|[\u115f\u1160]|\u17b4|\u17b5|[\u2800\u3164\uffa0]/gu, replace: nothing },
  { mayBeIn: has('\u2028', '\u2029', '\v', '\f', '\u0085'), pattern: /[\u2028\u2029\v\f\u0085]/g, replace: () => '\n' },
  { mayBeIn: has('\r'), pattern: /\r\n?/g, replace: () => '\n' },
]

/** Without any of these a source has nothing to replace in it. */
const HAS_CHARACTERS = /[&%\r\v\f\u0080-\uffff]/
const HAS_MARKUP = /[<>[\]\\*_~`]|[-\u2010\u2011]\n|:\/\/|www\./i

/** An address of the web that stands in the text as it is. */
const ADDRESS = /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>()[\]"'|]{1,2000}/gi

/** Markup that parts no words: what is left reads on. */
const MARKUP: readonly Step[] = [
  { mayBeIn: has('--'), pattern: /<!--|-->/g, replace: () => '\n\n' },
  { mayBeIn: (text) => /:\/\/|www\./i.test(text), pattern: ADDRESS, replace: space },
  {
    mayBeIn: has('<'),
    pattern: /<\/?[a-z][a-z0-9-]{0,20}(?:[\s/][^<>\n@]{0,500})?>/gi,
    replace: ([tag]) => breakOf(tag),
  },
  { mayBeIn: has('['), pattern: /!?\[(?=[^\][\n]{0,500}\][([])/g, replace: nothing },
  {
    mayBeIn: has(']'),
    pattern: /\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\]\[[^\][\n]{0,200}\]/g,
    replace: nothing,
  },
  { mayBeIn: has('\\'), pattern: /\\(?=[!-/:-@[-`{-~])/g, replace: nothing },
  { mayBeIn: has('-\n', '\u2010\n', '\u2011\n'), pattern: /(?<=\p{L})[-\u2010\u2011]\n[ \t]{0,40}(?=\p{Ll})/gu, replace: nothing },
  { mayBeIn: has('[', ']'), pattern: /(?<=\p{L})[[\]](?=\p{L})/gu, replace: nothing },
  { mayBeIn: has('*', '~~', '`'), pattern: /(?<=[^\s*])\*{1,3}|\*{1,3}(?=[^\s*])|~~|`{1,3}/g, replace: nothing },
  {
    mayBeIn: has('_'),
    pattern: /(?<![\p{L}\p{N}])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}])/gu,
    replace: nothing,
  },
]

/** What the markup hides and a browser or a curious reader shows: addresses and titles of links, what stands inside tags. */
const HIDDEN =
  /\]\(([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?)\)|<\/?[a-z][a-z0-9-]{0,20}([\s/][^<>\n@]{0,500})?>|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*(\S[^\n]{0,1000})/gim

export interface ReadableText {
  /** The words that are read. */
  words: Rewritten
  /** The addresses and the attributes of tags, each by itself. */
  addresses: Rewritten[]
  /** The titles of links. */
  titles: Rewritten[]
}

/** Both readings of a source; time in step with its length. */
export function readableTextOf(source: string): ReadableText {
  const letters = HAS_CHARACTERS.test(source) ? CHARACTERS.reduce(applyStep, asWritten(source)) : asWritten(source)
  if (!HAS_MARKUP.test(letters.text)) return { words: letters, addresses: [], titles: [] }
  const targets = [...letters.text.matchAll(HIDDEN)].map((match) => insideOf(match)).filter(({ words }) => words.trim() !== '')
  const ends = new Set(targets.map(({ start }) => start))
  const bare = [...letters.text.matchAll(ADDRESS)]
    .filter(({ index }) => !ends.has(index) && !ends.has(index - 1))
    .map((match) => insideOf(match))
  const parts = [...targets, ...bare].map(({ start, words }) => ({ start, words, titleAt: /\s+["'(]/.exec(words)?.index ?? words.length }))
  return {
    words: MARKUP.reduce(applyStep, letters),
    addresses: parts.flatMap(({ start, titleAt }) => (titleAt === 0 ? [] : [stretchOf(letters, start, start + titleAt)])),
    titles: parts.flatMap(({ start, words, titleAt }) =>
      titleAt === words.length ? [] : [stretchOf(letters, start + titleAt, start + words.length)],
    ),
  }
}

/** What stands inside the signs of a link or a tag. */
function insideOf(match: RegExpMatchArray): { start: number; words: string } {
  const words = match[1] ?? match[2] ?? match[3] ?? match[0]
  return { start: (match.index ?? 0) + match[0].lastIndexOf(words), words }
}

function applyStep(read: Rewritten, { mayBeIn, pattern, replace }: Step): Rewritten {
  return mayBeIn(read.text) ? rewrite(read, pattern, replace) : read
}

/** A line end where a tag begins or ends a block, with a sign for each row and cell of a table. */
function breakOf(tag: string): string {
  if (/^<\/?tr\b/i.test(tag)) return `\n${ROW}\n`
  if (/^<t[dh]\b/i.test(tag)) return `\n${CELL}\n`
  return /^<\/?(?:p|div|br|li|td|th|h[1-6])\b/i.test(tag) ? '\n' : ''
}

function capitalOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  const first = A_IN_BLACK.find((each) => each <= code && code < each + 26) ?? code
  return String.fromCharCode(65 + code - first)
}

/** Words of their own; null for a flag, which stays. */
function spelledBy(tags: string): string | null {
  if (tags.startsWith('\ud83c')) return null
  return ` ${[...tags].map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) & 0x7f)).join('')} `
}

function decodedPercent(escaped: string): string | null {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return null
  }
}
