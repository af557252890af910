// A clearing mark around exactly the surname of somebody who is taken out or unnamed holds for nothing where it stands as a name.
import { describe, expect, it } from 'vitest'
import { committedStore, copyIn, decide, PUBLISH, person, redact, redactJson } from './gate-store.js'

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
