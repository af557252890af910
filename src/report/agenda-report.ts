// An agenda as JSON for programs, and the sentences that tell what was done with it.
import type { AgendaDocument, AgendaItem, AgendaRecord } from '../core/agenda.js'
import { counted } from '../core/counted.js'
import { formatDate, formatTime } from '../core/date.js'
import { printable, printableJson } from '../core/printable.js'
import type { Problem } from '../core/problem.js'

export interface AgendaResult {
  asOf: string
  agenda: AgendaRecord
  document: AgendaDocument
  /** What the items were drafted from; null where they were read from the record. */
  draft: readonly AgendaItem[] | null
  /** What a fresh draft has and the agenda doesn't. */
  missing: readonly AgendaItem[]
  /** What was written, from the store's root; nothing on a dry run. */
  outputs: readonly string[]
  /** Whether the record was written. */
  isChanged: boolean
  isCommitted: boolean
  /** The time and the place of the group's last meeting, which may serve again; null where none is recorded. */
  last: { start: string | undefined; end: string | undefined; venue: string } | null
}

export function agendaAsJson({ asOf, agenda, document, draft, missing, outputs }: AgendaResult): string {
  const { group, date, status } = agenda.data
  const items = document.items.map(({ number, title, lines }, i) => ({ number, title, lines, from: draft?.[i]?.from ?? [] }))
  return printableJson({
    version: 1,
    asOf,
    id: agenda.id,
    group,
    date,
    status,
    items,
    missing: missing.map(({ title }) => title),
    file: agenda.file,
    outputs,
    findings: [],
  })
}

interface RefusedAgenda {
  asOf: string
  /** The group's id. */
  group: string
  date: string
  /** The agenda as it stays; null where there is none. */
  there: AgendaRecord | null
  findings: readonly Problem[]
}

/** Why no agenda was written, in the same form. */
export function refusedAgendaAsJson({ asOf, group, date, there, findings }: RefusedAgenda): string {
  const agenda = { id: there?.id ?? null, group, date, status: there?.data.status ?? null }
  return printableJson({ version: 1, asOf, ...agenda, items: [], missing: [], file: there?.file ?? null, outputs: [], findings })
}

/** What was drafted or changed, where the files are, what is still to be given, and what to type next. */
export function agendaSummary(result: AgendaResult): string {
  const { agenda, missing, outputs, isChanged } = result
  const { group, date, status, moved = [] } = agenda.data
  const edit = `Edit ${agenda.file}, then write its files again: kscp agenda ${group} --date ${date} --export`
  const sent = `Once it has gone to the members, say so: kscp agenda ${group} --date ${date} --sent`
  const lines = [
    ...doneInWords(result),
    `Wrote ${outputs.join(', ')}.`,
    ...(missing.length === 0 ? [] : [`Come up since, and not on it: ${missing.map(({ title }) => title).join('; ')}.`]),
    ...(status === 'cancelled' ? ['Send the invitation once more: it marks the meeting as called off.'] : timeHints(result)),
    ...(status === 'draft' ? [isChanged ? edit : sent] : []),
    ...(status === 'sent' && moved.length > 0 ? ['Send the invitation once more: it moves the meeting.'] : []),
  ]
  return lines.map((line) => `${printable(line)}\n`).join('')
}

function doneInWords({ agenda, document, draft, isChanged, isCommitted }: AgendaResult): string[] {
  if (!isChanged) return []
  const committed = isCommitted ? ' and committed it' : ''
  const { date, start, status } = agenda.data
  const when = `${formatDate(date)}${start === undefined ? '' : ` at ${formatTime(start)}`}`
  if (draft !== null) return [`Made ${agenda.file}${committed}: ${counted(document.items.length, 'item')} for ${when}.`]
  const state =
    status === 'cancelled'
      ? `the meeting on ${when} is called off`
      : `the meeting is on ${when}, and its agenda ${status === 'sent' ? 'was sent' : 'is a draft'}`
  return [`Changed ${agenda.file}${committed}: ${state}.`]
}

/** Nothing is taken over from the last meeting unasked. */
function timeHints({ agenda: { data }, last }: AgendaResult): string[] {
  const isTimeless = data.start === undefined
  const isNowhere = data.venue === undefined
  if (!isTimeless && !isNowhere) return []
  const { start = '14:00', end = '16:00', venue = '' } = last ?? {}
  const place = /^[^"$`\\!…]+$/.test(venue) ? venue : '...'
  const options = [...(isTimeless ? [`--start ${start} --end ${end}`] : []), ...(isNowhere ? [`--venue "${place}"`] : [])]
  const what = isTimeless && isNowhere ? 'No time and no place are given' : `No ${isTimeless ? 'time' : 'place'} is given`
  const example = last === null ? 'To give it' : 'To give it, here as last time'
  return [
    `${what}${isTimeless ? ': the invitation is for the whole day' : ''}.`,
    `${example}: kscp agenda ${data.group} --date ${data.date} ${options.join(' ')}`,
  ]
}
