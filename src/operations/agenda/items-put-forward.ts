// The items that notes, commitments and agendas of meetings that were called off put on a group's agenda.
import { type AgendaItem, itemTitlesOf, sameItem } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import type { RecordOf } from '../../core/records.js'
import { carriedOver } from './carried-over.js'
import type { Occasion } from './occasion.js'
import { type PutForward, putForward } from './put-forward.js'

/** One item each; `usual` are the titles that every agenda has, which nothing carries over. */
export function itemsPutForward(occasion: Occasion, usual: readonly string[]): AgendaItem[] {
  const { records, group, last, asOf } = occasion
  const carried = carriedOver(occasion)
  const forward = putForward(records, group.id, { since: last?.data.date ?? '', until: asOf }).map(
    ({ title, by }): AgendaItem => ({
      title: occasion.words(title),
      lines: [`Put forward in ${inSequence(by.map((each) => placeInWords(occasion, each)))}.`, carried(title)].filter(
        (line) => line !== '',
      ),
      from: [...new Set(by.map(({ meeting }) => meeting))],
    }),
  )
  const known = new Set([...usual, ...forward.map(({ title }) => title)].map(sameItem))
  const left = calledOff(occasion).flatMap((agenda) =>
    itemTitlesOf(agenda)
      .filter((title) => !known.has(sameItem(occasion.words(title))))
      .map(
        (title): AgendaItem => ({ title: occasion.words(title), lines: [carried(title)].filter((line) => line !== ''), from: [agenda.id] }),
      ),
  )
  return [...forward, ...left]
}

/** The latest of the meetings since the last one held that were called off: its items still wait. */
function calledOff({ records, group, date, last }: Occasion): RecordOf<'agenda'>[] {
  return records
    .of('agenda')
    .filter(({ data }) => data.group === group.id && data.status === 'cancelled' && data.date < date && data.date > (last?.data.date ?? ''))
    .sort((a, b) => (a.data.date < b.data.date ? 1 : -1))
    .slice(0, 1)
}

function placeInWords({ records, group, words }: Occasion, { meeting: id, item }: PutForward['by'][number]): string {
  const meeting = records.get('meeting', id)?.data
  const at = item === null ? '' : `, item ${item}`
  if (meeting === undefined) return `the notes of ${id}${at}`
  const whose = meeting.group === group.id ? '' : ` of the ${words(records.get('group', meeting.group)?.data.name ?? meeting.group)}`
  return `the notes${whose} of ${formatDate(meeting.date)}${at}`
}

function inSequence(places: readonly string[]): string {
  return places.join(' and in ')
}
