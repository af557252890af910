// Decides what changes when somebody has decided about findings: a record for each decision, and the marks it asks for.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import type { Reason } from '../../core/mark-names.js'
import type { RecordOf, Records } from '../../core/records.js'
import { INITIALS, resolvePerson } from '../../core/references.js'
import { reread, withFields } from '../../core/with-fields.js'
import { formatYamlValue } from '../../core/yaml.js'
import { contraryTo, type Digest, rolesOn } from '../../redact/clearing/clearances.js'
import { isPseudonym } from '../../redact/clearing/mark-words.js'
import { sightingsInPseudonym } from '../../redact/clearing/pseudonyms.js'
import type { Thing } from '../../redact/clearing/things.js'
import { knownWord } from '../../redact/scan/known-word.js'
import { readableTextOf } from '../../redact/scan/readable-text.js'
import type { Register } from '../../redact/scan/register.js'
import { BY_RECORD, storeRegister } from '../../redact/scan/store-register.js'
import { plainOf, wordsIn } from '../../redact/scan/words.js'
import { type Deciding, findInNotes, type NoteFinding, namesTakenOutOf } from './find-in-notes.js'
import { markInMeeting, type StretchToMark } from './mark-in-meeting.js'

type Meeting = RecordOf<'meeting'>

/** What somebody decided about one thing. */
export interface Decision {
  thing: Thing<NoteFinding>
  decision: 'redact' | 'publish' | 'generalise'
  scope: 'note' | 'role' | 'always'
  reason: string
  /** Why it is taken out; for what is published null. */
  exemption: Reason | null
  /** What stands in its place; only with `generalise`. */
  as: string | null
  review: string | null
}

export interface Decider {
  by: string
  on: string
  digest: Digest
}

/** The changes that decisions make. Fails where one can't hold, or where no mark fits around the words. */
export function applyDecisions(records: Records, meeting: Meeting, decisions: readonly Decision[], decider: Decider): Change[] {
  const taken = decisions.filter(({ decision }) => decision !== 'publish')
  refuseUnknownDecider(records, decider)
  for (const decision of decisions) refuseUnfit(decision, decider)
  const register = storeRegister(records, { ...BY_RECORD, takenOut: namesTakenOutOf(records, meeting).map(({ name }) => name) })
  for (const decision of decisions) refuseWithoutRole(records, meeting, decision)
  for (const decision of decisions) refuseTelling(decision, decider, taken)
  for (const decision of decisions) refuseTellingPseudonym(decision, register)
  const ended = decisions.flatMap((decision) => endedBy(records, meeting, decision, decider))
  const clearances = decisions.map((decision) => recordOf(records, meeting, decision, decider))
  const marked = taken.length === 0 ? [] : markInMeeting(records, meeting, taken.flatMap(stretchesOf))
  refuseVoid(records, meeting, decisions, marked, { digest: decider.digest, asOf: decider.on })
  return [...ended, ...clearances, ...marked]
}

/** What the same list takes out in one place can't be published in another: the decision would be void at once. */
function refuseVoid(
  records: Records,
  meeting: Meeting,
  decisions: readonly Decision[],
  marked: readonly Change[],
  deciding: Deciding,
): void {
  const text = marked.find(({ file }) => file === meeting.file)?.text
  const published = decisions.filter(({ decision }) => decision === 'publish')
  if (text === undefined || published.length === 0) return
  const after = reread(meeting, text)
  const beaten = findInNotes(records.replacing(after), after, deciding).filter(({ rule }) => rule.startsWith('protected'))
  const isVoid = ({ thing }: Decision) =>
    beaten.some(({ words, where }) => thing.findings.some((each) => each.words === words && each.where === where))
  const first = published.find(isVoid)
  if (first === undefined) return
  throw new Failure(
    'refused',
    `${placeOf(first.thing)}: these words can't be published, since another decision of the list takes the same name out elsewhere.`,
    'Take them out too, say it in the notes in other words, or publish both.',
  )
}

