// The parts of public notes that are made from fields: the title block's list, attendance tables, the action table.
import type { Heading, List, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast'
import type { RecordOf } from '../../core/records.js'
import { words } from './project-nodes.js'
import type { PublicNames } from './public-names.js'

type Who = RecordOf<'meeting'>['data']['attendees'][number]

/** How people are named in a table. */
type NamesOfPeople = Pick<PublicNames, 'columns' | 'full'>

export interface ActionRow {
  number: string
  label: PhrasingContent[]
  owners: string
  due: string
}

export function heading(depth: Heading['depth'], ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children }
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function bulletList(lines: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map((line) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...line)],
    })),
  }
}

/** A heading and a table of people, each once, or nothing for an empty list. */
export function attendanceTable(title: string, people: readonly Who[], names: NamesOfPeople): RootContent[] {
  if (people.length === 0) return []
  const rows = [...new Set(people.map(personOf))].map((person) => {
    const { name, initials, role } = names.columns(person)
    const notes = people.filter((who) => personOf(who) === person).flatMap((who) => attendanceNotes(who, names))
    return [words(name), words(initials), words([role, ...notes].filter((part) => part !== '').join('; '))]
  })
  return [
    heading(2, words(title)),
    table(
      ['Name', 'Initials', 'Role'],
      rows.map((row) => row.map((cell) => [cell])),
    ),
  ]
}

/** A heading and the table of actions, as the minutes' marks say; nothing when there are none. */
export function actionTable(actions: readonly ActionRow[]): RootContent[] {
  if (actions.length === 0) return []
  const rows = actions.map(({ number, label, owners, due }) => [[words(number)], label, [words(owners)], [words(due)]])
  return [heading(2, words('Action table')), table(['No.', 'Action', 'Officer', 'Due'], rows)]
}

function personOf(who: Who): string {
  return typeof who === 'string' ? who : who.person
}

function attendanceNotes(who: Who, names: NamesOfPeople): string[] {
  if (typeof who === 'string') return []
  const { items, by } = who
  const deputising = who['deputising-for'] === undefined ? [] : [`deputising for ${names.full(who['deputising-for'])}`]
  const present = items === undefined || items.length === 0 ? [] : [`for ${items.length === 1 ? 'item' : 'items'} ${items.join(', ')}`]
  return [...deputising, ...present, ...(by === undefined ? [] : [`by ${by}`])]
}

function table(head: readonly string[], rows: readonly PhrasingContent[][][]): Table {
  const row = (cells: readonly PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  })
  return {
    type: 'table',
    align: head.map(() => null),
    children: [row(head.map((cell) => [words(cell)])), ...rows.map(row)],
  }
}
