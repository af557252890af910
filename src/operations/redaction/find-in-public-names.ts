// Finds the names of those who may not be named in the texts that a store makes public itself, its own name among them.
import type { RecordOf, Records } from '../../core/records.js'
import { alwaysPublic } from '../../redact/clearing/clearances.js'
import { nameHeld, plainWords, type SoughtName, soughtNames } from '../../redact/clearing/protected-in-public.js'
import { type Finding, findingIn } from '../../redact/finding.js'
import { inSettings, publicTexts } from '../../redact/oracle/public-texts.js'
import { clearAlways } from './clear-always.js'
import { namesTakenOutOf } from './find-in-notes.js'

/**
 * A finding for each text that every public copy may print (the search for leaks lets its words stand) and that holds such a name,
 * unless a decision of scope always clears the whole of it.
 */
export function findInPublicNames(records: Records, meeting: RecordOf<'meeting'>, asOf: string): Finding[] {
  const sought = soughtNames(records, namesTakenOutOf(records, meeting))
  const hint = `Name it otherwise in its record; or, where the name may always be published, say so: ${clearAlways('PERSON', asOf)}`
  const cleared = new Set(alwaysPublic(records, asOf).map(plainWords))
  return [inSettings('The name of the store', records.settings.name), ...publicTexts(records)].flatMap(({ text, what, file, place }) => {
    const held = nameHeld(text, sought)
    if (held === undefined || cleared.has(plainWords(text))) return []
    const message = `${what} holds the ${held.what} of somebody who is not published by name, and every public copy may print it.`
    return [findingIn(isInName(file, held) ? folderOf(file) : file, place(), 'undecided', message, hint)]
  })
}

/** The record's own file may have the name too. */
function isInName(file: string, { words }: SoughtName): boolean {
  return words.split(/[ -]/).some((word) => file.includes(word))
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'))
}
