// Reads whose apologies a sentence tells of: "Apologies were received from A Ward and B Kaur", "Cllr Marsh sent apologies".
import { APOLOGIES } from '../labels/list-words.js'
import { WRITTEN_SHORT } from '../words.js'
import { NOBODY, partsOfRun } from './attendance-entries.js'
import { type Beside, besideNames } from './attendance-lists.js'
import { mayNameOthers } from './beside-a-name.js'
import { type ListedPerson, readPerson } from './listed-person.js'
import { splitRun } from './runs.js'
import { saysWhyAway } from './why-away.js'

const VERB_AFTER =
  /\s+(?:(?:were|was|had been|have been|has been|are|is)\s+)?(?:noted|received|accepted|given|sent|recorded|tendered|approved|who|due to|because|as (?:he|she|they)|owing to|for (?:absence|lateness)|with|and (?:accepted|noted|approved)|in (?:his|her|their) absence)\b.*$/i

/** The people whose apologies a sentence tells of, but for those from whom, as it says, there were none. */
export function apologiesIn(text: string): ListedPerson[] {
  const people = runsOf(text).flatMap(({ parts }) => parts.flatMap((part) => readPerson(part, true) ?? []))
  for (const { 1: run = '' } of text.matchAll(
    /(?:^|[.;]\s+)((?:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Prof|Rev)\.?\s+)?\p{Lu}[^.;:]{1,80}?)\s+(?:had |has |have )?(?:sent|gave|given|tendered|submitted|offered|sends?|gives?)\s+(?:(?:his|her|their|formal)\s+)?apologies\b/gu,
  )) {
    for (const part of splitRun(run)) {
      const person = readPerson(part, false)
      if (person !== null) people.push(person)
    }
  }
  return people
}

/** The initials of people whose apologies a sentence tells of, and whom it names no further: "Apologies noted from TB." */
export function initialsOfApologies(text: string): string[] {
  return runsOf(text).flatMap(({ parts }) => parts.flatMap(initialsIn))
}

/** What a sentence says of apologies besides the people who were read from it. */
export function besideApologies(text: string, line: number): Beside[] {
  return runsOf(text).flatMap(({ parts, left }) => {
    const people = parts.flatMap((part) => readPerson(part, true) ?? [])
    const ofAll = left.filter((words) => mayNameOthers(words) || saysWhyAway(words) || SAYS_WHY.test(words))
    return [
      ...people.flatMap((person) => besideNames({ person, list: 'apologies', line })),
      ...ofAll.map((words) => ({ name: null, words, list: 'apologies' as const, line })),
    ]
  })
}

const SAYS_WHY = /^(?:who|due to|because|as|owing to|with)\b/i

/** Parts of runs of apologies that name nobody who could be read. */
export function unreadApologies(text: string): string[] {
  return runsOf(text).flatMap(({ parts }) => parts.filter((part) => readPerson(part, true) === null && initialsIn(part).length === 0))
}

/** The parts of a run that are nothing but initials. */
export function initialsIn(run: string): string[] {
  return run.split(/\s*(?:[,;.&]|\band\b)\s*/).filter((part) => /^\p{Lu}{2,4}$/u.test(part) && !NOBODY.test(part))
}

/** Whether a sentence tells of nothing but apologies of people whom it names. */
export function isOnlyApologies(text: string): boolean {
  return (
    /^(?:\W*(?:\d+[.)]?\s*)?)?apologies\b[^.]*\.?$/i.test(text) && apologiesIn(text).length > 0 && initialsOfApologies(text).length === 0
  )
}

const FROM = new RegExp(
  `(?<!\\bno )\\b${APOLOGIES}\\b(?![^.:;]{0,60}\\bno ${APOLOGIES}\\b)[^.:;]{0,80}?\\b(?:from|on behalf of|by\\b[^.:;]{1,60}\\bon behalf of|by)\\b:?\\s*((?:[^.]|(?<=(?<!\\p{L})(?:\\p{L}|${WRITTEN_SHORT}))\\.)+)`,
  'giu',
)

interface Run {
  parts: string[]
  /** What was cut off, as nothing but what is said of the people. */
  left: string[]
}

/** The entries of each run of people that stands behind "apologies from". */
function runsOf(text: string): Run[] {
  return [...text.matchAll(FROM)].flatMap(({ 1: said = '' }) => {
    const rest = said.replace(/\b(?:and|,)?\s*apologies\b.*$/i, '')
    const [first = '', ...others] = rest.split(/\s*;\s*|,?\s+and\s+(?:also\s+)?from\s+/)
    if (/^(?:the|no|previous|last)\b/i.test(first)) return []
    const goingOn = others.flatMap((part) => /^(?:and\s+)?(?:also\s+)?(?:from\s+)?(.+)$/i.exec(part)?.[1] ?? [])
    const run = withoutVerb(first)
    const cut = [run.run, ...goingOn].flatMap(partsOfRun).map(atVerb)
    const left = [...run.left, ...cut.map(({ after }) => after), said.slice(rest.length)]
    return [{ parts: cut.map(({ before }) => before), left: left.map((words) => words.trim()).filter((words) => words !== '') }]
  })
}

/** Without what is said of the people, though not without those who follow it: "Tom Brown, who was ill, and Sue Pym". */
function withoutVerb(run: string): { run: string; left: string[] } {
  const { before, after } = atVerb(run)
  const [said = '', ...behind] = after.split(/\s*,\s*(?:and\s+)?/)
  const isPerson = (part: string) => readPerson(atVerb(part).before) !== null
  return { run: [before, ...behind.filter(isPerson)].join(', '), left: [said, ...behind.filter((part) => !isPerson(part))] }
}

/** Words before and after the verb that ends a run; one in brackets ends none. */
function atVerb(words: string): { before: string; after: string } {
  const outside = words.replace(/\([^()]*\)/g, (aside) => '_'.repeat(aside.length))
  const at = VERB_AFTER.exec(outside)?.index ?? words.length
  return { before: words.slice(0, at), after: words.slice(at) }
}
