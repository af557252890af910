// Makes every file of published notes and the index page beside them, and searches the bytes of each before anything is written.
import type { Reading, RecordOf } from '../core/records.js'
import { printHtml } from '../export/print-html.js'
import { printIndex } from '../export/print-index.js'
import { printMarkdown } from '../export/print-markdown.js'
import { printPublicWord } from '../export/print-word.js'
import { FORMS, listPublished } from '../operations/notes/list-published.js'
import type { Deciding } from '../operations/redaction/find-in-notes.js'
import type { Finding } from '../redact/finding.js'
import type { Redaction } from '../redact/oracle/removed-text.js'
import { maskDocument } from '../redact/projection/mask-document.js'
import type { PublicDocument } from '../redact/projection/public-document.js'
import type { MadeCopy } from './compare-with-public.js'
import { allCleared, decideNotes, searchMarkdown } from './make-public-notes.js'
import { readFile, withCleared } from './read-printed.js'
import { searchIndex } from './search-index.js'

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
  const findings = [
    ...searchMarkdown(`${told}/${id}.md`, notes),
    ...own.flatMap((file, i) => {
      if (isMarkdown(file.name)) return []
      const parts = readFile(file.content, frames[i]?.content ?? '')
      const maskedParts = readFile((masked?.[i] ?? file).content, frames[i]?.content ?? '')
      return notes.search({ ...inFolder(told, file.name), ...withCleared(parts, maskedParts, cleared?.texts ?? null) }, notes.removed)
    }),
    ...searchIndex(reading, meeting, notes, { name: inFolder(told, INDEX).name, site, pages }),
  ]
  if (findings.length > 0) return { files: [], copy: null, redactions, findings }
  return {
    files: [...own, { name: INDEX, content: printIndex(pages, site) }],
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

function isMarkdown(name: string): boolean {
  return name.endsWith('.md')
}
