// An agenda: its items, whether drafted from the records or read from one that a person has edited.
import type { Heading, Root } from 'mdast'
import { minutesOf } from './minutes.js'
import { plainTitle } from './plain-title.js'
import type { RecordOf, Records } from './records.js'
import { collapse } from './undertakings.js'

export type AgendaRecord = RecordOf<'agenda'>

export interface AgendaItem {
  /** Plain text, without its number. */
  title: string
  /** Plain text, one short sentence or two each. */
  lines: string[]
  /** The ids of the records that it was made from. */
  from: string[]
}

/** An agenda as others may see it: what marks take out is out. */
export interface AgendaDocument {
  title: string
  /** What the meeting is called. */
  meeting: string
  /** Null where none is given. */
  venue: string | null
  /** The heading, the facts below it, then the items. */
  root: Root
  items: readonly { number: number | null; title: string; lines: string[] }[]
  status: AgendaRecord['data']['status']
}

/** The agenda of a group's meeting on a day: one that stands before one that was called off. */
export function agendaOn(records: Records, group: string, date: string): AgendaRecord | undefined {
  const agendas = records.of('agenda').filter(({ data }) => data.group === group && data.date === date)
  return agendas.find(({ data }) => data.status !== 'cancelled') ?? agendas[0]
}

/** The titles of a body's items as they are written, without their numbers. */
export function itemTitlesOf(record: { body: string }): string[] {
  return minutesOf(record).items.map(({ heading }) => headingWritten(record, heading))
}

/** The words of a heading as they are written, without its signs and its number. */
export function headingWritten({ body }: { body: string }, { position }: Heading): string {
  const { start, end } = position ?? { start: { offset: 0 }, end: { offset: 0 } }
  const written = body.slice(start.offset, end.offset).replace(/^#+[ \t]*|[ \t]+#+[ \t]*$/g, '')
  return collapse(written.replace(/^\d{1,4}\.(?=\s)/, ''))
}

/** What makes two titles the same item: their plain words, whatever their case and closing stop. */
export function sameItem(title: string): string {
  return collapse(plainTitle(title))
    .toLowerCase()
    .replace(/[.:!?]+$/, '')
}

/** The words with the full stop that a sentence ends with, unless they end with one. */
export function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}
