// What the marks of a text take out: block by block, with every address, title and alt text inside; and where each mark stands.
import { describe, expect, it } from 'vitest'
import { markedTexts } from '../../../src/core/marked-text.js'
import { parseRecord } from '../../../src/core/record.js'
import { clearedBy, type Redaction, type RemovedText, redactionsIn, removedFrom } from '../../../src/redact/oracle/removed-text.js'
import { readKinds } from '../../../src/store/read-kinds.js'
import { makeFolder } from '../../support/store.js'

const FILE = 'records/meetings/2024-03-06-slg.md'

/** The title and the body of a meeting, each with its marks. */
async function textsOf(body: string, title = 'Meeting') {
  const kind = (await readKinds(makeFolder())).find(({ name }) => name === 'meeting')
  if (kind === undefined) throw new Error('there are no meetings')
  const parsed = parseRecord(kind, FILE, '2024-03-06-slg', `---\ntitle: ${JSON.stringify(title)}\n---\n${body}\n`)
  if (!('record' in parsed)) throw new Error('this is no record')
  return markedTexts(parsed.record)
}

async function removed(body: string, title?: string): Promise<RemovedText[]> {
  return (await textsOf(body, title)).flatMap((text) => removedFrom(text, FILE))
}

async function redactions(body: string, title?: string): Promise<Redaction[]> {
  return (await textsOf(body, title)).flatMap((text) => redactionsIn(text, (offset) => text.field ?? `offset ${offset}`))
}

describe('what a mark takes out', () => {
  it.each([
    ['words', ':redact[told *Zebedee* so]{reason=s40}', ['told Zebedee so']],
    ['words with code', ':redact[told `Zebedee` so]{reason=s40}', ['told Zebedee so']],
    ['words without HTML', ':redact[told <b>Zebedee</b> so]{reason=s40}', ['told Zebedee so', ' b ', ' /b ']],
    ['a comment', ':redact[x <!-- Zebedee -->]{reason=s40}', ['x ', '  -- Zebedee -- ']],
    ['words on both sides of a hard break', ':redact[Zebedee\\\nQuill]{reason=s40}', ['Zebedee Quill']],
    ['a link', ':redact[[Zebedee](https://example.org "Quill")]{reason=s40}', ['Zebedee', 'https://example.org', 'Quill']],
    ['a link without a title', ':redact[[Zebedee](https://example.org)]{reason=s40}', ['Zebedee', 'https://example.org']],
    ['an image', ':redact[![Zebedee](a.png "Quill")]{reason=s40}', ['Zebedee', 'a.png', 'Quill', 'Zebedee']],
    ['an image without words', ':redact[![](a.png)]{reason=s40}', ['a.png']],
    ['an image by reference', ':redact[![Zebedee][a]]{reason=s40}\n\n[a]: b.png', ['Zebedee', 'Zebedee']],
    ['an image by reference without words', ':redact[x ![][a]]{reason=s40}\n\n[a]: b.png', ['x ']],
    ['each paragraph', ':::redact{reason=s40}\nZebedee\n\nQuill\n:::', ['Zebedee', 'Quill']],
    ['each item', ':::redact{reason=s40}\n- Zebedee\n  - Quill\n:::', ['Zebedee', 'Quill']],
    ['each cell', ':::redact{reason=s40}\n| Zebedee | *Quill* |\n| - | - |\n:::', ['Zebedee', 'Quill']],
    ['an action', ':::redact{reason=s40}\n::action[Ask *Zebedee*.]{#1 owners="AK"}\n:::', ['Ask Zebedee.']],
    ['code with its language', ':::redact{reason=s40}\n```js Quill\nZebedee\n```\n:::', ['Zebedee', 'js', 'Quill']],
    ['code without a language', ':::redact{reason=s40}\n```\nZebedee\n```\n:::', ['Zebedee']],
    ['code of nothing but a space: nothing', ':::redact{reason=s40}\n```\n \n```\n:::', []],
    ['HTML', ':::redact{reason=s40}\n<p title="Zebedee">x</p>\n:::', [' p title="Zebedee" x /p ']],
    ['a definition', ':::redact{reason=s40}\n[a]: https://example.org "Zebedee"\n:::', ['https://example.org', 'Zebedee']],
    ['a definition without a title', ':::redact{reason=s40}\n[a]: https://example.org\n:::', ['https://example.org']],
    ['a ruled line: nothing', ':::redact{reason=s40}\n***\n:::', []],
  ])('is %s', async (_, body, words) => {
    expect((await removed(body)).map(({ text }) => text)).toEqual(words)
  })

  it('is with what another mark inside says, and the other’s words once more', async () => {
    expect((await removed(':redact[x :redact[y]{reason=s41 as="Zebedee"}]{reason=s40 as="Child A"}')).map(({ text }) => text)).toEqual([
      'x y',
      'Zebedee',
      'y',
    ])
    expect((await removed(':redact[x :clear[y]{by=JW why="Quill"}]{reason=s40}')).map(({ text }) => text)).toEqual(['x y', 'Quill'])
  })

  it('is nothing of other marks', async () => {
    expect(await removed(':clear[Zebedee]{by=JW why="x"}\n\n::action[Ask Quill.]{#1 owners="AK"}')).toEqual([])
  })

  it('is told with the file and the place of its mark', async () => {
    expect(await removed('One.\n\nTold :redact[Quill]{reason=s40} so.', 'About :redact[Zebedee]{reason=s40}')).toEqual([
      { text: 'Zebedee', what: 'marked', file: FILE, place: { line: 2, column: 15 } },
      { text: 'Quill', what: 'marked', file: FILE, place: { line: 6, column: 6 } },
    ])
  })
})

describe('what somebody cleared', () => {
  it('is what the clearing marks hold, and nothing of others', async () => {
    const body =
      ':clear[Grace *Monk*]{by=JW why="x"} :redact[y]{reason=s40}\n\n:clear[Hope]{by=JW why="x"} ::action[Ask Quill.]{#1 owners="AK"}'
    expect((await textsOf(body, ':clear[z]{by=JW why="x"}')).flatMap(clearedBy)).toEqual(['z', 'Grace Monk', 'Hope'])
  })
})

describe('the redactions of a text', () => {
  it('are told with where they stand, why, and the pseudonym', async () => {
    const body = 'a :redact[x]{reason=s41} :redact[y]{reason=s40 as="Child A"}'
    expect(await redactions(body, ':redact[z]{reason=small-number}')).toEqual([
      { where: 'title', place: { line: 2, column: 9 }, reason: 'small-number', as: null },
      { where: 'offset 2', place: { line: 4, column: 3 }, reason: 's41', as: null },
      { where: 'offset 25', place: { line: 4, column: 26 }, reason: 's40', as: 'Child A' },
    ])
  })

  it('are the outermost, and those that follow one at once', async () => {
    const body = ':redact[x :redact[y]{reason=s41}]{reason=s40}:redact[z]{reason=s42}'
    expect((await redactions(body)).map(({ reason }) => reason)).toEqual(['s40', 's42'])
  })

  it.each([
    ['another mark', ':clear[x]{by=JW why="y"}'],
    ['another mark, even with a reason', ':clear[x]{reason=s40}'],
    ['a mark without a reason', ':redact[x]{}'],
    ['a mark with a reason that is none', ':redact[x]{reason=s99}'],
  ])('are not %s', async (_, body) => {
    expect(await redactions(body)).toEqual([])
  })
})
