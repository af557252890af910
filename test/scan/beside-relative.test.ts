// A word in lower case is a name beside a relative, a friend, a greeting or "called": each beside the same word where it is none.
import { describe, expect, it } from 'vitest'
import { isNamedBesideRelative } from '../../src/redact/scan/beside-relative.js'
import { judged, type Pair } from './seen.js'

const PAIRS: { readonly [what: string]: readonly Pair[] } = {
  'a possessive without its apostrophe': [
    ['kyles', 'kyles mum rang', 'kyles, mum rang'],
    ['kyles', 'its kyles mum', 'its kyles report'],
    ['joys', 'its joys mum', 'its joys'],
    ['joys', 'its from joys mum', 'he joys mum'],
    ['joys', 'and joys mum', 'sand joys mum'],
    ['joys', 'this joys mum', 'thistle joys mum'],
    ['joys', 'with joys mum', 'joys mum'],
    ['kyles', 'met kyles mum', 'met kyles. Mum'],
  ],
  'a greeting': [
    ['joy', 'thanks joy', 'no joy'],
    ['joy', 'thanks joy xx', 'thanks joy xxl'],
    ['joy', 'thanks joy x', 'thanks joy ox'],
    ['joy', 'hi joy, we came', 'hi joy we came'],
    ['rob', 'thanks rob for the lift', 'thanks rob before the lift'],
    ['rob', 'thanks rob for the lift', 'thanks rob forward the lift'],
    ['will', 'hi will!', 'hi – will!'],
    ['will', 'hello will  \nwe came', 'hello will  we came'],
    ['joy', 'dear joy.', 'deary joy.'],
  ],
  'somebody called so': [
    ['precious', 'a girl called precious', 'the girl called precious'],
    ['precious', 'another girl named precious', 'another girl met precious'],
    ['precious', 'some girl called precious', 'lonesome girl called precious'],
    ['precious', 'a young lad called precious', 'the young lad called precious'],
    ['precious', 'an old man called precious', 'than old man called precious'],
    ['sway', 'somebody called sway', 'report called sway'],
    ['sway', 'somebody called sway', 'called sway'],
    ['sway', 'anyone called sway', 'anyone called, sway'],
    ['sway', 'someone called sway', 'someone, called – sway'],
    ['joy', 'mum called joy', 'mum called. joy'],
  ],
  'one person of somebody': [
    ['rob', 'my son rob, who came', 'the son rob, who came'],
    ['kyle', 'her friend kyle', 'her friend, kyle'],
    ['kyle', 'our mate kyle', 'mate kyle'],
    ['joy', 'his mum joy came', 'his report joy came'],
    ['kyle', 'their son kyle', 'their sons kyle'],
    ['kyle', 'their cousin kyle', 'their cousins kyle'],
    ['may', 'her mum may, who rang', 'her mum may ring'],
  ],
}

describe.each(Object.entries(PAIRS))('%s', (_what, pairs) => {
  it.each(pairs)('%j: %j, not %j', (word, text, not) => {
    expect(judged(isNamedBesideRelative, text, word)).toBe(true)
    expect(judged(isNamedBesideRelative, not, word)).toBe(false)
  })
})

describe('nobody', () => {
  it.each([
    ['back', 'mum called back'],
    ['back', 'somebody called back'],
    ['the', 'somebody called the office'],
    ['police', 'somebody called police'],
    ['report', 'mum called report'],
    ['may', "his mum's may"],
    ['reports', 'reports mum'],
    ['als', 'met als mum'],
  ])('%s: %j', (word, text) => {
    expect(judged(isNamedBesideRelative, text, word)).toBe(false)
  })

  it('is nothing, of no words', () => {
    expect(isNamedBesideRelative([], 0)).toBe(false)
  })
})
