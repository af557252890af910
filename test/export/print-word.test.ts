// The Word files: real styles, repeated table heads, one author, no clock; text of a record stays text.
import { setTimeout } from 'node:timers/promises'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { DraftDocument } from '../../src/core/draft-document.js'
import { printDraftWord, printPublicWord } from '../../src/export/print-word.js'
import { documentOf, HOSTILE, notesSaying, SITE, UNFIT, UNFIT_MADE_FIT } from './documents.js'

const WORD = { author: SITE, day: '2024-03-20' }

/** The parts of a Word file, by name. */
function partsOf(bytes: Uint8Array): { [name: string]: string } {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
}

async function publicParts(markdown: string): Promise<{ [name: string]: string }> {
  return partsOf(await printPublicWord(await notesSaying(markdown), WORD))
}

describe('a Word file', () => {
  test('has real heading styles that skip no level', async () => {
    const { 'word/document.xml': page = '', 'word/styles.xml': styles = '' } = await publicParts('##### Deep')
    expect([...page.matchAll(/<w:pStyle w:val="(Title|Heading\d)"/g)].map(([, style]) => style).slice(0, 5)).toEqual([
      'Title',
      'Heading1',
      'Heading1',
      'Heading1',
      'Heading2',
    ])
    expect(styles).toContain('<w:lang w:val="en-GB"')
  })

  test('repeats the head of each table and parts no row', async () => {
    const { 'word/document.xml': page = '' } = await publicParts('Welcome.')
    expect(page.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(page.match(/<w:cantSplit\/>/g)).toHaveLength(page.match(/<w:tr>/g)?.length ?? 0)
  })

  test('begins a numbered list where the minutes do', async () => {
    const { 'word/numbering.xml': numbering = '' } = await publicParts('3. Third\n4. Fourth')
    expect(numbering).toContain('<w:start w:val="3"/>')
  })

  test('numbers its pages', async () => {
    const { 'word/footer1.xml': footer = '' } = await publicParts('Welcome.')
    expect(footer).toMatch(/PAGE.*NUMPAGES/)
  })

  test('names the partnership and the day, and nobody and nothing else', async () => {
    const { 'docProps/core.xml': core = '', 'docProps/app.xml': app = '' } = await publicParts('Welcome.')
    const said = [...core.matchAll(/<(?:dc|cp|dcterms):(\w+)[^>]*>([^<]+)</g)].map(([, name, value]) => `${name} ${value}`)
    expect(said).toEqual([
      'title Spring meeting',
      `creator ${SITE}`,
      `lastModifiedBy ${SITE}`,
      'revision 1',
      'created 2024-03-20T12:00:00Z',
      'modified 2024-03-20T12:00:00Z',
    ])
    expect(app).not.toMatch(/Company|Template|Application|Manager/)
  })
})

describe('DRAFT', () => {
  test('stands in the header of a draft', async () => {
    const { root, title } = await notesSaying('Welcome.')
    const parts = partsOf(await printDraftWord({ isPrivate: true, title, root }, WORD))
    expect(parts['word/header1.xml']).toContain('>DRAFT<')
  })

  test('stands nowhere in a public copy', async () => {
    expect(Object.values(await publicParts('Welcome.')).join('')).not.toContain('DRAFT')
  })
})

describe('text of a record', () => {
  test('stays text, and loses what is no character of XML', async () => {
    const { 'word/document.xml': page = '' } = await publicParts(HOSTILE)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    const unfit = documentOf({ type: 'paragraph', children: [{ type: 'text', value: UNFIT }] })
    const { 'word/document.xml': other, 'docProps/core.xml': core } = partsOf(await printPublicWord(unfit, { ...WORD, author: UNFIT }))
    expect(other).toContain(`>${UNFIT_MADE_FIT}<`)
    expect(core).toContain(`<dc:creator>${UNFIT_MADE_FIT}<`)
  })

  test('links to the web and to mail alone', async () => {
    const { 'word/_rels/document.xml.rels': links = '' } = await publicParts(HOSTILE)
    const targets = [...links.matchAll(/Id="(rIdLink\d)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => `${id} ${target}`)
    expect(targets).toEqual(['rIdLink1 mailto:office@example.org', 'rIdLink2 https://example.org/a?b=1&amp;c=%22d%22'])
  })

  test('in a node that has no place in public notes is left out of a public copy, and kept in a draft', async () => {
    const { title, root } = documentOf(
      { type: 'code', value: 'Zebedee' },
      { type: 'paragraph', children: [{ type: 'inlineCode', value: 'Zebedee' }] },
    )
    const draft: DraftDocument = { isPrivate: true, title, root }
    expect(partsOf(await printPublicWord(documentOf(...root.children), WORD))['word/document.xml']).not.toContain('Zebedee')
    expect(partsOf(await printDraftWord(draft, WORD))['word/document.xml']?.match(/Zebedee/g)).toHaveLength(2)
  })
})

test('the same notes and day give the same bytes later and in another time zone', async () => {
  const { TZ } = process.env
  onTestFinished(() => {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  })
  const notes = await notesSaying(HOSTILE)
  process.env.TZ = 'Pacific/Auckland'
  const first = await printPublicWord(notes, WORD)
  await setTimeout(3000)
  process.env.TZ = 'America/Los_Angeles'
  expect(Buffer.compare(await printPublicWord(notes, WORD), first)).toBe(0)
})