function refuseUnknownDecider(records: Records, { by, on }: Decider): void {
  const isReference = INITIALS.test(by) || /^[a-z0-9]+(-[a-z0-9]+)+$/.test(by)
  if (by.trim() === '' || (isReference && resolvePerson(records, by, on) === undefined))
    throw new Failure('usage', 'Who decides is nobody of the records.', 'Give --by initials or an id that the people have, or plain words.')
}

/** What stands in place of the words is public, so a name or initials would be asked about next. */
function refuseTellingPseudonym({ thing, as }: Decision, register: Register): void {
  if (as === null || sightingsInPseudonym(as, register).length === 0) return
  throw new Failure(
    'refused',
    `${placeOf(thing)}: what is to stand in place of the words looks like a name, initials or other personal data itself.`,
    'Write it like "as": "Child A" or "as": "the mother".',
  )
}

function refuseWithoutRole(records: Records, meeting: Meeting, { thing, scope }: Decision): void {
  if (scope === 'role' && rolesOfPerson(records, personOf(thing), meeting).length === 0)
    throw new Failure(
      'refused',
      `${placeOf(thing)}: this person has no role on the day of the meeting.`,
      'Use the scope note or always, or add the role.',
    )
}

/** What is said of a decision stands in a record that everybody of the partnership reads. */
function refuseTelling({ thing, reason, as }: Decision, { by }: Decider, taken: readonly Decision[]): void {
  const said = plainOf(readableTextOf(`${by} ${reason} ${as ?? ''}`).words.text)
  const saidWords = new Set(wordsIn(said).map(({ plain }) => plain))
  const digits = said.replace(/\D/g, '')
  const tells = taken.some((each) => {
    const { words } = each.thing.findings[0]
    const names = wordsIn(words).filter(({ plain }) => !knownWord(plain).isVeryFrequent)
    const number = words.replace(/\D/g, '')
    return (
      (number.length > 3 && digits.includes(number)) ||
      names.some(({ plain }) => saidWords.has(plain) || (plain.length > 3 && said.includes(plain)))
    )
  })
  if (tells)
    throw new Failure('refused', `${placeOf(thing)}: what is said of the decision repeats what is taken out.`, 'Say it in other words.')
}

function refuseUnfit({ thing, decision, scope, exemption, as, review }: Decision, { on }: Decider): void {
  const where = placeOf(thing)
  if (decision === 'publish' && thing.rule.startsWith('protected'))
    throw new Failure(
      'refused',
      `${where}: somebody who is not published by name can't be cleared.`,
      'Change what their record says first.',
    )
  if (decision !== 'publish' && exemption === null)
    throw new Failure('usage', `${where}: taking words out needs a reason of the list.`, 'Give an exemption, such as s40 or small-number.')
  if (review !== null && review <= on) throw new Failure('usage', `${where}: the day of the review is past.`, 'Give a later day, or null.')
  refuseUnfitPseudonym(where, decision, as)
  if (scope === 'role' && personOf(thing) === null)
    throw new Failure('usage', `${where}: this is no person of the records, so no role can clear it.`, 'Use the scope note or always.')
}

/** Only `generalise` puts words in place of others, and they stand in a mark between quotation marks. */
function refuseUnfitPseudonym(where: string, decision: Decision['decision'], as: string | null): void {
  if (decision === 'generalise' && as === null)
    throw new Failure(
      'usage',
      `${where}: the words to stand in place of these are missing.`,
      'Write them in the list, like "as": "Child A"',
    )
  if (decision !== 'generalise' && as !== null)
    throw new Failure(
      'usage',
      `${where}: words stand in place of others only with the decision generalise; this one is ${decision}.`,
      'Write "decision": "generalise" to have them there, or "as": null.',
    )
  if (as !== null && !isPseudonym(as))
    throw new Failure(
      'usage',
      `${where}: the words in "as" hold a quotation mark or a bracket, or go over a line's end.`,
      'Write them without, like "as": "Child A"',
    )
}

