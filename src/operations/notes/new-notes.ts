// Decides what the draft of a coming meeting's notes holds: who is expected, and the items of its agenda, or those that earlier notes put on it.
import { type AgendaRecord, agendaOn, itemTitlesOf } from '../../core/agenda.js'
import type { Change } from '../../core/change.js'
import { addDays, formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import type { Kind } from '../../core/kind.js'
import { parseRecord } from '../../core/record.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent } from '../../core/references.js'
import { othersInTheChair } from '../../rules/chair-held-the-chair.js'
import { lastMeeting } from '../agenda/occasion.js'
import { putForward } from '../agenda/put-forward.js'
import { withParticulars } from '../agenda/with-particulars.js'
import { personNamed, wordFor } from '../person-named.js'
import { kindNamed } from '../records/kind-named.js'
import { makeRecord } from '../records/make-record.js'

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
  /** The items taken over from the agenda, else from earlier notes; as they were written. */
  items: string[]
  /** The id of the agenda that they are from; null where there is none. */
  agenda: string | null
}

/** A draft for a group's meeting on a day. Fails where there is one, where nobody is known to chair it, and for a chair who is not in the chair. */
export function newNotes(records: Records, group: Group, { date, chair, template }: Planned): NewNotes {
  const id = `${date}-${group.id}`
  if (records.has('meeting', id))
    throw new Failure('refused', `There are notes of ${group.id} on ${formatDate(date)} already.`, `Open records/meetings/${id}.md.`)
  const kind = kindNamed(records, 'meeting')
  const chairedBy = chair === null ? chairOf(records, group, date) : wordFor(records, personNamed(records, chair, date), date)
  refuseOtherChair(records, group, chairedBy, date)
  const seats = (group.data.seats ?? []).map((seat) => ({
    name: seat.seat,
    holders: (seat.holders ?? []).filter((term) => isCurrent(term, date)).map(({ person }) => namedOn(records, person, date)),
  }))
  const expected = [...new Set([chairedBy, ...seats.flatMap(({ holders }) => holders)])]
  const agenda = standingAgenda(records, group.id, date)
  const items = agenda === null ? earlierItems(records, group.id, date) : itemTitlesOf(agenda)
  const headed = agenda === null ? withItems(template, items) : withOnly(template, items)
  const title = agenda?.data.title ?? group.data.name
  const fields = { title, group: group.id, date, chair: chairedBy, attendees: expected, apologies: [], status: 'draft' }
  const change = makeRecord(kind, withHints(headed), null, fields, () => false)
  return {
    id,
    change: { ...(agenda === null ? change : placed(kind, change, agenda)), was: null },
    expected,
    emptySeats: seats.flatMap(({ name, holders }) => (holders.length > 0 ? [] : name)),
    items,
    agenda: agenda?.id ?? null,
  }
}

function standingAgenda(records: Records, group: string, date: string): AgendaRecord | null {
  const agenda = agendaOn(records, group, date)
  return agenda === undefined || agenda.data.status === 'cancelled' ? null : agenda
}

/** With the time and the place that the agenda gives. */
function placed(kind: Kind, { file, text }: Change, agenda: AgendaRecord): Change {
  const parsed = parseRecord(kind, file, '', text)
  return { file, text: 'record' in parsed ? withParticulars(parsed.record, agenda.data).text : text }
}

function chairOf(records: Records, { id, file, data: { chairs } }: Group, date: string): string {
  const current = (chairs ?? []).filter((term) => isCurrent(term, date)).map(({ person }) => namedOn(records, person, date))
  const [only] = current
  if (current.length === 1 && only !== undefined) return only
  const who = current.length === 0 ? 'Nobody is known to hold' : `${current.join(' and ')} hold`
  const isOver = chairs !== undefined && current.length === 0
  throw new Failure(
    'usage',
    `${who} the chair of ${id} on ${formatDate(date)}.`,
    isOver ? `Write who holds it under chairs in ${file}.` : 'Say who will chair with --chair, as initials or an id.',
  )
}

/** kscp validate would find it wrong in the notes. */
function refuseOtherChair(records: Records, { id, file }: Group, chair: string, date: string): void {
  const others = othersInTheChair(records, { chair, date, group: id })
  if (others === null) return
  const held =
    others.length === 0
      ? 'nobody is known to'
      : `${others.map((other) => namedOn(records, other, date)).join(' and ')} ${others.length === 1 ? 'does' : 'do'}`
  throw new Failure(
    'refused',
    `${chair} does not hold the chair of ${id} on ${formatDate(date)}: ${held}.`,
    `If ${chair} chairs this meeting, write that under chairs in ${file} first.`,
  )
}

/** A holder as the group's record names them; one who can't be told is left to validate. */
function namedOn(records: Records, word: string, date: string): string {
  const person = records.get('person', word)
  return person === undefined ? word : wordFor(records, person, date)
}

/** What notes and commitments put on the group's next agenda since it last met, as it was written. */
function earlierItems(records: Records, groupId: string, date: string): string[] {
  const before = addDays(date, -1)
  const last = lastMeeting(records, groupId, date, before)
  return putForward(records, groupId, { since: last?.data.date ?? '', until: before }).map(({ title }) => title)
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

/** The items in place of the headings that the template has. */
function withOnly(template: string, items: readonly string[]): string {
  const at = /^## /m.exec(template)?.index ?? template.length
  const headings = items.map((item, i) => `## ${i + 1}. ${item}\n`).join('\n')
  return `${template.slice(0, at).replace(/\n*$/, '\n\n')}${headings}`
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
