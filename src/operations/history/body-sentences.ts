// Says in sentences how the body of a record changed: an action's notes with their words, minutes by the items that changed.
import { formatDate } from '../../core/date.js'
import { blankProtected, maskProtected } from '../../core/mask-protected.js'
import { plainTitle } from '../../core/plain-title.js'
import { type ProgressNote, progressNotesOf } from '../../core/progress-notes.js'
import type { Hide } from '../hide-marked.js'
import { without } from './field-sentences.js'

interface Bodies {
  before: string
  after: string
}

/** Each note that came, went, or has other words now. */
export function noteSentences({ before, after }: Bodies, hide: Hide): string[] {
  const [was, is] = differing(before, after).map((body) => progressNotesOf({ body })) as [ProgressNote[], ProgressNote[]]
  const came = is.filter((note) => !was.some((other) => isSame(note, other)))
  const went = was.filter((note) => !is.some((other) => isSame(note, other)))
  const changed = (note: ProgressNote) => went.find(({ on, by }) => on === note.on && by === note.by)
  const replaced = came.flatMap((note) => changed(note) ?? [])
  const above = introOf(before) === introOf(after) ? [] : ['the words above the notes changed.']
  return [
    ...above,
    ...came.map((note) => `${nameOf(note, hide)}${changed(note) === undefined ? '' : ' changed'}: ${clause(hide(note.plain))}.`),
    ...went.filter((note) => !replaced.includes(note)).map((note) => `${nameOf(note, hide)} taken out.`),
  ]
}

/** Both bodies without the notes they share: to read hundreds of notes at each of hundreds of versions takes minutes. A block may hold several. */
function differing(before: string, after: string): [string, string] {
  if (before.includes(':::') || after.includes(':::')) return [before, after]
  const [was, is] = [partsOf(before), partsOf(after)]
  return [without(was, is).join(''), without(is, was).join('')]
}

function partsOf(body: string): string[] {
  return body.split(/^(?=### \d)/m)
}

function isSame(a: ProgressNote, b: ProgressNote): boolean {
  return a.on === b.on && a.by === b.by && a.text === b.text
}

/** "note of 6 January 2020 by EM". */
function nameOf({ on, by }: ProgressNote, hide: Hide): string {
  return `note of ${formatDate(on)}${by === '' ? '' : ` by ${hide(by)}`}`
}

function introOf(body: string): string {
  const [first = ''] = partsOf(body)
  return first.startsWith('### ') ? '' : sameLines(first)
}

function clause(words: string): string {
  return words.replace(/\.$/, '')
}

interface Section {
  /** Null for what stands above the first heading. */
  number: string | null
  title: string | null
  text: string
}

/** Which sections changed, by their headings, and never their words. */
export function sectionSentences(bodies: Bodies, hide: Hide): string[] {
  if (sameLines(bodies.before) === sameLines(bodies.after)) return []
  const [was, is] = [sectionsOf(bodies.before), sectionsOf(bodies.after)]
  const rest = [...was]
  const take = (fits: (section: Section) => boolean) => {
    const at = rest.findIndex(fits)
    return at < 0 ? undefined : rest.splice(at, 1)[0]
  }
  // Titles first: a new item moves the numbers of all that follow.
  const byTitle = new Map(is.map((section) => [section, take(({ title }) => title === section.title)]))
  const byNumber = (section: Section) => (section.number === null ? undefined : take(({ number }) => number === section.number))
  const sentences = is.flatMap((section) => sentencesOf(byTitle.get(section) ?? byNumber(section), section, hide))
  return [...sentences, ...rest.filter(hasWords).map((section) => `${headingOf(section, hide)} taken out.`)]
}

function sentencesOf(old: Section | undefined, now: Section, hide: Hide): string[] {
  if (old === undefined) return hasWords(now) ? [`${headingOf(now, hide)} added.`] : []
  if (old.title !== now.title || sameLines(old.text) !== sameLines(now.text)) return [`${headingOf(now, hide)} changed.`]
  return old.number === now.number ? [] : [`${headingOf(old, hide)} became item ${now.number ?? 'without a number'}.`]
}

function hasWords({ title, text }: Section): boolean {
  return title !== null || text.trim() !== ''
}

/** "item 3 (Serious case review)". */
function headingOf({ number, title }: Section, hide: Hide): string {
  if (title === null) return 'the text'
  const words = hide(title)
  return number === null ? `the section "${words}"` : `item ${number} (${words})`
}

const HEADING = /^##[ \t]+(?:(\d{1,4})\.[ \t]+)?(.*?)[ \t#]*$/

/** A heading inside what a block takes out is none. */
function sectionsOf(body: string): Section[] {
  const sections: Section[] = [{ number: null, title: null, text: '' }]
  const blanked = linesOf(blankProtected(body))
  for (const [i, line] of linesOf(body).entries()) {
    const heading = HEADING.exec(line)
    const last = sections.at(-1)
    if (heading !== null && blanked[i]?.startsWith('##') === true) {
      const isWhole = blanked[i] === blankProtected(line)
      sections.push({ number: heading[1] ?? null, title: isWhole ? plainTitle(maskProtected(heading[2] ?? '')) : '…', text: '' })
    } else if (last !== undefined) last.text += `${line}\n`
  }
  return sections
}

/** The words without what only the lines' ends and the blank lines differ in. */
function sameLines(text: string): string {
  return linesOf(text)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
