// The leak search and the files made of public notes: what a file holds whatever the notes say is no leak, and every word of theirs is.
import { expect, test } from 'vitest'
import { printHtml } from '../../src/export/print-html.js'
import { printMarkdown } from '../../src/export/print-markdown.js'
import { printPublicWord } from '../../src/export/print-word.js'
import { partsOf } from '../../src/redact/oracle/file-parts.js'
import { findLeaks } from '../../src/redact/oracle/leak-oracle.js'
import type { RemovedText } from '../../src/redact/oracle/removed-text.js'
import { withoutFrame } from '../../src/redact/oracle/without-frame.js'
import { maskDocument } from '../../src/redact/projection/mask-document.js'
import type { PublicDocument } from '../../src/redact/projection/public-document.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'
import { HOSTILE, notesSaying, SITE } from './documents.js'

const SAID = `${HOSTILE}\n\n### Zebedee Quill\n\n[here](https://example.org/Tabitha)\n\nZe**be**dah and 2006\n\n- Quentin\n- Xanthe`

const FORMS: ((document: PublicDocument) => Promise<string | Uint8Array>)[] = [
  async (document) => printMarkdown(document),
  async (document) => printHtml(document, { site: SITE, home: 'index.html' }),
  (document) => printPublicWord(document, { author: SITE, day: '2024-03-20' }),
]

/** How often a removed text is found in the notes as Markdown, as a page, and as a Word file. */
async function leaksOf(text: string, what: RemovedText['what'] = 'marked'): Promise<number[]> {
  const document = await notesSaying(SAID)
  const { records } = await readStore(makeStore())
  const removed: RemovedText = { text, what, file: 'records/meetings/2024-03-06-slg.md', place: { line: 1, column: 1 } }
  return Promise.all(
    FORMS.map(async (print) => {
      const left = withoutFrame(await print(document), await print(maskDocument(document)))
      const parts = typeof left === 'string' ? [left] : partsOf(left)
      return findLeaks({ name: '2024-03-06-slg', parts }, [removed], { records, source: '', clearedNames: [] }).length
    }),
  )
}

test.each(['Val', 'Amy Page', 'Ed Heading', 'Arial', '2010', '2014', '2000', 'Col', 'Ros Strong', 'Jo White', 'Mx Grid'])(
  '%s, of which the notes say nothing, is found in no form',
  async (text) => {
    expect(await leaksOf(text)).toEqual([0, 0, 0])
  },
)

test.each(['GB', 'UTF', 'PAGE', 'W'])('nor are the initials %s', async (initials) => {
  expect(await leaksOf(initials, 'initials')).toEqual([0, 0, 0])
})

test.each(['Zebedee', 'Quill', 'Tabitha', 'Zebedah', '2006', 'Quentin', 'Xanthe', 'Llanfairpwllgwyngyll', 'turned round with'])(
  '%s, which the notes say, is found in every form',
  async (text) => {
    expect(await leaksOf(text)).toEqual([1, 1, 1])
  },
)
