// Unique pupil numbers are found by their form; the check letter decides the rule.
import { describe, expect, it } from 'vitest'
import { uniquePupilNumbers } from '../../../src/redact/scan/identifiers/unique-pupil-number.js'
import { seen } from './seen.js'

describe('a unique pupil number', () => {
  it.each(['T748556922132', 't748556922132', 'W599319220971', 'T748 5569 22132', 'A272518410550'])('is %j', (upn) =>
    expect(seen(uniquePupilNumbers, `The pupil, ${upn}, moved`)).toEqual([`unique-pupil-number: ${upn}`]),
  )

  it('with a wrong check letter is reported as such', () => {
    expect(seen(uniquePupilNumbers, 'A748556922132')).toEqual(['unique-pupil-number-wrong-check-letter: A748556922132'])
    expect(seen(uniquePupilNumbers, 'T748556922131')).toEqual(['unique-pupil-number-wrong-check-letter: T748556922131'])
    expect(uniquePupilNumbers('I748556922132')).toEqual([
      { start: 0, end: 13, type: 'UPN', rule: 'unique-pupil-number-wrong-check-letter' },
    ])
  })

  it('that is temporary ends in a letter, which counts in the check', () => {
    // 0 + 13 times the value of the last letter, modulo 23: A is 0, B is 13 (P), Z is 22 * 13 = 286 = 10 (L)
    expect(seen(uniquePupilNumbers, 'A00000000000A')).toEqual(['unique-pupil-number: A00000000000A'])
    expect(seen(uniquePupilNumbers, 'P00000000000B')).toEqual(['unique-pupil-number: P00000000000B'])
    expect(seen(uniquePupilNumbers, 'L00000000000Z')).toEqual(['unique-pupil-number: L00000000000Z'])
  })

  it('may be written wide, if the letter is right or the text says what it is', () => {
    expect(seen(uniquePupilNumbers, 'for T748  5569\t22132 only')).toEqual(['unique-pupil-number: T748  5569\t22132'])
    expect(seen(uniquePupilNumbers, 'UPN T748, 5569, 22131')).toEqual(['unique-pupil-number-wrong-check-letter: T748, 5569, 22131'])
    expect(seen(uniquePupilNumbers, 'Rooms A 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11')).toEqual([])
  })

  it.each(['T74855692213', 'T7485569221321', 'TT748556922132', '748556922132', 'T748556922132A'])('is not %j', (text) =>
    expect(uniquePupilNumbers(text)).toEqual([]),
  )
})
