// Makes every file of published notes and the index page beside them, and searches the bytes of each before anything is written.
import type { Reading, RecordOf } from '../core/records.js'
import { printHtml } from '../export/print-html.js'
import { printIndex } from '../export/print-index.js'
import { printMarkdown } from '../export/print-markdown.js'
import { printPublicWord } from '../export/print-word.js'
import { FORMS, listPublished } from '../operations/notes/list-published.js'
import type { Deciding } from '../operations/redaction/find-in-notes.js'
import { removedFromNotes } from '../operations/redaction/redact-notes.js'
import type { Finding } from '../redact/finding.js'
import { maskCleared } from '../redact/oracle/cleared-places.js'
import { partsOf } from '../redact/oracle/file-parts.js'
import type { PublicFile } from '../redact/oracle/leak-oracle.js'
import type { Redaction } from '../redact/oracle/removed-text.js'
import { withoutFrame } from '../redact/oracle/without-frame.js'
import { maskDocument, maskText } from '../redact/projection/mask-document.js'
import { publicTitle } from '../redact/projection/project-notes.js'
import type { PublicDocument } from '../redact/projection/public-document.js'
import type { MadeCopy } from './compare-with-public.js'
import { allCleared, decideNotes, searchFile, searchMarkdown } from './make-public-notes.js'

const INDEX = 'index.html'

interface NamedFile {
  /** In the folder of published notes. */
  name: string
  content: string | Uint8Array
}

export interface PublishedFiles {
  /** Empty when nothing may be published. */
  files: NamedFile[]
  /** The copy in Markdown, with what it takes out; private. Null when nothing may be published. */
  copy: MadeCopy | null
  redactions: Redaction[]
  findings: Finding[]
}

/** Where the files go. */
interface Folder {
  /** What its path tells. */
  told: string
  /** The names of the files that are in it already. */
  others: readonly string[]
}

/** The files of a meeting's public notes, each searched with its name and its folder's. */
export async function makePublishedFiles(
  reading: Reading,
  meeting: RecordOf<'meeting'>,
  deciding: Deciding,
  { told, others }: Folder,
): Promise<PublishedFiles> {
  const { records } = reading
  const { id } = meeting
  const notes = decideNotes(reading, id, false, deciding)
  if ('refused' in notes) return { files: [], copy: null, redactions: notes.redactions, findings: notes.refused }
  const { document, redactions, cleared } = notes
  const site = records.settings.name
  const own = await printAll(document, id, site, deciding.asOf)
  const frames = await printAll(maskDocument(document), id, site, deciding.asOf)
  const masked = cleared === null ? null : await printAll(cleared.document, id, site, deciding.asOf)
  const pages = listPublished(records, [...others, ...FORMS.map(({ ending }) => `${id}.${ending}`)])
  const index = { name: INDEX, content: printIndex(pages, site) }
  const indexFrame = printIndex(
    pages.map((page) => ({ ...page, title: maskText(page.title) })),
    site,
  )
  const readIndex = (content: string) => readFile({ name: INDEX, content }, indexFrame)
  const maskedTitle = cleared === null ? null : publicTitle(records, meeting, maskCleared)
  const maskedPages = pages.map((page) => (maskedTitle !== null && page.href.startsWith(`${id}.`) ? { ...page, title: maskedTitle } : page))
  const indexRead = {
    ...inFolder(told, INDEX),
    ...withCleared(readIndex(index.content), readIndex(printIndex(maskedPages, site)), cleared),
  }
  const listed = records.of('meeting').filter((other) => pages.some(({ href }) => href.startsWith(`${other.id}.`)))
  const findings = [
    ...searchMarkdown(`${told}/${id}.md`, notes),
    ...own.flatMap((file, i) => {
      if (isMarkdown(file.name)) return []
      const parts = readFile(file, frames[i]?.content ?? '')
      const maskedParts = readFile(masked?.[i] ?? file, frames[i]?.content ?? '')
      return notes.search({ ...inFolder(told, file.name), ...withCleared(parts, maskedParts, cleared) }, notes.removed)
    }),
    ...listed.flatMap((other) =>
      searchFile(
        reading,
        other.id,
        { removed: removedFromNotes(records, other), clearedNames: other.id === id ? notes.clearedNames : [] },
        indexRead,
      ),
    ),
  ]
  if (findings.length > 0) return { files: [], copy: null, redactions, findings }
  return {
    files: [...own, index],
    copy: { ...notes, clearedNames: allCleared(notes), text: printMarkdown(document) },
    redactions,
    findings,
  }
}

/** A document in every form. */
async function printAll(document: PublicDocument, id: string, site: string, day: string): Promise<NamedFile[]> {
  return [
    { name: `${id}.md`, content: printMarkdown(document) },
    { name: `${id}.html`, content: printHtml(document, { site, home: INDEX }) },
    { name: `${id}.docx`, content: await printPublicWord(document, { author: site, day }) },
  ]
}

function inFolder(told: string, name: string): { name: string } {
  return { name: `${told}/${name}` }
}

function withCleared(parts: string[], masked: string[], cleared: { texts: readonly string[] } | null): Omit<PublicFile, 'name'> {
  return { parts, cleared: cleared === null ? null : { texts: cleared.texts, parts: masked } }
}

function isMarkdown(name: string): boolean {
  return name.endsWith('.md')
}

/** The texts of a file as the search reads them: without what its form would hold whatever the notes say. */
function readFile({ content }: NamedFile, frame: NamedFile['content']): string[] {
  const own = withoutFrame(content, frame)
  return typeof own === 'string' ? [own] : partsOf(own, typeof frame === 'string' ? null : frame)
}
