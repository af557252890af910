// What a page or a Markdown file holds beside its text is left out, and said to be there.
import { describe, expect, it } from 'vitest'
import { imported } from './imported.js'

const HEAD = '# Elm Board, 6 March 2024\n\nPresent: Ian Thorn (Chair), Sue Lack\n\n## 1. Welcome\n\n'
const told = async (text: string, name = 'a.md') =>
  (await imported(text, name)).warnings
    .filter(({ code }) => code === 'comment' || code === 'footnote')
    .map(({ line, message }) => `${line}: ${message}`)

describe('a footnote is told of', () => {
  it('where the text leads to it, with its words', async () => {
    const text = `${HEAD}It leaks.[^1] It is old.[^2]\n\n[^1]: Since *January*.\n    And worse now.\n[^2]: The surveyor says so.\n`
    expect(await told(text)).toEqual([
      '7: A footnote was left out: “Since January. And worse now.”',
      '7: A footnote was left out: “The surveyor says so.”',
    ])
  })
  it('where it stands, if nothing leads to it', async () => {
    expect(await told(`${HEAD}It leaks.\n\n[^9]: Since January.\n`)).toEqual(['9: A footnote was left out: “Since January.”'])
  })
  it('in a field that holds the minutes', async () => {
    const text = `---\ndate: 2024-03-06\nattendees: [Ian Thorn]\nminutes: |\n  ## 1. Roof\n\n  It leaks.[^1]\n\n  [^1]: Since January.\n\n  ## 2. Close\n\n  Done.\n---\n`
    expect(await told(text)).toEqual(['7: A footnote was left out: “Since January.”'])
  })
})

describe('a comment is told of', () => {
  it.each([
    ['of its own', `${HEAD}<!-- not agreed yet -->\n\nIt leaks.\n`, '7: A comment was left out: “not agreed yet”'],
    ['within a sentence', `${HEAD}It <!-- says Sue --> leaks.\n`, '7: A comment was left out: “says Sue”'],
    ['over lines', `${HEAD}It leaks.\n\n<!--\nSee the\nfile.\n-->\n`, '9: A comment was left out: “See the file.”'],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual([expected])
    expect((await imported(text)).warnings.map(({ code }) => code)).not.toContain('html-left-over')
  })
  it('in a page', async () => {
    const page =
      '<h1>Elm Board, 6 March 2024</h1><p>Present: Ian Thorn (Chair)</p>\n<!-- ask <b>Sue</b> -->\n<h2>1. Roof</h2><p>It leaks.</p>'
    expect(await told(page, 'a.html')).toEqual(['2: A comment was left out: “ask Sue”'])
  })
  it.each(['<!--[if mso]><p>Word</p><![endif]-->', '<!--StartFragment-->', '<!-- markdownlint-disable -->', '<!-- -->'])(
    'but not %s, which is for a program',
    async (comment) => {
      expect(await told(`${HEAD}It leaks.\n\n${comment}\n`)).toEqual([])
    },
  )
})
