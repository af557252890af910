// Initials: outside a store every run of two or three capitals; in one, those of its people, and whatever it can't explain.
import { describe, expect, it } from 'vitest'
import { type Found, initialsSeenIn, namesSeenIn, person, registerOf, rows, rulesIn } from './seen.js'

type Case = readonly [text: string, ...initials: string[]]

describe('outside a store', () => {
  it.each<Case>([
    ['We met JW there.', 'JW'],
    ['JW and AK came.', 'JW', 'AK'],
    ['| JW | AKB |', 'JW', 'AKB'],
    ["We read JW's letter.", "JW's"],
    ['We asked (JW).', 'JW'],
    ['We met ÉA there.', 'ÉA'],
    ['We met HR there.', 'HR'],
    ['We met H.R. there.', 'H.R'],
    ['The IT was down, JW.', 'IT', 'JW'],
    ['We met J.W. there.', 'J.W'],
    ['We met J.W.K. there.', 'J.W.K'],
    ['We met J W there.', 'J W'],
    ['We met A. I. there.', 'A. I'],
    ['J.W. came, then A.K. left.', 'J.W', 'A.K'],
    ['**JW**: came', 'JW'],
    ['We met J&#87; there.', 'J&#87;'],
  ])('%j', (text, ...initials) => {
    expect(initialsSeenIn(text)).toEqual(initials)
  })

  it.each([
    'We met jw there.',
    'We met Jw there.',
    'the UK and the US, the EU and the UN',
    'the NHS and the NSPCC',
    'the ABCD was there',
    'We chose plan B there.',
    'U.K. and N.H.S. came.',
    'We met j.w. there.',
    'I AM there',
    'J, W',
    'We chose what I J said.',
  ])('none: %j', (text) => {
    expect(initialsSeenIn(text)).toEqual([])
  })

  it.each<Case>([
    ['ANNUAL MEETING OF PANEL', ...[]],
    ['MEETING IN PRIVATE', ...[]],
    ['THE ANNUAL MEETING', ...[]],
    ['the OF there', 'OF'],
    ['IT WAS', 'IT', 'WAS'],
    ['MEETING ZQ', 'ZQ'],
    ['MEETING OF', ...[]],
    ['MEETING DAY', ...[]],
    ['LATE we left.', ...[]],
    ['MEETING, IT', 'IT'],
    ['IT, MEETING', 'IT'],
    ['Meeting IT', 'IT'],
    ['ZZZZT IT', 'IT'],
  ])('small words of a line in capitals are none: %j', (text, ...initials) => {
    expect(initialsSeenIn(text)).toEqual(initials)
  })
})

describe('letters in brackets after a name', () => {
  it.each<Case>([
    ['Anna Mole (AM) came. Then AM left.', 'AM', 'AM'],
    ['Then AM left. Anna Mole (AM) came.', 'AM', 'AM'],
    ['Anna Mole(AM) came.', 'AM'],
    ['Anna Mole ("AM") came.', 'AM'],
    ['Anna Mole (“AM”) came.', 'AM'],
    ["Anna Mole (AM) came. We read AM's letter.", 'AM', "AM's"],
  ])('are that person’s initials all through: %j', (text, ...initials) => {
    expect(initialsSeenIn(text)).toEqual(initials)
  })

  it.each<Case>([
    ['Anna Robson (UK) came. Then UK left.', 'UK', 'UK'],
    ['Robson (NHS) came.', 'NHS'],
  ])('whatever they are: %j', (text, ...initials) => {
    expect(initialsSeenIn(text)).toEqual(initials)
  })

  it.each(['It rained there (UK).', 'Anna Mole - UK', 'Anna Mole (- UK)', 'Anna Mole [(UK)]', 'UK (Anna Mole)'])(
    'not in another place: %j',
    (text) => {
      expect(initialsSeenIn(text)).toEqual([])
    },
  )
})

describe('an abbreviation of every day is somebody’s initials in a text that names them', () => {
  it.each<Case>([
    ['Uma Shah\tUS\tHealth\n\nUS left.', 'US', 'US'],
    ['US left. We met Uma Shah there.', 'US'],
    ['| Uma Shah | Nurse | US |', 'US'],
    ['- US – Uma Shah, Nurse', 'US'],
    ['US = Uma Shah', 'US'],
    ['Uma Shah - Nurse - US', 'US'],
    ['Uma Shah,US,Health', 'US'],
    ['Uma Shah [US]', 'US'],
    ['Uma Shah\nNurse\nUS\n', 'US'],
    ['US (Uma Shah)', 'US'],
    ['Shah, Uma: US', 'US'],
    ['Uma\tShah\tUS', 'US'],
    ['Shah | Uma | US', 'US'],
    ['Mrs Uma Shah: US', 'US'],
    ['Uma van der Shah: US', 'US'],
    ['Uma Jane Shah: US and UJS', 'US', 'UJS'],
    ['Una Shah-Kaur: UK', 'UK'],
    ['Naomi Hope Shaw: NHS', 'NHS'],
    ['Dan St Leger: DSL', 'DSL'],
    ['Uma Shah: U.S.', 'U.S'],
    ['Uma Shah: **US**, US/HB', 'US', 'US', 'HB'],
  ])('%j', (text, ...initials) => {
    expect(initialsSeenIn(text)).toEqual(initials)
  })

  it.each(['Uma Robson: US', 'Shah Uma: US', 'We met Uma, and Shah: US', 'Uma Shah: us', 'Naomi Shaw: NHS', 'Uma. Shah: US'])(
    'none: %j',
    (text) => {
      expect(initialsSeenIn(text)).toEqual([])
    },
  )
})

