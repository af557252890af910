// Reads the rows of a table of people below a head with a column of names, others for what they are, and others for who came.
import { linesOfCell, type Row, type TableBlock, textOfCell } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { bareName, isFullName } from '../names.js'
import { type AttendanceList, type Beside, LIST_OF, type Listed } from './attendance-lists.js'
import { isOfBody, isOfMeeting } from './chair-words.js'
import { type ListedPerson, readPerson } from './listed-person.js'
import { isHeadAgain, listBegunBy, type PeopleHead } from './people-head.js'
import { statusReader } from './status-of-people.js'
import { isPlainStatus } from './status-words.js'
import { isUnread, type ReadPeople, type Unread } from './unread.js'

/** The list that is open above a table. */
export interface Above {
  list: AttendanceList
  /** Whether nobody stands between its label and the table. */
  isNext: boolean
}

/** The people of the rows: in the list that the head names, or a row or a label right above it; without one they were present. */
export function readRowsBelow(table: TableBlock, labelled: PeopleHead, before: Above | null): ReadPeople {
  const head = withUnlabelledStatus(table, labelled)
  const named = listOfHead(head) ?? (before?.isNext === true ? before.list : null)
  let list = named ?? 'attendees'
  const rows = table.rows.slice(head.at + 1)
  const statusOf = statusReader(rows, head)
  const [listed, unread, beside, doubts]: [Listed[], Unread[], Beside[], Unread[]] = [[], [], [], []]
  if (named === null && before !== null && before.list !== 'attendees') doubts.push({ text: UNLABELLED, line: table.line })
  for (const row of rows) {
    const begun = listBegunBy(row, head)
    if (begun !== undefined) list = begun
    if (begun !== undefined || isHeadAgain(row, head)) continue
    const people = peopleOfRow(row, head)
    const status = statusOf(row)
    if (people.length === 0 && isUnread(wordsOf(row))) unread.push({ text: wordsOf(row), line: row.line })
    if (people.length > 0 && status.isUnclear)
      doubts.push({ text: `The signs beside ${people[0]?.name} don't say one thing.`, line: row.line })
    const own = status.list ?? list
    beside.push(...restOfRow(row, people, head).map((words) => ({ name: people[0]?.name ?? null, words, list: own, line: row.line })))
    listed.push(...people.map((person) => ({ person, list: own, line: row.line })))
  }
  return { listed, unread, beside, doubts }
}

/** A column without a label that says nothing but who came is one of those that do. */
function withUnlabelledStatus({ rows }: TableBlock, head: PeopleHead): PeopleHead {
  const more = [...head.labels.keys()].filter((column) => {
    const said = rows.slice(head.at + 1).flatMap(({ cells }) => textOfCell(cells[column]).trim() || [])
    return head.labels[column] === '' && said.length > 1 && said.every(isPlainStatus)
  })
  return more.length === 0 ? head : { ...head, statusAt: [...head.statusAt, ...more] }
}

const UNLABELLED = 'A table of people follows those who were not there, without a label of its own: its people were taken as present.'

function listOfHead({ labels, nameAt, above }: PeopleHead): AttendanceList | null {
  const kind = labelKind(labels[nameAt] ?? '')
  const own = kind === null || kind === 'more-present' ? undefined : LIST_OF[kind]
  return own ?? above
}

function wordsOf({ cells }: Row): string {
  return cells
    .map((cell) => textOfCell(cell).replace(/\n/g, ', '))
    .filter((text) => text !== '')
    .join(' – ')
}

/** What else a row says of its people: in a column of another kind, or beside a sign. */
function restOfRow({ cells }: Row, [person]: readonly ListedPerson[], { labels, nameAt, statusAt }: PeopleHead): string[] {
  if (person === undefined) return []
  return labels.flatMap((label, column) => {
    const text = textOfCell(cells[column]).replace(/\n/g, ', ').trim()
    const isOfStatus = statusAt.includes(column)
    const saysMore = isOfStatus ? /\p{L}{2}/u.test(text) && !isPlainStatus(text) : isUnread(text)
    const isTaken = column === nameAt || isDetail(label)
    return isTaken || !saysMore || text.includes('@') ? [] : [text]
  })
}

/** The person of a row; several where each line of its cells is another. */
function peopleOfRow({ cells }: Row, head: PeopleHead): ListedPerson[] {
  const lines = cells.map(linesOfCell)
  const names = lines[head.nameAt] ?? []
  const isSeveral = names.length > 1 && names.every((name) => isFullName(bareName(name.replace(/\s*[([,].*$/, ''))))
  const rows = isSeveral
    ? names.map((_, i) => lines.map((own) => (own.length === names.length ? (own[i] ?? '') : own.join(', '))))
    : [lines.map((own, column) => own.join(column === head.nameAt ? ' ' : ', '))]
  return rows.flatMap((texts) => personOfRow(texts, head) ?? [])
}

function personOfRow(texts: readonly string[], { labels, nameAt, statusAt }: PeopleHead): ListedPerson | null {
  const person = readPerson(texts[nameAt] ?? '', true)
  if (person === null) return null
  for (const [i, label] of labels.entries()) if (i !== nameAt && !statusAt.includes(i)) fill(person, label, texts[i] ?? '')
  return person
}

const INITIALS = /^initials?$/
const ROLE = /^(?:role|title|job title|position|designation|capacity|job role|role ?\/ ?.*)$/
const ORGANISATION =
  /^(?:organi[sz]ation|representing|agency|company|affiliation|area|department|team|institution|practice|surgery|school|force)/

function isDetail(label: string): boolean {
  return [INITIALS, ROLE, ORGANISATION].some((pattern) => pattern.test(label))
}

function fill(person: ListedPerson, label: string, value: string): void {
  if (value === '') return
  if (INITIALS.test(label)) person.initials = value
  else if (ROLE.test(label)) {
    person.role = person.role === null || value.includes(person.role) ? value : `${person.role}, ${value}`
    if (isOfMeeting(value)) person.isChair = true
    else if (isOfBody(value)) person.chairOf ??= value
    if (/minute|note ?taker|scribe/i.test(value)) person.isNotetaker = true
  } else if (ORGANISATION.test(label)) person.organisation = value
}
