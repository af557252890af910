// Decides what becomes of an agenda when its meeting moves, is called off or gets its time and place, or when it was sent.
import type { AgendaRecord } from '../../core/agenda.js'
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import type { Records } from '../../core/records.js'
import { collapse } from '../../core/undertakings.js'
import { withFields } from '../../core/with-fields.js'
import { withItem } from '../../core/with-item.js'
import { wordsGiven } from '../actions/action-step.js'
import { refuseMarks } from '../redaction/refuse-marks.js'
import { requireFit } from './require-fit.js'
import { type Particulars, withParticulars } from './with-particulars.js'

export interface AgendaStep extends Particulars {
  on: string
  moveTo?: string | undefined
  isCalledOff: boolean
  isSent: boolean
  /** Why it moves or is called off. */
  why?: string | undefined
}

export interface ChangedAgenda {
  agenda: AgendaRecord
  /** As a commit message begins. */
  did: string
  /** In the words that were typed, which may hold what some mark takes out; empty where no reason is given. */
  why: string
}

/** The agenda after one step, its id and every other byte as they were. Fails where the step makes no sense. */
export function changeAgenda(records: Records, agenda: AgendaRecord, step: AgendaStep): ChangedAgenda {
  if (agenda.data.status === 'cancelled')
    throw new Failure('refused', `The meeting of ${agenda.id} was called off.`, 'Give another day with --date for a new one.')
  const why = reasonOf(step)
  const placed = withParticulars(agenda, step)
  const stepped = step.isCalledOff
    ? calledOff(records, placed, step.on, why)
    : step.moveTo === undefined
      ? placed
      : moved(records, placed, { ...step, why })
  const after = step.isSent ? withFields(stepped, { status: 'sent' }) : stepped
  return { agenda: requireFit(records, after), did: wordsFor(agenda, step), why }
}

function reasonOf({ moveTo, isCalledOff, why }: AgendaStep): string {
  const option = isCalledOff ? '--cancel' : moveTo === undefined ? null : '--move-to'
  const words = collapse(why ?? '')
  if (option === null) return ''
  if (words === '') throw new Failure('usage', `With ${option} a reason is needed.`, 'Add --why "..."')
  refuseMarks(words, '--why')
  return wordsGiven(words, '--why')
}

function moved(records: Records, agenda: AgendaRecord, { on, moveTo = '', why }: AgendaStep): AgendaRecord {
  const { group, date } = agenda.data
  if (moveTo === date) throw new Failure('refused', `The meeting is on ${formatDate(date)} already.`, 'Give the new day to --move-to.')
  if (moveTo < on) throw new Failure('usage', `${formatDate(moveTo)} is past.`, 'Give a day to come to --move-to.')
  refuseHeld(records, agenda)
  const other = [...records.of('meeting'), ...records.of('agenda').filter(({ data }) => data.status !== 'cancelled')].find(
    ({ data }) => data.group === group && data.date === moveTo,
  )
  if (other !== undefined)
    throw new Failure('refused', `${group} meets on ${formatDate(moveTo)} already: see ${other.file}.`, 'Choose another day.')
  return withItem(withFields(agenda, { date: moveTo }), 'moved', { on, from: date, to: moveTo, why })
}

/** The reason stays in the note: the schema has no field for it. */
function calledOff(records: Records, agenda: AgendaRecord, on: string, why: string): AgendaRecord {
  refuseHeld(records, agenda)
  const note = [agenda.data.note, `Called off on ${formatDate(on)}: ${why}`].filter((words) => words !== undefined).join(' ')
  return withFields(agenda, { status: 'cancelled', note })
}

/** Notes have the day in their name, so they have to go first. */
function refuseHeld(records: Records, { data: { group, date } }: AgendaRecord): void {
  const notes = records.of('meeting').find(({ data }) => data.group === group && data.date === date)
  if (notes === undefined) return
  throw new Failure(
    'refused',
    `The notes of ${group} on ${formatDate(date)} are begun already.`,
    `Take away or rename ${notes.file} first.`,
  )
}

function wordsFor({ id, data: { date } }: AgendaRecord, { moveTo, isCalledOff, isSent }: AgendaStep): string {
  if (isCalledOff) return `Call off the meeting of ${id} on ${formatDate(date)}`
  if (moveTo !== undefined) return `Move the meeting of ${id} from ${formatDate(date)} to ${formatDate(moveTo)}`
  return isSent ? `Record that the agenda ${id} was sent` : `Give the meeting of ${id} its time and place`
}
