// Makes the register of a store: its bodies, offices and glossary are public, its people as their records say.
import type { RecordOf, Records } from '../../core/records.js'
import { isInRole } from '../../core/references.js'
import { KnownPhrases } from './known-phrases.js'
import { knownWord } from './known-word.js'
import { personMeant } from './person-meant.js'
import type { Register, Standing } from './register.js'
import { wordsIn } from './words.js'

type Person = RecordOf<'person'>

/** What decides about a store's names, where that is more than its people's own records. */
export interface Standings {
  /** The day by whose roles initials are read; null where none is known. */
  day: string | null
  /** Who may be named. */
  of(person: Person): Standing
  /** Texts that may always be published. */
  publicTexts: readonly string[]
  /** Names that a mark of the text itself takes out, in lower case. */
  takenOut: readonly string[]
  /** Letters that a mark of the text itself takes out as somebody's initials. */
  initialsTakenOut: readonly string[]
  /** Full names that marks take out elsewhere, in lower case: the given name alone may be anybody's here. */
  takenOutElsewhere: readonly string[]
}

/** Anyone whose record says `publish: name` may be named, nobody else. */
export const BY_RECORD: Standings = {
  day: null,
  of: ({ data: { publish } }) => (publish === 'name' ? 'public' : 'protected'),
  publicTexts: [],
  takenOut: [],
  initialsTakenOut: [],
  takenOutElsewhere: [],
}

const made = new WeakMap<Records, Register>()

/** The register of a store by its people's own records; made once for each store. */
export function registerByRecord(records: Records): Register {
  const register = made.get(records) ?? storeRegister(records, BY_RECORD)
  made.set(records, register)
  return register
}

/** The register of a store. */
export function storeRegister(records: Records, standings: Standings): Register {
  const phrases = new KnownPhrases()
  const names = [...publicNames(records), ...standings.publicTexts]
  for (const name of names) phrases.add(name, 'public')
  for (const abbreviation of Object.keys(records.settings.glossary)) phrases.add(`${abbreviation}s`, 'public')
  for (const word of wordsOfBodies(names)) phrases.add(word, 'public')
  const people = [
    ...records.of('person').map((person) => ({ name: person.data.name, standing: standings.of(person), alsoByGivenName: true })),
    ...standings.takenOut.map((name) => ({ name, standing: 'protected' as const, alsoByGivenName: true })),
    ...standings.takenOutElsewhere.map((name) => ({ name, standing: 'protected' as const, alsoByGivenName: false })),
  ]
  addPeople(phrases, people)
  const hidden = protectedWords(people)
  const abbreviations = abbreviationsOf(records)
  return {
    stretchesIn: (plain) => phrases.in(plain),
    initials: (letters) => {
      const those = records.withInitials(letters)
      if (standings.initialsTakenOut.includes(letters)) return those.length > 0 || abbreviations.has(letters) ? 'ask' : 'protected'
      if (those.length > 0) return standingOfInitials(those, standings)
      return abbreviations.has(letters) || (letters.length > 2 && knownWord(letters.toLowerCase()).isAgency) ? null : 'ask'
    },
    personMeant: (words) => personMeant(records, words),
    isInitialsOfSomebody: (letters) => records.withInitials(letters).length > 0 || people.some(({ name }) => initialsOf(name) === letters),
    isProtectedInside: (letters) => hidden.some((name) => letters.includes(name)),
    knowsPeople: true,
    smallCounts: records.settings.smallCounts,
  }
}

/**
 * Initials mean whoever has them and is in a role on the day (DESIGN 2). Where one of those who have them must not be named, the day alone
 * decides nothing: the words may tell of somebody who has left.
 */
function standingOfInitials(those: readonly Person[], { day, of }: Standings): Standing {
  const all = those.map(of)
  const present = day === null ? [] : those.filter((person) => isInRole(person, day)).map(of)
  return agreedOn(present.length === 0 || all.includes('protected') ? all : present)
}

/** The names of the store's bodies, seats, offices and abbreviations. */
function publicNames(records: Records): string[] {
  return [
    records.settings.name,
    ...Object.entries(records.settings.glossary).flat(),
    ...records.of('organisation').flatMap(({ data }) => [data.name, ...(data.also ?? []), ...(data.areas ?? [])]),
    ...records.of('group').flatMap(({ data }) => [data.name, data.abbreviation ?? '', ...(data.seats ?? []).map(({ seat }) => seat)]),
    ...records.of('person').flatMap(({ data }) => (data.publish === 'none' ? [] : data.roles.map(({ title }) => title))),
  ]
}

