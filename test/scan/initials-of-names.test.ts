// The initials that a text's own names have, whatever stands between two of them.
import { describe, expect, it } from 'vitest'
import { initialsOf } from '../../src/redact/scan/initials-of-names.js'
import type { Sighting } from '../../src/redact/scan/sighting.js'
import { wordsIn } from '../../src/redact/scan/words.js'

/** The initials of some names of a text, in the order of the alphabet. */
function initialsIn(text: string, ...names: string[]): string[] {
  const sightings = names.map((name): Sighting => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, type: 'PERSON', rule: 'known-name' }
  })
  return [...initialsOf(sightings, wordsIn(text))].sort()
}

describe('the initials of one name', () => {
  it.each([
    ['Uma Robson', ['UR']],
    ['uma robson', ['UR']],
    ['Uma Tom Robson', ['TR', 'UR', 'UT', 'UTR']],
    ['Uma Vaughan-Price', ['UP', 'UV', 'UVP', 'VP']],
    ["Uma O'Neill", ['ON', 'UN', 'UO', 'UON']],
    ['Mrs Uma Robson', ['UR']],
    ['Uma de Robson', ['UR']],
    ['Uma De Robson', ['DR', 'UD', 'UDR', 'UR']],
    ['Uma', []],
    ['Uma Tom Robson Luck Monk Zorbel Quimby', []],
  ])('%s', (name, initials) => {
    expect(initialsIn(`We met ${name} there.`, name)).toEqual(initials)
  })

  it('are of six parts at most', () => {
    expect(initialsIn('Uma Tom Robson Luck Monk Zorbel', 'Uma Tom Robson Luck Monk Zorbel')).toContain('UTRLMZ')
  })

  it('are of a saint too', () => {
    expect(initialsIn('Uma St John', 'Uma St John')).toContain('USJ')
  })
})

describe('the initials of two names side by side', () => {
  it.each([
    ['Uma\tRobson', ['RU', 'UR']],
    ['Uma | Robson', ['RU', 'UR']],
    ['Uma; Robson', ['RU', 'UR']],
    ['Uma,Robson', ['RU', 'UR']],
    ['Uma, Robson', ['RU']],
    ['Uma and Robson', []],
    ['Uma. Robson', []],
    ['Uma | Tom | Robson', []],
  ])('%j', (text, initials) => {
    expect(initialsIn(text, 'Uma', 'Robson')).toEqual(initials)
  })

  it('are the same whichever was found first', () => {
    expect(initialsIn('Then Uma, Robson came', 'Robson', 'Uma')).toEqual(['RU'])
  })

  it('are of no name and a word that is none', () => {
    expect(initialsIn('Later | Robson', 'Robson')).toEqual([])
    expect(initialsIn('Robson | later', 'Robson')).toEqual([])
  })
})

it('no names have no initials', () => {
  expect(initialsIn('We met there.')).toEqual([])
})
