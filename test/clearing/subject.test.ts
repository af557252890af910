// What a finding is about is the same however it is written, and another for other words or another type.
import { describe, expect, it } from 'vitest'
import { subjectOfPerson, subjectOfWords } from '../../src/redact/clearing/subject.js'
import { thingsIn } from '../../src/redact/clearing/things.js'

describe('the subject of a name', () => {
  const quill = subjectOfWords('PERSON', 'Zebedee Quill')

  it.each(['Zebedee  Quill', 'zebedee quill', 'ZEBEDEE QUILL', '**Zebedee** Quill', 'Zebedee\nQuill', 'Zébedee Quill', 'Zebedee Quill’s'])(
    'is the same as %j',
    (words) => {
      expect(subjectOfWords('PERSON', words)).toBe(quill)
    },
  )

  it.each(['Quill Zebedee', 'Zebedee', 'ZebedeeQuill', 'Zebedee Quillon'])('is not the same as %j', (words) => {
    expect(subjectOfWords('PERSON', words)).not.toBe(quill)
  })

  it('is read so for letters of another alphabet too, as a thing of its own', () => {
    expect(subjectOfWords('UNKNOWN', '**Zebedee** Quill’s')).toBe(subjectOfWords('UNKNOWN', 'zebedee quill'))
    expect(subjectOfWords('UNKNOWN', 'Zebedee Quill')).not.toBe(quill)
  })
})

describe('the subject of a number or an address', () => {
  it('is its letters and digits, whatever stands between them', () => {
    const elm = subjectOfWords('ADDRESS', '12 Elm Road, TW1 2AB')
    expect(subjectOfWords('ADDRESS', '12 elm road  tw1 2ab.')).toBe(elm)
    expect(subjectOfWords('ADDRESS', '12\nElm Road\nTW1 2AB')).toBe(elm)
    expect(subjectOfWords('ADDRESS', '(12 Elm Road: TW1 2AB)')).toBe(elm)
    expect(subjectOfWords('ADDRESS', '112 Elm Road, TW1 2AB')).not.toBe(elm)
    expect(subjectOfWords('POSTCODE', '12 Elm Road, TW1 2AB')).not.toBe(elm)
  })

  it('keeps apart what only its signs keep apart', () => {
    expect(subjectOfWords('PHONE', '020 7946 0123')).not.toBe(subjectOfWords('PHONE', '02079460123'))
    expect(subjectOfWords('SMALL_COUNT', 'two boys')).not.toBe(subjectOfWords('SMALL_COUNT', 'two girls'))
  })
})

describe('the subject of initials', () => {
  it('is their letters in their case', () => {
    expect(subjectOfWords('INITIALS', 'Z.Q.')).toBe(subjectOfWords('INITIALS', 'ZQ'))
    expect(subjectOfWords('INITIALS', 'Zq')).not.toBe(subjectOfWords('INITIALS', 'ZQ'))
  })
})

describe('the subject of a person of the store', () => {
  it('is that person, and no words', () => {
    expect(subjectOfPerson('ros-vale')).toBe(subjectOfPerson('ros-vale'))
    expect(subjectOfPerson('ros-vale')).not.toBe(subjectOfPerson('tom-vale'))
    expect(subjectOfPerson('ros-vale')).not.toBe(subjectOfWords('PERSON', 'ros-vale'))
  })
})

describe('the things among findings', () => {
  const finding = (subject: string, line: number, rule = 'known-name') => ({
    type: 'PERSON' as const,
    rule,
    subject,
    where: `item ${line}`,
    place: { line, column: 1 },
  })

  it('are one for each subject, in the order of the first places, each with all its places', () => {
    const findings = [finding('b', 1), finding('a', 2), finding('b', 3, 'capitalised-word'), finding('a', 4)]
    expect(thingsIn(findings)).toEqual([
      { subject: 'b', type: 'PERSON', rule: 'known-name', findings: [findings[0], findings[2]] },
      { subject: 'a', type: 'PERSON', rule: 'known-name', findings: [findings[1], findings[3]] },
    ])
    expect(thingsIn([])).toEqual([])
  })
})
