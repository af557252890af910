// A scan finds what is personal wherever it stands in a text, and says where in UTF-16, a byte-order mark counted.
import { describe, expect, it } from 'vitest'
import { NO_REGISTER } from '../../src/redact/scan/register.js'
import { scanText } from '../../src/redact/scan/scan-text.js'
import { type Found, namesSeenIn, person, registerOf, rows, rulesIn, seenIn } from './seen.js'

type Case = readonly [text: string, ...names: string[]]

describe('a name is found', () => {
  it.each<readonly [place: string, text: string, ...names: string[]]>([
    ['in a heading', '# About Robson\n\nIt rained.', 'Robson'],
    ['in an underlined heading', 'We met Robson\n===\n', 'Robson'],
    ['in a list', '- we met Robson\n- we left', 'Robson'],
    ['in a quotation', '> we met Robson', 'Robson'],
    ['in a cell', '| who | what |\n| --- | --- |\n| Robson | it rained |', 'Robson'],
    ['in code', 'we met `Robson` there', 'Robson'],
    ['in a block of code', '```\nwe met Robson\n```', 'Robson'],
    ['in the words of a link', 'see [Robson](x.md)', 'Robson'],
    ['in the address of a link', 'see [it](people/robson.md)', 'robson'],
    ['in a longer address', 'see [it](../people/anna-robson.md)', 'anna-robson'],
    ['in an address with escapes', 'see [it](people/anna%20robson.md)', 'anna%20robson'],
    ['in an address of the web', 'see https://example.org/robson there', 'robson'],
    ['in an address of the web in brackets', 'see <https://example.org/robson> there', 'robson'],
    ['in the title of a link', 'see [it](x.md "we met Robson")', 'Robson'],
    ['in the words of an image', 'see ![we met Robson](x.png)', 'Robson'],
    ['in the address of an image', 'see ![it](robson.png)', 'robson'],
    ['in a footnote', 'it rained[^1]\n\n[^1]: we met Robson.', 'Robson', 'Robson'],
    ['in a definition that nobody uses', 'it rained\n\n[x]: people/robson.md', 'robson', 'robson'],
    ['in the title of a definition', 'it rained\n\n[x]: y.md "we met Robson"', 'Robson', 'Robson'],
    ['in a comment', 'it rained <!-- we met Robson -->', 'Robson'],
    ['in a comment over lines', 'it rained\n<!--\nwe met Robson\n-->', 'Robson'],
    ['in an attribute', 'it rained <span title="we met Robson">there</span>', 'Robson'],
    ['in a tag over lines', 'it rained <span\ntitle="we met Robson">there</span>', 'Robson'],
    ['in frontmatter', '---\nauthor: Robson\n---\n\nIt rained.', 'Robson'],
    ['in a file without an end', 'we met Robson', 'Robson'],
    ['after a byte-order mark', '\ufeffRobson came', 'Robson'],
    ['across emphasis', 'we met **Anna** _Robson_ there', 'Anna** _Robson'],
    ['across a line’s end', 'we met Anna\r\nRobson there', 'Anna\r\nRobson'],
    ['across a line separator', 'we met Anna\u2028Robson there', 'Anna\u2028Robson'],
    ['across a space that doesn’t break', 'we met Anna\u00a0Robson there', 'Anna\u00a0Robson'],
    ['across the end of a link', 'we met [Anna](x.md) Robson there', 'Anna](x.md) Robson'],
  ])('%s', (_place, text, ...names) => {
    expect([...new Set(namesSeenIn(text))]).toEqual([...new Set(names)])
  })
})

describe('a name in disguise is found where it stands', () => {
  it.each([
    'L&#117;ck',
    'Lu&#x63;k',
    'L&amp;#117;ck',
    '&#76;uck',
    'L%75ck',
    'Ｌｕｃｋ',
    'Lu\u00adck',
    'Lu\u200bck',
    'Lu\u0308ck',
    'Lü\u0304ck',
    'Lu**ck**',
    'Lu-\nck',
    'Lu-\r\nck',
    '𝐋uck',
    'Luсk',
    'Luσk',
  ])('%j', (name) => {
    const text = `\ufeff🙂 &amp; we met ${name} there.\r\n\r\nIt rained.`
    const [first, ...others] = scanText(text, NO_REGISTER)
    expect(others).toEqual([])
    expect([first?.start, name.endsWith('**') ? (first?.end ?? 0) + 2 : first?.end]).toEqual([
      text.indexOf(name),
      text.indexOf(name) + name.length,
    ])
  })
})

