// Decides which marks would take out everywhere what is taken out somewhere: in a meeting's own notes, and in others.
import type { Change } from '../../core/change.js'
import { markedTexts } from '../../core/marked-text.js'
import type { RecordOf, Records } from '../../core/records.js'
import type { NameTakenOut } from '../../redact/clearing/names-taken-out.js'
import { knownWord } from '../../redact/scan/known-word.js'
import { plainOf, wordsIn } from '../../redact/scan/words.js'
import { type ElsewhereFinding, findElsewhere } from './find-elsewhere.js'
import { type Deciding, findInNotes, type NoteFinding, namesTakenOutOf } from './find-in-notes.js'
import { markInMeeting, mayBeMarked, type StretchToMark } from './mark-in-meeting.js'
import { type KnownName, takingFor } from './who-is-meant.js'

type Meeting = RecordOf<'meeting'>

/** One place that a mark would be put at. */
export interface Propagation {
  meeting: Meeting
  stretch: StretchToMark
  finding: NoteFinding
}

/** Why a place is left to a person. */
type LeftBecause = 'more-than-one' | 'plain-word' | 'no-mark'

/** One place of a name that must be taken out, and that a person must mark. */
export interface LeftToAPerson {
  meeting: Meeting
  finding: NoteFinding
  because: LeftBecause
}

export interface Propagations {
  certain: Propagation[]
  left: LeftToAPerson[]
}

/** Every unmarked place of a name that the meeting's notes take out, or of somebody whose record forbids it. */
export function findPropagations(records: Records, meeting: Meeting, deciding: Deciding): Propagations {
  return sortPlaces(records, meeting, findInNotes(records, meeting, deciding), findElsewhere(records, meeting, deciding))
}

/**
 * Which of the places a mark may be put at without asking. A name that may be somebody else's is in neither list: that is to be
 * decided about.
 */
export function sortPlaces(
  records: Records,
  meeting: Meeting,
  found: readonly NoteFinding[],
  elsewhere: readonly ElsewhereFinding[],
): Propagations {
  const taken = namesTakenOutOf(records, meeting)
  const places = [...found.map((finding) => ({ meeting, finding })), ...elsewhere].filter(({ finding }) => isProtected(finding))
  const named = [...new Set(places.map((each) => each.meeting))].map((each) => [each, othersNamed(records, places, each)] as const)
  const others = new Map(named)
  const sorted = places.map(({ meeting: where, finding }) => sortPlace({ meeting: where, finding }, taken, others.get(where) ?? []))
  return {
    certain: sorted.flatMap((each) => ('stretch' in each ? [each] : [])),
    left: sorted.flatMap((each) => ('because' in each ? [each] : [])),
  }
}

interface Place {
  meeting: Meeting
  finding: NoteFinding
}

function isProtected({ rule, clearedBy }: NoteFinding): boolean {
  return rule === 'protected-name' && clearedBy === null
}

/** The full names of the store's people, and those that stand in some notes unmarked. */
function othersNamed(records: Records, places: readonly Place[], meeting: Meeting): KnownName[] {
  const known = new Map<string, KnownName>()
  const learn = (words: string, taking: KnownName['taking']) => {
    const parts = wordsIn(words).map(({ plain }) => plain)
    const name = parts.join(' ')
    if (parts.length > 1 && !known.has(name)) known.set(name, { name, taking })
  }
  for (const { data } of records.of('person')) learn(data.name, data.publish === 'name' ? null : { reason: 's40', as: null })
  for (const each of places) if (each.meeting === meeting) learn(each.finding.words, null)
  return [...known.values()]
}

function sortPlace(place: Place, taken: readonly NameTakenOut[], others: readonly KnownName[]): Propagation | LeftToAPerson {
  const { meeting, finding } = place
  if (mayBeAPlainWord(place)) return { ...place, because: 'plain-word' }
  const taking = takingFor(finding.words, taken, others)
  if (taking === null) return { ...place, because: 'more-than-one' }
  const { field, start, end } = finding
  const stretch = { field, start, end, place: finding.place, ...taking }
  return mayBeMarked(meeting, stretch) ? { ...place, stretch } : { ...place, because: 'no-mark' }
}

/** One word that is a plain word too, and owes its capital to the sentence that it begins ("Grant was given"). */
function mayBeAPlainWord({ meeting, finding }: Place): boolean {
  const names = wordsIn(finding.words)
  if (names.length > 1 || names.some(({ plain }) => !knownWord(plain).isWord)) return false
  const source = markedTexts(meeting).find(({ field }) => field === finding.field)?.source ?? ''
  const word = wordsIn(source).find(({ start }) => start === finding.start)
  return word === undefined || !word.isCapital || (word.beginsSentence && knownWord(plainOf(word.text)).isFrequent)
}

const WHY_LEFT: { readonly [because in LeftBecause]: string } = {
  'more-than-one':
    'more than one person may be meant. Mark it in the file with what stands for the right one: :redact[...]{reason=s40 as="..."}.',
  'plain-word': 'the word is a plain one too. Mark it in the file, :redact[...]{reason=s40}, or begin the sentence with another.',
  'no-mark': 'no mark fits around these words. Say it in other words, or mark the whole paragraph or block.',
}

/** Why a place is left to a person, and what to type. */
export function whyLeft({ because }: LeftToAPerson): string {
  return WHY_LEFT[because]
}

/** The changes that put the marks there. Fails where one doesn't fit. */
export function propagateMarks(records: Records, propagations: readonly Propagation[]): Change[] {
  const meetings = [...new Set(propagations.map(({ meeting }) => meeting))]
  return meetings.flatMap((meeting) =>
    markInMeeting(
      records,
      meeting,
      propagations.filter((each) => each.meeting === meeting).map(({ stretch }) => stretch),
    ),
  )
}
