// Words struck through are kept and told, for a person to decide; a picture is left out and told with the words that describe it.
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { importMinutes } from '../../src/import/import-minutes.js'
import { imported } from './imported.js'

const HEAD = '# Elm Board, 6 March 2024\n\nPresent: Ian Thorn (Chair), Sue Lack\n\n## 1. Welcome\n\n'
const PAGE = '<h1>Elm Board, 6 March 2024</h1><p>Present: Ian Thorn (Chair), Sue Lack</p><h2>1. Welcome</h2>'
const STRUCK = 'Words are struck through and were kept; take them out unless they stand: “The hall is sold.”'

describe('words struck through', () => {
  it.each([
    ['a.md', `${HEAD}It rained. ~~The hall is sold.~~\n`],
    [
      'a.txt',
      `Elm Board, 6 March 2024\n\nPresent: Ian Thorn (Chair), Sue Lack\n\n1. Welcome\n\nIt rained. ~~The hall is sold.~~\n\n2. End\n\nDone.\n`,
    ],
    ['a.html', `${PAGE}<p>It rained. <s>The hall is sold.</s></p>`],
    ['a.html', `${PAGE}<p>It rained. <span style="text-decoration: line-through">The hall is sold.</span></p>`],
  ])('in %s are told and kept', async (name, text) => {
    const { items, warnings } = await imported(text, name)
    expect(warnings.filter(({ code }) => code === 'struck-text').map(({ message }) => message)).toEqual([STRUCK])
    expect(items[0]?.body).toBe('It rained. The hall is sold.')
  })
  it('in a Word file too', async () => {
    const children = [
      new Paragraph('Present: Ian Thorn (Chair), Sue Lack'),
      new Paragraph({ children: [new TextRun('It rained. '), new TextRun({ text: 'The hall is sold.', strike: true })] }),
    ]
    const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
    const { minutes } = await importMinutes(bytes, 'a.docx', null)
    expect(minutes.warnings.map(({ message }) => message)).toContain(STRUCK)
  })
  it('beside others in a list leave the name', async () => {
    const { attendees } = await imported('# Elm Board\n\n## Present\n\n- Ian Thorn\n- ~~Sue Lack~~\n')
    expect(attendees.map(({ name }) => name)).toEqual(['Ian Thorn', 'Sue Lack'])
  })
})

describe('a picture', () => {
  it.each([
    ['a.md', `${HEAD}![The path in five steps](a.png)\n`],
    ['a.html', `${PAGE}<p><img src="a.png" alt="The path in five steps"></p>`],
  ])('in %s is told with its words', async (name, text) => {
    const message = 'A picture was left out, which the file describes so: “The path in five steps”'
    expect((await imported(text, name)).warnings.map((warning) => warning.message)).toContain(message)
  })
  it('without words is told too', async () => {
    expect((await imported(`${HEAD}![](a.png)\n`)).warnings.map(({ message }) => message)).toContain('A picture was left out.')
  })
})
