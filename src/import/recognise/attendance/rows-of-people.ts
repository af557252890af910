// Reads the rows of a table of people below a head with a column of names, others for what they are, and others for who came.
import { linesOfCell, type Row, type TableBlock, textOfCell } from '../../block.js'
import { labelKind } from '../labels.js'
import { bareName, isFullName } from '../names.js'
import { type AttendanceList, LIST_OF, type Listed } from './attendance-lists.js'
import { type ListedPerson, readPerson } from './listed-person.js'
import { isHeadAgain, listBegunBy, type PeopleHead } from './people-head.js'
import { statusReader } from './status-of-people.js'
import { isUnread, type ReadPeople, type Unread } from './unread.js'

/** The list that is open above a table. */
export interface Above {
  list: AttendanceList
  /** Whether nobody stands between its label and the table. */
  isNext: boolean
}

/** The people of the rows: in the list that the head names, or a row or a label right above it; without one they were present. */
export function readRowsBelow(table: TableBlock, head: PeopleHead, before: Above | null): ReadPeople {
  const named = listOfHead(head) ?? (before?.isNext === true ? before.list : null)
  let list = named ?? 'attendees'
  const rows = table.rows.slice(head.at + 1)
  const statusOf = statusReader(rows, head)
  const [listed, unread, doubts]: [Listed[], Unread[], Unread[]] = [[], [], []]
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
    listed.push(...people.map((person) => ({ person, list: status.list ?? list, line: row.line })))
  }
  return { listed, unread, doubts }
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

function fill(person: ListedPerson, label: string, value: string): void {
  if (value === '') return
  if (/^initials?$/.test(label)) person.initials = value
  else if (/^(?:role|title|job title|position|designation|capacity|job role|role ?\/ ?.*)$/.test(label)) {
    person.role = value
    if (/^(?:the )?(?:meeting )?chair(?:man|person|woman)?\b/i.test(value)) person.isChair = true
    if (/minute|note ?taker|scribe/i.test(value)) person.isNotetaker = true
  } else if (/^(?:organi[sz]ation|representing|agency|company|affiliation|area|department|team|institution)/.test(label))
    person.organisation = value
}
