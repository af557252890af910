// A mark that leaves the first letter of a name, or a pseudonym that keeps it, takes out too little.
import { describe, expect, it } from 'vitest'
import { clearancesIn, committedStore, copyIn, decide, gateStore, generaliseTo, redact } from './gate-store.js'

const mark = (words: string, more = '') => `:redact[${words}]{reason=s40${more}}`

describe('a mark', () => {
  it.each([
    ['a letter before it', `They met Z${mark('ebedee')} Q${mark('uill')}.`],
    ['letters behind it', `They met ${mark('Zebed')}ee.`],
    ['letters in bold before it', `They met **Ze**${mark('bedee')}.`],
    ['a digit before it', `House 1${mark('2')} was seen.`],
    ['an initial before it', `They met Z. ${mark('Quill')}.`],
    ['an initial without a dot before it', `They met Z ${mark('Quill')}.`],
    ['an initial behind it', `They met ${mark('Zebedee')} Q. today.`],
    ['an initial without a dot behind it', `They met ${mark('Zebedee')} Q, who left.`],
    ['an initial before a line end', `They met Z.\n${mark('Quill')} today.`],
    ['an initial with a possessive', `They met ${mark('Zebedee')} Q's aunt.`],
    ['an initial in bold', `They met **${mark('Zebedee')}** **Q.** today.`],
    ['an initial before an apostrophe', `They met Z. ${mark("O'Quill")} today.`],
    ['an initial in an address', `Write to z.${mark('quill')}@example.org today.`],
  ])('that leaves %s stops the notes', (_what, body) => {
    const store = gateStore(body)
    expect([redact(store).code, copyIn(store)]).toEqual([1, null])
  })

  it.each([
    `The ${mark('Quill')}s and ${mark('Quill')}’s son met.`,
    `They met child Z. ${mark('Quill')} left.`,
    `They did plan B ${mark('Quill')} made.`,
    `They met ${mark('Quill')}. A day on, I think.`,
    `It is so. ${mark('Quill')} left at 4 p.m. ${mark('Quill')} came.`,
    `A ${mark('boy')} left.`,
  ])('beside other words is published: %s', (body) => {
    expect(redact(gateStore(body)).code).toBe(0)
  })

  it('beside an initial that somebody cleared is published', () => {
    expect(redact(gateStore(`It was :clear[Z.]{by=JW why="a plan"} ${mark('Quill')} left.`)).code).toBe(0)
  })
})

describe('a pseudonym', () => {
  const Q = 'Zebedee Quill'

  it.each(['Child Z', 'Child Q', 'Z', 'zq', 'child z.q.', 'Z e b', 'Z****** Q****', 'Ẑ'])(
    'that keeps an initial stops the notes: %s',
    (as) => {
      const store = gateStore(`They met ${mark(Q, ` as="${as}"`)} today.`)
      expect([redact(store).code, copyIn(store)]).toEqual([1, null])
    },
  )

  it('that keeps one is refused when it is decided, without being shown', () => {
    const store = committedStore(`They met ${Q} there.`)
    const { code, stderr } = decide(store, { [Q]: generaliseTo('Child Z') })
    expect([code, clearancesIn(store)]).toEqual([1, []])
    expect(stderr).toContain('keeps an initial of the name.')
  })

  it.each([
    ['Child A', 'Adam Quill'],
    ['Child B', 'Zebedee Blunt'],
    ['Child D', Q],
    ['Child 1', Q],
    ['as a child', 'Anna Smith'],
    ['Child T', 'The boy whom Maud and Grace and Hope met on Monday in Tarn'],
  ])('that takes a letter in turn, or another, is published: %s', (as, name) => {
    expect(redact(gateStore(`They met ${mark(name, ` as="${as}"`)} today.`)).code).toBe(0)
  })
})
