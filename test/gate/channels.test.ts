// Whatever channel a name hides in, notes redact finds it or refuses the notes; it publishes them never.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { copyIn, gateStore, MEETING, MEETING_FILE, type Minutes, minutes, redact, redactJson } from './gate-store.js'

const NAME = /zebedee|quill/i

/** Each holds the name of Zebedee Quill, whom the store doesn't know, with no mark. */
const CHANNELS: { readonly [channel: string]: string | Minutes } = {
  'a sentence': 'They met Zebedee Quill today.',
  'the start of a sentence': 'Zebedee Quill came.',
  'a name in lower case': 'They met zebedee quill today.',
  'a heading': '### About Zebedee Quill\n\nThey met.',
  'a link’s text': 'See [Zebedee Quill](https://example.org/a).',
  'a link’s address': 'See [this](https://example.org/zebedee-quill).',
  'a link’s address in percent signs': 'See [this](https://example.org/%5Aebedee%20%51uill).',
  'a link’s title': 'See [this](https://example.org/a "Zebedee Quill").',
  'an address by itself': 'See <https://example.org/zebedee-quill> for more.',
  'an e-mail address': 'Write to <zebedee.quill@example.org> today.',
  'an image’s alt text': '![Zebedee Quill](https://example.org/a.png)',
  'an image’s address': '![a drawing](https://example.org/zebedee-quill.png)',
  'a footnote': 'They met.[^1]\n\n[^1]: With Zebedee Quill.',
  'a footnote that is never used': 'They met.\n\n[^1]: With Zebedee Quill.',
  'the name of a footnote': 'They met.[^zebedee-quill]\n\n[^zebedee-quill]: In the hall.',
  'a definition that is used': 'See [this][a].\n\n[a]: https://example.org/zebedee-quill',
  'a definition that is never used': 'They met.\n\n[a]: https://example.org/zebedee-quill "Zebedee Quill"',
  'the label of a definition': 'They met.\n\n[Zebedee Quill]: https://example.org/a',
  'an HTML comment': 'They met.\n\n<!-- Zebedee Quill -->',
  'an HTML comment in a line': 'They met <!-- Zebedee Quill --> today.',
  'an HTML attribute': 'They <b title="Zebedee Quill">met</b>.',
  'a table’s cell': '| Who | What |\n| - | - |\n| Zebedee Quill | tea |',
  'a table’s head': '| Zebedee Quill | What |\n| - | - |\n| yes | tea |',
  'a list': '- one\n- Zebedee Quill',
  'a quotation': '> They met Zebedee Quill.',
  'inline code': 'They met `Zebedee Quill` today.',
  'a block of code': '```\nZebedee Quill\n```',
  'the language of a block of code': '```zebedee-quill\na\n```',
  'indented code': 'They met.\n\n    Zebedee Quill',
  'struck text': 'They met ~~Zebedee Quill~~ today.',
  'an action': '::action[Ask Zebedee Quill to come.]{#1 owners="AK"}',
  'an action’s owner': '::action[Ask them to come.]{#1 owners="Zebedee"}',
  'an action’s owner, as an id': '::action[Ask them to come.]{#1 owners="zebedee-quill"}',
  'a decision': '::decision[Zebedee Quill may come.]{#1}',
  'a :clear mark’s reason, as words': 'They met :clear[him]{by=JW why="named"} Zebedee Quill.',
  'the title': { title: 'Meeting with Zebedee Quill' },
  'the venue': { venue: 'The house of Zebedee Quill' },
  'an attendee': { attendees: '[JW, AK, Zebedee Quill]' },
  'an unknown field': { fields: 'guest: Zebedee Quill\n' },
  'a comment in the frontmatter, beside the body': { fields: '# Zebedee Quill\n', body: 'Zebedee Quill came.' },
}

/** Characters that are shown nowhere, each of which stands for one of ASCII. */
function asTags(words: string): string {
  return [...words].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('')
}

