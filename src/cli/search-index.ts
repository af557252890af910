// Searches the index page of the published notes for what is taken out of any notes that it lists.
import type { Reading, RecordOf } from '../core/records.js'
import { printIndex } from '../export/print-index.js'
import type { PublishedNotes } from '../operations/notes/list-published.js'
import { printedTitle } from '../operations/redaction/printed-source.js'
import { removedFromNotes } from '../operations/redaction/redact-notes.js'
import { type Finding, findingIn } from '../redact/finding.js'
import { maskCleared } from '../redact/oracle/cleared-places.js'
import type { PublicFile } from '../redact/oracle/leak-oracle.js'
import { maskText } from '../redact/projection/mask-document.js'
import { publicTitle } from '../redact/projection/project-notes.js'
import { type DecidedNotes, searchFile } from './make-public-notes.js'
import { readFile, withCleared } from './read-printed.js'

type Meeting = RecordOf<'meeting'>

export interface IndexPage {
  /** Its name, with what its folder tells. */
  name: string
  site: string
  pages: readonly PublishedNotes[]
}

/**
 * What still stands on the index page of what is taken out of the notes being published, or of others that it lists. Where the title
 * under which others were published tells what a later mark takes out of them, the finding says so: only publishing those anew mends it.
 */
export function searchIndex(
  reading: Reading,
  meeting: Meeting,
  { cleared, clearedNames }: Pick<DecidedNotes, 'cleared' | 'clearedNames'>,
  { name, site, pages }: IndexPage,
): Finding[] {
  const { records } = reading
  const frame = printIndex(
    withTitles(pages, ({ title }) => maskText(title)),
    site,
  )
  const read = (shown: PublishedNotes[]) => readFile(printIndex(shown, site), frame)
  const clearedTitle = publicTitle(records, meeting, maskCleared)
  const listed = records.of('meeting').filter((other) => pages.some((page) => isOf(other, page)))
  const madeFrom = listed.map((other) => ({ file: other.file, text: printedTitle(other) }))
  const fileOf = (shown: PublishedNotes[]): PublicFile => {
    const masked = withTitles(shown, (page) => (isOf(meeting, page) ? clearedTitle : page.title))
    return { name, madeFrom, ...withCleared(read(shown), read(masked), cleared?.texts ?? null) }
  }
  const index = fileOf([...pages])
  return listed.flatMap((other) => {
    const isOwn = other.id === meeting.id
    const removed = { removed: removedFromNotes(records, other), clearedNames: isOwn ? clearedNames : [] }
    const found = searchFile(reading, other.id, removed, index)
    if (found.length === 0 || isOwn || other.data.publication?.title === undefined) return found
    const untitled = withTitles(pages, (page) => (isOf(other, page) ? maskText(page.title) : page.title))
    const left = searchFile(reading, other.id, removed, fileOf(untitled))
    return left.length < found.length ? [...left, titleTells(other)] : found
  })
}

function withTitles(pages: readonly PublishedNotes[], titleOf: (page: PublishedNotes) => string): PublishedNotes[] {
  return pages.map((page) => ({ ...page, title: titleOf(page) }))
}

function isOf({ id }: Meeting, { href }: PublishedNotes): boolean {
  return href.startsWith(`${id}.`)
}

function titleTells(other: Meeting): Finding {
  const message = 'The title under which these notes were published holds what is taken out of them now, and the index page shows it.'
  const anew = `Publish them anew, and then the others: kscp notes publish ${other.id}`
  const hint = `${anew} - where that is refused for such a title too, take title out of publication here first; publishing writes it again.`
  return findingIn(other.file, other.locate(['publication', 'title']), 'leak', message, hint)
}
