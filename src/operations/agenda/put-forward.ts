// What notes and commitments put on a group's next agenda since it last met.
import { sameItem } from '../../core/agenda.js'
import { compareText } from '../../core/compare-text.js'
import { itemAt, minutesOf } from '../../core/minutes.js'
import type { Records } from '../../core/records.js'
import { collapse } from '../../core/undertakings.js'

export interface PutForward {
  /** As it was written, marks included. */
  title: string
  /** Where from, the earliest first. */
  by: { meeting: string; item: number | null }[]
}

/** The days between which something was put forward: from the group's last meeting on, and up to a day. */
export interface Between {
  since: string
  until: string
}

/** The items for a group's next agenda, in the order they were put forward; the same words twice are one item. */
export function putForward(records: Records, group: string, between: Between): PutForward[] {
  const items = new Map<string, PutForward>()
  for (const { title, meeting, item } of [...inNotes(records, group, between), ...inCommitments(records, group, between)]) {
    const known = items.get(sameItem(title))
    if (known === undefined) items.set(sameItem(title), { title, by: [{ meeting, item }] })
    else if (!known.by.some((by) => by.meeting === meeting && by.item === item)) known.by.push({ meeting, item })
  }
  return [...items.values()]
}

interface Entry {
  title: string
  meeting: string
  item: number | null
}

/** In any group's notes: those of the last meeting itself are for the next one. */
function inNotes(records: Records, group: string, { since, until }: Between): Entry[] {
  return records
    .of('meeting')
    .filter(({ data }) => data.date >= since && data.date <= until)
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((meeting) => {
      const minutes = minutesOf(meeting)
      return minutes.marks
        .filter(({ name, attributes }) => name === 'next-agenda' && attributes.group === group)
        .map(({ label, start }) => ({ title: collapse(label), meeting: meeting.id, item: itemAt(minutes, start) }))
    })
}

/** Undertakings of the minutes that somebody chose to put on the agenda. */
function inCommitments(records: Records, group: string, { since, until }: Between): Entry[] {
  return records
    .of('commitment')
    .filter(({ data }) => data.decision === 'next-agenda' && data.group === group && data.on >= since && data.on <= until)
    .sort((a, b) => compareText(a.data.on, b.data.on) || compareText(a.id, b.id))
    .flatMap(({ data: { title, meeting, item } }) =>
      title === undefined ? [] : [{ title: asHeading(title), meeting, item: item ?? null }],
    )
}

/** An undertaking is a sentence, and a heading ends in no full stop. */
function asHeading(title: string): string {
  return collapse(title).replace(/\.$/, '')
}
