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
  [
    'somebody’s relative or friend',
    [
      ['her friend joy told me', 'joy'],
      ['ask my son rob, he knows', 'rob'],
      ['my son will is here', 'will'],
      ['our neighbour grace rang', 'grace'],
      ['your mum may ring me', ...[]],
      ['your mum will let me know', ...[]],
      ['your mum read it', ...[]],
      ['let her son wait here', ...[]],
      ['their parents hope to come', ...[]],
      ['the friend joy brings', ...[]],
      ["her mum's joy", ...[]],
      ['her mum, joy', ...[]],
      ['their child case is closed', ...[]],
    ],
  ],
  [
    'somebody who is called so',
    [
      ['mum called precious was there', 'precious'],
      ['somebody called sway owns it', 'sway'],
      ['a young lad named sway came', 'sway'],
      ['the lady called reception', ...[]],
      ['mum called reception', ...[]],
      ['a girl called back', ...[]],
      ['a girl called the school', ...[]],
      ['it is called joy', ...[]],
    ],
  ],
  [
    'somebody who is greeted',
    [
      ['thanks joy xx', 'joy'],
      ['hi will, we met', 'will'],
      ['thanks rob', 'rob'],
      ['cheers hope for that', 'hope'],
      ['hi hope you are well', ...[]],
      ['thanks will do', ...[]],
      ['thanks chair, we met', ...[]],
    ],
  ],
  [
    'a possessive without its apostrophe, before a relative',
    [
      ['hi its kyles mum', 'kyles'],
      ['the graces mum gave', 'graces'],
      ['hi its robs dad', 'robs'],
      ['he rings mum every day', ...[]],
      ['hi its kyles, mum', ...[]],
    ],
  ],
]

describe.each(seen)('in lower case, %s', (_kind, cases) => {
  it.each(cases)('%j', (text, ...names) => {
    expect(namesSeenIn(text)).toEqual(names)
  })
})
