// Finds the names that one meeting's notes take out where they stand unmarked in the notes of others that are or will be published.
import { markedTexts } from '../../core/marked-text.js'
import type { RecordOf, Records } from '../../core/records.js'
import type { NameTakenOut } from '../../redact/clearing/names-taken-out.js'
import { isApproved } from '../../redact/projection/project-notes.js'
import { readableTextOf } from '../../redact/scan/readable-text.js'
import { blankMarks } from '../../redact/scan/without-marks.js'
import { plainOf, wordsIn } from '../../redact/scan/words.js'
import { type Deciding, findInNotes, type NoteFinding, namesTakenOutOf } from './find-in-notes.js'

type Meeting = RecordOf<'meeting'>

export interface ElsewhereFinding {
  meeting: Meeting
  finding: NoteFinding
  /** What takes the name out in the notes that were asked about. */
  taken: NameTakenOut
}

/**
 * Where the full names, or the surnames, that a meeting's notes take out stand in other approved or published notes. A given name
 * by itself may be anybody's there.
 */
export function findElsewhere(records: Records, meeting: Meeting, deciding: Deciding): ElsewhereFinding[] {
  const names = namesTakenOutOf(records, meeting).filter(({ name }) => name.includes(' '))
  if (names.length === 0) return []
  const others = records.of('meeting').filter((other) => other.id !== meeting.id && isApproved(other))
  return others
    .filter((other) => mayHold(other, names))
    .flatMap((other) => {
      const findings = findInNotes(records, other, deciding).filter(({ clearedBy }) => clearedBy === null)
      return findings.flatMap((finding) => {
        const taken = names.find(({ name }) => isAbout(finding, name))
        return taken === undefined ? [] : [{ meeting: other, finding, taken }]
      })
    })
}

/** A quick look, before the whole text is scanned. */
function mayHold(meeting: Meeting, names: readonly NameTakenOut[]): boolean {
  return markedTexts(meeting).some(({ source, marks }) => {
    const text = plainOf(readableTextOf(blankMarks(source, marks)).words.text)
    return names.some(({ name }) => text.includes(surnameOf(name)))
  })
}

/** Whether a finding holds the surname, as it is or in its plural. */
function isAbout({ words, rule }: NoteFinding, name: string): boolean {
  const isName = rule === 'protected-name' || rule === 'name-to-decide'
  return (
    isName && wordsIn(words).some(({ plain }) => plain.split('-').some((part) => [part, part.replace(/s$/, '')].includes(surnameOf(name))))
  )
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name
}
