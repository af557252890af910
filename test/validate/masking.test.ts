// What a redaction mark takes out, or what follows one that is not closed, is in no message, hint or excerpt, in any format.
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { MEETING, PERSON, plant, plantIn, plantInMinutes } from './planted.js'

/** Every secret below has this name, or these initials, in it. */
const SECRET = /thistlewood|QZX|Larkrise/i

/** All that the command says of a store, in every format; it must find something wrong. */
function told(store: string): string {
  const runs = ['text', 'json', 'github'].map((format) => kscp(store, ['validate', '--strict', '--format', format]))
  for (const { code } of runs) expect(code).toBe(1)
  return runs.map(({ stdout, stderr }) => stdout + stderr).join('\n')
}

/** Words of the minutes in which something is wrong with a mark, or beside one. */
const IN_MINUTES: { readonly [what: string]: string } = {
  'a mark not closed': 'IT spoke of :redact[Rowan Thistlewood and on.',
  'the next lines of its paragraph': 'IT spoke of :redact[the child\nRowan Thistlewood\nof Larkrise Road.',
  'an abbreviation behind a mark not closed': 'IT spoke of :redact[the child in the QZX unit.',
  'an abbreviation in a mark in capitals': 'IT spoke of :REDACT[the QZX unit]{reason=s40}.',
  'an abbreviation in a mark with a space': 'IT spoke of :redact [the QZX unit]{reason=s40}.',
  'an abbreviation in an escaped mark': 'IT spoke of \\:redact[the QZX unit]{reason=s40}.',
  'an abbreviation behind a mark without a label': 'IT spoke of :redact{reason=s40} the QZX unit.',
  'an abbreviation in a block that opens in capitals': ':::REDACT{reason=s40}\nThe QZX unit.\n:::',
  'an abbreviation in a block with a space': '::: redact{reason=s40}\nThe QZX unit.\n\nThe QZX unit again.\n:::',
  'a mark without a reason': 'IT spoke of :redact[Rowan Thistlewood].',
  'a mark of no known reason': 'IT spoke of :redact[Rowan Thistlewood]{reason=s99}.',
  'a mark whose braces stay open': 'IT spoke of :redact[Rowan Thistlewood]{reason=s40',
  'a secret typed as the reason': 'IT spoke of :redact[the child]{reason="Rowan Thistlewood"}.',
  'a mark whose braces stand apart': 'IT spoke of :redact[the child] {reason="Rowan Thistlewood"}.',
  'a mark in code': 'IT wrote `:redact[Rowan Thistlewood]{reason=s40}`.',
  'a mark in disguise': 'IT spoke of :re\u200bdact[Rowan Thistlewood] and ：redact[Larkrise] and &#58;redact[QZX unit].',
  'a good mark beside a fault': 'IT <b>spoke</b> of :redact[Rowan Thistlewood]{reason=s40} and CAMHQ.',
  'HTML inside a mark': 'IT spoke of :redact[Rowan <b>Thistlewood</b>]{reason=s40}.',
  'brackets and marks inside a mark': 'IT spoke of :redact[a [b] *Rowan* `Thistlewood`]{reason=s99}.',
  'a clearing inside a mark': ':redact[IT spoke of :clear[Rowan Thistlewood]{by=QZX why="the QZX report"}]{reason=s40}.',
  'a block never closed': ':::redact{reason=s40}\nRowan Thistlewood.\n\nOf Larkrise Road.',
  'an abbreviation in a block never closed': ':::redact{reason=s40}\nThe QZX unit.\n\nThe QZX unit.',
  'a block with fences of two lengths': '::::redact{reason=s40}\nRowan Thistlewood.\n\n<b>Larkrise</b> Road.\n:::',
  'a block with a label': ':::redact[Rowan Thistlewood]{reason=s40}\nLarkrise Road.\n:::',
  'a heading in a block': ':::redact{reason=s40}\n### Rowan Thistlewood\n\nLarkrise Road.\n:::',
  'a block in a list, over several paragraphs': '- :::redact{reason=s40}\n  Rowan.\n\n  <b>Thistlewood</b> of the QZX unit.\n  :::',
  'a block that holds a quotation of colons': ':::redact{reason=s40}\nRowan.\n\n> :::\n\n<b>Thistlewood</b>.\n:::',
  'an item in a block': ':::redact{reason=s40}\n## Rowan Thistlewood\n\nLarkrise Road.\n:::',
  'an action in a block': ':::redact{reason=s40}\n::action[Call Rowan Thistlewood.]{#9 owners="QZX" due="Larkrise"}\n:::',
  'HTML in a block': ':::redact{reason=s40}\n<b>Rowan Thistlewood</b>\n:::',
  'a table with a mark not closed': '| Who | Where |\n| --- | --- |\n| :redact[Rowan | Thistlewood QZX |',
  'a list with a mark not closed': '- IT spoke of :redact[Rowan\n  Thistlewood of the QZX unit\n- and on',
  'a quotation with a mark not closed': '> IT spoke of :redact[Rowan\n> Thistlewood and the QZX unit',
  'a heading with a mark not closed': '### About :redact[Rowan Thistlewood QZX',
  'an action whose label has a mark not closed': '::action[Call :redact[Rowan Thistlewood QZX.]{#9 owners="EM"}',
  'an action with a mark in its label and words after it':
    '::action[Call :redact[Rowan Thistlewood]{reason=s40}.]{#9 owners="EM"} by Friday',
}

