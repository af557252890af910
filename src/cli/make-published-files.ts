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
import { partsOf } from '../redact/oracle/file-parts.js'
import type { PublicFile } from '../redact/oracle/leak-oracle.js'
import type { Redaction } from '../redact/oracle/removed-text.js'
import { withoutFrame } from '../redact/oracle/without-frame.js'
import { maskDocument } from '../redact/projection/mask-document.js'
import type { PublicDocument } from '../redact/projection/public-document.js'
import type { MadeCopy } from './compare-with-public.js'
import { decideNotes, searchFile } from './make-public-notes.js'

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
  const { document, redactions } = notes
  const site = records.settings.name
  const own = await printAll(document, id, site, deciding.asOf)
  const frames = await printAll(maskDocument(document), id, site, deciding.asOf)
  const pages = listPublished(records, [...others, ...FORMS.map(({ ending }) => `${id}.${ending}`)])
  const index = { name: INDEX, content: printIndex(pages, site) }
  const indexRead = inFolder(told, readFile(index, printIndex([], site)))
  const listed = records.of('meeting').filter((other) => pages.some(({ href }) => href.startsWith(`${other.id}.`)))
  const findings = [
    ...own.flatMap((file, i) => notes.search(inFolder(told, readFile(file, frames[i]?.content ?? '')), notes.removed)),
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
  return { files: [...own, index], copy: { ...notes, text: printMarkdown(document) }, redactions, findings }
}

/** A document in every form. */
async function printAll(document: PublicDocument, id: string, site: string, day: string): Promise<NamedFile[]> {
  return [
    { name: `${id}.md`, content: printMarkdown(document) },
    { name: `${id}.html`, content: printHtml(document, { site, home: INDEX }) },
    { name: `${id}.docx`, content: await printPublicWord(document, { author: site, day }) },
  ]
}

function inFolder(told: string, file: PublicFile): PublicFile {
  return { ...file, name: `${told}/${file.name}` }
}

/** A file as the search reads it: without what its form would hold whatever the notes say. Markdown has no form of its own. */
function readFile({ name, content }: NamedFile, frame: NamedFile['content']): PublicFile {
  const own = name.endsWith('.md') ? content : withoutFrame(content, frame)
  return { name, parts: typeof own === 'string' ? [own] : partsOf(own) }
}
