// Initials become the full names of those of the meeting who are published by name, and nothing else does.
import { describe, expect, it } from 'vitest'
import { asStandIn, NamesInFull, STAND_IN_SIGNS } from '../../../src/redact/projection/names-in-full.js'
import { PublicNames } from '../../../src/redact/projection/public-names.js'
import { meetingOf, person, S40 } from './meeting.js'

const PEOPLE = {
  'records/people/wim-oldacre.md': person('Wim Oldacre (Lt. $)', 'name', 'WO'),
  'records/people/gil-pine.md': person('Gil Pine', 'name', 'GP', 'Adviser'),
  'records/people/ola-brightwater.md': person('Ola Brightwater', 'name', undefined, 'Governor'),
  'records/people/nora-okafor.md': person('Nora Okafor', 'none', 'NQ', 'Clerk'),
  'records/people/eve-yarrow.md': person('Eve Yarrow', 'name', 'EY', 'Clerk'),
}
const ALL = { attendees: ['JW', 'AK', { person: 'WO' }, 'gil-pine'], apologies: ['SM', 'ola-brightwater', 'NQ', 'XX'] }

async function namesOf(fields: object = ALL, files: { [file: string]: string } = {}) {
  const { records, meeting } = await meetingOf(fields, '', { ...PEOPLE, ...files })
  return new NamesInFull(records, meeting, new PublicNames(records, meeting.data.date))
}

describe('a text in full', () => {
  it.each([
    ['AK met JW, and AK left.', 'Asha Kaur met Jo Ward, and Asha Kaur left.'],
    ['Asha Kaur (AK) came.', 'Asha Kaur came.'],
    ['Wim Oldacre (Lt. $) (WO) came; WO left.', 'Wim Oldacre (Lt. $) came; Wim Oldacre (Lt. $) left.'],
    ['Wim Oldacre (LtX $) (WO)', 'Wim Oldacre (LtX $) (Wim Oldacre (Lt. $))'],
    ['Somebody else (AK)', 'Somebody else (Asha Kaur)'],
    ['(AK)', '(Asha Kaur)'],
    ['AK’s plan, AK- and -AK', 'Asha Kaur’s plan, Asha Kaur- and -Asha Kaur'],
    ['1-AK-2', '1-Asha Kaur-2'],
    ['AKA, ÉAK, AK9, 9AK and ak', 'AKA, ÉAK, AK9, 9AK and ak'],
    ['AK-led, non-AK and AKé', 'AK-led, non-AK and AKé'],
    ['The GP came.', 'The GP came.'],
    ['SM, NQ, EY and XX came.', 'SM, NQ, EY and XX came.'],
    ['undefined', 'undefined'],
    [`[Redacted: AK] said AK. ${S40}`, `[Redacted: AK] said Asha Kaur. ${S40}`],
    ['[Redacted: ] AK [AK]', '[Redacted: ] Asha Kaur [Asha Kaur]'],
    ['[Redacted: a', '[Redacted: a'],
    [`${asStandIn('AK')} met AK, ${asStandIn('JW and AK')}.`, 'AK met Asha Kaur, JW and AK.'],
    [`${asStandIn('')}AK${asStandIn('AK')}`, 'Asha KaurAK'],
  ])('%j is %j', async (text, full) => {
    expect((await namesOf()).in(text)).toBe(full)
  })

  it('has the names of the chair and of who took the notes, though no list has them', async () => {
    expect((await namesOf({ chair: 'JW', notetaker: 'AK' })).in('JW and AK')).toBe('Jo Ward and Asha Kaur')
    expect((await namesOf({ chair: 'JW' })).in('JW and AK')).toBe('Jo Ward and AK')
  })

  it('is as it was where nobody is published by name, but for the signs of stand-ins', async () => {
    const names = await namesOf({ chair: 'SM' })
    expect(names.in(`AK, SM and ${asStandIn('JW')}`)).toBe('AK, SM and JW')
    expect(names.people).toEqual([])
  })

  it('leaves initials that two people have on the day', async () => {
    const files = { 'records/people/amy-king.md': person('Amy King', 'name', 'AK', 'Clerk') }
    const names = await namesOf({ attendees: ['asha-kaur', 'JW'] }, files)
    expect(names.in('AK and JW')).toBe('AK and Jo Ward')
    expect(names.people.map(({ name }) => name)).toEqual(['Jo Ward', 'Asha Kaur'])
  })
})

describe('the people of a meeting', () => {
  it('are those published by name, each once, officers first, with their roles', async () => {
    expect((await namesOf({ ...ALL, notetaker: 'eve-yarrow' })).people).toEqual([
      { name: 'Jo Ward', role: 'Independent Chair' },
      { name: 'Eve Yarrow', role: 'Clerk' },
      { name: 'Asha Kaur', role: 'Professional Adviser, Elmbridge Council' },
      { name: 'Wim Oldacre (Lt. $)', role: '' },
      { name: 'Gil Pine', role: 'Adviser' },
      { name: 'Ola Brightwater', role: 'Governor' },
    ])
  })

  it('are nobody whom the records do not know', async () => {
    expect((await namesOf({ chair: 'QQ', attendees: ['XX'] })).people).toEqual([])
  })
})

describe('a stand-in', () => {
  it('has signs around it that no reader sees', () => {
    expect(asStandIn('AK')).not.toBe('AK')
    expect(asStandIn('AK').replace(STAND_IN_SIGNS, '')).toBe('AK')
  })
})
