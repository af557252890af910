// The names that marks take out are gathered, so that they are found wherever else they stand; offices and bodies are none.
import { describe, expect, it } from 'vitest'
import { markedTexts } from '../../src/core/marked-text.js'
import { namesTakenOutOf } from '../../src/operations/redaction/find-in-notes.js'
import { initialsTakenOut } from '../../src/redact/clearing/names-taken-out.js'
import { Notes } from './deciding.js'

const namesIn = async (body: string, title?: string) => {
  const notes = await Notes.of({ body, ...(title === undefined ? {} : { title }) })
  return namesTakenOutOf(notes.records, notes.meeting)
}
const wordsIn = async (body: string) => (await namesIn(body)).map(({ name }) => name)

describe('the names taken out', () => {
  it('are those inside the marks, with their reason and what stands for them', async () => {
    expect(
      await namesIn('They met :redact[Zebedee Quill]{reason=s40} and :redact[Maud Tarn]{reason=s41 as="Child A"}, then Abel Fenn.'),
    ).toEqual([
      { name: 'zebedee quill', reason: 's40', as: null },
      { name: 'maud tarn', reason: 's41', as: 'Child A' },
    ])
  })

  it('are each told once, as the first mark has them', async () => {
    const twice = ':redact[Zebedee Quill]{reason=s41 as="Child A"} and :redact[**Zebedee** QUILL]{reason=s40}'
    expect(await namesIn(`They met ${twice}.`)).toEqual([{ name: 'zebedee quill', reason: 's41', as: 'Child A' }])
  })

  it('are found in the title too, and in blocks', async () => {
    const block = ':::redact{reason=s40}\nThey met Maud Tarn.\n\n- and Abel Fenn\n:::'
    expect((await namesIn(block, 'About :redact[Zebedee Quill]{reason=s42}')).map(({ name, reason }) => [name, reason])).toEqual([
      ['zebedee quill', 's42'],
      ['maud tarn', 's40'],
      ['abel fenn', 's40'],
    ])
  })

  it('are read over the end of a line, and apart in two paragraphs, points or cells', async () => {
    expect(await wordsIn('They met :redact[Zebedee\\\nQuill]{reason=s40}.')).toEqual(['zebedee quill'])
    expect(await wordsIn('They met :redact[Zebedee  \nQuill]{reason=s40}.')).toEqual(['zebedee quill'])
    expect(await wordsIn(':::redact{reason=s40}\nThey met Zebedee\n\nQuill came\n:::')).toEqual(['zebedee', 'quill'])
    expect(await wordsIn(':::redact{reason=s40}\n- Zebedee\n- Quill\n:::')).toEqual(['zebedee', 'quill'])
    expect(await wordsIn(':::redact{reason=s40}\n| Zebedee | Quill |\n| - | - |\n| Maud | Tarn |\n:::')).toEqual([
      'zebedee',
      'quill',
      'maud',
      'tarn',
    ])
    expect(await wordsIn('They met :redact[**Zebe**dee]{reason=s40}.')).toEqual(['zebedee'])
  })

  it('are only the names of what a mark takes out', async () => {
    expect(await wordsIn(':redact[the boy met Zebedee Quill in the hall]{reason=s40}')).toEqual(['zebedee quill'])
    expect(await wordsIn(':redact[two boys]{reason=small-number} and :redact[12]{reason=s40}')).toEqual([])
    expect(await wordsIn('They met :redact[Dr Zebedee Quill]{reason=s40}.')).toEqual(['zebedee quill'])
    expect(await wordsIn('They met :redact[Z. Quill]{reason=s40}.')).toEqual(['quill'])
  })

  it('are no names of other marks, or of marks that are none', async () => {
    expect(await wordsIn(':clear[Zebedee Quill]{by=JW why="x"}\n\n::decision[Maud Tarn may come.]{#1}')).toEqual([])
    expect(await wordsIn(':redact[Zebedee Quill]{reason=s99} and :redact[Maud Tarn]')).toEqual([])
  })

  it('are no bodies and offices of the store, and no plain words with a capital', async () => {
    expect(await wordsIn('They met :redact[the Elmbridge Council Partnership]{reason=s40}.')).toEqual([])
    expect(await wordsIn('They met :redact[the Head Teacher]{reason=s40}.')).toEqual([])
  })

  it('are the names in a phrase, without the small words, the plain words and the titles beside them', async () => {
    expect(await wordsIn('They met :redact[Zebedee van der Quill]{reason=s40}.')).toEqual(['zebedee quill'])
    expect(await wordsIn('They met :redact[the Fenwick Partnership]{reason=s40}.')).toEqual(['fenwick'])
    expect(await wordsIn('They met :redact[Councillor Maud Tarn]{reason=s40}.')).toEqual(['maud tarn'])
  })

  it('are of letters that have no capitals, be each but one', async () => {
    expect(await wordsIn('They met :redact[王 明]{reason=s40}.')).toEqual(['王 明'])
    expect(await wordsIn('They met :redact[محمد العلي]{reason=s40}.')).toEqual(['محمد العلي'])
  })

  it('are none that stand in lower case only', async () => {
    expect(await wordsIn('They met :redact[zebedee quill]{reason=s40}.')).toEqual([])
  })

  it('are none of a mark that is no redaction, whatever it says', async () => {
    expect(await wordsIn('They met :clear[Zebedee Quill]{by=JW why="x" reason=s40}.')).toEqual([])
  })

  it('are none where nothing is marked', async () => {
    expect(await wordsIn('They met Zebedee Quill.')).toEqual([])
  })
})

