// Finds the surnames of those who may not be named in the texts that a store makes public itself, its own name among them.
import type { RecordOf, Records } from '../../core/records.js'
import { alwaysPublic } from '../../redact/clearing/clearances.js'
import { protectedSurnames } from '../../redact/clearing/surname-as-name.js'
import { type Finding, findingIn } from '../../redact/finding.js'
import { inSettings, publicTexts } from '../../redact/oracle/public-texts.js'
import { knownWord } from '../../redact/scan/known-word.js'
import { wordsIn } from '../../redact/scan/words.js'
import { namesTakenOutOf } from './find-in-notes.js'

/**
 * A finding for each text that every public copy may print (the search for leaks lets its words stand) and that holds such a surname,
 * unless a decision of scope always clears the whole of it. An everyday word, a month or a place in it may be no name.
 */
export function findInPublicNames(records: Records, meeting: RecordOf<'meeting'>, asOf: string): Finding[] {
  const surnames = [...protectedSurnames(records, namesTakenOutOf(records, meeting))].filter((surname) => !isPlain(surname))
  const cleared = new Set(alwaysPublic(records, asOf).map(plainWords))
  return [inSettings('The name of the store', records.settings.name), ...publicTexts(records)].flatMap(({ text, what, file, place }) => {
    const words = ` ${apart(plainWords(text))} `
    const held = surnames.find((surname) => ['', 's'].some((ending) => words.includes(` ${apart(surname)}${ending} `)))
    if (held === undefined || cleared.has(plainWords(text))) return []
    return [findingIn(file.includes(held) ? folderOf(file) : file, place, 'undecided', `${what} ${HOLDS}`, HINT)]
  })
}

const HOLDS = 'holds the surname of somebody who is not published by name, and every public copy may print it.'
const HINT =
  'Name it otherwise in its record; or, where the name may always be published, make a clearance of scope always with kscp new clearance.'

function isPlain(surname: string): boolean {
  const { isVeryFrequent, isCalendar, isPlace } = knownWord(surname)
  return surname === '' || isVeryFrequent || isCalendar || isPlace
}

function plainWords(text: string): string {
  return wordsIn(text)
    .map(({ plain }) => plain)
    .join(' ')
}

/** With a space for a hyphen: "Quill-Feather" is two words to a reader. */
function apart(plain: string): string {
  return plain.replaceAll('-', ' ')
}

/** The record's own file may have the name too. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'))
}
