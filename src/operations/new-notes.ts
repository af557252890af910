// Decides what the draft of a coming meeting's notes holds: who is expected, and the items that earlier notes put on its agenda.
import type { Change } from '../core/change.js'
import { formatDate } from '../core/date.js'
import { Failure } from '../core/failure.js'
import { minutesOf } from '../core/minutes.js'
import type { RecordOf, Records } from '../core/records.js'
import { isCurrent } from '../core/references.js'
import { collapse } from '../core/undertakings.js'
import { makeRecord } from './make-record.js'
import { personNamed, wordFor } from './person-named.js'

type Group = RecordOf<'group'>

export interface Planned {
  date: string
  /** Initials or an id of whoever will chair; null where the group's chair of that day will. */
  chair: string | null
  /** The template of a meeting: fields, and the usual headings. */
  template: string
}

export interface NewNotes {
  id: string
  change: Change
  /** Initials, or ids. */
  expected: string[]
  /** The seats that nobody is known to hold on the day. */
  emptySeats: string[]
  /** The items taken over from earlier notes. */
  items: string[]
}

/** A draft for a group's meeting on a day. Fails where there is one, and where nobody is known to chair it. */
export function newNotes(records: Records, group: Group, { date, chair, template }: Planned): NewNotes {
  const id = `${date}-${group.id}`
  if (records.has('meeting', id))
    throw new Failure('refused', `There are notes of ${group.id} on ${formatDate(date)} already.`, `Open records/meetings/${id}.md.`)
  const kind = records.kinds.find(({ name }) => name === 'meeting')
  if (kind === undefined)
    throw new Failure('cannot-run', 'There is no kind meeting in this store.', 'See what schemas/ beside records/ holds.')
  const chairedBy = chair === null ? chairOf(records, group, date) : wordFor(records, personNamed(records, chair, date), date)
  const seats = (group.data.seats ?? []).map((seat) => ({
    name: seat.seat,
    holders: (seat.holders ?? []).filter((term) => isCurrent(term, date)).map(({ person }) => namedOn(records, person, date)),
  }))
  const expected = [...new Set([chairedBy, ...seats.flatMap(({ holders }) => holders)])]
  const items = nextAgendaItems(records, group.id, date)
  const fields = { title: group.data.name, group: group.id, date, chair: chairedBy, attendees: expected, apologies: [], status: 'draft' }
  const change = makeRecord(kind, withItems(withHints(template), items), null, fields, () => false)
  return {
    id,
    change: { ...change, was: null },
    expected,
    emptySeats: seats.flatMap(({ name, holders }) => (holders.length > 0 ? [] : name)),
    items,
  }
}

function chairOf(records: Records, { id, data: { chairs } }: Group, date: string): string {
  const current = (chairs ?? []).filter((term) => isCurrent(term, date)).map(({ person }) => namedOn(records, person, date))
  const [only] = current
  if (current.length === 1 && only !== undefined) return only
  const who = current.length === 0 ? 'Nobody is known to hold' : `${current.join(' and ')} hold`
  throw new Failure('usage', `${who} the chair of ${id} on ${formatDate(date)}.`, 'Say who will chair with --chair, as initials or an id.')
}

/** A holder as the group's record names them; one who can't be told is left to validate. */
function namedOn(records: Records, word: string, date: string): string {
  const person = records.get('person', word)
  return person === undefined ? word : wordFor(records, person, date)
}

/** What notes put on the group's next agenda since it last met, oldest first, as it was written. */
function nextAgendaItems(records: Records, groupId: string, date: string): string[] {
  const earlier = records
    .of('meeting')
    .filter(({ data }) => data.date < date)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const lastMet = earlier.findLast(({ data }) => data.group === groupId)?.data.date ?? ''
  const labels = earlier
    .filter(({ data }) => data.date >= lastMet)
    .flatMap((meeting) => minutesOf(meeting).marks.filter(({ name, attributes }) => name === 'next-agenda' && attributes.group === groupId))
    .map(({ label }) => collapse(label))
  return [...new Set(labels)]
}

const ANY_OTHER_BUSINESS = /^## \d+\. any other business/im

/** The items go before any other business, else behind the headings that are there, and all are numbered anew. */
function withItems(template: string, items: readonly string[]): string {
  const headings = items.map((item) => `## 0. ${item}\n\n`).join('')
  const at = ANY_OTHER_BUSINESS.exec(template)?.index ?? template.length
  let number = 0
  return `${template.slice(0, at)}${at === template.length ? '\n' : ''}${headings}${template.slice(at)}`
    .replace(/^## \d+\. /gm, () => `## ${++number}. `)
    .replace(/\n*$/, '\n')
}

/** Comments of the frontmatter: in the body they would be text, or HTML. */
const HINTS = `# An action stands alone on its line below its item, and has a record (kscp new action):
#   ::action[Write to the panel.]{#1 owners="JW AK" due="2025-01-15"}
# A decision, and something for a group's next agenda:
#   ::decision[The plan is agreed.]{#1}
#   ::next-agenda[The words]{group=slg}
`

function withHints(template: string): string {
  return template.replace(/(?<=\n)---(?=\r?\n|$)/, () => `${HINTS}---`)
}