describe('in an address', () => {
  it.each(['see [it](Report/annual.md)', 'see [it](JW.md)', 'see https://www.gov.uk/government/publications'])(
    'dictionary words tell nothing: %j',
    (text) => {
      expect(seenIn(text)).toEqual([])
    },
  )

  it.each([
    ['see [it](people/Xyzzy.md)', 'Xyzzy'],
    ['see https://example.org/frobnicate', 'frobnicate'],
  ])('a word that no list has does: %j', (text, word) => {
    expect(seenIn(text)).toEqual([['PERSON', word]])
  })

  it('what has a structure does', () => {
    expect(seenIn('see [it](mailto:robson@example.org)')).toEqual([['EMAIL', 'robson@example.org']])
  })
})

describe('what is found', () => {
  it('is in the order of the text, the longer first', () => {
    const text = 'see [it](robson.md) with Anna, JW and one child at a.b@example.org'
    const starts = scanText(text, NO_REGISTER).map(({ start }) => start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(seenIn(text).map(([type]) => type)).toEqual(['PERSON', 'PERSON', 'INITIALS', 'SMALL_COUNT', 'EMAIL'])
  })

  it.each(
    rows<Found>([
      ['Write to robson@example.org there.', ['EMAIL', 'robson@example.org']],
      ['Write to JW@example.org there.', ['EMAIL', 'JW@example.org']],
      ['We saw one child there.', ['SMALL_COUNT', 'one child']],
      ['We met JW there.', ['INITIALS', 'JW']],
      ['Robson, aged 9, came.', ['PERSON', 'Robson'], ['AGE', 'aged 9']],
      ['We met Anna JW Luck there.', ['PERSON', 'Anna JW Luck']],
      ['We met Anna JW there.', ['PERSON', 'Anna JW']],
      ['We met Anna JW Luck there, write to x.y@example.org.', ['PERSON', 'Anna JW Luck'], ['EMAIL', 'x.y@example.org']],
      ['We met J.W. Robson there with ZQ.', ['PERSON', 'J.W. Robson'], ['INITIALS', 'ZQ']],
      ['A boy of 12 from Anna Surbiton came.', ['AGE', 'boy of 12'], ['PERSON', 'Anna Surbiton']],
      ['We met Иван there.', ['UNKNOWN', 'Иван']],
      ['She has Robson syndrome.', ['IDENTIFYING_DETAIL', 'Robson syndrome'], ['PERSON', 'Robson']],
    ]),
  )('is counted once: %j', (text, found) => {
    expect(seenIn(text)).toEqual(found)
  })

  it('is nothing in an empty text', () => {
    expect(seenIn('')).toEqual([])
  })
})

describe('with a store', () => {
  const register = registerOf(person('Anna Luck', 'none'))

  it.each<Case>([
    ['We met Anna L&#117;ck there.', 'Anna L&#117;ck'],
    ['We met A&#110;na **Luck** there.', 'A&#110;na **Luck'],
    ['We met ANNA LUCK there.', 'ANNA LUCK'],
    ['We met the Lucks there.', 'Lucks'],
    ['see [it](x.md "Anna Luck")', 'Anna Luck'],
    ['see [it](people/Anna_Luck.md)', 'Anna_Luck'],
    ['Jo Ward came.', ...[]],
  ])('%j', async (text, ...names) => {
    expect(namesSeenIn(text, await register())).toEqual(names)
  })

  it.each(
    rows<Found>([
      ['Write to anna.luck@example.org there.', ['protected-email', 'anna.luck@example.org']],
      ['Write to THEANNA@EXAMPLE.ORG there.', ['protected-email', 'THEANNA@EXAMPLE.ORG']],
      ['Anna met us; write to x.y@example.org.', ['protected-name', 'Anna'], ['email-address', 'x.y@example.org']],
      ['We met at 12 Anna Road there.', ['street-address', '12 Anna Road']],
    ]),
  )('an e-mail address that holds such a name is one: %j', async (text, rules) => {
    expect(rulesIn(text, await register())).toEqual(rules)
  })

  it('a person who may not be named is found by that rule', async () => {
    expect(rulesIn('see [it](x.md "Anna Luck")', await register())).toEqual([['protected-name', 'Anna Luck']])
  })
})
