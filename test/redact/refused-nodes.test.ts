// What may not stand in a public copy is refused by its name, and nothing is left out of the copy in silence.
import { describe, expect, it } from 'vitest'
import { itemOf, redactorOf } from './redacting.js'

const REFUSED: readonly (readonly [node: string, body: string])[] = [
  ['html', 'a <b>c</b>'],
  ['html', '<p>a</p>'],
  ['html', '<!-- a -->'],
  ['image', '![a](b.png)'],
  ['imageReference', '![a][b]\n\n[b]: c.png'],
  ['code', '```\na\n```'],
  ['code', 'a\n\n    b'],
  ['inlineCode', 'a `b`'],
  ['thematicBreak', 'a\n\n***\n\nb'],
  ['definition', 'a\n\n[b]: https://example.org'],
  ['linkReference', 'a [b]\n\n[b]: https://example.org'],
  ['footnoteReference', 'a[^1]\n\n[^1]: b'],
  ['footnoteDefinition', 'a[^1]\n\n[^1]: b'],
]

describe('a node that may not be published', () => {
  it.for(REFUSED)('is refused by name: %s in %s', async ([node, body]) => {
    const { text, codes, messages } = (await redactorOf())({ body })
    expect(text).toBeNull()
    expect(new Set(codes)).toEqual(new Set(['not-publishable']))
    expect(messages).toContain(`(${node})`)
  })

  it.for(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x'])(
    'is a link to such an address: %s',
    async (address) => {
      expect((await redactorOf())({ body: `a [b](${address})` }).codes).toEqual(['not-publishable'])
    },
  )

  it('is refused inside a redaction where it changes how the rest is read', async () => {
    expect((await redactorOf())({ body: ':::redact{reason=s40}\n[b]: https://example.org/qz\n:::\n\na [b]' }).text).toBeNull()
  })

  it('is taken out with what else a redaction holds', async () => {
    const redact = await redactorOf()
    for (const body of ['<p>qzq</p>', '```\nqzq\n```', '![qzq](qzq.png)', '***', '`qzq`']) {
      expect(redact({ body: `:::redact{reason=small-number}\n${body}\n:::` }).codes, body).toEqual([])
    }
  })
})

describe('the blocks of a note', () => {
  it('all come out, in their order', async () => {
    const body =
      '### a\n\nb\n\n- c\n\n  d\n\n  > e\n- f\n\n1. g\n   - h\n\n> i\n>\n> - j\n\n| k |\n| - |\n| l |\n\n::decision[m]{#1}\n\n::action[n]{#1 owners="AK"}\n\n::foo[o]\n\n:foo[p]{q="r"}'
    const copy = itemOf((await redactorOf())({ body }))
    const letters = (text: string) => [...text.matchAll(/\b[a-r]\b/g)].join('')
    expect(letters(copy?.split('## Action table')[0] ?? '')).toBe('abcdefghijklmnopqr')
  })

  it('are not printed when they are a summary or for the next agenda, and the rest is', async () => {
    const body = 'a\n\n:::summary\nqz\n:::\n\nb\n\n::next-agenda[qz]{group=slg}\n\nc'
    expect(itemOf((await redactorOf())({ body }))).toBe('a\n\nb\n\nc')
  })

  it('with a heading, an action or a decision in a summary are refused: they would be lost', async () => {
    const redact = await redactorOf()
    for (const inside of ['## 2. Neglect', '::decision[a]{#1}', '::action[a]{#1 owners="AK"}']) {
      expect(redact({ body: `:::summary\n${inside}\n\nb\n:::` }).text, inside).toBeNull()
    }
  })
})