describe('the initials taken out', () => {
  const initialsIn = async (body: string, title = 'Meeting') => initialsTakenOut(markedTexts((await Notes.of({ body, title })).meeting))

  it.each([
    ['Zebedee Quill (ZQ)', 'ZQ'],
    ['Zebedee Quill(ZQ)', 'ZQ'],
    ['Zebedee “Zed” (ZQ)', 'ZQ'],
    ['**Zebedee Quill** (ZQ)', 'ZQ'],
    ['Zebedee Amos van Quill (ZAVQ) came', 'ZAVQ'],
    ['Zebedee Quill (ZQ) and Maud Tarn (MT)', 'ZQ MT'],
  ])('are those in brackets behind a name: %s', async (label, initials) => {
    expect((await initialsIn(`They met :redact[${label}]{reason=s40}.`)).join(' ')).toBe(initials)
  })

  it.each([
    ['nothing before them', '(ZQ) came'],
    ['no letters before them', '12 (ZQ) came'],
    ['no brackets', 'Zebedee Quill ZQ'],
    ['an open bracket', 'Zebedee Quill (ZQ came'],
    ['one letter', 'Zebedee Quill (Z)'],
    ['five letters', 'Zebedee Quill (ZQXYZ)'],
    ['small letters', 'Zebedee Quill (zq)'],
    ['more in the brackets', 'Zebedee Quill (ZQ there)'],
  ])('are none with %s: %s', async (_, label) => {
    expect(await initialsIn(`They met :redact[${label}]{reason=s40}.`)).toEqual([])
  })

  it('are those of every redaction, in the title and in blocks too', async () => {
    const block = ':::redact{reason=s40}\nThey met Maud Tarn (MT).\n:::\n\nThen :redact[Abel Fenn (AF)]{reason=s41} left.'
    expect(await initialsIn(block, 'About :redact[Zebedee Quill (ZQ)]{reason=s42}')).toEqual(['ZQ', 'MT', 'AF'])
  })

  it('are none of another mark, and none that nothing marks', async () => {
    expect(await initialsIn('They met :clear[Zebedee Quill (ZQ)]{by=JW why="x"} and Maud Tarn (MT).')).toEqual([])
  })

  it('are protected wherever else they stand', async () => {
    const notes = await Notes.of('They met :redact[Zebedee Quill (ZQ)]{reason=s40}.\n\nThen ZQ left, and MT came.')
    expect(notes.undecided().map(({ rule, words }) => [rule, words])).toEqual([
      ['protected-initials', 'ZQ'],
      ['initials-to-decide', 'MT'],
    ])
  })
})

describe('a name taken out', () => {
  it.each(['Zebedee Quill', 'Quill', 'Zebedee', 'Quills', 'zebedee quill', 'Quill’s'])(
    'is protected where it stands unmarked as %s',
    async (form) => {
      const notes = await Notes.of(`They met :redact[Zebedee Quill]{reason=s40}.\n\nThen they asked ${form} again.`)
      expect(notes.undecided().map(({ rule }) => rule)).toEqual(['protected-name'])
    },
  )

  it('can be cleared by no mark and no decision', async () => {
    const body = 'They met :redact[Zebedee Quill]{reason=s40}.\n\nThen :clear[Zebedee Quill]{by=JW why="x"} left.'
    expect((await Notes.of(body)).undecided()).toHaveLength(1)
  })
})
