// What stands in place of words is looked at when it is decided, and refused where it is a name or initials.
import { describe, expect, it } from 'vitest'
import { clearancesIn, committedStore, copyIn, decide, gateStore, generaliseTo, person, redact, redactJson } from './gate-store.js'

const Q = 'Zebedee Quillfeather'

describe('a pseudonym', () => {
  it.each(['ZQ', 'Maud', 'Luck', 'Day', 'the Luck', 'Maud Tarn'])('is refused when it is decided: %s', (as) => {
    const store = committedStore(`They met ${Q} there.`)
    const { code, stderr } = decide(store, { [Q]: generaliseTo(as) })
    expect([code, clearancesIn(store)]).toEqual([1, []])
    expect(stderr).toContain('Write it like "as": "Child A" or "as": "the mother".')
    expect(stderr).not.toContain(as)
  })

  it.each(['Luck', 'Day', 'Grace'])('that is a name stops the notes in a mark too: %s', (as) => {
    const store = gateStore(`They met :redact[${Q}]{reason=s40 as="${as}"} there.`)
    expect([redact(store).code, copyIn(store)]).toEqual([1, null])
  })

  it.each(['Luck A', 'Luck 1'])('that is a name taken out stops them with a letter too: %s', (as) => {
    const store = gateStore(`They met :redact[Grace Luck]{reason=s40} and :redact[${Q}]{reason=s40 as="${as}"} there.`)
    expect([redact(store).code, copyIn(store)]).toEqual([1, null])
  })

  it.each(['Child A', 'the mother', 'Family 2', 'a neighbour', 'Parent B', 'the elder child', 'School 1'])('is accepted: %s', (as) => {
    const store = committedStore(`They met ${Q} there.`)
    expect(decide(store, { [Q]: generaliseTo(as) }).stderr).toBe('')
    expect(redact(store).code).toBe(0)
    expect(copyIn(store)).toContain(as)
  })

  it.each([
    'Sibling 2',
    'sibling B',
    'YP1',
    'YP 12',
    'Maternal Grandmother',
    'the paternal aunt',
    'Foster Carer 1',
    'Child A’s mother',
    "Child A's Maternal Grandmother",
    'YP1’s mother’s partner',
    'the child’s father',
  ])('that minutes use is accepted: %s', (as) => {
    const store = committedStore(`They met ${Q} there.`)
    expect(decide(store, { [Q]: generaliseTo(as) }).stderr).toBe('')
    expect(redact(store).code).toBe(0)
    expect(copyIn(store)).toContain(as)
  })

  it.each([
    'ZQ1',
    'HO 2',
    'ZQ1’s mother',
    'Zebedee’s mother',
    'Luck’s mother',
    'Luck A’s mother',
    'Child A’s Luck',
    'Maternal Luck',
    'Nan',
    'Nan 2',
    'Child A’s Nan',
    'YP1 Luck',
    'Maud’s mother',
    'Grace’s mother',
  ])('that looks like these and tells a name stops the notes: %s', (as) => {
    const body = `They met :redact[Grace Luck]{reason=s40}, :redact[Nan Tarn]{reason=s40} and :redact[${Q}]{reason=s40 as="${as}"} there.`
    const store = gateStore(body, person('hidden-one', 'Hetty van der Okwuosa', 'none'))
    expect([redact(store).code, copyIn(store)]).toEqual([1, null])
  })

  it('is shown by no refusal', () => {
    const store = gateStore(`They met :redact[${Q}]{reason=s40} and :redact[Maud]{reason=s40 as="Quillfeather"} there.`)
    expect(redactJson(store).redactions.map(({ as }) => as)).toEqual([null, null])
    expect(redact(store, '--format', 'json').stdout).not.toMatch(/quillfeather/i)
  })
})
