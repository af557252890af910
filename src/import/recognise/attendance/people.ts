// Settles who was there from all that the minutes say: the lists, who chaired, who took notes, names given short and in full.
import { type Block, type FieldValue, textOf } from '../../block.js'
import type { ImportedPerson, ImportWarning } from '../../imported-minutes.js'
import { bareName, isFullName } from '../names.js'
import type { Attendance } from './attendance.js'
import type { Listed } from './attendance-lists.js'
import type { ListedPerson } from './listed-person.js'
import { chairInText, nameInList } from './officer-names.js'
import { chairByRole, peopleDoubts } from './people-doubts.js'
import { peopleInFields } from './people-in-fields.js'
import { sameName } from './same-name.js'

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
  const listed = attendance.listed.length > 0 ? attendance.listed : peopleInFields(fields)
  const fullNames = namesInLabels(blocks)
  for (const { person } of listed) person.name = fullNames.find((name) => isShortOf(person.name, name)) ?? person.name
  const lists = {
    attendees: once(listed, 'attendees', warnings),
    apologies: once(listed, 'apologies', warnings),
    absent: once(listed, 'absent', warnings),
  }
  const said = attendance.chair ?? lists.attendees.find(({ isChair }) => isChair)?.name ?? chairInText(blocks, lists.attendees)
  const chairOfBody = said === null ? onlyChairOfBody(lists.attendees) : null
  const chair = nameInList(lists.attendees, said ?? chairOfBody?.name ?? null)
  const notetaker = nameInList(
    lists.attendees,
    attendance.notetaker ?? lists.attendees.find(({ isNotetaker }) => isNotetaker)?.name ?? null,
  )
  addOfficials(lists.attendees, attendance)
  warnings.push(...peopleDoubts(attendance, listed, lists), ...chairByRole(chairOfBody, listed))
  return {
    attendees: lists.attendees.map(plainPerson),
    apologies: lists.apologies.map(plainPerson),
    absent: lists.absent.map(plainPerson),
    chair,
    notetaker,
    warnings,
  }
}

/** The only one there who is the chair of some body. */
function onlyChairOfBody(attendees: readonly ListedPerson[]): ListedPerson | null {
  const [only, ...others] = attendees.filter(({ chairOf }) => chairOf !== undefined)
  return others.length === 0 ? (only ?? null) : null
}

/** Who chaired or took notes was there, though no list may say so. */
function addOfficials(attendees: ListedPerson[], { chair, notetaker, officials }: Attendance): void {
  for (const name of [chair, notetaker].map((each) => (each === null ? null : nameInList(attendees, each))))
    if (name !== null && !attendees.some((person) => person.name === name) && isFullName(name)) attendees.push(personNamed(name))
  for (const official of officials) {
    const listedAs = nameInList(attendees, official.name)
    const person = attendees.find(({ name }) => name === listedAs)
    if (person !== undefined) complete(person, official)
  }
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
    const before = kept.find(({ name }) => sameName(name) === sameName(person.name))
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
