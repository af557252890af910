// Text that is no mark comes out letter for letter, whatever colons and brackets are in it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemOf, type Minutes, minutes, redactorOf, S40 } from './redacting.js'

const token = fc.constantFrom(
  ...'the|plan|2:00pm|10:30|10:30-11:45|8:10:00|Action|3:JT|Action 3:JT|[sic]|[1]|(see|below)|JW:|AK: said|:smile:|x:y|x:y[z]|x:y{z}|:foo|:foo[bar]|:foo[bar]{a="b"}|a::b|2001:db8::1|:-)|*|2 * 3|_x|a_b_c|<5|< 5|5 > 3|&|AT&T|&amp;|&lt;b&gt;|&nbsp;|\\[x]|\\*|1\\.|#5|C#|+44|-5|~5|100%|£5,000|“q”|‘q’|–|—|it’s|e.g.|a/b|C:\\temp|!|![|]|[a] (b)|{x}|Decision:clear to all|Agreed: action it'.split(
    '|',
  ),
)
const line = fc.array(token, { minLength: 1, maxLength: 9 }).map((tokens) => `Then ${tokens.join(' ')} end.`)
const balanced = (text: string) => !/\\/.test(text) && /^[^[\]]*(\[[^[\]]*\][^[\]]*)*$/.test(text)

const PLACES: { readonly [place: string]: (text: string) => { given: Minutes; expected: string } } = {
  paragraph: (text) => ({ given: { body: text }, expected: text }),
  'paragraph of two lines': (text) => ({ given: { body: `${text}\n${text}` }, expected: `${text}\n${text}` }),
  'list item': (text) => ({ given: { body: `- ${text}\n  1. ${text}` }, expected: `- ${text}\n  1. ${text}` }),
  heading: (text) => ({ given: { body: `### ${text}` }, expected: `### ${text}` }),
  quotation: (text) => ({ given: { body: `> ${text}\n> ${text}` }, expected: `> ${text}\n> ${text}` }),
  'table cell': (text) => ({ given: { body: `| a |\n| - |\n| ${text} |` }, expected: `| a |\n| - |\n| ${text} |` }),
  'beside a redaction': (text) => ({ given: { body: `${text} :redact[qz]{reason=s40}, ${text}` }, expected: `${text} ${S40}, ${text}` }),
}

describe('ordinary text', () => {
  it.for(Object.entries(PLACES))('comes out letter for letter: %s', async ([, placed]) => {
    const redact = await redactorOf()
    fc.assert(
      fc.property(line, (text) => {
        const { given, expected } = placed(text)
        expect(itemOf(redact(given))).toBe(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('comes out letter for letter in the label of a decision', async () => {
    const redact = await redactorOf()
    fc.assert(
      fc.property(line.filter(balanced), (text) => {
        expect(itemOf(redact({ body: `::decision[${text}]{#1}` }))).toBe(`Decision 1: ${text}`)
      }),
      { numRuns: 40 },
    )
  })

  it('comes out letter for letter in the title and the venue', async () => {
    const text = '2:00pm [sic] *x* at 3:JT :foo[b] #1 (a|b)'
    const copy = (await redactorOf())({ title: text, venue: text }).text
    expect(copy).toContain(`# ${text}\n`)
    expect(copy).toContain(`- Venue: ${text}\n`)
  })

  it.for([
    ['a bar in a cell', '| a |\n| - |\n| x \\| y:z |'],
    ['a number that begins a line', 'In\n1986. A year'],
    ['an escaped number', '1\\. Not a list'],
    ['a backslash at the end of a line', 'one\\\ntwo'],
    ['emphasis inside a word', 'a**b**c and te*x*t'],
    ['a word with a colon whose label has emphasis', 'at :foo[*b* :bar[c]]{a="b"} end'],
    ['a word with a colon across quoted lines', '> a:b[c\n> d] e'],
    ['an attribute across quoted lines', '> a:b{x="1\n> 2"} e'],
  ] as const)('comes out letter for letter: %s', async ([, body]) => {
    expect(itemOf((await redactorOf())({ body }))).toBe(body)
  })

  it('is not escaped elsewhere because a bracket follows a redaction', async () => {
    const copy = (await redactorOf())({ body: ':redact[Zebedee]{reason=s40}(see)\n\n2 * 3 and AT&T and &amp; and 1\\. and a ~ b' })
    expect(itemOf(copy)?.split('\n\n')[1]).toBe('2 * 3 and AT&T and &amp; and 1\\. and a ~ b')
  })

  it('has no backslash of ours before a bracket after a redaction', async () => {
    const copy = (await redactorOf())({ body: 'A :redact[Zebedee]{reason=s40}(see) and :redact[Zebedee]{reason=s40}: said' })
    expect(copy.text).not.toMatch(/\\[()[\]:]/)
    expect(copy.text).not.toContain('](')
  })

  it('keeps the address of a link as it was written', async () => {
    const body = 'See [it](https://example.org/?a=1&b=2) and [that](https://example.org/a_(b)).'
    expect(itemOf((await redactorOf())({ body }))).toBe(body)
  })

  it('is the same for Windows line ends', async () => {
    const redact = await redactorOf()
    const body = 'one\ntwo 2:00pm\n\n- a\n- b :redact[Zebedee]{reason=s40}\n\n:::redact{reason=s41}\nZebedee\n\nQuill\n:::\n\n> q\n> r'
    const text = minutes({ body })
    const copy = redact(text)
    expect(copy.codes).toEqual([])
    expect(redact(text.replaceAll('\n', '\r\n')).text).toBe(copy.text)
  })
})
