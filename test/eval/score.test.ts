// The evaluation counts as the scorer of the sets does: what is caught, half caught, leaked, taken for a number, noticed.
import { describe, expect, it } from 'vitest'
import { score } from './score.mjs'

const TEXT = 'Zebedee Quill saw Orla.'
const ZEBEDEE_QUILL = { start: 0, end: 13, type: 'PERSON' }
const ORLA = { start: 18, end: 22, type: 'PERSON' }
const NAMES = [ZEBEDEE_QUILL, ORLA]

const found = (start: number, end: number, type = 'PERSON') => ({ start, end, type })

describe('a span', () => {
  it.each([
    ['by one finding', [found(0, 13)], 1],
    ['by a finding of another type', [found(0, 13, 'ADDRESS')], 1],
    ['by a finding that holds more', [found(0, TEXT.length)], 1],
    ['by two findings with a blank between them', [found(0, 7), found(8, 13)], 1],
    ['not by half of it', [found(0, 7)], 0],
    ['not when one letter is left', [found(1, 13)], 0],
    ['not by a finding beside it', [found(14, 17)], 0],
    ['not by nothing', [], 0],
  ])('is caught: %s', (_, findings, caught) => {
    const { types } = score([{ text: TEXT, spans: [ZEBEDEE_QUILL] }], [findings])
    expect(types).toEqual({ PERSON: { spans: 1, caught } })
  })

  it('counts with its own type', () => {
    const { types } = score([{ text: TEXT, spans: [ZEBEDEE_QUILL, { ...ORLA, type: 'SURNAME' }] }], [[found(18, 22)]])
    expect(types).toEqual({ PERSON: { spans: 1, caught: 0 }, SURNAME: { spans: 1, caught: 1 } })
  })
})

describe('a text', () => {
  it('leaks when one of its names is not caught', () => {
    const texts = [NAMES, NAMES, [], [{ ...ORLA, type: 'ORG' }]].map((spans) => ({ text: TEXT, spans }))
    const counts = score(texts, [[found(0, 13), found(18, 22)], [found(0, 13)], [], []])
    expect(counts).toMatchObject({ texts: 4, naming: 2, leaking: 1 })
  })

  it('counts with its words and its findings', () => {
    const counts = score([{ text: ' one  two\nthree ', spans: [] }], [[found(1, 4), found(6, 9)]])
    expect(counts).toMatchObject({ words: 3, findings: 2 })
  })
})

describe('a decoy', () => {
  it.each([
    ['a phone', 'PHONE', 1],
    ['a person', 'PERSON', 0],
    ['a long number', 'LONG_NUMBER', 0],
  ])('taken for %s', (_, type, taken) => {
    const counts = score([{ text: 'Item 0123 4567.', spans: [], kind: 'DECOY' }], [[found(5, 14, type)]])
    expect(counts).toMatchObject({ decoys: 1, taken })
  })

  it('is only what says that it is one', () => {
    const counts = score([{ text: 'Call 0123 4567.', spans: [], kind: 'PHONE' }], [[found(5, 14, 'PHONE')]])
    expect(counts).toMatchObject({ decoys: 0, taken: 0 })
  })
})

describe('a wrong checksum', () => {
  it.each([
    ['noticed by a finding on part of it', found(8, 10), 1],
    ['not noticed by one that ends before it', found(0, 5), 0],
    ['not noticed by one that begins behind it', found(9, 11), 0],
  ])('%s', (_, finding, noticed) => {
    const counts = score([{ text: 'Number 12 is it', spans: [], near: finding.start === 8 ? '12 is' : '12' }], [[finding]])
    expect(counts).toMatchObject({ wrong: 1, noticed })
  })
})
