// How often an item has stood on a group's agenda already, meeting after meeting.
import { itemTitlesOf, sameItem } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import { plainText } from '../../core/markdown.js'
import { minutesOf } from '../../core/minutes.js'
import type { Occasion } from './occasion.js'

interface Gathering {
  date: string
  titles: ReadonlySet<string>
}

const TIMES = ['', '', 'twice']

/** Says of an item's title: "Carried over twice, first on 4 September 2019."; empty for one that did not stand on the agenda before. */
export function carriedOver(occasion: Occasion): (title: string) => string {
  const before = gatheringsBefore(occasion)
  return (title) => {
    const first = before.findIndex(({ titles }) => !titles.has(sameItem(occasion.words(title))))
    const times = first < 0 ? before.length : first
    const from = before[times - 1]
    if (from === undefined) return ''
    const day = formatDate(from.date)
    return times === 1 ? `Carried over from ${day}.` : `Carried over ${TIMES[times] ?? `${times} times`}, first from ${day}.`
  }
}

/** The group's earlier meetings, the latest first, those that were called off included: an agenda's items, and what the minutes have. */
function gatheringsBefore({ records, group, date, asOf, words }: Occasion): Gathering[] {
  const days = new Map<string, Set<string>>()
  const add = (day: string, titles: readonly string[]) => {
    const known = days.get(day) ?? new Set()
    for (const title of titles) known.add(sameItem(words(title)))
    days.set(day, known)
  }
  const isEarlier = (data: { group: string; date: string }) => data.group === group.id && data.date < date
  for (const agenda of records.of('agenda')) if (isEarlier(agenda.data)) add(agenda.data.date, itemTitlesOf(agenda))
  for (const meeting of records.of('meeting'))
    if (isEarlier(meeting.data) && meeting.data.date <= asOf) add(meeting.data.date, headingsOf(meeting))
  return [...days].map(([date, titles]) => ({ date, titles })).sort((a, b) => (a.date < b.date ? 1 : -1))
}

/** Items, and the headings below them: minutes put several items of an agenda under one. */
function headingsOf(record: { body: string }): string[] {
  const below = minutesOf(record).root.children.filter((node) => node.type === 'heading' && node.depth > 2)
  return [...itemTitlesOf(record), ...below.map((heading) => plainText(heading))]
}
