// Settles who was there from all that the minutes say: the lists, who chaired, who took notes, names given short and in full.
import { type Block, type FieldValue, textOf } from '../../block.js'
import type { ImportedPerson, ImportWarning } from '../../imported-minutes.js'
import { APOLOGIES, NOT_THERE, THOSE_THERE, WAS_THERE } from '../labels/list-words.js'
import { readLabel } from '../labels/read-label.js'
import { bareName, isFullName } from '../names.js'
import type { Attendance } from './attendance.js'
import type { Listed } from './attendance-lists.js'
import { type ListedPerson, readPerson } from './listed-person.js'

export interface People {
  attendees: ImportedPerson[]
  apologies: ImportedPerson[]
  absent: ImportedPerson[]
  chair: string | null
  notetaker: string | null
  warnings: ImportWarning[]
}

export function settlePeople(attendance: Attendance, fields: ReadonlyMap<string, FieldValue>, blocks: readonly Block[]): People {
  const warnings: ImportWarning[] = []
  const listed = attendance.listed.length > 0 ? attendance.listed : fromFields(fields)
  const fullNames = namesInLabels(blocks)
  for (const { person } of listed) person.name = fullNames.find((name) => isShortOf(person.name, name)) ?? person.name
  const lists = {
    attendees: once(listed, 'attendees', warnings),
    apologies: once(listed, 'apologies', warnings),
    absent: once(listed, 'absent', warnings),
  }
  const chair = officer(
    lists.attendees,
    attendance.chair ?? lists.attendees.find(({ isChair }) => isChair)?.name ?? chairInText(blocks, lists.attendees),
  )
  const notetaker = officer(lists.attendees, attendance.notetaker ?? lists.attendees.find(({ isNotetaker }) => isNotetaker)?.name ?? null)
  addOfficials(lists.attendees, attendance)
  warnings.push(
    ...presentAndAbsent(listed, lists.attendees),
    ...severalChairs(listed),
    ...waysNotKept(listed),
    ...addressesNotKept(listed),
    ...senders(attendance, [lists.attendees, lists.apologies, lists.absent]),
  )
  return {
    attendees: lists.attendees.map(plainPerson),
    apologies: lists.apologies.map(plainPerson),
    absent: lists.absent.map(plainPerson),
    chair,
    notetaker,
    warnings,
  }
}

/** Who chaired or took notes was there, though no list may say so. */
function addOfficials(attendees: ListedPerson[], { chair, notetaker, officials }: Attendance): void {
  for (const name of [chair, notetaker].map((each) => (each === null ? null : officer(attendees, each))))
    if (name !== null && !attendees.some((person) => person.name === name) && isFullName(name)) attendees.push(personNamed(name))
  for (const official of officials) {
    const listedAs = officer(attendees, official.name)
    const person = attendees.find(({ name }) => name === listedAs)
    if (person !== undefined) complete(person, official)
  }
}

function presentAndAbsent(listed: readonly Listed[], attendees: readonly ListedPerson[]): ImportWarning[] {
  return listed.flatMap(({ person, list, line }): ImportWarning[] => {
    if (list === 'attendees' || !attendees.some(({ name }) => plain(name) === plain(person.name))) return []
    const message = `${person.name} is among those present and in the ${list === 'absent' ? 'absences' : 'apologies'}.`
    return [{ code: 'present-and-absent', message, line }]
  })
}

/** A record has one chair. */
function severalChairs(listed: readonly Listed[]): ImportWarning[] {
  const chairs = listed.filter(({ person, list }) => list === 'attendees' && person.isChair)
  const names = [...new Set(chairs.map(({ person }) => person.name))]
  const message = `Several people are said to be in the chair (${names.join(', ')}): the first was taken.`
  return names.length < 2 ? [] : [{ code: 'unclear-attendance', message, line: chairs[1]?.line ?? 1 }]
}

/** A doubt where lists say by what way people took part, for which a record has no place. */
function waysNotKept(listed: readonly Listed[]): ImportWarning[] {
  const remote = listed.filter(({ person, list }) => list === 'attendees' && person.way !== undefined)
  const [first] = remote
  if (first === undefined) return []
  const who = remote.length === 1 ? 'one person' : `${remote.length} people`
  const message = `By what way ${who} took part is not kept, first “${first.person.way}” of ${first.person.name}.`
  return [{ code: 'unclear-attendance', message, line: first.line }]
}

/** A doubt where lists give addresses of people, which a public record doesn't. */
function addressesNotKept(listed: readonly Listed[]): ImportWarning[] {
  const [first, ...others] = listed.filter(({ person }) => person.hasAddress === true)
  if (first === undefined) return []
  const whose = others.length === 0 ? first.person.name : `${others.length + 1} people, first ${first.person.name}`
  const message = `An email address or a telephone number stands beside ${whose}, and is not kept.`
  return [{ code: 'unclear-attendance', message, line: first.line }]
}

