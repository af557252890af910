// Finds in a meeting's notes what looks like personal data and would be published, and says what was decided about each.
import type { Mark } from '../../core/mark.js'
import { parseInline } from '../../core/markdown.js'
import type { MarkedText } from '../../core/marked-text.js'
import { markedTexts } from '../../core/marked-text.js'
import { itemAt, minutesOf } from '../../core/minutes.js'
import type { Place } from '../../core/problem.js'
import type { StoreRecord } from '../../core/record.js'
import type { RecordOf, Records } from '../../core/records.js'
import type { Path } from '../../core/yaml.js'
import { alwaysPublic, Clearances } from '../../redact/clearing/clearances.js'
import type { Digest } from '../../redact/clearing/digest.js'
import { keptInitials } from '../../redact/clearing/kept-initials.js'
import { initialsTakenOut, type NameTakenOut, namesTakenOut } from '../../redact/clearing/names-taken-out.js'
import { sightingsInPseudonym } from '../../redact/clearing/pseudonyms.js'
import { extentOfSentence, plainWords } from '../../redact/clearing/sentence.js'
import { subjectOfPerson, subjectOfWords } from '../../redact/clearing/subject.js'
import { protectedSurnames, withSurnames } from '../../redact/clearing/surname-as-name.js'
import { PublicNames } from '../../redact/projection/public-names.js'
import { type Replacement, replacementsFor } from '../../redact/projection/replace-names.js'
import type { Register } from '../../redact/scan/register.js'
import { scanText } from '../../redact/scan/scan-text.js'
import type { Sighting } from '../../redact/scan/sighting.js'
import { registerByRecord, storeRegister } from '../../redact/scan/store-register.js'
import { blankMarks, blankSigns } from '../../redact/scan/without-marks.js'
import { markedRecords } from './marked-records.js'
import { peopleOf } from './people-of-notes.js'
import { wordsAround } from './words-around.js'

type Meeting = RecordOf<'meeting'>

/** The fields whose words no mark can take out. */
export const WITHOUT_MARKS: readonly string[] = ['attendees', 'apologies', 'absent', 'publication']

export interface NoteFinding extends Sighting {
  /** The frontmatter field it stands in, or null for the body; `start` and `end` count in that text. */
  field: string | null
  /** Where, in words: `item 3`, `title`. */
  where: string
  place: Place
  /** The words as written; private. */
  words: string
  /** What it is about: one decision for all with the same. */
  subject: string
  sentence: string
  /** What marks take out of that sentence; private. */
  takenOut: readonly string[]
  /** The words with some of what stands around them in their paragraph, on one line; private. */
  context: string
  /** What allows it to stand: the id of a clearance, or `mark` for a clearing mark around it; null while undecided. */
  clearedBy: string | null
}

/** What decisions are read with: the store's key, and the day on which they must hold. */
export interface Deciding {
  digest: Digest
  asOf: string
}

/** Everything in the notes that looks personal and that no redaction takes out, in order. */
export function findInNotes(records: Records, meeting: Meeting, { digest, asOf }: Deciding): NoteFinding[] {
  const clearances = new Clearances(records, meeting, digest, asOf)
  const own = peopleOf(records, meeting)
  const taken = namesTakenOutOf(records, meeting)
  const register = storeRegister(records, {
    day: meeting.data.date,
    of: (person) => clearances.standingOf(person, own.has(person.id)),
    publicTexts: alwaysPublic(records, asOf),
    takenOut: taken.map(({ name }) => name),
    initialsTakenOut: initialsTakenOut(markedTexts(meeting)),
    takenOutElsewhere: fullNamesTakenOutElsewhere(records, meeting),
  })
  const replacements = replacementsFor(records, new PublicNames(records, meeting.data.date), meeting.data.date).filter(
    ({ person }) => person.data.publish === 'role' || own.has(person.id),
  )
  const reading = { register, replacements, clearances, surnames: protectedSurnames(records, taken) }
  return [...markedTexts(meeting), ...wordsOfFields(meeting)].flatMap((text) => findIn(text, meeting, reading))
}

/** Words of fields that are printed as they are, with no marks in them: how somebody took part, why published notes were changed. */
function wordsOfFields(meeting: Meeting): MarkedText[] {
  const { attendees, apologies, absent = [], publication } = meeting.data
  const tookPart = Object.entries({ attendees, apologies, absent }).flatMap(([list, people]) =>
    people.flatMap((who, i) => (typeof who === 'string' || who.by === undefined ? [] : wordsOfField(meeting, who.by, [list, i, 'by']))),
  )
  const changes = (publication?.changes ?? []).flatMap(({ why }, i) => wordsOfField(meeting, why, ['publication', 'changes', i, 'why']))
  return [...tookPart, ...changes]
}

