// A protected surname that is an everyday word too is a name where it stands as one, and may be a word where it doesn't.
import { describe, expect, it } from 'vitest'
import { protectedSurnames, withSurnames } from '../../src/redact/clearing/surname-as-name.js'
import { recordsOf } from '../redact/records.js'
import { person } from '../scan/seen.js'

/** Jo Ward may be named; Sam Mensah by role only. */
const elmbridge = recordsOf({ ...person('Grace Luck', 'none'), ...person('Tim Ward', 'none') })
const taken = (name: string) => ({ name, reason: 's40' as const, as: null })

describe('the protected surnames', () => {
  it('are those of marks, and of people who are not published by name', async () => {
    expect(protectedSurnames(await elmbridge(), [taken('will day'), taken('tarn')])).toEqual(new Set(['day', 'tarn', 'luck', 'mensah']))
  })

  it('are none of a name without a word', async () => {
    expect(protectedSurnames(await elmbridge(), [taken('...')])).toEqual(protectedSurnames(await elmbridge(), []))
  })

  it('are nobody’s who may be named', async () => {
    const surnames = protectedSurnames(await elmbridge(), [taken('asha kaur')])
    expect([surnames.has('kaur'), surnames.has('ward')]).toEqual([false, false])
  })
})

/** The rule of a sighting of the first place of some words, with "day", "luck" and "kent" protected. */
function ruleOf(source: string, words = 'Day', rule = 'name-to-decide', surnames = ['luck', 'day', 'kent']): string {
  const start = source.indexOf(words)
  const sighting = { start, end: start + words.length, type: 'PERSON' as const, rule }
  const [seen, ...others] = withSurnames([sighting], source, new Set(surnames))
  expect([{ ...seen, rule }, others]).toEqual([sighting, []])
  return seen?.rule ?? ''
}

describe('such a surname', () => {
  it.each([
    'They met Day there.',
    'They met Day.',
    'They met (Day) there.',
    'They met Will, Day and Tim.',
    'They met Day, Tarn and Tim.',
    'They met by Day and night.',
    'They met Day’s mother.',
  ])('is a name inside a sentence: %s', (source) => {
    expect(ruleOf(source, source.includes('’') ? 'Day’s' : 'Day')).toBe('protected-name')
  })

  it.each([
    ['in small letters', 'It was a day of rest.', 'day'],
    ['where a sentence begins', 'They left. Day and night they met.', 'Day'],
    ['where the text begins', 'Day and night they met.', 'Day'],
    ['in a phrase that begins before it', 'They planned Inset Day well.', 'Day'],
    ['in a phrase that goes on after it', 'They planned Day Nursery places.', 'Day'],
    ['where it is a place too', 'They met in Kent today.', 'Kent'],
    ['where it is somebody else’s', 'They met Tarn there.', 'Tarn'],
    ['where more was seen than the name', 'They met Day there.', 'Day there'],
    ['where less was seen than the name', 'They met Day there.', 'Da'],
    ['where no word begins', 'They met Day there.', 'ay'],
  ])('may be none %s', (_, source, words) => {
    expect(ruleOf(source, words)).toBe('name-to-decide')
  })

  it('stays what it was seen as where nothing is to be decided', () => {
    expect(ruleOf('They met Day there.', 'Day', 'capitalised-word')).toBe('capitalised-word')
  })

  it('is nobody’s where no surname is protected', () => {
    expect(ruleOf('They met Day there.', 'Day', 'name-to-decide', [])).toBe('name-to-decide')
  })

  it('is told among others, which stay as they are', () => {
    const source = 'They met Day, Luck and Quill.'
    const seen = ['Day', 'Luck', 'Quill'].map((words, i) => ({
      start: source.indexOf(words),
      end: source.indexOf(words) + words.length,
      type: 'PERSON' as const,
      rule: i === 1 ? 'capitalised-word' : 'name-to-decide',
    }))
    expect(withSurnames(seen, source, new Set(['day', 'luck', 'quill'])).map(({ rule }) => rule)).toEqual([
      'protected-name',
      'capitalised-word',
      'protected-name',
    ])
  })
})
