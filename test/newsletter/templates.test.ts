// A template that a person edits: a slip in it is told with file and line, and nothing it prints gets through unescaped.
import { describe, expect, it } from 'vitest'
import type { Fields } from '../../src/core/newsletter.js'
import { printTemplate } from '../../src/export/print-newsletter.js'
import { fileIn, MARKDOWN, newsletter, newsletterStore, PAGE } from './newsletter-store.js'

const FILE = 'templates/out/newsletter.html.liquid'
const print = (text: string, data: object = {}, as: 'html' | 'markdown' | 'text' = 'html') =>
  printTemplate(
    { file: FILE, text, fields: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, fieldsOf(value)])) },
    data,
    as,
  )

function fieldsOf(value: unknown): Fields {
  if (Array.isArray(value)) return [fieldsOf(value[0])]
  if (typeof value !== 'object' || value === null) return 'text'
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fieldsOf(inner)]))
}

describe('a template of the store', () => {
  it('is used in place of the packaged one', () => {
    const store = newsletterStore({ [FILE]: '<p>{{ title }}: {{ meetings.first.topics.last.decisions.first.text }}</p>\n' })
    expect(newsletter(store).code).toBe(0)
    expect(fileIn(store, PAGE)).toBe(
      '<meta name="generator" content="kscp">\n<p>Newsletter 1: Asha Kaur’s plan for training is agreed.</p>\n',
    )
  })

  it('stops the newsletter where something in it is misspelt', () => {
    const store = newsletterStore({ [FILE]: '<p>\n{{ date }}\n{{ partnrship }}</p>\n' })
    const { code, stdout, stderr } = newsletter(store)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`kscp: ${FILE} line 3: undefined variable: partnrship.\n  Did you mean partnership?\n`)
    expect(fileIn(store, MARKDOWN)).toBeNull()
  })
})

const SLIPS: readonly (readonly [string, string, number])[] = [
  ['an unknown field', '{{ titel }}', 1],
  ['an unknown field of a field', '\n{{ title.constructor }}', 2],
  ['an unknown field in a question', '\n\n{% if titel %}x{% endif %}', 3],
  ['an unknown filter', '\n{{ title | upcas }}', 2],
  ['an unknown tag', '\n{% fro x %}', 2],
  ['a tag that is not closed', 'a\n{% if title %}\nb', 2],
  ['brackets that are not closed', 'a\nb\n{{ title', 3],
  ['a file taken in', '\n{% include "/etc/passwd" %}', 2],
  ['a template taken in', '{% render "newsletter.md" %}', 1],
  ['the clock', '{{ "now" | date: "%Y" }}', 1],
  ['a text unescaped', '{{ title | raw }}', 1],
  ['more than fits', '\n{% for i in (1..100000000) %}x{% endfor %}', 2],
]

describe('a slip in a template', () => {
  it.each(SLIPS)('is a problem with its line: %s', (_, text, line) => {
    expect(() => print(text, { title: 'News' })).toThrow(`${FILE} line ${line}: `)
  })
})

const RECORD_TEXT = 'Zebedee. The rude drunk man came'

describe('a message about a slip', () => {
  it.each([
    ['an index', '{{ meetings[meetings[0].title] }} Zebedee', 'undefined variable: meetings.'],
    ['an index further down', '{{ meetings.0[meetings[0].title].x }}', 'undefined variable: meetings.0.'],
    ['the question of a filter', '{{ meetings | where_exp: "each", meetings[0].title }} Zebedee', 'undefined variable.'],
    ['an expression of a filter', '{{ meetings | where_exp: "each", meetings[0].odd }}', "this can't be filled in."],
    ['a name of a template', '{% include meetings[0].title %}', "A template can't take in another file."],
  ])('repeats no text of a record: %s', (_, text, message) => {
    const data = { meetings: [{ title: RECORD_TEXT, odd: 'each | zebedee' }] }
    const fault = messageOf(() => print(text, data))
    expect(fault).toBe(`${FILE} line 1: ${message}`)
  })

  it('says which field is unknown', () => {
    expect(messageOf(() => print('{{ meetings[0].titel }}', { meetings: [{}] }))).toBe(
      `${FILE} line 1: undefined variable: meetings.0.titel.`,
    )
  })
})

function messageOf(run: () => unknown): string {
  try {
    return `no fault: ${run()}`
  } catch (error) {
    return (error as Error).message
  }
}

describe('the text of a record', () => {
  const HOSTILE = '<b onclick="x">*one*</b> [two](javascript:alert(1)) &lt; _three_\n# four\u202e'

  it('is escaped for a page', () => {
    expect(print('<p title="{{ t }}">{{ t }}</p>', { t: '<b> & "quotes"\u202e' })).toBe(
      '<p title="&lt;b&gt; &amp; &quot;quotes&quot;">&lt;b&gt; &amp; &quot;quotes&quot;</p>\n',
    )
  })

  it('is escaped for Markdown, brackets and colons without a backslash', () => {
    expect(print('{{ t }}', { t: HOSTILE }, 'markdown')).toBe(
      '&lt;b onclick="x">\\*one\\*&lt;/b> [two]&#40;javascript:alert(1)) &amp;lt; \\_three\\_ # four\n',
    )
    expect(print('{{ t }}', { t: '[Redacted: small number]: 2:00pm' }, 'markdown')).toBe('[Redacted: small number]&#58; 2:00pm\n')
  })

  it('is one line in a letter', () => {
    expect(print('Subject: {{ t }}', { t: 'one\r\nBcc: two' }, 'text')).toBe('Subject: one Bcc: two\n')
  })
})