/** Those whose apologies are told of by initials that are nobody's, or of somebody who was there. */
function senders({ sentApologies }: Attendance, lists: readonly (readonly ListedPerson[])[]): ImportWarning[] {
  return sentApologies.flatMap(({ initials, line }): ImportWarning[] => {
    const at = lists.findIndex((people) => people.some((person) => person.initials === initials))
    if (at < 0) return [{ code: 'unknown-initials', message: `${initials} sent apologies and is nobody in the lists.`, line }]
    return at > 0 ? [] : [{ code: 'present-and-absent', message: `${initials} is among those present and in the apologies.`, line }]
  })
}

function plainPerson({ name, initials, role, organisation, alias }: ListedPerson): ImportedPerson {
  return { name, initials, role, organisation, alias }
}

function personNamed(name: string): ListedPerson {
  return { name, initials: null, role: null, organisation: null, alias: null, isChair: false, isNotetaker: false }
}

/** Whoever stands twice in a list stands in it once. */
function once(listed: readonly Listed[], list: Listed['list'], warnings: ImportWarning[]): ListedPerson[] {
  const kept: ListedPerson[] = []
  for (const { person, line } of listed.filter((each) => each.list === list)) {
    const before = kept.find(({ name }) => plain(name) === plain(person.name))
    if (before === undefined) kept.push(person)
    else {
      complete(before, person)
      if (list === 'attendees') warnings.push({ code: 'named-twice', message: `${person.name} stands twice among those present.`, line })
    }
  }
  return kept
}

/** Fills what is missing from another line about the same person. */
function complete(person: ListedPerson, other: ListedPerson): void {
  person.role ??= other.role
  person.organisation ??= other.organisation
  person.initials ??= other.initials
}

function fromFields(fields: ReadonlyMap<string, FieldValue>): Listed[] {
  const lists = [
    ['attendees', new RegExp(`^(?:${THOSE_THERE}|${WAS_THERE}|members|people)$`)],
    ['apologies', new RegExp(`^${APOLOGIES}$`)],
    ['absent', new RegExp(`^${NOT_THERE}$`)],
  ] as const
  return lists.flatMap(([list, pattern]) =>
    [...fields].flatMap(([name, { value, line }]) => {
      if (!pattern.test(name)) return []
      const entries = typeof value === 'string' ? value.split(/\s*[,;]\s*/) : value
      return entries.flatMap((entry) => {
        const person = readPerson(entry, true)
        return person === null ? [] : [{ person, list, line }]
      })
    }),
  )
}

/** Names that stand in full after some label: "Timekeeper: Sam Mensah". */
function namesInLabels(blocks: readonly Block[]): string[] {
  return blocks.slice(0, 60).flatMap((block) => {
    if (block.kind === 'table' || block.kind === 'heading') return []
    const [, label = '', rest = ''] = /^([\p{L} -]{3,30}):\s*(.{3,60})$/u.exec(textOf(block)) ?? []
    const name = bareName(rest)
    return label !== '' && isFullName(name) ? [name] : []
  })
}

function isShortOf(short: string, name: string): boolean {
  return !short.includes(' ') && short.length > 1 && name.split(' ')[0] === short
}

/** An officer's name as it stands in the list. */
function officer(attendees: readonly ListedPerson[], name: string | null): string | null {
  if (name === null) return null
  const exact = attendees.find((person) => plain(person.name) === plain(name) || person.initials === name)
  if (exact !== undefined) return exact.name
  const surname = plain(name).split(' ').at(-1) ?? ''
  const same = attendees.filter((person) => plain(person.name).split(' ').at(-1) === surname)
  const [only] = same.filter((person) => plain(person.name).charAt(0) === plain(name).charAt(0) || !name.includes(' '))
  if (only !== undefined && same.length > 0) return only.name
  const first = attendees.filter((person) => !name.includes(' ') && plain(person.name).split(' ')[0] === plain(name))
  return first.length === 1 ? (first[0]?.name ?? name) : name
}

/** "Jo Ward took the chair", "chaired by Jo Ward". */
function chairInText(blocks: readonly Block[], attendees: readonly ListedPerson[]): string | null {
  for (const block of blocks.slice(0, 60)) {
    if (block.kind === 'table') continue
    const text = textOf(block)
    const before =
      /(?:^|[.;]\s+)([^.;]{2,60}|[^;]{2,60}?\.\s?\p{L}+)\s+(?:took the chair|was in the chair|in the chair|chaired the meeting|presided)\b/iu.exec(
        text,
      )?.[1]
    const after =
      /\bchaired by\s+([^.,;]{3,50})/i.exec(text)?.[1] ??
      /\b([^.,;]{3,50}),\s+(?:standing in as|acting as|as acting) chair/i.exec(text)?.[1]
    const label = readLabel(text)
    const said = before ?? after
    const person = said === undefined || label?.kind === 'present' ? null : readPerson(said, true)
    if (person !== null) return officer(attendees, person.name)
  }
  return null
}

function plain(name: string): string {
  return bareName(name).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[.]/g, '').replace(/’/g, "'").trim()
}