describe('letters with full stops between', () => {
  it.each<Case>([
    ['We met I.S. there.', 'I.S'],
    ['Uma Shah: U.S., I.U.S.', 'U.S', 'I.U.S'],
    ['I. S. came', ...[]],
    ['So did I.S', 'I.S'],
    ['So did I.So', ...[]],
    ['We met E.St.J. there.', 'E.St.J'],
    ['We met J.Mac.D. there.', 'J.Mac.D'],
    ['It was in E. St. Johns.', ...[]],
    ['It was E.St there.', ...[]],
    ['It was E.Xy.J there.', ...[]],
  ])('%j', (text, ...initials) => {
    expect(initialsSeenIn(text)).toEqual(initials)
  })
})

describe('a signature', () => {
  it.each<Case>([
    ['It rained.\n\nJo', 'Jo'],
    ['It rained.\n- k', 'k'],
    ['It rained.\nx\nIt rained.', 'x'],
    ['It rained.\n-- xz\n', 'xz'],
    ['It rained.\n— K', 'K'],
    ['It rained.\nxz \nwe left', 'xz'],
    ['It rained. Thanks. K', 'K'],
    ['It rained. Many thanks, J\n', 'J'],
    ['It rained, J', ...[]],
    ['Many thanks J', ...[]],
    ['Many thanks, J came', ...[]],
    ['Many thanks. I', ...[]],
  ])('%j', (text, ...words) => {
    expect([...initialsSeenIn(text), ...namesSeenIn(text)]).toEqual(words)
  })

  it.each<Case>([
    ['It rained.\nthe\nIt rained.'],
    ['It rained.\nall'],
    ['It rained.\nI\nwe left'],
    ['It rained.\nSurbiton'],
    ['It rained.\nwet\n'],
    ['It rained.\nxz it rained'],
    ['It rained. xz'],
    ['It rained.\n----- k'],
    ['It rained.\nxz,\nwe left'],
    ['a'],
  ])('none: %j', (text) => {
    expect(initialsSeenIn(text)).toEqual([])
  })
})

describe('in a store', () => {
  const register = registerOf({
    ...person('Grace Monk', 'none', { initials: 'GM' }),
    ...person('Tom Hart', 'name', { initials: 'TH' }),
    ...person('Tess Hill', 'none', { initials: 'TH' }),
    ...person('Ivo Tamm', 'none', { initials: 'IT' }),
    ...person('Peter Mills', 'none', { initials: 'PM' }),
  })

  it.each(
    rows<Found>([
      ['JW and AK came.'],
      ['SM came.', ['protected-initials', 'SM']],
      ["We read SM's letter.", ['protected-initials', "SM's"]],
      ['We met GM, J.W. and G.M. there.', ['protected-initials', 'GM'], ['protected-initials', 'G.M']],
      ['TH came.', ['initials-to-decide', 'TH']],
      ['We met ZQ there.', ['initials-to-decide', 'ZQ']],
      ['We met Z.Q. there.', ['initials-to-decide', 'Z.Q']],
      ['The IT was down.', ['protected-initials', 'IT']],
      ['PM left at 4 PM, and 10.30PM.', ['protected-initials', 'PM']],
      ['The it was down.'],
      ['We met sm there.'],
      ['The GP and the SLG met; GPs came.'],
      ['The NHS met.'],
      ['The UK met.', ['initials-to-decide', 'UK']],
      ['Grace Pike (GP) came. The GP left.', ['protected-name', 'Grace Pike'], ['initials-of-a-name', 'GP'], ['initials-of-a-name', 'GP']],
      ['The GP left. The SLG left.'],
      ['We met Jo (JW) there.', ['name-to-decide', 'Jo']],
      ['It rained.\nk'],
    ]),
  )('%j', async (text, rules) => {
    expect(rulesIn(text, await register())).toEqual(rules)
  })
})

describe('the rule says why', () => {
  it.each([
    ['We met JW there.', 'run-of-capitals', 'JW'],
    ['We met J.W. there.', 'run-of-capitals', 'J.W'],
    ['It rained.\n- k', 'signature', 'k'],
    ['It rained.\n- KLM', 'signature', 'KLM'],
  ])('%j', (text, rule, words) => {
    expect(rulesIn(text)).toEqual([[rule, words]])
  })
})
