// A clearing mark clears its own place: there the words may stand, whatever they are, and nowhere else.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { committedStore, MEETING, redact } from './gate-store.js'

const clear = (words: string) => `:clear[${words}]{by=AK why="money"}`
const taken = (words: string) => `JW told of :redact[${words}]{reason=s40}.`

describe('a word that was cleared', () => {
  it('is found where it stands uncleared, on every line', () => {
    const store = committedStore(
      `${taken('his scoliosis')}\n\nThe ${clear('scoliosis')} charity came.\n\nHis scoliosis was.\n\nOf scoliosis.`,
    )
    const { code, stderr } = redact(store)
    expect(code).toBe(1)
    expect(stderr).toContain('from lines 18 and 20.')
  })

  it.each([
    ['scoliosis', 'scoliosis'],
    ['swimming pool', 'swimming pool'],
    ['taken to the next of kin', 'taken to the next'],
  ])('may stand there in every public file: %s', (words, there) => {
    const body = `${taken(words)}\n\nThe ${clear(there)} came.\n\n::decision[They thank the ${clear(there)}]{#1}`
    const store = committedStore(body)
    expect(redact(store)).toMatchObject({ code: 0, stderr: '' })
    expect(kscp(store, `notes publish ${MEETING} --as-of 2024-03-20`).code).toBe(0)
    expect(kscp(store, `newsletter --meeting ${MEETING} --as-of 2024-03-21`).code).toBe(0)
  })
})

describe('a lone number or everyday word that was taken out', () => {
  it.each(['3', 'head', 'left', 'table', 'role', 'summary'])('is not found in the words by which files are laid out: %s', (word) => {
    const body = `${taken(word)}\n\n## 2. Next\n\n1. one\n2. two\n3. so\n\n::decision[They agree.]{#3}\n\n## 3. Then\n\nok`
    const store = committedStore(body)
    expect(redact(store)).toMatchObject({ code: 0, stderr: '' })
    expect(kscp(store, `notes publish ${MEETING} --as-of 2024-03-20`).code).toBe(0)
    expect(kscp(store, `newsletter --meeting ${MEETING} --as-of 2024-03-21`).code).toBe(0)
  })

  it('is found in what the notes say', () => {
    expect(redact(committedStore(`${taken('3')}\n\nThere were 3 there.`)).code).toBe(1)
  })
})
