// Two notes that differ only inside their redactions give the same bytes, and are refused or published alike.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Minutes, redactorOf } from './redacting.js'

const word = fc.string({ unit: fc.constantFrom(...'aeioulmnrst'), minLength: 4, maxLength: 9 }).map((letters) => `qz${letters}`)
const inlinePiece = fc.oneof(
  word,
  fc.tuple(word, word).map(([a, b]) => `*${a}* **${b}**`),
  word.map((a) => `[${a}](https://example.org/${a})`),
  word.map((a) => `\`${a}\``),
  word.map((a) => `${a}:${a} 9:${a} :${a}[${a}]`),
  word.map((a) => `&amp; ${a} &lt;`),
  word.map((a) => `:redact[${a}]{reason=s31}`),
  fc.integer({ min: 100_000, max: 999_999 }).map(String),
)
const phrase = fc.array(inlinePiece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '))

const blockPiece = fc.oneof(
  phrase,
  phrase.map((a) => `- ${a}\n- ${a}\n\n  ${a}`),
  phrase.map((a) => `3. ${a}\n4. ${a}`),
  phrase.map((a) => `> ${a}\n>\n> ${a}`),
  word.map((a) => `| ${a} | b |\n| - | - |\n| ${a} | ${a} |\n| ${a} | ${a} |`),
  word.map((a) => `\`\`\`\n${a}\n\`\`\``),
  word.map((a) => `<p>${a}</p>`),
  word.map((a) => `::decision[${a}]{#9}`),
  word.map((a) => `:::redact{reason=s42}\n${a}\n:::`),
)
const blocks = fc.array(blockPiece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('\n\n'))
const indented = (text: string, margin: string) => text.split('\n').join(`\n${margin}`)

const INLINE: { readonly [place: string]: (text: string) => Minutes } = {
  paragraph: (text) => ({ body: `Told :redact[${text}]{reason=s40}: said so (:redact[${text}]{reason=small-number}).` }),
  'tight list': (text) => ({ body: `- one\n- :redact[${text}]{reason=s40}\n- three` }),
  'ordered list': (text) => ({ body: `3. one\n4. *two :redact[${text}]{reason=s40}*\n\n   more` }),
  heading: (text) => ({ body: `### :redact[${text}]{reason=s40 as="Child A"} again` }),
  'table cell': (text) => ({ body: `| x | y |\n| -: | :- |\n| :redact[${text}]{reason=s40} | z |` }),
  action: (text) => ({ body: `::action[Ask :redact[${text}]{reason=s40}.]{#1 owners="AK" due="2024-05-01"}` }),
  link: (text) => ({ body: `[The :redact[${text.replace(/[[\]]/g, '')}]{reason=s40} page](https://example.org)` }),
  quotation: (text) => ({ body: `> :redact[${text}]{reason=s40}\n> and more` }),
  title: (text) => ({ title: `:redact[${text}]{reason=s40} meeting`, venue: `House of :redact[${text}]{reason=s40}` }),
  clearing: (text) => ({ body: `:clear[Jo :redact[${text}]{reason=s40}]{by=JW why="so"}` }),
}
const BLOCK: { readonly [place: string]: (text: string) => Minutes } = {
  block: (text) => ({ body: `before\n\n::::redact{reason=s41}\n${text}\n::::\n\nafter` }),
  'block in a tight list': (text) => ({ body: `- one\n- ::::redact{reason=s41}\n  ${indented(text, '  ')}\n  ::::\n- three` }),
  'block after words in a list': (text) => ({
    body: `1. one\n\n   ::::redact{reason=s41 as="A case"}\n   ${indented(text, '   ')}\n   ::::\n2. two`,
  }),
  'block in a quotation': (text) => ({ body: `> one\n>\n> ::::redact{reason=s41}\n> ${indented(text, '> ')}\n> ::::\n\nafter` }),
  'block in a summary': (text) => ({ body: `:::::summary\n::::redact{reason=s41}\n${text}\n::::\n:::::` }),
}

/** 1,000 pairs in all; `npm run test:long` asks for 10,000. */
const PAIRS_A_PLACE = Math.ceil(Number(process.env.KSCP_PAIRS ?? 1000) / (Object.keys(INLINE).length + Object.keys(BLOCK).length))

describe('two notes that differ only inside redactions', () => {
  it.for(Object.entries(INLINE))('give the same bytes: %s', async ([place, noteOf]) => {
    const redact = await redactorOf()
    const texts = place === 'table cell' || place === 'link' ? word : phrase
    const expected = redact(noteOf('qzqzqz'))
    expect(expected.codes).toEqual([])
    fc.assert(
      fc.property(texts, (text) => {
        expect(redact(noteOf(text)).text).toBe(expected.text)
      }),
      { numRuns: PAIRS_A_PLACE },
    )
  })

  it.for(Object.entries(BLOCK))('give the same bytes: %s', async ([, noteOf]) => {
    const redact = await redactorOf()
    const expected = redact(noteOf('qzqzqz'))
    expect(expected.codes).toEqual([])
    fc.assert(
      fc.property(blocks, (text) => {
        expect(redact(noteOf(text)).text).toBe(expected.text)
      }),
      { numRuns: PAIRS_A_PLACE },
    )
  })
})
