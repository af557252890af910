// A word that was taken out is found in pieces, whatever parts them; pieces that are words of their own are left alone.
import { describe, expect, it } from 'vitest'
import { findLeaks } from '../../../src/redact/oracle/leak-oracle.js'
import { pageWordsOf, standsInPieces } from '../../../src/redact/oracle/parted-words.js'
import { recordsOf } from '../records.js'

const records = recordsOf()

/** Whether something of a marked text is found in a page. */
async function isFound(marked: string, page: string): Promise<boolean> {
  const removed = { text: marked, what: 'marked' as const, file: 'm.md', place: { line: 1, column: 1 } }
  return findLeaks({ name: 'm.md', parts: [page] }, [removed], { records: await records(), source: '', clearedNames: [] }).length > 0
}

describe('a name in pieces', () => {
  it.each([
    'Then D\nay came.',
    'Then D\\\nay came.',
    'Then D‐ay came.',
    'Then D·ay came.',
    'Then D_ay came.',
    'Then D/ay came.',
    '| D | ay |\n| - | - |',
    'Then D a y came.',
    'Then D A Y came.',
    'Then Da y came.',
  ])('is found, a short one that is a word too: %j', async (page) => {
    expect(await isFound('Will Day', page)).toBe(true)
  })

  it.each(['Then D ay came, and plan D.', 'Then plan D came, and D ay.'])(
    'is found wherever its first piece stands again: %s',
    async (page) => {
      expect(await isFound('Will Day', page)).toBe(true)
    },
  )

  it('is found of a month too', async () => {
    expect(await isFound('April May', 'Then M·ay came.')).toBe(true)
  })

  it.each(['AK said Q u i l l f e a t h e r was hurt.', 'Q U I L L F E A T H E R', 'Quil lfea ther', '| Quillf | eather |'])(
    'is found, a long one: %s',
    async (page) => {
      expect(await isFound('Zebedee Quillfeather', page)).toBe(true)
    },
  )

  it.each(['They saw s i d there.', 'They met S. ID there.', 'the school s id', 'They saw S’id.', 'They saw Si’d.'])(
    'is found where an s of its own begins it: %s',
    async (page) => {
      expect(await isFound('Sid Tarn', page)).toBe(true)
    },
  )

  it('is found where a possessive’s ending ends it', async () => {
    expect(await isFound('Qualls Tarn', 'They saw Quall’s there.')).toBe(true)
  })

  it('is found of several words', async () => {
    expect(await isFound('Anna van der Berg', 'They saw v a n d e r B e r g.')).toBe(true)
  })
})

describe('words that would make a name together', () => {
  it.each([
    ['Anna Forrest', 'For rest and for play.'],
    ['Asher Tarn', 'As her mother said.'],
    ['Will Day', 'D. asked whether a day would do.'],
    ['Will Day', 'The plan D was agreed, ay.'],
    ['Will Day', 'The plan D, 3 April, ay.'],
    ['Zebedee Quillfeather', 'Quil lfex ther'],
    ['Zebedee Quillfeather', 'The end: Quillfea'],
    ['Tobin Tarn', 'To bin the papers.'],
    ['Thea Tarn', 'The a and the b.'],
    ['Sid Tarn', 'They read the school’s ID.'],
    ['Sid Tarn', "They read the school's ID."],
    ['Sid Tarn', 'THE SCHOOL’S ID'],
    ['Sid Tarn', '<p>the school&#39;s ID</p>'],
    ['Theresa Tarn', 'Then there’s a plan.'],
  ])('are left alone: %s in %j', async (marked, page) => {
    expect(await isFound(marked, page)).toBe(false)
  })

  it('are left alone where they are short', () => {
    expect(standsInPieces(pageWordsOf(' J o went '), 'Jo')).toBe(false)
  })
})
