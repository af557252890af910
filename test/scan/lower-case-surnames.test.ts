// Whether a word goes on with a name in lower case: each beside the same word where it doesn't.
import { describe, expect, it } from 'vitest'
import { isParticleInLowerCase, isSurnameInLowerCase } from '../../src/redact/scan/lower-case-surnames.js'
import { type Judge, judged, type Pair } from './seen.js'

const PAIRS: { readonly [what: string]: readonly [judge: Judge, pairs: readonly Pair[]] } = {
  'is a surname': [
    isSurnameInLowerCase,
    [
      ['robson', 'zorbel robson', 'robson'],
      ['robson', 'anna robson', 'Zorbel robson'],
      ['wood', 'anna wood', 'report wood'],
      ['wood', 'anna wood', 'anna, wood'],
      ['cook', 'lisa cook', 'lisa cook the rice'],
      ['cook', 'lisa cook, the aunt', 'lisa cook him rice'],
      ['green', 'anna green', 'happy green'],
    ],
  ],
  'is a small word inside a name': [
    isParticleInLowerCase,
    [
      ['van', 'mr van zorbel', 'van zorbel'],
      ['van', 'mr van zorbel', 'Mr van zorbel'],
      ['van', 'mr van zorbel', 'mr, van zorbel'],
      ['van', 'mr van zorbel', 'mr van, zorbel'],
      ['van', 'mr van zorbel', 'mr van report'],
      ['van', 'mr van den berg', 'mr van den'],
      ['van', 'mr van den zorbel', 'mr van den report'],
      ['van', 'mr van de la zorbel', 'mr van de la de zorbel'],
      ['an', 'mac an zorbel', 'anna an zorbel'],
      ['de', 'anna de zorbel', 'anna de zo'],
    ],
  ],
}

describe.each(Object.entries(PAIRS))('%s', (_what, [judge, pairs]) => {
  it.each(pairs)('%j: %j, not %j', (word, text, not) => {
    expect(judged(judge, text, word)).toBe(true)
    expect(judged(judge, not, word)).toBe(false)
  })
})

describe('no part of a name', () => {
  it.each<[Judge, string, string]>([
    [isSurnameInLowerCase, 'Robson', 'anna Robson'],
    [isSurnameInLowerCase, 'may', 'anna may'],
    [isSurnameInLowerCase, 'mother', 'anna mother'],
    [isSurnameInLowerCase, 'grew', 'anna grew'],
    [isParticleInLowerCase, 'Van', 'mr Van zorbel'],
    [isParticleInLowerCase, 'report', 'mr report zorbel'],
  ])('%o: %s of %j', (judge, word, text) => {
    expect(judged(judge, text, word)).toBe(false)
  })

  it('is nothing, of no words', () => {
    expect([isSurnameInLowerCase, isParticleInLowerCase].map((judge) => judge([], 0))).toEqual([false, false])
  })
})
