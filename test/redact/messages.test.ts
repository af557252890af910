// No message of validate, notes redact or actions list repeats, in any format, what a redaction takes out or what follows a broken one.
import { describe, expect, it } from 'vitest'
import { ELMBRIDGE } from '../support/store.js'
import { everyMessage, linesWith, MEETING_FILE, minutes } from './redacting.js'

const ACTION_FILE = 'records/actions/2024-03-06-slg-1.md'
const actionTitled = (title: string) => ({
  [ACTION_FILE]: (ELMBRIDGE[ACTION_FILE] ?? '').replace(/title: .*/, () => `title: ${JSON.stringify(title)}`),
})

/** Every note has a fault on the line of what is protected, so that its line is shown. */
const BODIES: { readonly [what: string]: string } = {
  'beside HTML': '<b> :redact[Zebedee]{reason=s40} <i>',
  'in a block': ':::redact{reason=s41}\nZebedee <b>\n\nQuill <b> ZQB\n:::',
  'in a block in a list': '- :::redact{reason=s41}\n  a\n\n  Zebedee <b>\n  :::',
  'in a block in a numbered list': '1. :::redact{reason=s41}\n   a\n\n   Zebedee <b>\n   :::',
  'in a block in a list in a quotation': '> - :::redact{reason=s41}\n>   a\n>\n>   Zebedee <b>\n>   :::',
  'in a block after a tab': '-\t:::redact{reason=s41}\n\ta\n\n\tZebedee <b>\n\t:::',
  'below a fence that is code': ':::redact{reason=s41}\na\n\n    :::\n\nZebedee <b>\n:::',
  'below a fence that is quoted': ':::redact{reason=s41}\n> a\n> :::\n\nZebedee <b>\n:::',
  'below an inner fence of the same length': ':::redact{reason=s41}\na\n\n:::redact{reason=s41}\nb\n:::\nZebedee <b>\n:::',
  'below an inner summary': ':::redact{reason=s41}\n:::summary\nb\n:::\nZebedee <b>\n:::',
  'in a block that is never closed': ':::redact{reason=s41}\na\n\nZebedee <b>\n\nZQB',
  'in a block with a space': ':::redact {reason=s41}\n\na\n\nZebedee ZQB <b>\n\n:::',
  'in a label that is never closed': ':redact[a Zebedee <b> ZQB',
  'in a label after a backslash': '\\:redact[Zebedee ZQB <b>]{reason=s40}',
  'in a label after a space': ':redact [Zebedee ZQB <b>]{reason=s40}',
  'in a label in capitals': ':REDACT[Zebedee ZQB <b>]{reason=s40}',
  'in a label after two colons': '::redact[Zebedee ZQB]{reason=s40}',
  'in a label without a reason': ':redact[Zebedee ZQB]\nQuill <b>',
  'in a label after an entity': ':&#114;edact[Zebedee ZQB]{reason=s40} <b>',
  'in a label after full-width letters': ':ｒｅｄａｃｔ[Zebedee ZQB]{reason=s40} <b>',
  'in a label across lines': 'a <b> :redact[one\nZebedee ZQB <b>]{reason=s40} <b>',
  'in a label with brackets': ':redact[one [two] \\] Zebedee]{reason=s40} <b>',
  'in an owner': '::action[Go]{#1 owners=":redact[Zebedee Quill]{reason=s40}"}',
  'in a group': '::next-agenda[Go]{group=":redact[Zebedee Quill]{reason=s40}"}',
  'in the owners of an action in a block': ':::redact{reason=s41}\n::action[Ask]{#1 owners="zebedee-quill"}\n:::',
  'in the attributes of a mark in a mark': ':redact[a :clear[x]{by=zebedee why=x quill=1}]{reason=s40}',
  'in a pseudonym that holds it': ':redact[Zebedee]{reason=s40 as="Zebedee"}',
  'in a pseudonym that is a mark': ':redact[a]{reason=s40 as=":redact[Zebedee]{reason=s40}"}',
  'in a mark that stands elsewhere too': ':redact[Zebedee]{reason=s40} <b>\n\nZebedee <b>',
  'in a mark of almost the name': ':redacted[Zebedee ZQB]{reason=s40} <b>',
  'in a mark with a slip in its name': ':redcat[Zebedee ZQB]{reason=s40} <b>',
  'in a mark without its colon': 'redact[Zebedee ZQB]{reason=s40} <b>',
  'in a mark with a semicolon': ';redact[Zebedee ZQB]{reason=s40} <b>',
  'in a mark with a colon of another alphabet': '\u2236redact[Zebedee ZQB]{reason=s40} <b>',
  'in a mark with a letter of another alphabet': ':rеdact[Zebedee ZQB]{reason=s40} <b>',
  'in code': '`:redact[Zebedee ZQB]{reason=s40}`',
  'in a comment': '<!-- :redact[Zebedee]{reason=s40} -->',
}