describe('of the minutes nothing is told that a mark takes out', () => {
  for (const [what, words] of Object.entries(IN_MINUTES)) {
    it(what, () => {
      expect(told(plantInMinutes(words))).not.toMatch(SECRET)
    })
  }

  it('with CRLF line ends', () => {
    const words = 'IT spoke of :redact[the child\r\nRowan Thistlewood\r\nof the QZX unit.'
    expect(told(plantInMinutes(words))).not.toMatch(SECRET)
  })

  it('and what stands after the paragraph is told again', () => {
    expect(told(plantInMinutes('IT spoke of :redact[the child.\n\nIT <b>thanked</b> all of CAMHQ.'))).toContain('CAMHQ')
  })
})

/** A line of a person's frontmatter in which something is wrong. */
const IN_FIELDS: { readonly [what: string]: string } = {
  'a mark in a field that can hold none': 'note: "About :redact[Rowan Thistlewood]{reason=s40}"',
  'a mark as an unknown field': '":redact[Rowan Thistlewood]{reason=s40}": x',
  'a mark in an unknown field': 'about: "About :redact[Rowan Thistlewood]{reason=s40}"',
  'a mark as an unknown value': 'email: ":redact[Rowan Thistlewood]{reason=s40}"',
  'a mark in broken YAML': 'note: About :redact[Rowan Thistlewood]: {reason=s40}: QZX',
  'a mark behind a tab': 'source:\n\t- ":redact[Rowan Thistlewood]{reason=s40}"',
  'a mark in a repeated field': 'name: ":redact[Rowan Thistlewood]{reason=s40}"',
  'a mark behind an anchor': 'note: &who ":redact[Rowan Thistlewood]{reason=s40}"',
  'a mark not closed': 'note: "About :redact[Rowan Thistlewood"',
  'a mark with an escaped colon': 'note: "About \\x3aredact[Rowan Thistlewood]{reason=s40}"',
}

describe('of the fields nothing is told that a mark takes out', () => {
  for (const [what, line] of Object.entries(IN_FIELDS)) {
    it(what, () => {
      expect(told(plant({ [PERSON]: `---\nname: Rowan\nroles: []\npublish: name\n${line}\n---\n` }))).not.toMatch(SECRET)
    })
  }

  it('a mark not closed in a title, and an abbreviation behind it', () => {
    expect(told(plantIn(MEETING, 'Strategic Leadership Meeting', '"The :redact[Thistlewood meeting of the QZX"'))).not.toMatch(SECRET)
  })

  it('a mark in the title of an action that differs from the minutes', () => {
    const title = 'title: "Call :redact[Rowan Thistlewood]{reason=s40}."'
    expect(told(plantIn('records/actions/2019-11-20-slg-1.md', /title: .*/, title))).not.toMatch(SECRET)
  })

  it('a mark in place of a person, a group, a day or a meeting', () => {
    const mark = '":redact[Thistlewood]{reason=s40}"'
    expect(told(plantIn(MEETING, 'chair: IT', `chair: ${mark}`))).not.toMatch(SECRET)
    expect(told(plantIn(MEETING, 'apologies: [FK, OR]', `apologies: [FK, ${mark}, ${mark}]`))).not.toMatch(SECRET)
    expect(told(plantIn(MEETING, 'group: slg', `group: ${mark}`))).not.toMatch(SECRET)
    expect(told(plantIn(MEETING, 'next-meeting: 2020-01-15', `next-meeting: ${mark}`))).not.toMatch(SECRET)
    expect(told(plantIn('records/actions/2019-11-20-slg-1.md', 'meeting: 2019-11-20-slg', `meeting: ${mark}`))).not.toMatch(SECRET)
  })

  it('a mark in a file that is no record', () => {
    for (const text of [
      ':redact[Rowan Thistlewood]{reason=s40}\n',
      '---js\n:redact[Rowan Thistlewood]{reason=s40}\n',
      '---\n:redact[Rowan Thistlewood]{reason=s40}\n---\n',
      '---\nname: Rowan\n---\n\n:::redact{reason=s40}\n<<<<<<< Thistlewood\n:::\n',
    ]) {
      expect(told(plant({ [PERSON]: text }))).not.toMatch(SECRET)
    }
  })
})

it('hides no word of our own sentences on marks, and a person of that name all the same', () => {
  const behind = plantIn(MEETING, /^title: .*$/m, 'title: "A :redact[x of the mark"')
  expect(kscp(behind, 'validate').stdout).toContain('This looks like a mark (:redact) and is not one exactly.')
  const person = told(plantInMinutes('IT spoke of :redact[Mark Thistlewood]{reason=s99} and <b>Mark</b>.'))
  expect(person).not.toMatch(/\bMark\b/)
})