/** Who decides otherwise ends the decision that held until then: it stays, with that day as the day of its review. */
function endedBy(records: Records, meeting: Meeting, { thing, decision, scope }: Decision, { on, digest }: Decider): Change[] {
  return contraryTo(records, meeting, { ...thing, decision }, { digest, asOf: on }).flatMap((clearance) => {
    if (clearance.data.scope === 'note' || scope !== 'note')
      return [{ file: clearance.file, text: withFields(clearance, { review: on }).text, was: clearance.text }]
    if (decision !== 'publish') return []
    throw new Failure(
      'refused',
      `${placeOf(thing)}: it was decided that these words are always taken out (${clearance.file}).`,
      'Decide with the scope always, which ends that decision, or mark them.',
    )
  })
}

function placeOf({ findings: [first] }: Thing<NoteFinding>): string {
  return `Line ${first.place.line}, column ${first.place.column}`
}

function personOf({ subject }: Thing<NoteFinding>): string | null {
  return subject.startsWith('person ') ? subject.slice('person '.length) : null
}

/** Words stand in a record only where they may be published; else a keyed digest does. */
function recordOf(records: Records, meeting: Meeting, decision: Decision, { by, on, digest }: Decider): Change {
  const { thing, scope, reason, exemption, as, review } = decision
  const person = personOf(thing)
  const isPublic = decision.decision === 'publish'
  const id = `${scope === 'note' ? meeting.id : scope}-${digest(`${decision.decision} ${thing.subject}`).slice(0, 8)}`
  const earlier = records.get('clearance', id)?.data.sentences ?? []
  const fields: [string, unknown][] = [
    ['decision', decision.decision],
    ['scope', scope],
    ['type', thing.type],
    ...(isPublic ? [person === null ? (['text', textOf(thing)] as [string, unknown]) : (['person', person] as [string, unknown])] : []),
    ...(isPublic ? [] : [['digest', digest(thing.subject)] as [string, unknown]]),
    ...(scope === 'role' ? [['roles', rolesOfPerson(records, person, meeting)] as [string, unknown]] : []),
    ...(scope === 'note' ? [['meeting', meeting.id] as [string, unknown]] : []),
    ...(scope === 'note' && isPublic
      ? [['sentences', [...new Set([...earlier, ...sentencesOf(thing, digest)])]] as [string, unknown]]
      : []),
    ...(as === null || isPublic ? [] : [['as', as] as [string, unknown]]),
    ...(exemption === null || isPublic ? [] : [['exemption', exemption] as [string, unknown]]),
    ['reason', reason],
    ['by', by],
    ['on', on],
    ...(review === null ? [] : [['review', review] as [string, unknown]]),
  ]
  const text = `---\n${fields.map(([field, value]) => `${field}: ${formatYamlValue(value)}\n`).join('')}---\n`
  const was = records.anyOf('clearance').find((clearance) => clearance.id === id)?.text ?? null
  return { file: `records/clearances/${id}.md`, text, was }
}

function rolesOfPerson(records: Records, id: string | null, meeting: Meeting): string[] {
  const person = id === null ? undefined : records.get('person', id)
  return person === undefined ? [] : rolesOn(person, meeting.data.date)
}

function textOf({ findings: [first] }: Thing<NoteFinding>): string {
  return first.words.trim().replace(/\s+/g, ' ')
}

function sentencesOf({ findings }: Thing<NoteFinding>, digest: Digest): string[] {
  return [...new Set(findings.map(({ sentence }) => digest(`sentence ${sentence}`)))]
}

function stretchesOf({ thing, exemption, as }: Decision): StretchToMark[] {
  return thing.findings.map(({ field, start, end, place }) => ({ field, start, end, place, reason: exemption ?? 's40', as }))
}
