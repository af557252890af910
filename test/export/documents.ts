// Public documents to print: of Elmbridge's meeting, of our own published notes, and of a tree that no projection would make.
import type { RootContent } from 'mdast'
import { redactNotes } from '../../src/operations/redaction/redact-notes.js'
import { type PublicDocument, sealDocument } from '../../src/redact/projection/public-document.js'
import { readStore } from '../../src/store/read-store.js'
import { copyOfOurStore, makeStore, meetingWith } from '../support/store.js'

export const SITE = 'Elmbridge Safeguarding Children Partnership'

/** The public notes of a store's meeting. */
async function notesOf(store: string, meeting: string): Promise<PublicDocument> {
  const notes = redactNotes(await readStore(store), meeting, false)
  if ('refused' in notes) throw new Error(notes.refused.map(({ message }) => message).join('\n'))
  return notes.document
}

/** Elmbridge's public notes with some Markdown in the place of the first item's text. */
export function notesSaying(markdown: string): Promise<PublicDocument> {
  return notesOf(makeStore(meetingWith('JW welcomed all present.', markdown)), '2024-03-06-slg')
}

/** The public notes of our own records. */
export function ourNotes(): Promise<PublicDocument> {
  return notesOf(copyOfOurStore(), '2019-11-20-slg')
}

/** A document of any blocks below a title. */
export function documentOf(...blocks: RootContent[]): PublicDocument {
  const title = [{ type: 'text' as const, value: 'Spring meeting' }]
  return sealDocument('Spring meeting', { type: 'root', children: [{ type: 'heading', depth: 1, children: title }, ...blocks] })
}

/** Minutes that try everything that a page or a Word file could take for something else. */
export const HOSTILE = [
  'JW said "quoted" & \'single\' \\<script>alert(1)\\</script> &lt;img src=x onerror=alert(2)&gt; and ]]\\> --\\>.',
  `A word of ${'Llanfairpwllgwyngyll'.repeat(12)}, and one \u202eturned round\u202c, with 👩‍👧 and \u05d0\u05d1.`,
  '[Telephone](tel:+442079460000) or [write](mailto:office@example.org) or [read](https://example.org/a?b=1&c="d").',
  '### Audit\n\n##### Audit\n\n> A quotation.\n\n3. Third\n   - Inner\n4. Fourth\n\n   Another paragraph.',
  '| Area | | Figure |\n| - | - | - |\n| Neglect | \\<b> | **12** |\n| | x | |',
].join('\n\n')

/** A text with characters that no page and no Word file may hold. */
export const UNFIT = 'one\u0007\u202etwo\u2066\uffff\ud800three'
export const UNFIT_MADE_FIT = 'onetwo\ufffdthree'
