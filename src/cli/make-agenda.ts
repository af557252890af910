// Drafts an agenda or changes one that is there, and makes the files that go to others.
import type { AgendaDocument, AgendaItem, AgendaRecord } from '../core/agenda.js'
import { OUTBOX, type OutputFile } from '../core/change.js'
import { hiderOf } from '../core/hidden-texts.js'
import { printable } from '../core/printable.js'
import type { RecordOf } from '../core/records.js'
import type { AgendaStep } from '../operations/agenda/change-agenda.js'
import type { Particulars } from '../operations/agenda/with-particulars.js'
import type { Context } from './context.js'
import type { OpenStore } from './open-store.js'

export interface Meeting {
  store: OpenStore
  group: RecordOf<'group'>
  date: string
}

export interface MadeAgenda {
  agenda: AgendaRecord
  /** The record's text before; null where there was none. */
  was: string | null
  /** What its items were drafted from; null where they were read from the record. */
  draft: readonly AgendaItem[] | null
  /** What a fresh draft has and it doesn't. */
  missing: readonly AgendaItem[]
  /** What was done; null where the record stays as it is. */
  did: string | null
  /** In words that may hold what a mark takes out; empty where no reason is given. */
  why: string
}

/** A new agenda, from what the records hold. */
export async function draftedAgenda(context: Context, meeting: Meeting, particulars: Particulars): Promise<MadeAgenda> {
  const { newAgenda } = await import('../operations/agenda/new-agenda.js')
  const { store, group, date } = meeting
  const template = await templateOf(context, store)
  const empty = newAgenda(store.records, { group, date, asOf: store.asOf(), particulars, template })
  return { ...(await filled(meeting, empty, template)), was: null, did: `Draft the agenda ${empty.id}`, why: '' }
}

/** An agenda that is there as it would be drafted now; what somebody wrote in it is gone. */
export async function freshAgenda(context: Context, meeting: Meeting, there: AgendaRecord): Promise<MadeAgenda> {
  return { ...(await filled(meeting, there, await templateOf(context, meeting.store))), was: there.text, did: null, why: '' }
}

/** An agenda that is there, after a step; without one, as it stands. Fails where it would not validate. */
export async function changedAgenda(context: Context, meeting: Meeting, there: AgendaRecord, step: AgendaStep | null): Promise<MadeAgenda> {
  const { changeAgenda } = await import('../operations/agenda/change-agenda.js')
  const { requireFit } = await import('../operations/agenda/require-fit.js')
  const { records } = meeting.store
  const changed = step === null ? { agenda: requireFit(records, there), did: null, why: '' } : changeAgenda(records, there, step)
  return { ...changed, was: there.text, draft: null, missing: await missingFrom(context, meeting, changed.agenda) }
}

/** One plain line for the commit, without what some mark takes out; null where nothing is committed. */
export function messageFor({ records, texts }: OpenStore, { agenda, did, why }: MadeAgenda): string | null {
  if (did === null || !records.settings.commit) return null
  return printable(why === '' ? did : `${did}: ${hiderOf([...texts.values(), agenda.text], records).inExcerpt(why)}`)
}

async function filled(meeting: Meeting, agenda: AgendaRecord, template: string): Promise<Pick<MadeAgenda, 'agenda' | 'draft' | 'missing'>> {
  const { withItems } = await import('../operations/agenda/new-agenda.js')
  const { agendaBody } = await import('../export/print-agenda.js')
  const draft = await itemsFor(meeting, template, agenda)
  return { agenda: withItems(meeting.store.records, agenda, agendaBody(draft)), draft, missing: [] }
}

/** What has come up for a meeting since its agenda was drafted; nothing once it is past or called off. */
async function missingFrom(context: Context, { store, group }: Meeting, agenda: AgendaRecord): Promise<readonly AgendaItem[]> {
  const { date, status } = agenda.data
  if (status === 'cancelled' || date < store.asOf()) return []
  const { itemsMissing } = await import('../operations/agenda/items-missing.js')
  return itemsMissing(agenda, await itemsFor({ store, group, date }, await templateOf(context, store), agenda))
}

export interface AgendaForOthers {
  document: AgendaDocument
  /** The lines of the record, counted from 1, that hold words which marks take out and which are hidden in the document. */
  linesHidden: readonly number[]
}

export async function documentOf({ records, texts }: OpenStore, agenda: AgendaRecord): Promise<AgendaForOthers> {
  const { agendaDocument } = await import('../operations/agenda/agenda-document.js')
  const { linesHidden } = await import('../operations/agenda/hide-in-agenda.js')
  const { findMarked } = await import('../operations/hide-marked.js')
  const hidden = findMarked([...texts.values(), agenda.text], records)
  return { document: agendaDocument(records, agenda, hidden), linesHidden: linesHidden(agenda, hidden) }
}

/** The agenda as Markdown and Word, and the invitation. */
export async function filesOf(
  { records: { settings }, asOf }: OpenStore,
  agenda: AgendaRecord,
  document: AgendaDocument,
): Promise<OutputFile[]> {
  const { agendaAsMarkdown } = await import('../export/print-agenda.js')
  const { printAgendaWord } = await import('../export/print-word.js')
  const { invitationAsCalendar } = await import('../export/invitation-as-calendar.js')
  const contents = {
    'agenda.md': agendaAsMarkdown(document),
    'agenda.docx': await printAgendaWord(document, { author: settings.name, day: asOf() }),
    'invitation.ics': invitationAsCalendar({ agenda, document, settings, asOf: asOf() }),
  }
  return Object.entries(contents).map(([name, content]) => ({ file: `${OUTBOX}/${agenda.id}-${name}`, content, isKept: false }))
}

async function itemsFor({ store, group, date }: Meeting, template: string, agenda: AgendaRecord): Promise<AgendaItem[]> {
  const { draftAgenda } = await import('../operations/agenda/draft-agenda.js')
  return draftAgenda(store, { group, date, asOf: store.asOf(), template, agenda })
}

async function templateOf({ packageRoot }: Context, { root }: OpenStore): Promise<string> {
  const { readTemplate } = await import('../store/read-template.js')
  return readTemplate(root, packageRoot, 'agenda')
}
