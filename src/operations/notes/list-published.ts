// Lists the notes that stand on the index page of the public folder: a title that may be read, the day, and the files there are.
import type { RecordOf, Records } from '../../core/records.js'

/** The forms in which notes are published, the one for readers first. */
export const FORMS = [
  { ending: 'html', label: 'Web page' },
  { ending: 'docx', label: 'Word document' },
  { ending: 'md', label: 'Markdown' },
] as const

export interface PublishedNotes {
  /** The day of the meeting. */
  day: string
  title: string
  /** The file for readers, and the others; from the folder of the index page. */
  href: string
  also: { href: string; label: string }[]
}

/** Every published meeting with a file among those there are, the newest first. */
export function listPublished(records: Records, files: readonly string[]): PublishedNotes[] {
  return records
    .of('meeting')
    .filter(({ data }) => data.status === 'published' || data.publication !== undefined)
    .flatMap((meeting) => entryOf(records, meeting, files))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.href < b.href ? -1 : 1))
}

function entryOf(records: Records, meeting: RecordOf<'meeting'>, files: readonly string[]): PublishedNotes[] {
  const forms = FORMS.map(({ ending, label }) => ({ href: `${meeting.id}.${ending}`, label })).filter(({ href }) => files.includes(href))
  const [first, ...also] = forms
  return first === undefined ? [] : [{ day: meeting.data.date, title: titleOf(records, meeting), href: first.href, also }]
}

/** As it was published, which was decided then; a title that was changed since is not read. */
function titleOf(records: Records, { data: { group, publication } }: RecordOf<'meeting'>): string {
  return publication?.title ?? records.get('group', group)?.data.name ?? 'Meeting'
}