const TITLES: readonly string[] = [
  'Ask :redact[Zebedee]{reason=s40}',
  'Ask :redact[Zebedee]{reason=s40 as="Zebedee"}',
  'Ask :redact[Zebedee',
  'Ask :redact[Zebedee]',
  'Ask :redact[Zebedee]{reason=s99}',
  'Ask :redact []{reason=s40} Zebedee',
  'Ask :redact[]{reason=s40} Zebedee',
  'Ask \\:redact[Zebedee]{reason=s40}',
  'Ask `:redact[Zebedee]{reason=s40}`',
  'Ask ![:redact[Zebedee]{reason=s40}](x)',
  'Ask [x](y ":redact[Zebedee]{reason=s40}")',
  ':::redact{reason=s40} Zebedee',
  ':redact[one\n\nZebedee]{reason=s40}',
  '&#58;redact[Zebedee]{reason=s40}',
  ':&#114;edact[Zebedee]{reason=s40}',
  ':ｒｅｄａｃｔ[Zebedee]{reason=s40}',
  ':re\u200bdact[Zebedee]{reason=s40}',
  ':redacted[Zebedee]{reason=s40}',
  ':foo[a :redact[Zebedee]{reason=s40}]',
  ':redact[a :clear[Zebedee]{by=JW why=x}]{reason=s40}',
  ':clear[a :redact[Zebedee]{reason=s40}',
]

const FIELDS: { readonly [what: string]: readonly [find: string, put: string] } = {
  'in a title with an escape of YAML': ['title: "Spring meeting"', 'title: "A \\x3aredact[Zebedee]{reason=s40} <b>"'],
  'in a title with an escape of a letter': ['title: "Spring meeting"', 'title: "A :\\x72edact[Zebedee]{reason=s40} <b>"'],
  'in a title over lines': ['title: "Spring meeting"', 'title: >-\n  A :redact[one\n\n  Zebedee]{reason=s40} <b>'],
  'in a title that is no YAML': ['title: "Spring meeting"', 'title: A :redact[Zebedee]{reason=s40}: b: c'],
  'in a chair': ['chair: JW', 'chair: ":redact[Zebedee Quill]{reason=s40}"'],
  'in a list of people': ['attendees: [JW, AK]', 'attendees: [JW, ":redact[Zebedee Quill]{reason=s40}"]'],
  'in a list that is no YAML': ['attendees: [JW, AK]', 'attendees: [JW, :redact[Zebedee Quill]{reason=s40}]'],
  'in a field that is not known': ['chair: JW', 'chair: JW\n":redact[Zebedee]{reason=s40}": x'],
  'in a field that takes no marks': ['chair: JW', 'chair: JW\nnote: ":redact[Zebedee]{reason=s40}"'],
  'in a field that stands twice': ['chair: JW', 'chair: JW\nchair: ":redact[Zebedee]{reason=s40}"'],
  'in a date': ['date: 2024-03-06', 'date: ":redact[Zebedee]{reason=s40}"'],
  'in a status': ['status: approved', 'status: ":redact[Zebedee]{reason=s40}"'],
}

/** What is protected in each store above; and a fault in kscp itself says nothing well. */
const WRONG = /zebedee|quill|zqb|^exit 4/i

describe('protected text in no message', () => {
  it.for(Object.entries(BODIES))('%s', async ([, body]) => {
    expect(linesWith(WRONG, await everyMessage({ [MEETING_FILE]: minutes({ body }) }))).toEqual([])
  })

  it.for(TITLES)('in the title of an action: %s', async (title) => {
    expect(linesWith(WRONG, await everyMessage(actionTitled(title)))).toEqual([])
  })

  it.for(Object.entries(FIELDS))('%s', async ([, [find, put]]) => {
    const text = minutes({})
    expect(text).toContain(find)
    expect(linesWith(WRONG, await everyMessage({ [MEETING_FILE]: text.replace(find, () => put) }))).toEqual([])
  })

  it('when the record is broken above it', async () => {
    const body = ':redact[Zebedee]{reason=s40}\n\n:::redact{reason=s41}\nQuill\n:::'
    for (const break_ of ['', '\ufeff--- \n', '---js\n', 'name: x\n', '---\nname: [\n---\n', '---\n', '<<<<<<< HEAD\n']) {
      expect(linesWith(WRONG, await everyMessage({ [MEETING_FILE]: `${break_}${body}\n` })), break_).toEqual([])
    }
  })
})

describe('a message', () => {
  it('keeps its own words when they are among what is taken out', async () => {
    const files = {
      [MEETING_FILE]: minutes({
        body: ':redact[There was a Person with a New Field]{reason=s40} <b>',
        lists: 'attendees: [QQ]\napologies: []',
      }),
    }
    const said = await everyMessage(files)
    expect(said).toContain('There is no person')
    expect(said).toContain('kscp new person')
    expect(linesWith(/… is|new …/, said)).toEqual([])
  })

  it('is written however much is taken out', async () => {
    const words = Array.from({ length: 4000 }, (_, i) => `zebedee${i.toString(36)}`).join(' ')
    const said = await everyMessage({ [MEETING_FILE]: minutes({ body: `:::redact{reason=s41}\n${words}\n:::\n\n\`a\`` }) })
    expect(linesWith(WRONG, said)).toEqual([])
  })

  it('is written however deep the note is', async () => {
    for (const deep of ['> ', '- ', '1. ', ':redact[', '[', '*a **b ', '> - ']) {
      const said = await everyMessage({ [MEETING_FILE]: minutes({ body: `${deep.repeat(3000)}zebedee` }) })
      expect(linesWith(/^exit 4/, said), deep).toEqual([])
    }
  })

  it('names the line where a name that is taken out elsewhere still stands', async () => {
    const said = await everyMessage({ [MEETING_FILE]: minutes({ body: 'a :redact[Zebedee]{reason=s40}\n\nb Zebedee' }) })
    expect(said).toContain(`"code": "undecided"`)
    expect(said).toMatch(/16:3 {2}error/)
    expect(said).not.toContain('Zebedee')
  })
})
