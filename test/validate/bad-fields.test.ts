// Fields that are unknown, of the wrong type, no day, or name nobody: a problem at the field, and the rest is still checked.
import { describe, expect, it } from 'vitest'
import { found, lineOf, MEETING, PERSON, places, plant, plantIn } from './planted.js'

const ACTION = 'records/actions/2019-11-20-slg-5.md'
const person = (fields: string) => plant({ [PERSON]: `---\n${fields}---\n` })
const inMeeting = (find: string, replacement: string) => plantIn(MEETING, find, replacement)
const at = (code: string, field: string) => [`${code} meetings/2019-11-20-slg.md:${lineOf(MEETING, `\n${field}:`) + 1}`]

describe('fields', () => {
  it('refuses an unknown field, and says which was meant', () => {
    expect(found(inMeeting('\nvenue:', '\nvenu:'))).toMatchObject([
      { code: 'unknown-field', file: MEETING, line: lineOf(MEETING, '\nvenue:') + 1, column: 1, hint: 'Did you mean venue?' },
    ])
  })

  it('lists the fields when none is near', () => {
    const [problem] = found(person('name: Rowan Vale\nroles: []\npublish: name\ntelephone: "020"\n'))
    expect(problem).toMatchObject({ code: 'unknown-field', line: 5, column: 1 })
    expect(problem?.hint).toContain('initials')
  })

  it('refuses an unknown value, and says which was meant', () => {
    expect(found(inMeeting('status: published', 'status: publishd'))).toMatchObject([
      { code: 'unknown-value', file: MEETING, hint: 'Did you mean published?' },
    ])
  })

  it('refuses a field that is missing', () => {
    expect(places(person('name: Rowan Vale\nroles: []\n'))).toEqual(['missing-field people/rowan-vale.md:2'])
  })

  for (const value of ['42', 'true', '[Guildhall]', '{hall: Guildhall}']) {
    it(`refuses ${value} where words belong`, () => {
      expect(places(inMeeting('venue: Richard Mayo Centre, United', `venue: ${value} #`))).toEqual(at('wrong-type', 'venue'))
    })
  }

  it('refuses words where a whole number, a list or fields belong', () => {
    expect(places(plantIn(ACTION, 'item: 5', 'item: five'))).toEqual(['wrong-type actions/2019-11-20-slg-5.md:4'])
    expect(places(person('name: Rowan Vale\nroles: Nurse\npublish: name\n'))).toEqual(['wrong-type people/rowan-vale.md:3'])
    expect(places(person('name: Rowan Vale\nroles: [Nurse]\npublish: name\n'))).toEqual(['wrong-type people/rowan-vale.md:3'])
  })
})

describe('days', () => {
  const withDay = (day: string) => person(`name: Rowan Vale\nroles:\n  - title: Nurse\n    from: ${day}\npublish: name\n`)

  for (const day of [
    '2019-02-30',
    '2019-13-01',
    '20/11/2019',
    '20 November 2019',
    '2019-11',
    '2019-11-20T10:00',
    '"20191120"',
    '2019-1-2',
  ]) {
    it(`refuses ${day}`, () => {
      expect(found(withDay(day))).toMatchObject([{ code: 'bad-date', file: PERSON, line: 5, column: 11 }])
    })
  }

  it('turns 20/11/2019 round', () => {
    expect(found(withDay('20/11/2019'))).toMatchObject([{ hint: 'Did you mean 2019-11-20?' }])
  })

  it('refuses 20191120, and shows a day as it must be written', () => {
    const [problem, ...others] = found(withDay('20191120'))
    expect(others).toEqual([])
    expect(problem).toMatchObject({ file: PERSON, line: 5, column: 11 })
    expect(['wrong-type', 'bad-date']).toContain(problem?.code)
    expect(problem?.hint).toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  it('refuses a day of no year in the minutes, with no problem elsewhere', () => {
    expect(places(inMeeting('next-meeting: 2020-01-15', 'next-meeting: 15/01/2020'))).toEqual(at('bad-date', 'next-meeting'))
  })
})

describe('references', () => {
  it('refuses initials and an id that nobody has', () => {
    expect(found(inMeeting('apologies: [FK, OR]', 'apologies: [FK, QZ]'))).toMatchObject([
      { code: 'unknown-reference', file: MEETING, line: lineOf(MEETING, 'apologies:'), column: 17 },
    ])
    expect(found(inMeeting('apologies: [FK, OR]', 'apologies: [FK, owain-richard]'))).toMatchObject([
      { code: 'unknown-reference', file: MEETING, column: 17, hint: 'Did you mean owain-richards?' },
    ])
  })

  it('refuses initials that two people share, where they stand', () => {
    const store = plant({ [PERSON]: '---\nname: Fergus Kane\ninitials: FK\nroles:\n  - title: Nurse\npublish: name\n---\n' })
    const [problem, ...others] = found(store)
    expect(others).toEqual([])
    expect(problem).toMatchObject({ code: 'ambiguous-initials', file: MEETING, line: lineOf(MEETING, 'apologies:'), column: 13 })
    expect(problem?.hint).toContain('fergus-keegan')
    expect(problem?.hint).toContain('rowan-vale')
  })

  it('refuses a record of another kind', () => {
    expect(places(inMeeting('group: slg', 'group: ian-thomas')).filter((place) => place.startsWith('wrong-kind'))).toEqual(
      at('wrong-kind', 'group'),
    )
  })
})

describe('the settings', () => {
  it('are checked like a record', () => {
    expect(places(plantIn('records/kscp.yaml', 'commit: true', 'comit: true'))).toEqual(['unknown-field kscp.yaml:3'])
    expect(places(plantIn('records/kscp.yaml', 'Europe/London', 'Europe/Londn'))).toEqual(['unknown-value kscp.yaml:2'])
  })
})
