// What a Word file hides, or keeps beside its text, is left out and said to be there.
import { Document, FootnoteReferenceRun, Header, Packer, Paragraph, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { importMinutes } from '../../src/import/import-minutes.js'

const HEAD = [
  new Paragraph('Present: Ann Lee (Chair), Bo Nash, Cy Orr'),
  new Paragraph({ children: [new TextRun({ text: '1. Roof', bold: true })] }),
]

async function importWord(children: Paragraph[], more: Partial<ConstructorParameters<typeof Document>[0]> = {}, header?: string) {
  const headers = header === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(header)] }) } }
  const document = new Document({
    ...more,
    sections: [
      {
        ...headers,
        children: [
          ...HEAD,
          ...children,
          new Paragraph({ children: [new TextRun({ text: '2. Close', bold: true })] }),
          new Paragraph('Done.'),
        ],
      },
    ],
  })
  return (await importMinutes(new Uint8Array(await Packer.toBuffer(document)), 'minutes.docx', null)).minutes
}

const told = (warnings: readonly { code: string; line: number }[], code: string) =>
  warnings.filter((warning) => warning.code === code).map(({ line }) => line)

it('hidden text is not imported, and not in the warning', async () => {
  const { items, warnings } = await importWord(
    [
      new Paragraph({ children: [new TextRun('It leaks.'), new TextRun({ text: ' Secretly.', vanish: true })] }),
      new Paragraph({ style: 'Unseen', children: [new TextRun('Badly.'), new TextRun({ text: ' Or not.', bold: true })] }),
    ],
    { styles: { paragraphStyles: [{ id: 'Unseen', name: 'Unseen', run: { vanish: true } }] } },
  )
  expect(items[0]?.body).toBe('It leaks.')
  expect(told(warnings, 'hidden-text')).toEqual([3])
  expect(JSON.stringify(warnings)).not.toMatch(/Secretly|Badly|Or not/)
})

it('text that a file says is not hidden is imported', async () => {
  const { items, warnings } = await importWord([new Paragraph({ children: [new TextRun({ text: 'It leaks.', vanish: false })] })])
  expect([items[0]?.body, told(warnings, 'hidden-text')]).toEqual(['It leaks.', []])
})

it('footnotes are warnings at their place', async () => {
  const { items, warnings } = await importWord(
    [new Paragraph({ children: [new TextRun('It leaks'), new FootnoteReferenceRun(1), new TextRun('.')] })],
    { footnotes: { 1: { children: [new Paragraph('Since May.')] } } },
  )
  expect(items.map(({ body }) => body)).toEqual(['It leaks.', 'Done.'])
  expect(warnings.filter(({ code }) => code === 'footnote')).toEqual([
    { code: 'footnote', message: 'A footnote was left out: “Since May.”', line: 3 },
  ])
})

describe('a header', () => {
  const marginOf = async (header: string, children: Paragraph[] = []) =>
    told((await importWord(children, {}, header)).warnings, 'page-margin')
  it.each(['DRAFT – Elm Board', 'Elm Board, 6 March 2024', 'OFFICIAL-SENSITIVE', 'Elm Board'])('is told of: %s', async (header) => {
    expect(await marginOf(header)).toEqual([1])
  })
  it.each(['Page 3 of 7', '– 3 –'])('is not where it numbers the pages: %s', async (header) => {
    expect(await marginOf(header)).toEqual([])
  })
  it('is not where the text says the same', async () => {
    expect(await marginOf('Elm Board', [new Paragraph('Minutes of the Elm Board')])).toEqual([])
  })
})
