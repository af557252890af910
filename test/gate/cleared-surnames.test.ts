// A clearing mark around exactly the surname of somebody who is taken out or unnamed holds for nothing where it stands as a name.
import { describe, expect, it } from 'vitest'
import { clearancesIn, committedStore, copyIn, decide, minutesIn, PUBLISH, person, REDACT, redact, redactJson } from './gate-store.js'

const cleared = (name: string) => `They met :clear[${name}]{by=AK why="a test"} there.`

describe('a protected surname in a clearing mark', () => {
  it.each([
    ['محمد العلي', 'العلي'],
    ['Grace Luck', 'Luck'],
    ['Will Day', 'Day'],
    ['April May', 'May'],
    ['Zebedee Quillfeather', 'Quillfeather'],
  ])('is refused: %s', (name, surname) => {
    for (const store of [
      committedStore(`The plan of :redact[${name}]{reason=s40} is kept.\n\n${cleared(surname)}`),
      committedStore(cleared(surname), person('hidden-one', name, 'none')),
    ]) {
      expect([redact(store).code, copyIn(store)]).toEqual([1, null])
      expect(redact(store).stderr).not.toContain(surname)
    }
  })

  it('is refused as a decision', () => {
    const store = committedStore('The plan of :redact[Grace Luck]{reason=s40} is kept. They met Luck there.')
    const { code, stderr } = decide(store, { Luck: PUBLISH })
    expect([code, stderr.includes("can't be cleared")]).toEqual([1, true])
  })
})

describe('a name that one decision of a list takes out', () => {
  const BODY = 'The charity Quillfeather helps families. Zebedee Quillfeather was seen.'

  it('is published by no other decision of it, and nothing is saved', () => {
    const store = committedStore(BODY)
    const { code, stdout, stderr } = decide(store, { Quillfeather: PUBLISH, 'Zebedee Quillfeather': REDACT })
    expect([code, stdout, clearancesIn(store), minutesIn(store).includes(':redact')]).toEqual([1, '', [], false])
    expect(stderr).toMatch(/^kscp: Line 14, column 13: .*takes the same name out elsewhere/m)
    expect(stderr).not.toMatch(/quillfeather/i)
  })

  it('may be taken out in both, or another be published', () => {
    expect(decide(committedStore(BODY), { Quillfeather: REDACT, 'Zebedee Quillfeather': REDACT }).code).toBe(0)
    const store = committedStore(BODY.replace('charity Quillfeather', 'charity Tarnham'))
    expect(decide(store, { Tarnham: PUBLISH, 'Zebedee Quillfeather': REDACT }).code).toBe(0)
    expect(redact(store).code).toBe(0)
  })

  it('is not advised to be cleared where that would hold for nothing', () => {
    const { stderr } = redact(
      committedStore('The plan of :redact[Zebedee Quillfeather]{reason=s40} is kept. It is Q u i l l f e a t h e r.'),
    )
    expect(stderr).toContain('Mark it there too')
    expect(stderr).not.toContain(':clear')
  })
})

describe('a word that is a protected surname elsewhere', () => {
  const marked = 'The plan of :redact[Grace Day]{reason=s40} is kept, and that of :redact[Tim Kent]{reason=s40}.\n\n'

  it.each([
    ':clear[Day]{by=AK why="a word"} by day it was better.',
    'They planned :clear[Inset Day]{by=AK why="an event"} well.',
    'They met in :clear[Kent]{by=AK why="the county"} today.',
    'It was a day of good luck.',
  ])('may be cleared or stand where it is none: %s', (body) => {
    const store = committedStore(marked + body)
    expect(redactJson(store).findings.filter(({ code }) => code === 'undecided')).toEqual([])
  })

  it('may be that of somebody who may be named', () => {
    const store = committedStore(
      `The plan of :redact[Grace Luck]{reason=s40} is kept.\n\n${cleared('Luck')}`,
      person('sue-luck', 'Sue Luck', 'name'),
    )
    expect(redactJson(store).findings.filter(({ code }) => code === 'undecided')).toEqual([])
  })
})