/** Words that bodies are named with and people are not: places ("Kingston" of "Kingston Council"), and plain words ("Partnership"). */
function wordsOfBodies(names: readonly string[]): string[] {
  return names.flatMap((name) =>
    wordsIn(name).flatMap(({ plain, isCapital }) => {
      const { isPlace, isWord, isName } = knownWord(plain)
      return isCapital && (isPlace || (isWord && !isName)) ? [plain, `${plain}s`] : []
    }),
  )
}

/** Of the first and the last name: `AB` of "Anna van der Berg". */
function initialsOf(name: string): string {
  const words = wordsIn(name).map(({ plain }) => plain)
  return `${words[0]?.charAt(0) ?? ''}${words.at(-1)?.charAt(0) ?? ''}`.toUpperCase()
}

function abbreviationsOf(records: Records): ReadonlySet<string> {
  const named = records.of('organisation').flatMap(({ data }) => [data.name, ...(data.also ?? [])])
  return new Set([
    ...Object.keys(records.settings.glossary),
    ...records.of('group').flatMap(({ data }) => data.abbreviation ?? []),
    ...named.flatMap((name) => name.match(/(?<!\p{L})\p{Lu}{2,4}(?!\p{L})/gu) ?? []),
  ])
}

interface Named {
  name: string
  standing: Standing
  alsoByGivenName: boolean
}

/**
 * People by their full names; by the surname alone only where it is one person's; by a given name alone never as public, since
 * it may be a child's. A name of one word may be either.
 */
function addPeople(phrases: KnownPhrases, people: readonly Named[]): void {
  const surnames = new Map<string, Standing[]>()
  const given = new Map<string, Standing[]>()
  for (const { name, standing, alsoByGivenName } of people) {
    const words = wordsIn(name).map(({ plain }) => plain)
    if (words.length > 1) phrases.add(name, standing, true)
    push(surnames, words.at(-1) ?? '', standing)
    if (alsoByGivenName) push(given, words[0] ?? '', standing)
  }
  for (const [name, standings] of surnames) {
    const all = [...standings, ...(given.get(name) ?? [])]
    phrases.add(name, aloneStanding(name, all.length > 1 ? notPublic(agreedOn(all)) : agreedOn(all)), true)
    // A family is more than the one person who may be named.
    for (const family of [`${name}s`, `${name}es`]) phrases.add(family, aloneStanding(name, notPublic(agreedOn(all))), true)
  }
  for (const [name, standings] of given)
    if (!surnames.has(name)) phrases.add(name, aloneStanding(name, notPublic(agreedOn(standings))), true)
}

/** The words of the names that must not stand, and nobody's who may be named; shorter ones stand inside too many others. */
function protectedWords(people: readonly Named[]): string[] {
  const wordsOf = (isProtected: boolean) =>
    people
      .filter(({ standing }) => (standing === 'protected') === isProtected)
      .flatMap(({ name }) => wordsIn(name).map(({ plain }) => plain))
  const others = new Set(wordsOf(false))
  return [...new Set(wordsOf(true))].filter((word) => word.length > 3 && !others.has(word) && !knownWord(word).isVeryFrequent)
}

/** A protected name that is an everyday word, a month or a place too ("May", "Will", "Kent") can't be told from it: a person must. */
function aloneStanding(name: string, standing: Standing): Standing {
  const { isVeryFrequent, isCalendar, isPlace } = knownWord(name)
  return standing === 'protected' && (isVeryFrequent || isCalendar || isPlace) ? 'ask' : standing
}

function push(map: Map<string, Standing[]>, name: string, standing: Standing): void {
  map.set(name, [...(map.get(name) ?? []), standing])
}

/** What all say; where they differ nobody can tell. */
function agreedOn(standings: readonly Standing[]): Standing {
  const [first = 'ask'] = standings
  return standings.every((standing) => standing === first) ? first : 'ask'
}

function notPublic(standing: Standing): Standing {
  return standing === 'public' ? 'ask' : standing
}
