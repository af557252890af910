// Finds the people of imported minutes among the records, and makes a record for whoever has none.
import type { Change } from '../core/change.js'
import { foldName, toKebab } from '../core/kebab.js'
import type { RecordOf, Records } from '../core/records.js'
import { INITIALS, isInRole } from '../core/references.js'
import { stepsBetween } from '../core/suggestion.js'
import { formatYamlValue } from '../core/yaml.js'
import type { ImportedMinutes, ImportedPerson } from './imported-minutes.js'
import { bareName } from './recognise/names.js'

export interface PeopleOfMinutes {
  /** The initials or the id by which the records name a person of the minutes, given a name or initials; null for nobody. */
  wordFor(words: string): string | null
  /** The records of those who had none. */
  changes: Change[]
  /** What is left for a person to decide, as sentences. */
  left: string[]
}

interface Known {
  id: string
  name: string
  /** A nickname, by which the file may call them; null where it gives none. */
  alias: string | null
  /** As the file writes them. */
  written: string | null
  /** As the records have them; null where they have none, or where they don't mean this person alone. */
  initials: string | null
}

/** Everyone in the lists of the minutes, who chaired and who took notes. Nobody new may be named in public until somebody says so. */
export function peopleOf(records: Records, minutes: ImportedMinutes, date: string): PeopleOfMinutes {
  const people: Known[] = []
  const changes: Change[] = []
  const left: string[] = []
  for (const person of everyone(minutes)) {
    const found = findPerson(records, person, date)
    const alias = person.alias ?? null
    if (found !== undefined) {
      people.push({ id: found.id, name: person.name, alias, written: person.initials, initials: initialsOf(records, found, date) })
      continue
    }
    const id = freeId(records, person.name, people)
    const fault = person.initials === null ? null : faultOfInitials(records, person.initials, people)
    if (fault !== null) left.push(`${person.name} has the initials ${person.initials}, ${fault}: ${id} has none.`)
    const meant = nearlyNamed(records, person)
    if (meant !== null)
      left.push(
        `${person.name} may be ${meant.data.name} of the records, spelt otherwise. If so, write ${meant.id} wherever these records say ${id}, and delete records/people/${id}.md.`,
      )
    const initials = fault === null ? person.initials : null
    people.push({ id, name: person.name, alias, written: person.initials, initials })
    changes.push({ file: `records/people/${id}.md`, text: recordOf(records, person, initials, minutes, left) })
  }
  if (changes.length > 0)
    left.push('Say for each new person whether public copies may name them: they are written with publish: none, which lets nobody.')
  const named = (words: string) =>
    people.find(({ written, initials }) => written === words || (written === null && initials === words)) ??
    people.find(({ name, alias }) => [name, alias].some((one) => one !== null && plain(one) === plain(bareName(words)))) ??
    surnamed(people, bareName(words))
  return {
    wordFor: (words) => {
      const person = named(words)
      return person === undefined ? null : (person.initials ?? person.id)
    },
    changes,
    left,
  }
}

/** Why a new record can't have the initials, as the end of a sentence; null where it can. */
function faultOfInitials(records: Records, initials: string, people: readonly Known[]): string | null {
  if (!INITIALS.test(initials)) return 'which are not two to four capitals, as the records have them'
  if (records.withInitials(initials).length > 0) return "which are somebody else's in the records"
  return people.some((person) => person.initials === initials) ? "which are somebody else's in these minutes" : null
}

function everyone({ attendees, apologies, absent, chair, notetaker }: ImportedMinutes): ImportedPerson[] {
  const listed = [...attendees, ...apologies, ...absent]
  const others = [chair, notetaker].flatMap((name) =>
    name === null || listed.some((person) => plain(person.name) === plain(name) || person.initials === name)
      ? []
      : [{ name, initials: null, role: null, organisation: null }],
  )
  const all = [...listed, ...others]
  return all.filter((person, i) => all.findIndex(({ name }) => plain(name) === plain(person.name)) === i)
}

/** By name, else by initials where the surname is the same. */
function findPerson(records: Records, { name, initials }: ImportedPerson, date: string): RecordOf<'person'> | undefined {
  const sameName = records.of('person').filter((person) => foldName(person.data.name) === foldName(name))
  if (sameName.length > 0) return sameName.find((person) => isInRole(person, date)) ?? sameName[0]
  const sameInitials = initials === null ? [] : records.withInitials(initials)
  return sameInitials.find((person) => surnameOf(person.data.name) === surnameOf(name))
}

/** Somebody of the records with a name so like it that it may be misspelt: one slip in five letters, and no other initials. */
function nearlyNamed(records: Records, { name, initials }: ImportedPerson): RecordOf<'person'> | null {
  const written = foldName(name)
  const like = records.of('person').filter(({ data }) => {
    if (initials !== null && data.initials !== undefined && initials !== data.initials) return false
    return stepsBetween(written, foldName(data.name)) <= Math.min(3, Math.floor(written.length / 5))
  })
  const [only] = like
  return only !== undefined && like.length === 1 ? only : null
}

/** Initials that mean this person alone on that day. */
function initialsOf(records: Records, { id, data: { initials } }: RecordOf<'person'>, date: string): string | null {
  if (initials === undefined) return null
  const others = records.withInitials(initials).filter((person) => isInRole(person, date))
  return others.length === 1 && others[0]?.id === id ? initials : null
}

/** A surname alone, where one of them has it. */
function surnamed(people: readonly Known[], words: string): Known | undefined {
  const those = people.filter(({ name }) => surnameOf(name) === plain(words))
  return those.length === 1 ? those[0] : undefined
}

function recordOf(records: Records, person: ImportedPerson, initials: string | null, { source }: ImportedMinutes, left: string[]): string {
  const organisation = person.organisation === null ? null : findOrganisation(records, person.organisation)
  if (person.organisation !== null && organisation === null)
    left.push(`${person.organisation}, the organisation of ${person.name}, is in no record: add it, and the role's organisation.`)
  const title = person.role ?? (organisation === null ? person.organisation : 'Representative')
  const roles = title === null ? [] : [{ title, ...(organisation === null ? {} : { organisation }) }]
  const lines = [
    `name: ${formatYamlValue(person.name)}`,
    ...(initials === null ? [] : [`initials: ${formatYamlValue(initials)}`]),
    `roles: ${formatYamlValue(roles)}`,
    'publish: none',
    `source: ${formatYamlValue([source])}`,
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

function findOrganisation(records: Records, words: string): string | null {
  const found = records
    .of('organisation')
    .find(({ id, data: { name, also } }) => [id, name, ...(also ?? [])].some((each) => plain(each) === plain(words)))
  return found?.id ?? null
}

/** A name as an id: `jo-ward`, and `jo-ward-2` where that is somebody else. */
function freeId(records: Records, name: string, people: readonly Known[]): string {
  const words = toKebab(name)
  const base = words.includes('-') ? words : `person-${words === '' ? 'unnamed' : words}`
  const isTaken = (id: string) => records.has('person', id) || people.some((person) => person.id === id)
  if (!isTaken(base)) return base
  let number = 2
  while (isTaken(`${base}-${number}`)) number += 1
  return `${base}-${number}`
}

function surnameOf(name: string): string {
  return plain(name).split(' ').at(-1) ?? ''
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim()
}
