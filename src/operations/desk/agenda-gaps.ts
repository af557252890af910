// What the desk says of coming agendas: a meeting without a day or an agenda, items that wait for one, undertakings nobody decided about.
import { agendaOn, itemTitlesOf, sameItem } from '../../core/agenda.js'
import { counted } from '../../core/counted.js'
import { addDays, formatDate } from '../../core/date.js'
import type { DeskLine, DeskSection } from '../../core/desk.js'
import { plainTitle } from '../../core/plain-title.js'
import type { RecordOf, Records } from '../../core/records.js'
import { lastMeeting } from '../agenda/occasion.js'
import { type PutForward, putForward } from '../agenda/put-forward.js'
import { openCommitments } from '../commitments/open-commitments.js'
import { meetingDaysAfter, nextMeetingFrom } from '../due/meeting-days.js'
import { hideOwn } from '../hide-marked.js'

interface Gap {
  line: DeskLine
  /** The command that closes it. */
  next: string
}

/** For groups that have met, or that have a day to come. */
export function agendaGaps(records: Records, asOf: string, digestOf: (text: string) => string, groups: readonly string[]): DeskSection {
  const gaps = groups.flatMap((group) => {
    const last = lastMeeting(records, group, addDays(asOf, 1), asOf)
    const next = nextMeetingFrom(records, group, asOf)
    if (last === null && next === null) return []
    const planned = last === null ? null : unrecorded(records, group, last, asOf)
    return [
      ...(planned === null ? [] : [noNotes(group, planned)]),
      ...(next === null ? noDay(group, planned ?? last?.data.date ?? null) : gapsOf(records, group, { last, next, asOf })),
      ...unnumbered(records, last, digestOf),
    ]
  })
  return {
    section: 'agenda',
    title: 'Agenda gaps',
    lines: gaps.map(({ line }) => line),
    nothing: 'No agenda is missing anything.',
    next: [...new Set(gaps.map(({ next }) => next))],
  }
}

/** The day of a meeting that was to be held since the last one of which there are notes; null where there is none. */
function unrecorded(records: Records, group: string, last: RecordOf<'meeting'>, asOf: string): string | null {
  return meetingDaysAfter(records, group, last.data.date).findLast((day) => day < asOf) ?? null
}

function noNotes(group: string, day: string): Gap {
  const line = { when: formatDate(day), who: group, what: 'No notes of this meeting yet.', id: null }
  return { line, next: `kscp notes new ${group} --date ${day}` }
}

function noDay(group: string, last: string | null): Gap[] {
  const since = last === null ? '' : ` after ${formatDate(last)}`
  const line = { when: 'no day', who: group, what: `No next meeting is known${since}.`, id: null }
  return [{ line, next: `kscp agenda ${group} --date YYYY-MM-DD` }]
}

interface Coming {
  last: RecordOf<'meeting'> | null
  next: string
  asOf: string
}

function gapsOf(records: Records, group: string, { last, next, asOf }: Coming): Gap[] {
  const agenda = agendaOn(records, group, next)
  const waiting = putForward(records, group, { since: last?.data.date ?? '', until: asOf })
  const when = formatDate(next)
  if (agenda === undefined) {
    const items = waiting.length === 0 ? '' : `; ${counted(waiting.length, 'item')} put forward for it`
    return [{ line: { when, who: group, what: `No agenda yet${items}.`, id: null }, next: `kscp agenda ${group}` }]
  }
  return missingFrom(agenda, waiting).map((item) => ({
    line: { when, who: group, what: `Not on the agenda: ${titleOf(records, item)}`, id: agenda.id },
    next: `kscp agenda ${group} --dry-run`,
  }))
}

/** Without what the notes that put it forward take out. */
function titleOf(records: Records, { title, by }: PutForward): string {
  const notes = by.flatMap(({ meeting }) => records.get('meeting', meeting) ?? [])
  return notes.reduce((shown, meeting) => hideOwn(records, meeting)(shown), plainTitle(title))
}

function missingFrom(agenda: RecordOf<'agenda'>, waiting: readonly PutForward[]): PutForward[] {
  const there = new Set(itemTitlesOf(agenda).map(sameItem))
  return waiting.filter(({ title }) => !there.has(sameItem(title)))
}

function unnumbered(records: Records, last: RecordOf<'meeting'> | null, digestOf: (text: string) => string): Gap[] {
  const open = last === null ? [] : openCommitments(records, last, digestOf)
  if (last === null || open.length === 0) return []
  const what = `${counted(open.length, 'undertaking')} without a number.`
  return [{ line: { when: formatDate(last.data.date), who: last.data.group, what, id: last.id }, next: `kscp notes check ${last.id}` }]
}
