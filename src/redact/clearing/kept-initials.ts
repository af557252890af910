// Finds the initial of a name of which a mark takes out only the rest: "Z. :redact[Quill]", ":redact[Zebedee] Q.", "z.:redact[quill]@".
import type { Mark } from '../../core/mark.js'
import { plainText } from '../../core/markdown.js'
import { FUNCTION_WORDS } from '../oracle/function-words.js'
import type { Sighting } from '../scan/sighting.js'

/** What is called by a letter, which may end a sentence: "met child Z. :redact[Quill] left". */
const LETTERED = new Set(
  (
    'adult agency appendix area baby block boy brother carer case category child class clause cohort court cousin daughter family father flat form ' +
    'friend girl grade group hepatitis house infant item level mother note officer option panel parent part patient person phase plan professional ' +
    'pupil room school section set sibling sister site son stage step stream student table team theme tier twin type unit victim vitamin ward witness ' +
    'worker year'
  ).split(' '),
)
/** Blanks, emphasis and one line end: what stands between an initial and the rest of a name, however they are printed. */
const GAP = '(?:[ \\t\\u00a0*~_]|&nbsp;){0,8}(?:\\r?\\n[ \\t>]{0,8})?[*~_]{0,3}'
const BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}.])(?![AI][\\s*&])(?<kept>\\p{Lu}\\.?[_-]?|\\p{L}[._-](?=[*~]{0,3}$))(?<gap>${GAP})$`, 'u')
const BEHIND = new RegExp(
  `^(?<gap>(?=[\\s\\u00a0*~_&])${GAP})(?![AI][\\s,*])(?<kept>\\p{Lu})(?:\\.(?!\\p{L})|['’]s(?!\\p{L})|(?=[\\s,;:!?)\\]"”*/–—]|$))`,
  'u',
)
/** As much as such a word, the letter and what parts it from the mark take. */
const LONGEST = 60

/** The initials that touch the marks of a text, each where it stands. */
export function keptInitials(source: string, marks: readonly Mark[]): Sighting[] {
  return marks.flatMap(({ name, form, node, start, end }) => {
    if (name !== 'redact' || form !== 'textDirective' || !isName(plainText(node))) return []
    return [...keptBefore(source, start), ...keptBehind(source, end)]
  })
}

function keptBefore(source: string, end: number): Sighting[] {
  const text = source.slice(Math.max(0, end - LONGEST), end)
  const { kept = '', gap = '' } = BEFORE.exec(text)?.groups ?? {}
  const start = text.length - gap.length - kept.length
  return kept === '' || isLettered(text.slice(0, start)) ? [] : [seen(end - gap.length - kept.length, kept.length)]
}

function keptBehind(source: string, start: number): Sighting[] {
  const { gap = '', kept = '' } = BEHIND.exec(source.slice(start, start + LONGEST))?.groups ?? {}
  return kept === '' ? [] : [seen(start + gap.length, kept.length)]
}

/** Whether the letter behind such words, on their line, is what a thing is called by. */
function isLettered(before: string): boolean {
  const [, word = ''] = /([\p{L}’'-]+) [*_]*$/u.exec(before) ?? []
  return LETTERED.has(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && !FUNCTION_WORDS.has(word.toLowerCase()))
}

/** One word or two: more are something said of somebody. */
function isName(label: string): boolean {
  const words = label.trim().split(/\s+/)
  return (
    words.length <= 2 &&
    words.every((word) => /^\p{L}['’]?\p{L}/u.test(word)) &&
    (words.length === 1 || words.every((word) => /^\p{Lu}/u.test(word)))
  )
}

function seen(start: number, length: number): Sighting {
  return { start, end: start + length, type: 'INITIALS', rule: 'initials-to-decide' }
}
