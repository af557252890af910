// --propagate marks each place of a name that is taken out, never guesses between two people, and is recommended only where it works.
import { describe, expect, it } from 'vitest'
import { committedStore, copyIn, edit, minutesIn, person, redact, redactJson } from './gate-store.js'

const MARY = ':redact[Mary Quillfeather]{reason=s40 as="Child A"}'
const JOHN = ':redact[John Quillfeather]{reason=s40 as="Child B"}'

/** The minutes' item after --propagate, and what was said. */
function propagated(body: string, files = {}): { body: string; code: number | null; said: string; store: string } {
  const store = committedStore(body, files)
  const { code, stdout, stderr } = redact(store, '--propagate')
  return { body: minutesIn(store).split('## 1. Business\n\n')[1]?.trimEnd() ?? '', code, said: stdout + stderr, store }
}

describe('two people of one surname', () => {
  const GUESSES = [
    [`The plan of ${MARY} is kept. AK said that John Quillfeather was hurt.`, {}],
    [`The plans of ${MARY} and ${JOHN} are kept. AK said that Quillfeather was hurt.`, {}],
    [`The plans of ${MARY} and ${JOHN} are kept. AK said that the Quillfeathers were hurt.`, {}],
    [`The plan of ${MARY} is kept. AK said that Quillfeather was hurt.`, person('john-quillfeather', 'John Quillfeather', 'none')],
    [`The plan of ${MARY} is kept. AK said that Quillfeather was hurt, and John Quillfeather too.`, {}],
    [`The plans of ${MARY} and :redact[John Quillfeather]{reason=s40} are kept. AK said that Quillfeather was hurt.`, {}],
    [`The plan of ${MARY} is kept. AK said that the Quillfeathers were hurt.`, {}],
  ] as const

  it.each(GUESSES)('are not guessed between: %s', (body, files) => {
    const { code, body: after, said, store } = propagated(body, files)
    expect([code, after, copyIn(store)]).toEqual([1, body, null])
    expect(said).toMatch(/line 14, column \d+: more than one person may be meant/)
    expect(said).toContain(':redact[...]{reason=s40 as="..."}')
    expect(said).not.toMatch(/quillfeather|mary|john/i)
    expect(redact(store).stderr).not.toContain('--propagate.')
  })

  it('are told by their given names', () => {
    const { code, body } = propagated(
      `The plans of ${MARY} and ${JOHN} are kept. AK said that Mary Quillfeather saw Mary, and that John Quillfeather did.`,
    )
    expect(code).toBe(0)
    expect(body).toBe(
      `The plans of ${MARY} and ${JOHN} are kept. AK said that ${MARY} saw :redact[Mary]{reason=s40 as="Child A"}, and that ${JOHN} did.`,
    )
  })

  it('are told by a record', () => {
    const mark = ':redact[John Quillfeather]{reason=s40}'
    const body = `The plan of ${MARY} is kept. AK said that John Quillfeather was hurt.`
    const result = propagated(body, person('john-quillfeather', 'John Quillfeather', 'none'))
    expect([result.code, result.body]).toEqual([0, body.replace('John Quillfeather', mark)])
  })

  it('may be taken out with no pseudonym', () => {
    const both = ':redact[Mary Quillfeather]{reason=s40} and :redact[John Quillfeather]{reason=s40}'
    const { code, body } = propagated(`The plans of ${both} are kept. AK said that Quillfeather was hurt.`)
    expect([code, body]).toEqual([0, `The plans of ${both} are kept. AK said that :redact[Quillfeather]{reason=s40} was hurt.`])
  })

  it('are asked about where they stand in other notes', () => {
    const other = 'records/meetings/2024-01-10-slg.md'
    const text = `---\ntitle: Meeting\ngroup: slg\ndate: 2024-01-10\nchair: JW\nattendees: [JW, AK]\napologies: []\nstatus: approved\n---\n\n## 1. Business\n\nAK said that John Quillfeather was hurt.\n`
    const { code, said } = propagated(`The plan of ${MARY} is kept.`, { [other]: text })
    expect(code).toBe(1)
    expect(said).toContain(`${other}, item 1, line 13, column 14: more than one person may be meant`)
    expect(said).not.toMatch(/Marked \d|quillfeather/i)
  })
})

describe('one person', () => {
  it('is marked by surname and by given name with the pseudonym', () => {
    const { code, body } = propagated(`The plan of ${MARY} is kept. AK said that Quillfeather was hurt. Then Mary left.`)
    expect(code).toBe(0)
    expect(body).toContain(
      'that :redact[Quillfeather]{reason=s40 as="Child A"} was hurt. Then :redact[Mary]{reason=s40 as="Child A"} left.',
    )
  })
})

describe('a given name that is a word too', () => {
  it.each(['John', 'Zed', 'Tom', 'Grace', 'Mary'])('is marked inside a sentence: %s', (name) => {
    const mark = `:redact[${name} Quillfeather]{reason=s40}`
    const { code, body } = propagated(`The plan of ${mark} is kept. AK said that ${name} was hurt.`)
    expect([code, body]).toEqual([0, `The plan of ${mark} is kept. AK said that :redact[${name}]{reason=s40} was hurt.`])
  })

  it.each(['Grant', 'Mark', 'Grace'])('is recommended where a sentence begins only if it is marked there: %s', (name) => {
    const store = committedStore(`The plan of :redact[${name} Quillfeather]{reason=s40} is kept.\n\n${name} was given.`)
    const recommends = redact(store).stderr.includes('--propagate.')
    const { code } = redact(store, '--propagate')
    expect(code === 0).toBe(recommends)
  })

  it('is marked for both of two children', () => {
    const both = ':redact[John Quillfeather]{reason=s40} and :redact[Grace Quillfeather]{reason=s40}'
    const { code, body } = propagated(`The plans of ${both} are kept. AK said that John saw Grace, and Quillfeather left.`)
    expect(code).toBe(0)
    expect(body).toContain('that :redact[John]{reason=s40} saw :redact[Grace]{reason=s40}, and :redact[Quillfeather]{reason=s40} left.')
  })
})

describe('a place that takes no mark', () => {
  it.each(['See [this](https://example.org/john-quillfeather).'])('is named, and the rest is marked: %s', (last) => {
    const store = committedStore(`The plan of :redact[John Quillfeather]{reason=s40} is kept. AK saw John Quillfeather.\n\n${last}`)
    const before = redactJson(store).findings.map(({ hint }) => hint.includes('--propagate.'))
    expect(before).toEqual([true, false])
    const { code, stderr } = redact(store, '--propagate')
    expect(code).toBe(1)
    expect(stderr).toContain('no mark fits around these words')
    expect(minutesIn(store)).toContain('AK saw :redact[John Quillfeather]{reason=s40}.')
    edit(store, last, 'They left.')
    expect(redact(store).code).toBe(0)
  })
})
