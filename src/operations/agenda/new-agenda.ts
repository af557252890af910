// Decides the record of a new agenda: the kind's template with the meeting's particulars, and a body of its items.
import type { AgendaRecord } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { parseRecord } from '../../core/record.js'
import type { RecordOf, Records } from '../../core/records.js'
import { reread } from '../../core/with-fields.js'
import { kindNamed } from '../records/kind-named.js'
import { makeRecord } from '../records/make-record.js'
import { requireFit } from './require-fit.js'
import { type Particulars, withParticulars } from './with-particulars.js'

export interface NewAgenda {
  group: RecordOf<'group'>
  date: string
  asOf: string
  particulars: Particulars
  /** The template of an agenda. */
  template: string
}

/** The record without its items yet. Fails for a day that is past, and for one that has an agenda in another form. */
export function newAgenda(records: Records, { group, date, asOf, particulars, template }: NewAgenda): AgendaRecord {
  if (date < asOf) throw new Failure('usage', `${formatDate(date)} is past.`, 'Give the day of a coming meeting with --date.')
  const kind = kindNamed(records, 'agenda')
  refuseTaken(records, `${date}-${group.id}`)
  const fields = { title: group.data.name, group: group.id, date, status: 'draft' }
  const { file, text } = makeRecord(kind, template, `${date}-${group.id}`, fields, () => false)
  const parsed = parseRecord(kind, file, `${date}-${group.id}`, text)
  if ('faults' in parsed) throw new Failure('refused', 'The template of an agenda makes no record.', 'Mend templates/agenda.md.')
  return withParticulars(parsed.record as unknown as AgendaRecord, particulars)
}

/** The record with a body. Fails where it would not validate. */
export function withItems(records: Records, agenda: AgendaRecord, body: string): AgendaRecord {
  return requireFit(records, reread(agenda, agenda.withBody(body)))
}

function refuseTaken(records: Records, id: string): void {
  if (!records.has('agenda', id)) return
  const agenda = records.get('agenda', id)
  const file = `records/agendas/${id}.md`
  if (agenda === undefined) throw new Failure('refused', `${file} is there and can't be read.`, 'Run kscp validate to see why.')
  const { group, date } = agenda.data
  throw new Failure(
    'refused',
    `The meeting first called under ${id} moved to ${formatDate(date)}, and its agenda with it.`,
    `See kscp agenda ${group} --date ${date}, or choose another day.`,
  )
}
