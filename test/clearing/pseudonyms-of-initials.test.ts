// A pseudonym that is made of somebody's initials or name tells who is meant, whether or not they may be named elsewhere.
import { describe, expect, it } from 'vitest'
import { Notes, PUBLISH_ALWAYS, person } from './deciding.js'

const ROS = { 'records/people/ros-vale.md': person('Ros Vale', 'name') }
const inMark = async (as: string) => {
  const notes = await Notes.of(`They met :redact[Zebedee Quill]{reason=s40 as="${as}"} there.`, ROS)
  return notes.undecided().length > 0
}
const isRefused = async (as: string) => {
  const notes = await Notes.of('They met Zebedee Quill there.', ROS)
  try {
    notes.changes({ 'Zebedee Quill': { decision: 'generalise', as } })
    return false
  } catch {
    return true
  }
}

describe('a pseudonym that tells who it is', () => {
  it.each([
    'JW1',
    'JW 1',
    'JW12',
    'JW-1',
    'JW',
    'jw1',
    'J.W.1',
    'JW’s mother',
    'JW1’s mother',
    'Child JW',
    'Person JW1',
    'the mother of JW',
    'Jo Ward',
    'Ward 1',
    'Ms Ward’s son',
    'RV1',
    'RV',
  ])('by somebody of the records who may be named is refused, in a decision and in a mark: %s', async (as) => {
    expect([await isRefused(as), await inMark(as)]).toEqual([true, true])
  })

  it.each(['ZQ1', 'Child ZQ', 'zq1'])('by whom the mark takes out is refused too: %s', async (as) => {
    expect([await isRefused(as), await inMark(as)]).toEqual([true, true])
  })

  it.each(['YP1', 'Child A', 'Child AB', 'no 1', 'the head teacher', 'School 1', 'Adult 2'])('is not so: %s', async (as) => {
    expect([await isRefused(as), await inMark(as)]).toEqual([false, false])
  })

  it('can be said to be published, where somebody so decides', async () => {
    const notes = await Notes.of('They met :redact[Zebedee Quill]{reason=s40 as="JW1"} there.')
    expect((await notes.after({ JW1: PUBLISH_ALWAYS })).words()).toEqual([])
  })
})
