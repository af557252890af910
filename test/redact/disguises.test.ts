// What was taken out is found in the copy through every disguise that Markdown and Unicode offer, and the copy is refused.
import { describe, expect, it } from 'vitest'
import { ELMBRIDGE } from '../support/store.js'
import { redactorOf } from './redacting.js'

const ZEBEDEE: { readonly [disguise: string]: string } = {
  'as it is': 'Zebedee',
  'in capitals': 'ZEBEDEE',
  'in small letters': 'zebedee',
  'a possessive': 'Zebedee’s',
  'a plural': 'the Zebedees',
  'a decimal entity': 'Z&#101;bedee',
  'a hexadecimal entity': 'Z&#x65;bedee',
  'an entity twice over': 'Z&amp;#101;bedee',
  'a named entity of nothing': 'Zeb&shy;edee',
  'a numbered entity of nothing': 'Zeb&#8203;edee',
  'a soft hyphen': 'Zeb\u00adedee',
  'a zero-width space': 'Zeb\u200bedee',
  'a zero-width joiner': 'Zeb\u200dedee',
  'a byte-order mark': 'Zeb\ufeffedee',
  'a variation selector': 'Zeb\ufe0fedee',
  'a tag character': 'Zeb\u{e0041}edee',
  'tag characters alone': [...'zebedee'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join(''),
  'tag characters inside': 'Zeb\u{e0041}\u{e0042}\u{e0043}edee',
  'letters of flags': '🇿🇪🇧🇪🇩🇪🇪',
  'white letters in black': '🆉🅴🅱🅴🅳🅴🅴',
  'a direction mark': 'Zeb\u202dedee',
  'an accent': 'Zébedée',
  'a combining accent': 'Ze\u0301bedee',
  'full-width letters': 'Ｚｅｂｅｄｅｅ',
  'letters of mathematics': '𝐙𝐞𝐛𝐞𝐝𝐞𝐞',
  'circled letters': 'Ⓩⓔⓑⓔⓓⓔⓔ',
  'Cyrillic letters': 'Zеbеdее',
  'a Greek letter': 'Ζebedee',
  'small capitals': 'Zᴇʙᴇᴅᴇᴇ',
  'emphasis inside': 'Zeb*ed*ee',
  'strong emphasis inside': 'Zeb**ed**ee',
  'deletion inside': 'Zeb~~ed~~ee',
  'emphasis around': '_Zebedee_ came',
  'a hyphen at the end of a line': 'Zeb-\nedee',
  'a line separator inside': 'Zeb\u2028edee',
  'a blank pattern of Braille inside': 'Zeb\u2800edee',
  'a percent escape': '[there](https://example.org/%5Aebedee)',
  'a percent escape twice over': '[there](https://example.org/%255Aebedee)',
  'the address of a link': '[there](https://example.org/xzebedeex)',
  'an e-mail address': '[there](mailto:zebedee@example.org)',
  'the title of a link': '[there](https://example.org "for Zebedee")',
  'two links side by side': '[Zeb](https://example.org)[edee](https://example.org)',
  'a table': '| a | b |\n| - | - |\n| Zebedee | c |',
  'a heading': '### Zebedee',
  'an action': '::action[Ask Zebedee.]{#1 owners="AK"}',
}

describe('a name that was taken out', () => {
  it.for(Object.entries(ZEBEDEE))('is found again: %s', async ([, disguised]) => {
    const { text, codes } = (await redactorOf())({ body: `Told :redact[Zebedee]{reason=s40} so.\n\n${disguised}` })
    expect(text).toBeNull()
    expect(codes).toEqual(['leak'])
  })

  it('is found in the title and in the venue', async () => {
    const redact = await redactorOf()
    const body = ':redact[Zebedee]{reason=s40}'
    expect(redact({ body, title: 'About Zebedee' }).codes).toEqual(['leak'])
    expect(redact({ body, venue: 'Zebedee House' }).codes).toEqual(['leak'])
  })

  it('is found when only the record of the action marks it', async () => {
    const file = 'records/actions/2024-03-06-slg-1.md'
    const record = (ELMBRIDGE[file] ?? '').replace(/title: .*/, 'title: "Write to :redact[Zebedee]{reason=s40}."')
    const redact = await redactorOf({ [file]: record })
    expect(redact({ body: '::action[Write to Zebedee.]{#1 owners="AK"}' }).text).toBeNull()
  })

  it('is found when the mark itself has the disguise', async () => {
    const redact = await redactorOf()
    for (const disguised of ['Zеbеdее', 'Zeb\u200bedee', 'Zeb*ed*ee', 'Z&#101;bedee', 'Ｚebedee']) {
      expect(redact({ body: `:redact[${disguised}]{reason=s40} and Zebedee` }).codes, disguised).toEqual(['leak'])
    }
  })
})

/** Where in a mark a text can stand; whatever is in there must not stand elsewhere. */
const INSIDE: { readonly [where: string]: string } = {
  words: ':redact[told Zebedee Quill so]{reason=s40}',
  'before a hard break': ':redact[Zebedee  \nQuill]{reason=s40}',
  'before a hard break with a backslash': ':redact[Zebedee\\\nQuill]{reason=s40}',
  'before a line break': ':redact[Zebedee\nQuill]{reason=s40}',
  code: ':redact[`Zebedee`]{reason=s40}',
  'the address of a link': ':redact[[x](https://example.org/Zebedee)]{reason=s40}',
  'the title of a link': ':redact[[x](https://example.org "Zebedee")]{reason=s40}',
  'the text of an image': ':redact[![Zebedee](x.png)]{reason=s40}',
  'an attribute of HTML': ':redact[<b title="Zebedee">x</b>]{reason=s40}',
  'a comment of HTML': ':redact[x <!-- Zebedee --> y]{reason=s40}',
  'the pseudonym of an inner mark': ':redact[x :redact[y]{reason=s40 as="Zebedee"}]{reason=s40}',
  'an inner clearing mark': ':redact[x :clear[Zebedee]{by=JW why="x"}]{reason=s40}',
  'the why of an inner clearing mark': ':redact[x :clear[y]{by=JW why="Zebedee"}]{reason=s40}',
  'a word with a colon': ':redact[x :foo[y]{z="Zebedee"}]{reason=s40}',
  'a block': ':::redact{reason=s40}\nx\n\nZebedee\n:::',
  'a hard break in a block': ':::redact{reason=s40}\nZebedee\\\nQuill\n:::',
  'a list in a block': ':::redact{reason=s40}\n- x\n  - Zebedee\n:::',
  'a table in a block': ':::redact{reason=s40}\n| a |\n| - |\n| Zebedee |\n:::',
  'an action in a block': ':::redact{reason=s40}\n::action[Ask Zebedee Quill.]{#1 owners="AK"}\n:::',
  'a decision in a block': ':::redact{reason=s40}\n::decision[Ask Zebedee Quill.]{#1}\n:::',
  'an agenda item in a block': ':::redact{reason=s40}\n::next-agenda[Ask Zebedee Quill.]{group=slg}\n:::',
  'code in a block': ':::redact{reason=s40}\n```\nZebedee\n```\n:::',
  'the language of code in a block': ':::redact{reason=s40}\n```Zebedee\nx\n```\n:::',
  'the words after the language of code in a block': ':::redact{reason=s40}\n```js Zebedee\nx\n```\n:::',
  'HTML in a block': ':::redact{reason=s40}\n<p title="Zebedee">x</p>\n:::',
  'a block in a block': '::::redact{reason=s40}\n:::redact{reason=s41}\nZebedee\n:::\n::::',
}

describe('text inside a mark', () => {
  it.for(Object.entries(INSIDE))('is found elsewhere in the copy: %s', async ([, mark]) => {
    expect((await redactorOf())({ body: `${mark}\n\nZebedee came.` }).codes).toContain('leak')
  })

  it.for(Object.entries(INSIDE))('is published as taken out where nothing of it stands elsewhere: %s', async ([, mark]) => {
    const { text, codes } = (await redactorOf())({ body: `${mark}\n\nNobody came.` })
    expect(codes).toEqual([])
    expect(text).not.toMatch(/zebedee|quill/i)
  })
})
