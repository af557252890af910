// A mark is put around words so that it is one exactly, or not at all.
import { describe, expect, it } from 'vitest'
import { isPseudonym, markAll, markWords } from '../../src/redact/clearing/mark-words.js'

const S40 = { reason: 's40', as: null } as const

/** The source with a mark around the first place of some words. */
function marked(source: string, words = 'Quill', isInline = false): string | null {
  const start = source.indexOf(words)
  return markWords(source, start, start + words.length, S40, isInline)
}

describe('a mark', () => {
  it('stands around the words alone, and everything else stays', () => {
    expect(marked('They  met Quill\ttoday.\r\n\r\nSo. ')).toBe('They  met :redact[Quill]{reason=s40}\ttoday.\r\n\r\nSo. ')
    expect(marked('Quill')).toBe(':redact[Quill]{reason=s40}')
    expect(marked('Quill, Quill')).toBe(':redact[Quill]{reason=s40}, Quill')
  })

  it('has its reason, and what stands in its place', () => {
    const source = 'Two boys came.'
    expect(markWords(source, 0, 8, { reason: 'small-number', as: null }, false)).toBe(':redact[Two boys]{reason=small-number} came.')
    expect(markWords(source, 0, 8, { reason: 's41', as: 'Some boys' }, false)).toBe(':redact[Two boys]{reason=s41 as="Some boys"} came.')
  })

  it.each([
    ['**Quill**', '**:redact[Quill]{reason=s40}**'],
    ['*Quill* came', '*:redact[Quill]{reason=s40}* came'],
    ['[Quill](https://example.org/a)', '[:redact[Quill]{reason=s40}](https://example.org/a)'],
    ['# On Quill', '# On :redact[Quill]{reason=s40}'],
    ['On Quill\n===', 'On :redact[Quill]{reason=s40}\n==='],
    ['| a | b |\n| - | - |\n| Quill | c |', '| a | b |\n| - | - |\n| :redact[Quill]{reason=s40} | c |'],
    ['- a\n- Quill', '- a\n- :redact[Quill]{reason=s40}'],
    ['> Quill', '> :redact[Quill]{reason=s40}'],
    ['~~Quill~~', '~~:redact[Quill]{reason=s40}~~'],
    ['::action[Ask Quill.]{#1 owners="AK"}', '::action[Ask :redact[Quill]{reason=s40}.]{#1 owners="AK"}'],
    [':clear[Quill]{by=JW why="x"}', ':clear[:redact[Quill]{reason=s40}]{by=JW why="x"}'],
  ])('fits in %j', (source, result) => {
    expect(marked(source)).toBe(result)
  })

  it.each([
    ['They met `Quill` today.', 'Quill', 'They met :redact[`Quill`]{reason=s40} today.'],
    ['`Quill` came.', 'Quill', ':redact[`Quill`]{reason=s40} came.'],
    ['They met ``Quill`` today.', 'Quill', 'They met :redact[``Quill``]{reason=s40} today.'],
    [
      'They met [Ze](https://example.org/a)bedee.',
      'Ze](https://example.org/a)bedee',
      'They met :redact[[Ze](https://example.org/a)bedee]{reason=s40}.',
    ],
    ['They met Zebe[dee](https://example.org/a).', 'Zebe[dee', 'They met :redact[Zebe[dee](https://example.org/a)]{reason=s40}.'],
  ])('takes the signs at its edges in where it fits no other way: %j', (source, words, result) => {
    expect(marked(source, words)).toBe(result)
  })

  it('stands around words over the end of a line', () => {
    expect(marked('They met Zebedee\nQuill today.', 'Zebedee\nQuill')).toBe('They met :redact[Zebedee\nQuill]{reason=s40} today.')
    expect(marked('They met Zebedee\n   Quill today.', 'Zebedee\n   Quill')).toBe('They met :redact[Zebedee\n   Quill]{reason=s40} today.')
  })

  it('fits beside other marks', () => {
    expect(marked(':redact[Zebedee]{reason=s40} and Quill')).toBe(':redact[Zebedee]{reason=s40} and :redact[Quill]{reason=s40}')
  })

  it('fits where another mark has a fault already', () => {
    expect(marked('They met Quill.\n\n:redact[a')).toBe('They met :redact[Quill]{reason=s40}.\n\n:redact[a')
  })
})

describe('marks around several stretches', () => {
  const stretchesOf = (source: string, words: readonly string[]) =>
    words.map((each) => ({ ...S40, start: source.indexOf(each), end: source.indexOf(each) + each.length }))

  it('stand around each of them', () => {
    const source = 'So Zebedee met Maud, and Abel left.'
    expect(markAll(source, stretchesOf(source, ['Zebedee', 'Maud', 'Abel']), false)).toBe(
      'So :redact[Zebedee]{reason=s40} met :redact[Maud]{reason=s40}, and :redact[Abel]{reason=s40} left.',
    )
  })

  it('are none at all where one of them does not fit', () => {
    const source = 'So Zebedee met `a Maud b`.'
    expect(markAll(source, stretchesOf(source, ['Zebedee', 'Maud']), false)).toBeNull()
  })

  it('leave a text as it is where there are no stretches', () => {
    expect(markAll('So Zebedee left.', [], false)).toBe('So Zebedee left.')
  })
})

describe('no mark', () => {
  it.each([
    ['They met Zebedee\n\nQuill today.', 'Zebedee\n\nQuill'],
    ['- Zebedee\n- Quill', 'Zebedee\n- Quill'],
    ['| a | b |\n| - | - |\n| Zebedee | Quill |', 'Zebedee | Quill'],
    ['```\nQuill\n```', 'Quill'],
    ['a\n\n    Quill', 'Quill'],
    ['<!-- Quill -->', 'Quill'],
    ['They `a Quill b` met.', 'Quill'],
    ['[a](https://example.org/Quill)', 'Quill'],
    ['[a]: https://example.org/Quill', 'Quill'],
    ['They **met Zebedee** Quill.', 'Zebedee** Quill'],
    ['They met Zebedee] Quill.', 'Zebedee] Quill'],
    ['They met Zebedee [Quill.', 'Zebedee [Quill'],
    [':redact[him]{reason=s40 as="Quill"}', 'Quill'],
    ['::action[Ask.]{#1 owners="Quill"}', 'Quill'],
  ])('fits in %j', (source, words) => {
    expect(marked(source, words)).toBeNull()
  })

  it('fits with a pseudonym that ends it', () => {
    expect(markWords('Quill came.', 0, 5, { reason: 's40', as: 'Child "A"' }, false)).toBeNull()
  })
})

describe('a mark in a field', () => {
  it('stands in inline text, where a block is none', () => {
    expect(marked('# Quill', 'Quill', true)).toBe('# :redact[Quill]{reason=s40}')
    expect(marked('    Quill', 'Quill', true)).toBe('    :redact[Quill]{reason=s40}')
    expect(marked('About `a Quill b`', 'Quill', true)).toBeNull()
  })
})

describe('a pseudonym', () => {
  it.each(['Child A', 'A', "the child's aunt", 'Kind Ä', 'a school (primary)'])('may be %j', (words) => {
    expect(isPseudonym(words)).toBe(true)
  })

  it.each(['', ' ', 'Child "A"', 'Child {A', 'Child A}', '[A', 'A]', 'A\nB', 'A\rB'])('may not be %j', (words) => {
    expect(isPseudonym(words)).toBe(false)
  })
})
