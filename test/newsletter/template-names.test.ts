// A name that a template's data can't have is told wherever it stands, and none that they can have is refused.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FIELDS_OF_TEMPLATES, type Fields, type TemplateName } from '../../src/core/newsletter.js'
import { printTemplate } from '../../src/export/print-newsletter.js'
import { REPOSITORY } from '../support/store.js'
import { fileIn, MARKDOWN, newsletter, newsletterStore, PAGE } from './newsletter-store.js'

const FILE = 'templates/out/newsletter.html.liquid'
const EMPTY = { partnership: '', title: 'News', issue: 1, date: '', meetings: [], priorities: [], diary: [], people: [] }

/** What printing a template says while there is nothing to tell: its failure and its hint, else nothing. */
function saidOf(text: string): string {
  try {
    printTemplate({ file: FILE, text, fields: FIELDS_OF_TEMPLATES['newsletter.html'] }, EMPTY, 'html')
    return ''
  } catch (error) {
    const { message, hint } = error as { message: string; hint: string }
    return `${message.replace(`${FILE} `, '')} ${hint}`
  }
}

const UNSEEN: readonly (readonly [string, string, string])[] = [
  ['a branch', '{% if false %}\n{{ titel }}{% endif %}', 'line 2: undefined variable: titel. Did you mean title?'],
  ['an else', '{% if true %}{% else %}{{ titel }}{% endif %}', 'line 1: undefined variable: titel.'],
  ['a later question', '{% if true %}\n{% elsif titel %}{% endif %}', 'line 2: undefined variable: titel.'],
  ['an unless', '{% unless true %}{{ titel }}{% endunless %}', 'line 1: undefined variable: titel.'],
  ['a case', '{% case issue %}{% when 7 %}{{ titel }}{% endcase %}', 'line 1: undefined variable: titel.'],
  [
    'a loop over nothing',
    '{% for m in meetings %}\n\n{{ m.titel }}{% endfor %}',
    'line 3: undefined variable: m.titel. Did you mean title?',
  ],
  [
    'a loop in a loop',
    '{% for m in meetings %}{% for t in m.topics %}{{ t.text }}{% endfor %}{% endfor %}',
    'line 1: undefined variable: t.text. Use one of: title, item, summary, decisions.',
  ],
  [
    'a loop of the same name',
    '{% for x in diary %}{% endfor %}{% for x in people %}{{ x.date }}{% endfor %}',
    'undefined variable: x.date.',
  ],
  ['a table', '{% tablerow p in people %}{{ p.nmae }}{% endtablerow %}', 'undefined variable: p.nmae. Did you mean name?'],
  ['a name after its loop', '{% for m in meetings %}{% endfor %}{% if false %}{{ m.title }}{% endif %}', 'undefined variable: m.'],
  ['what a loop goes through', '{% if false %}{% for m in metings %}{% endfor %}{% endif %}', 'metings. Did you mean meetings?'],
  ['the list itself', '{% if false %}{{ meetings.title }}{% endif %}', 'meetings.title. Use one of: size, first, last.'],
  [
    'a place in a list',
    '{% if false %}{{ meetings[0].topics.last.titel }}{% endif %}',
    'meetings.0.topics.last.titel. Did you mean title?',
  ],
  ['brackets', '{% for m in meetings %}{{ m["titel"] }}{{ diary[m.oops] }}{% endfor %}', 'undefined variable: m.titel.'],
  ['brackets in brackets', '{% for m in meetings %}{{ diary[m.oops].text }}{% endfor %}', 'undefined variable: m.oops.'],
  ['a field of a text', '{% if false %}{{ title.text }}{% endif %}', 'undefined variable: title.text. Mend the template'],
  ['the words of a filter', '{% if false %}{{ title | append: titel }}{% endif %}', 'undefined variable: titel.'],
  ['the named words of a filter', '{% if false %}{{ title | default: "x", allow_false: titel }}{% endif %}', 'undefined variable: titel.'],
  ['a range', '{% if false %}{% for i in (1..isue) %}{% endfor %}{% endif %}', 'undefined variable: isue. Did you mean issue?'],
  ['a limit', '{% for m in meetings limit: isue %}{% endfor %}', 'undefined variable: isue.'],
  ['an assignment', '{% if false %}{% assign a = titel %}{% endif %}', 'undefined variable: titel.'],
  ['a capture', '{% if false %}{% capture a %}{{ titel }}{% endcapture %}{% endif %}', 'undefined variable: titel.'],
  ['a name that the template sets', '{% assign inlist = true %}{% if false %}{{ inlst }}{% endif %}', 'inlst. Did you mean inlist?'],
  [
    'what it is set to',
    '{% for m in meetings %}{% assign all = m.topics | reverse %}{% for t in all %}{{ t.titel }}{% endfor %}{% endfor %}',
    'undefined variable: t.titel. Did you mean title?',
  ],
  ['a cycle', '{% for m in meetings %}{% cycle title, titel %}{% endfor %}', 'undefined variable: titel.'],
  ['an echo', '{% if false %}{% echo titel %}{% endif %}', 'undefined variable: titel.'],
  ['a tag of lines', '{% liquid\nif false\n  echo titel\nendif %}', 'line 3: undefined variable: titel.'],
  ['the loop', '{% for m in meetings %}{{ forloop.lst }}{% endfor %}', 'forloop.lst. Did you mean last?'],
  ['a loop that is none', '{% if false %}{{ forloop.last }}{% endif %}', 'undefined variable: forloop.'],
  ['two places, the first', '{% if titel %}{{ dat }}\n{% elsif isue %}{% endif %}', 'line 1: undefined variable: titel.'],
  ['a filter', '{% if false %}\n{{ title | upcas }}{% endif %}', 'line 2: undefined filter: upcas.'],
  ['a tag', '{% if false %}\n{% fro x %}{% endif %}', 'line 2: tag "fro" not found.'],
  ['another file', '{% if false %}\n{% include "x" %}{% endif %}', "line 2: A template can't take in another file."],
]

