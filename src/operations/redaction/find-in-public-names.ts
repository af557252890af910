// Finds the surnames of those who may not be named in the names that a store makes public itself: of its bodies, and its own.

import type { Place } from '../../core/problem.js'
import type { RecordOf, Records } from '../../core/records.js'
import { SETTINGS_FILE } from '../../core/settings.js'
import { alwaysPublic } from '../../redact/clearing/clearances.js'
import { protectedSurnames } from '../../redact/clearing/surname-as-name.js'
import { type Finding, findingIn } from '../../redact/finding.js'
import { knownWord } from '../../redact/scan/known-word.js'
import { wordsIn } from '../../redact/scan/words.js'
import { namesTakenOutOf } from './find-in-notes.js'

interface PublicName {
  name: string
  what: string
  file: string
  place: Place
}

/**
 * A finding for each name of a group, an organisation or the store that holds such a surname, unless a decision of scope always clears
 * it. An everyday word, a month or a place in it may be no name.
 */
export function findInPublicNames(records: Records, meeting: RecordOf<'meeting'>, asOf: string): Finding[] {
  const surnames = [...protectedSurnames(records, namesTakenOutOf(records, meeting))].filter((surname) => !isPlain(surname))
  const cleared = new Set(alwaysPublic(records, asOf).map(plainWords))
  return publicNames(records).flatMap(({ name, what, file, place }) => {
    const words = wordsIn(name).flatMap(({ plain }) => plain.split('-'))
    const held = surnames.find((surname) => words.some((word) => [surname, `${surname}s`].includes(word)))
    if (held === undefined || cleared.has(plainWords(name))) return []
    return [findingIn(file.includes(held) ? folderOf(file) : file, place, 'undecided', `${what} ${HOLDS}`, HINT)]
  })
}

const HOLDS = 'holds the surname of somebody who is not published by name, and every public copy may print it.'
const HINT =
  'Name it otherwise in its record; or, where the name may always be published, make a clearance of scope always with kscp new clearance.'

function publicNames(records: Records): PublicName[] {
  const { name } = records.settings
  const groups = records.of('group').map((record) => ({ record, names: [record.data.name], what: 'The name of a group' }))
  const bodies = records
    .of('organisation')
    .map((record) => ({ record, names: [record.data.name, ...(record.data.also ?? [])], what: 'The name of an organisation' }))
  return [
    { name, what: 'The name of the store', file: `records/${SETTINGS_FILE}`, place: { line: 1, column: 1 } },
    ...[...groups, ...bodies].flatMap(({ record, names, what }) =>
      names.map((each) => ({ name: each, what, file: record.file, place: record.locate(['name']) })),
    ),
  ]
}

function isPlain(surname: string): boolean {
  const { isVeryFrequent, isCalendar, isPlace } = knownWord(surname)
  return surname === '' || isVeryFrequent || isCalendar || isPlace
}

function plainWords(text: string): string {
  return wordsIn(text)
    .map(({ plain }) => plain)
    .join(' ')
}

/** The record's own file may have the name too. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'))
}