/** The same name in disguise. */
const DISGUISES: { readonly [disguise: string]: string } = {
  'zero-width spaces': 'They met Ze\u200bbed\u200bee Qu\u200bill today.',
  'a zero-width joiner': 'They met Zebe\u200ddee Qui\u200dll today.',
  'soft hyphens': 'They met Zebe\u00addee Qui\u00adll today.',
  'a byte-order mark': 'They met Zebe\ufeffdee Qui\ufeffll today.',
  'full-width letters': 'They met Ｚｅｂｅｄｅｅ Ｑｕｉｌｌ today.',
  'decimal entities': 'They met &#90;ebedee &#81;uill today.',
  'hexadecimal entities': 'They met &#x5a;ebedee &#x51;uill today.',
  'a named entity': 'They met Zebedee&nbsp;Quill today.',
  'an entity for a zero-width space': 'They met Zebe&ZeroWidthSpace;dee Qui&shy;ll today.',
  'Cyrillic letters': 'They met Z\u0435b\u0435d\u0435\u0435 Quill today.',
  'Greek letters': 'They met \u0396ebedee Quill today.',
  'mathematical letters': 'They met 𝐙𝐞𝐛𝐞𝐝𝐞𝐞 𝐐𝐮𝐢𝐥𝐥 today.',
  'small capitals': 'They met ᴢᴇʙᴇᴅᴇᴇ today.',
  'letters in circles': 'They met Ⓩⓔⓑⓔⓓⓔⓔ today.',
  'white letters in black squares': 'They met 🆉🅴🅱🅴🅳🅴🅴 🆀🆄🅸🅻🅻 today.',
  'white letters in black circles': 'They met 🅩🅔🅑🅔🅓🅔🅔 🅠🅤🅘🅛🅛 today.',
  'letters of flags': 'They met 🇿🇪🇧🇪🇩🇪🇪 🇶🇺🇮🇱🇱 today.',
  'tag characters, which nobody sees': `They met ${asTags('zebedee quill')} today.`,
  'combining marks': 'They met Zébédéé Quïll today.',
  backslashes: 'They met Zebedee\\ Quill today.',
  emphasis: 'They met **Ze**bedee Qu*ill* today.',
  'emphasis between the words': 'They met **Zebedee** _Quill_ today.',
  'a link in the word': 'They met [Zebe](https://example.org/a)dee Quill today.',
  'a line end': 'They met Zebedee\nQuill today.',
  'a line end with a backslash': 'They met Zebedee\\\nQuill today.',
  'a hyphen at a line end': 'They met Zebe-\ndee Qui-\nll today.',
  'right-to-left signs': 'They met \u202eeedebeZ\u202c Quill today.',
}

describe.each([...Object.entries(CHANNELS), ...Object.entries(DISGUISES)])('a name in %s', (_what, given) => {
  it('is not published', () => {
    const store = gateStore(given)
    const { code, stdout, stderr } = redact(store, '--format', 'json')
    const { outputs, findings } = JSON.parse(stdout)
    expect({ code, outputs, copy: copyIn(store) }).toEqual({ code: 1, outputs: [], copy: null })
    expect(findings.length).toBeGreaterThan(0)
    if (findings.every(({ code }: { code: string }) => code === 'undecided')) expect(stdout + stderr).not.toMatch(NAME)
  })
})

describe('the same channels without a name', () => {
  it.each([
    ['They met.', 'They met.'],
    ['### About the audit\n\nThey met.', '### About the audit\n\nThey met.'],
    ['See [this](https://example.org/a).', 'See [this](https://example.org/a).'],
    ['| Who | What |\n| - | - |\n| yes | tea |', '| yes | tea |'],
    ['They **met** and ~~left~~ stayed.', 'They **met** and ~~left~~ stayed.'],
    ['> They met.', '> They met.'],
    ['They met 🇬🇧 and 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} there.', 'They met 🇬🇧 and'],
  ])('are published: %j', (body, shown) => {
    const store = gateStore(body)
    expect(redactJson(store)).toMatchObject({ outputs: [`public/notes/${MEETING}.md`], findings: [] })
    expect(copyIn(store)).toContain(shown)
  })
})

describe('the name of the public file', () => {
  it('is searched for what was taken out', () => {
    const group = '---\nname: Quillon Group\nabbreviation: QUILLON\n---\n'
    const store = gateStore('', {
      'records/groups/quillon.md': group,
      [MEETING_FILE]: null,
      'records/meetings/2024-03-06-quillon.md': minutes({ body: 'They met :redact[Quillon]{reason=s40}.' }).replace(
        'group: slg',
        'group: quillon',
      ),
    })
    const { code, stdout } = kscp(store, 'notes redact 2024-03-06-quillon --format json')
    expect(code).toBe(1)
    expect(JSON.parse(stdout).outputs).toEqual([])
  })
})