function wordsOfField(meeting: Meeting, source: string, path: Path): MarkedText[] {
  return [{ field: String(path[0]), source, root: parseInline(''), marks: [], faults: [], place: () => meeting.locate(path) }]
}

/** The names that the marks of a record take out. */
export function namesTakenOutOf(records: Records, record: StoreRecord<object>): NameTakenOut[] {
  return namesTakenOut(markedTexts(record), registerByRecord(records))
}

/** The names of two words or more that the marks of other records take out. */
function fullNamesTakenOutElsewhere(records: Records, meeting: Meeting): string[] {
  const others = markedRecords(records).filter(({ file }) => file !== meeting.file)
  return others.flatMap((other) => namesTakenOutOf(records, other).flatMap(({ name }) => (name.includes(' ') ? [name] : [])))
}

/** What one meeting's texts are read with. */
interface NotesReading {
  register: Register
  replacements: readonly Replacement[]
  clearances: Clearances
  /** Those that nobody may clear. */
  surnames: ReadonlySet<string>
}

function findIn(text: MarkedText, meeting: Meeting, { register, replacements, clearances, surnames }: NotesReading): NoteFinding[] {
  const pseudonyms = text.marks.flatMap((mark) => findInPseudonym(mark, text, meeting, register, clearances))
  const source = blankMarks(blankNames(text.source, replacements), text.marks)
  const sentences = blankSigns(text.source, text.marks)
  const around = wordsAround(text.source, text.marks)
  const sightings = [...scanText(source, register), ...keptInitials(text.source, text.marks)].sort((a, b) => a.start - b.start)
  const found = distinct(withSurnames(sightings, source, surnames)).map((sighting) => {
    const words = source.slice(sighting.start, sighting.end)
    const person = sighting.type === 'PERSON' || sighting.type === 'INITIALS' ? register.personMeant(words) : null
    const subject = person === null ? subjectOfWords(sighting.type, words) : subjectOfPerson(person)
    const extent = extentOfSentence(sentences, sighting)
    const finding = {
      ...sighting,
      field: text.field,
      where: whereIn(meeting, text, sighting.start),
      words,
      subject,
      sentence: plainWords(sentences, extent),
      takenOut: text.marks
        .filter(({ name, start, end }) => name === 'redact' && start < extent.end && extent.start < end)
        .map((mark) => plainWords(sentences, mark)),
      context: around(sighting),
    }
    return { ...finding, place: text.place(sighting.start), clearedBy: clearedBy(finding, text, clearances) }
  })
  return [...found, ...pseudonyms]
}

/** What stands in place of redacted words is public: it is scanned like the notes, unless it is a plain pseudonym. */
function findInPseudonym(mark: Mark, text: MarkedText, meeting: Meeting, register: Register, clearances: Clearances): NoteFinding[] {
  const { as } = mark.attributes
  if (mark.name !== 'redact' || as === undefined) return []
  return sightingsInPseudonym(as, register).map((sighting) => {
    const subject = subjectOfWords(sighting.type, as)
    const finding = {
      ...sighting,
      start: mark.start,
      end: mark.end,
      field: text.field,
      words: as,
      subject,
      sentence: as,
      takenOut: [],
      context: as,
    }
    const placed = { ...finding, where: whereIn(meeting, text, mark.start) }
    return { ...placed, place: text.place(mark.start), clearedBy: clearedBy(placed, text, clearances) }
  })
}

/** One address may be read twice, as a link and as words. */
function distinct(sightings: readonly Sighting[]): Sighting[] {
  return sightings.filter(
    (sighting, i) =>
      !sightings
        .slice(Math.max(0, i - 8), i)
        .some((each) => each.start <= sighting.start && sighting.end <= each.end && each.type === sighting.type),
  )
}

/** Somebody who is not published by name beats every decision, and so does a decision to take the words out always. */
function clearedBy(finding: Omit<NoteFinding, 'place' | 'clearedBy'>, text: MarkedText, clearances: Clearances): string | null {
  if (finding.rule.startsWith('protected') || clearances.removing(finding)?.data.scope === 'always') return null
  const isMarked = text.marks.some(({ name, start, end }) => name === 'clear' && start <= finding.start && finding.end <= end)
  return isMarked ? 'mark' : (clearances.publishing(finding)?.id ?? null)
}

/** The names that the public copy replaces by itself are no findings: a role for a name, and whatever stands for the meeting's own people. */
function blankNames(source: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((text, { pattern }) => text.replace(pattern, (name) => ' '.repeat(name.length)), source)
}

/** Where an offset of one of a meeting's texts stands, in words: `item 3`, `title`. */
export function whereIn(meeting: Meeting, text: MarkedText, offset: number): string {
  if (text.field !== null) return text.field
  const item = itemAt(minutesOf(meeting), offset)
  return item === null ? 'above item 1' : `item ${item}`
}
