// Names are found in messages that have no capitals at all: by the name beside them, by a title, by a relative.
import { describe, expect, it } from 'vitest'
import { namesSeenIn } from './seen.js'

type Case = readonly [text: string, ...names: string[]]

const seen: readonly (readonly [kind: string, cases: readonly Case[]])[] = [
  [
    'a surname that is a word, after a first name',
    [
      ['spoke to anna wood today', 'anna wood'],
      ['directed by anna cook', 'anna cook'],
      ['anna green said so', 'anna green'],
      ['the mother of zorbel wood came', 'zorbel'],
      ['let anna cook the rice', 'anna'],
      ['then anna said so', 'anna'],
      ['then anna grew up', 'anna'],
      ['then anna may come', 'anna'],
      ['on anna street there', 'anna'],
      ['ask anna, cook it', 'anna'],
    ],
  ],
  [
    'small words inside a name',
    [
      ['is mr van den berg there', 'mr van den berg'],
      ['spoke to mrs de la zorbel', 'mrs de la zorbel'],
      ['spoke to anna ap robson', 'anna ap robson'],
      ['spoke to anna mac an zorbel', 'anna mac an zorbel'],
      ['spoke to anna i zorbel said', 'anna', 'zorbel'],
      ['spoke to anna de the', 'anna'],
      ['spoke to anna de, zorbel', 'anna', 'zorbel'],
    ],
  ],
]

describe.each(seen)('in lower case, %s', (_kind, cases) => {
  it.each(cases)('%j', (text, ...names) => {
    expect(namesSeenIn(text)).toEqual(names)
  })
})
