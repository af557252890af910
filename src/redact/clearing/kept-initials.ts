// Finds the initial of a name of which a mark takes out only the rest: "Z. :redact[Quill]", ":redact[Zebedee] Q.", "z.:redact[quill]@".
import type { Mark } from '../../core/mark.js'
import { plainText } from '../../core/markdown.js'
import { FUNCTION_WORDS } from '../oracle/function-words.js'
import type { Sighting } from '../scan/sighting.js'

/** What is called by a letter, which may end a sentence: "met child Z. :redact[Quill] left". */
const LETTERED = new Set(
  (
    'adult appendix area block boy brother child class clause family father flat form girl grade group hepatitis house infant item level mother ' +
    'note option panel parent part person plan pupil section set sibling sister site stage step stream table team type unit vitamin ward year'
  ).split(' '),
)
const BEFORE = /(?:^|[^\p{L}\p{N}.])((?![AI] $)\p{Lu}(?:\.[ _-]?| |[_-])|\p{L}[._-])$/u
const BEHIND = /^ ((?![AI][ ,])\p{Lu})(?:\.|(?=[ ,;:!?)]|$))(?!\p{L})/u
/** As much as such a word and the letter take. */
const LONGEST = 40

/** The initials that touch the marks of a text, each where it stands. */
export function keptInitials(source: string, marks: readonly Mark[]): Sighting[] {
  return marks.flatMap(({ name, form, node, start, end }) => {
    if (name !== 'redact' || form !== 'textDirective' || !isName(plainText(node))) return []
    const line =
      source
        .slice(Math.max(0, start - LONGEST), start)
        .split('\n')
        .at(-1) ?? ''
    const kept = keptBefore(line)
    const [, behind] = BEHIND.exec(source.slice(end, end + LONGEST)) ?? []
    return [
      ...(kept === undefined ? [] : [seen(start - kept.length, kept.trimEnd().length)]),
      ...(behind === undefined ? [] : [seen(end + 1, behind.length)]),
    ]
  })
}

function keptBefore(line: string): string | undefined {
  const [, kept] = BEFORE.exec(line) ?? []
  const [, word = ''] = /([\p{L}’'-]+) $/u.exec(line.slice(0, line.length - (kept?.length ?? 0))) ?? []
  const isLettered = LETTERED.has(word.toLowerCase()) || (/^\p{Lu}/u.test(word) && !FUNCTION_WORDS.has(word.toLowerCase()))
  return isLettered ? undefined : kept
}

/** One word or two: more are something said of somebody. */
function isName(label: string): boolean {
  const words = label.trim().split(/\s+/)
  return (
    words.length <= 2 &&
    words.every((word) => /^\p{L}{2}/u.test(word)) &&
    (words.length === 1 || words.every((word) => /^\p{Lu}/u.test(word)))
  )
}

function seen(start: number, length: number): Sighting {
  return { start, end: start + length, type: 'INITIALS', rule: 'initials-to-decide' }
}