describe('what is misspelt', () => {
  it.each(UNSEEN)('is told though nothing comes to it: %s', (_, text, said) => {
    expect(saidOf(text)).toContain(said)
  })

  it('stops the newsletter, with file and line, before anything is written', () => {
    const store = newsletterStore({
      [FILE]: '<p>{{ title }}</p>\n{% for m in meetings %}{% if m.notes.url %}\n{{ m.notes.ulr }}{% endif %}{% endfor %}\n',
    })
    const { code, stdout, stderr } = newsletter(store)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`kscp: ${FILE} line 3: undefined variable: m.notes.ulr.\n  Did you mean url?\n`)
    expect([fileIn(store, MARKDOWN), fileIn(store, PAGE)]).toEqual([null, null])
  })
})

const RIGHT = [
  '{{ "News".size }} {% if false %}{{ "News".size }}{{ (1..3).first }}{% endif %}',
  '{% if false %}{{ meetings.size }}{{ meetings.first.title.size }}{{ meetings.0.title }}{{ meetings[-1].notes.url }}{{ meetings.length }}{% endif %}',
  '{% for m in meetings %}{% for t in m.topics %}{{ t.title }}{{ m.title }}{{ forloop.first }}{% endfor %}{% else %}{{ title }}{% endfor %}',
  '{% for m in meetings reversed limit: 2 offset: issue %}{{ m["title"] }}{% endfor %}',
  '{% for d in diary %}{{ d[title] }}{{ diary[forloop.index0].text }}{% endfor %}',
  '{% if false %}{% for pair in diary.first %}{{ pair.first }}{{ pair[1] }}{% endfor %}{% endif %}',
  '{% assign inlist = false %}{% for m in meetings %}{% if inlist %}{% endif %}{% assign inlist = m %}{{ inlist.anything }}{% endfor %}',
  '{% assign texts = diary | map: "text" %}{% for each in texts %}{{ each.size }}{% endfor %}',
  '{% assign groups = diary | group_by: "date" %}{% for g in groups %}{{ g.name }}{{ g.items.size }}{% endfor %}',
  '{% assign title = diary %}{% for each in title %}{{ each.text }}{% endfor %}',
  '{% capture words %}{{ title }}{% endcapture %}{{ words | upcase }}',
  '{% increment count %}{% if false %}{{ count }}{% endif %}',
  '{% tablerow p in people cols: 2 %}{{ p.name }}{{ tablerowloop.col_last }}{% endtablerow %}',
  '{% if title == empty or title == blank or title == nil %}{% endif %}{% raw %}{{ titel }}{% endraw %}{% comment %}{{ titel }}{% endcomment %}',
  '{% for i in (1..issue) %}{{ i }}{% endfor %}',
]

describe('what is right', () => {
  it.each(RIGHT)('is let be: %s', (text) => {
    expect(saidOf(text)).toBe('')
  })

  it.each(Object.keys(FIELDS_OF_TEMPLATES) as TemplateName[])('the packaged template %s is', (name) => {
    const text = readFileSync(join(REPOSITORY, `templates/out/${name}.liquid`), 'utf8')
    const data = name === 'call-for-contributions.txt' ? { ...EMPTY, deadline: '', out: null, contributors: [] } : EMPTY
    expect(printTemplate({ file: name, text, fields: FIELDS_OF_TEMPLATES[name] }, data, 'text')).toContain('News')
  })
})

describe('the names that a template may use', () => {
  it('are known of every packaged template', () => {
    const files = readdirSync(join(REPOSITORY, 'templates/out')).filter((file) => file.endsWith('.liquid'))
    expect(files.map((file) => file.replace(/\.liquid$/, '')).sort()).toEqual(Object.keys(FIELDS_OF_TEMPLATES).sort())
  })

  it('stand in the README for whoever edits one', () => {
    const readme = readFileSync(join(REPOSITORY, 'templates/out/README.md'), 'utf8')
    const described = new Set(readme.match(/`[^`]+`/g)?.flatMap((code) => code.match(/[a-z]+/g) ?? []))
    expect(
      Object.values(FIELDS_OF_TEMPLATES)
        .flatMap(namesOf)
        .filter((name) => !described.has(name)),
    ).toEqual([])
  })
})

function namesOf(fields: Fields): string[] {
  if (fields === 'text') return []
  if (Array.isArray(fields)) return fields.flatMap(namesOf)
  return Object.entries(fields).flatMap(([name, inner]) => [name, ...namesOf(inner)])
}
