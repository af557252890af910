// Any text put in a redaction, anywhere in a note, is absent from the public copy, or the copy is refused.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Minutes, redactorOf } from './redacting.js'

/** Words that stand nowhere else, so that one of them in the copy came out of a mark. */
const word = fc.string({ unit: fc.constantFrom(...'aeioulmnrst'), minLength: 3, maxLength: 7 }).map((letters) => `qz${letters}`)
const joint = fc.constantFrom(
  ' ', ' ', ' ', '\n', '  \n', '*', '**', '_', '~~', '[', ']', '](', ')', '`', '<b>', '<!--', '&amp;', '&#58;', '|', ':', '::', ':foo[', ':clear[', '\\', '\\]', '{', '}', '"', '#1', '^', '\u00a0', '\u200b', '’s ', ', ', '. ', '!', '![', 'http://', '@',
) // biome-ignore format: a list of joints
const secret = fc
  .tuple(word, fc.array(fc.tuple(joint, word), { maxLength: 4 }))
  .map(([first, rest]) => ({ words: [first, ...rest.map(([, next]) => next)], text: first + rest.map((pair) => pair.join('')).join('') }))

const inline = (text: string) => `:redact[${text}]{reason=s40}`
const block = (text: string, margin = '') => [':::redact{reason=s41}', ...text.split('\n'), ':::'].join(`\n${margin}`)

const PLACES: { readonly [place: string]: (text: string) => Minutes } = {
  paragraph: (text) => ({ body: `JW told ${inline(text)} so at 2:00pm.` }),
  'list item': (text) => ({ body: `- one\n- two ${inline(text)}\n  1. three ${inline(text)}\n\n     more ${inline(text)}` }),
  emphasis: (text) => ({ body: `so *very **much ${inline(text)} so*** and ~~${inline(text)}~~` }),
  heading: (text) => ({ body: `### About ${inline(text)} here\n\n${inline(text)}\n---` }),
  'table cell': (text) => ({ body: `| a | b |\n| - | - |\n| c | ${inline(text)} |` }),
  'table head': (text) => ({ body: `| a | ${inline(text)} |\n| - | - |\n| c | d |` }),
  'action label': (text) => ({ body: `::action[Write to ${inline(text)} soon.]{#1 owners="AK"}` }),
  'decision label': (text) => ({ body: `- ::decision[Ask ${inline(text)}.]{#1}` }),
  'agenda label': (text) => ({ body: `::next-agenda[Ask ${inline(text)}.]{group=slg}` }),
  'link text': (text) => ({ body: `See [the *${inline(text)}* page](https://example.org).` }),
  'link title': (text) => ({ body: `See [the page](https://example.org "${inline(text)}").` }),
  'link address': (text) => ({ body: `See [the page](https://example.org/${inline(text)}).` }),
  'image text': (text) => ({ body: `See ![the ${inline(text)} page](page.png).` }),
  quotation: (text) => ({ body: `> told ${inline(text)}\n> so ${inline(text)}\nlazily ${inline(text)}` }),
  'clearing mark': (text) => ({ body: `:clear[Jo and ${inline(text)}]{by=JW why="named before"}` }),
  'another redaction': (text) => ({ body: `:redact[a ${inline(text)} b]{reason=s41 as="Child A"}` }),
  summary: (text) => ({ body: `:::summary\n${inline(text)}\n:::` }),
  'label of a word with a colon': (text) => ({ body: `:foo[told ${inline(text)}]{a="b"} and Action 3:JT[${inline(text)}]` }),
  'attribute of a word with a colon': (text) => ({ body: `:foo{a="${inline(text)}"}` }),
  'attribute of a mark': (text) => ({ body: `:clear[x]{by=JW why="${inline(text)}"}` }),
  code: (text) => ({ body: `\`${inline(text)}\`` }),
  HTML: (text) => ({ body: `<p title="${inline(text)}">x</p>\n\na <b>${inline(text)}</b>` }),
  footnote: (text) => ({ body: `a[^1]\n\n[^1]: ${inline(text)}` }),
  definition: (text) => ({ body: `[a]\n\n[a]: https://example.org/${inline(text)} "${inline(text)}"` }),
  title: (text) => ({ title: `Case of ${inline(text)}` }),
  venue: (text) => ({ venue: `${inline(text)} House` }),
  block: (text) => ({ body: `before\n\n${block(text)}\n\nafter` }),
  'block of lists': (text) => ({ body: block(`- a\n- ${text.replaceAll('\n', ' ')}\n\n  > ${text.replaceAll('\n', ' ')}`) }),
  'block in a list': (text) => ({ body: `- one\n\n  ${block(text, '  ')}\n\n- two` }),
  'block in a quotation': (text) => ({ body: `> ${block(text, '> ')}\n\nafter` }),
  'block in a block': (text) => ({ body: `::::redact{reason=s40}\na\n\n${block(text)}\n\n${text}\n::::` }),
  'block of code': (text) => ({ body: block(`\`\`\`js\n${text}\n\`\`\``) }),
}

describe('text in a redaction', () => {
  it.for(Object.entries(PLACES))('is absent from the copy, or the copy is refused: %s', async ([, noteOf]) => {
    const redact = await redactorOf()
    fc.assert(
      fc.property(secret, ({ words, text }) => {
        const copy = redact(noteOf(text)).text?.toLowerCase() ?? ''
        for (const each of words) expect(copy).not.toContain(each)
      }),
      { numRuns: 30 },
    )
  })

  it('is taken out of every place where nothing of Markdown is in it', async () => {
    const redact = await redactorOf()
    const refused = Object.entries(PLACES).filter(([, noteOf]) => redact(noteOf('Zebedee Quill')).text === null)
    expect(refused.map(([place]) => place)).toEqual([
      'link title',
      'image text',
      'attribute of a word with a colon',
      'attribute of a mark',
      'code',
      'HTML',
      'footnote',
    ])
  })
})
