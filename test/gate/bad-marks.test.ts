// A mark that is not one exactly protects nothing, so the notes are refused, and the words in it are repeated nowhere.
import { describe, expect, it } from 'vitest'
import { copyIn, gateStore, redact } from './gate-store.js'

const NAME = /zebedee|quill/i

const BAD_MARKS: { readonly [what: string]: string } = {
  unclosed: 'They met :redact[Zebedee Quill today.',
  'without its braces closed': 'They met :redact[Zebedee Quill]{reason=s40 today.',
  'without braces': 'They met :redact[Zebedee Quill] today.',
  'inside a mark that is unclosed': 'They met :redact[Zebedee :redact[Quill]{reason=s40} today.',
  'crossing paragraphs': 'They met :redact[Zebedee\n\nQuill]{reason=s40} today.',
  'crossing list items': '- They met :redact[Zebedee\n- Quill]{reason=s40} today.',
  'crossing table cells': '| a | b |\n| - | - |\n| :redact[Zebedee | Quill]{reason=s40} |',
  'in inline code': 'They met `:redact[Zebedee Quill]{reason=s40}` today.',
  'in a block of code': '```\n:redact[Zebedee Quill]{reason=s40}\n```',
  'in indented code': 'They met.\n\n    :redact[Zebedee Quill]{reason=s40}',
  'in an HTML comment': '<!-- :redact[Zebedee Quill]{reason=s40} -->',
  'misspelt as redcat': 'They met :redcat[Zebedee Quill]{reason=s40} today.',
  'misspelt as redacted': 'They met :redacted[Zebedee Quill]{reason=s40} today.',
  'misspelt as redac': 'They met :redac[Zebedee Quill]{reason=s40} today.',
  'without its colon': 'They met redact[Zebedee Quill]{reason=s40} today.',
  'in capitals': 'They met :REDACT[Zebedee Quill]{reason=s40} today.',
  'with a space': 'They met :redact [Zebedee Quill]{reason=s40} today.',
  'after a backslash': 'They met \\:redact[Zebedee Quill]{reason=s40} today.',
  'with two colons': '::redact[Zebedee Quill]{reason=s40}',
  'with no label': 'They met :redact{reason=s40} Zebedee Quill today.',
  'with an empty label': 'They met :redact[]{reason=s40} Zebedee Quill today.',
  'with an unknown reason': 'They met :redact[Zebedee Quill]{reason=s99} today.',
  'with no reason': 'They met :redact[Zebedee Quill]{} today.',
  'with an empty reason': 'They met :redact[Zebedee Quill]{reason=""} today.',
  'with a reason that names the person': 'They met :redact[him]{reason="Zebedee Quill"} today.',
  'with a reason and the name behind it': 'They met :redact[him]{reason="s40 Zebedee Quill"} today.',
  'with an unknown attribute': 'They met :redact[him]{reason=s40 why="Zebedee Quill"} today.',
  'with a pseudonym that is the name': 'They met :redact[Zebedee Quill]{reason=s40 as="Zebedee Quill"} today.',
  'with a pseudonym that holds the name': 'They met :redact[Zebedee Quill]{reason=s40 as="Z. Quill"} today.',
  'with a zero-width space in its name': 'They met :red\u200bact[Zebedee Quill]{reason=s40} today.',
  'with a look-alike letter in its name': 'They met :r\u0435dact[Zebedee Quill]{reason=s40} today.',
  'with full-width signs': 'They met ：redact［Zebedee Quill］｛reason=s40｝ today.',
  'a block that is unclosed': ':::redact{reason=s40}\nZebedee Quill came.',
  'a block closed by a longer fence only': ':::redact{reason=s40}\nZebedee Quill came.\n::::\n',
  'a block in a block of the same length': ':::redact{reason=s40}\na\n\n:::redact{reason=s41}\nb\n:::\nZebedee Quill\n:::',
  'a block without a reason': ':::redact\nZebedee Quill came.\n:::',
  'a stray fence': 'Zebedee Quill came.\n\n:::',
}

describe.each(Object.entries(BAD_MARKS))('a mark %s', (_what, body) => {
  it('stops publication, and its words are repeated nowhere', () => {
    const store = gateStore(body)
    const { code, stdout, stderr } = redact(store, '--format', 'json')
    expect({ code, copy: copyIn(store) }).toEqual({ code: 1, copy: null })
    expect(JSON.parse(stdout).outputs).toEqual([])
    expect(body.includes('redact[]') || body.includes('redact{') || body.startsWith('Zebedee') ? '' : stdout + stderr).not.toMatch(NAME)
  })
})

describe('a mark in a mark', () => {
  it('takes out the whole', () => {
    const store = gateStore('They met :redact[Zebedee :redact[Quill]{reason=s41} of Tarn]{reason=s40} today.')
    const { code } = redact(store)
    expect(code === 1 ? '' : copyIn(store)).not.toMatch(/zebedee|quill|tarn/i)
  })
})

describe('why a clearing mark was put', () => {
  it('is never published, whoever it names', () => {
    const store = gateStore('They met :clear[Maud Tarn]{by=JW why="the aunt of Zebedee Quill"} today.')
    const { stdout, stderr } = redact(store)
    expect(stdout + stderr + (copyIn(store) ?? '')).not.toMatch(NAME)
  })
})
