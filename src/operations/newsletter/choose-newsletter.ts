// Decides which newsletter is meant, and which meetings it sums up.
import { Failure } from '../../core/failure.js'
import type { RecordOf, Records } from '../../core/records.js'

export interface ChosenNewsletter {
  id: string
  issue: number
  /** Null while nobody has made one. */
  record: RecordOf<'newsletter'> | null
}

/** The issue asked for; else the one that is still a draft, else the next. Fails where two are drafts, or where it has been sent. */
export function chooseNewsletter(records: Records, issue: number | null): ChosenNewsletter {
  refuseUnreadable(records)
  const all = records.of('newsletter')
  const drafts = all.filter(({ data }) => data.status === 'draft')
  if (issue === null && drafts.length > 1)
    throw new Failure(
      'usage',
      'More than one newsletter is a draft.',
      `Say which: ${drafts.map(({ data }) => `--issue ${data.issue}`).join(' or ')}`,
    )
  const number = issue ?? drafts[0]?.data.issue ?? Math.max(0, ...all.map(({ data }) => data.issue)) + 1
  const record = all.find(({ data }) => data.issue === number) ?? null
  if (record?.data.status === 'published')
    throw new Failure(
      'refused',
      `Newsletter ${number} has been sent.`,
      `Leave out --issue for the next one; or set status: draft in ${record.file}.`,
    )
  return { id: record?.id ?? `newsletter-${number}`, issue: number, record }
}

export type MadeNewsletterRecord = ChosenNewsletter & { record: RecordOf<'newsletter'> }

/** Fails where nobody has made its record yet. */
export function requireMade(chosen: ChosenNewsletter): MadeNewsletterRecord {
  const { record } = chosen
  if (record !== null) return { ...chosen, record }
  throw new Failure(
    'usage',
    `There is no newsletter ${chosen.issue} yet.`,
    'Make it with kscp newsletter, or begin with kscp newsletter call.',
  )
}

/** A number that is taken by a file nobody can read would be given twice. */
function refuseUnreadable(records: Records): void {
  if (records.hasUnreadable('newsletter'))
    throw new Failure(
      'refused',
      "A newsletter's record can't be read, so nobody knows which issue is next.",
      'Run kscp validate to see why.',
    )
}

/** Which meetings somebody asked for: by id, or since a day. */
export interface MeetingsAsked {
  ids: readonly string[]
  since: string | null
  asOf: string
}

/**
 * The meetings, the earliest first: those asked for, else those its record names, else every approved one that is in no other
 * newsletter. Fails when there is none.
 */
export function chooseMeetings(records: Records, { id, record }: ChosenNewsletter, { ids, since, asOf }: MeetingsAsked): string[] {
  const named = ids.length > 0 ? ids : since === null ? (record?.data.meetings ?? []) : []
  const chosen =
    named.length > 0 ? [...new Set(named)] : approvedMeetings(records, asOf, (meeting) => isWanted(records, id, meeting, since))
  if (chosen.length === 0)
    throw new Failure(
      'refused',
      since === null
        ? 'There are no approved notes that are in no newsletter yet.'
        : `There are no approved notes of meetings since ${since}.`,
      'Name a meeting with --meeting, or have the Chair approve the notes first.',
    )
  return chosen.sort()
}

function isWanted(records: Records, newsletter: string, { id, data }: RecordOf<'meeting'>, since: string | null): boolean {
  if (since !== null) return data.date >= since
  return !records.of('newsletter').some((other) => other.id !== newsletter && (other.data.meetings ?? []).includes(id))
}

function approvedMeetings(records: Records, asOf: string, isAsked: (meeting: RecordOf<'meeting'>) => boolean): string[] {
  return records
    .of('meeting')
    .filter((meeting) => ['approved', 'published'].includes(meeting.data.status) && meeting.data.date <= asOf && isAsked(meeting))
    .map(({ id }) => id)
}
