// Lists the texts that a store makes public itself, whatever a meeting's marks take out: each with what it is and where it stands.
import type { Place } from '../../core/problem.js'
import type { RecordOf, Records } from '../../core/records.js'
import { SETTINGS_FILE } from '../../core/settings.js'

export interface PublicText {
  text: string
  /** The beginning of a sentence about it: "The name of a group". */
  what: string
  file: string
  /** Looked up when it is asked for: it takes as long as to read the record again, and most who ask for the texts don't tell where they stand. */
  place(): Place
}

/** The names of bodies with their abbreviations and seats, the titles of roles, and the glossary. */
export function publicTexts(records: Records): PublicText[] {
  return [
    ...Object.entries(records.settings.glossary).flatMap((entry) => entry.map((text) => inSettings('The glossary', text))),
    ...records.of('organisation').flatMap(textsOfOrganisation),
    ...records.of('group').flatMap(textsOfGroup),
    ...records.of('person').flatMap(titlesOf),
  ]
}

/** A text of the settings, which know no places. */
export function inSettings(what: string, text: string): PublicText {
  return { text, what, file: `records/${SETTINGS_FILE}`, place: () => ({ line: 1, column: 1 }) }
}

function textsOfOrganisation({ data, file, locate }: RecordOf<'organisation'>): PublicText[] {
  const what = 'The name of an organisation'
  return [
    { text: data.name, what, file, place: () => locate(['name']) },
    ...(data.also ?? []).map((text, i) => ({ text, what, file, place: () => locate(['also', i]) })),
  ]
}

function textsOfGroup({ data, file, locate }: RecordOf<'group'>): PublicText[] {
  const { name, abbreviation, seats = [] } = data
  return [
    { text: name, what: 'The name of a group', file, place: () => locate(['name']) },
    ...(abbreviation === undefined
      ? []
      : [{ text: abbreviation, what: 'The abbreviation of a group', file, place: () => locate(['abbreviation']) }]),
    ...seats.map(({ seat }, i) => ({ text: seat, what: 'A seat of a group', file, place: () => locate(['seats', i, 'seat']) })),
  ]
}

function titlesOf({ data, file, locate }: RecordOf<'person'>): PublicText[] {
  if (data.publish === 'none') return []
  return data.roles.map(({ title }, i) => ({ text: title, what: 'The title of a role', file, place: () => locate(['roles', i, 'title']) }))
}
