// Prints a document as a Word file: real styles, British English, no name in it but the partnership's. A heavy room: Word files are made here.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { Root } from 'mdast'
import type { AgendaDocument } from '../core/agenda.js'
import type { DraftDocument } from '../core/draft-document.js'
import type { PublicDocument } from '../redact/projection/public-document.js'
import { type NotesOutline, outlineOf } from './notes-outline.js'
import { readableLine } from './readable-text.js'
import { stableWord } from './word/stable-word.js'
import { WordBlocks } from './word/word-blocks.js'
import { WordLists } from './word/word-lists.js'
import { runsOf, type Unknown } from './word/word-runs.js'
import { DEEP, FACT_INDENT, LINE, STYLE, STYLES, WARNING } from './word/word-styles.js'
import { TEXT_WIDTH } from './word/word-tables.js'

export interface WordProperties {
  /** The partnership: the only author that the file names. */
  author: string
  /** The day on which the file says it was made. */
  day: string
}

interface Notes {
  title: string
  root: Root
}

/** The public copy as a Word file; content that has no place in public notes is left out. */
export function printPublicWord(document: PublicDocument, word: WordProperties): Promise<Uint8Array> {
  return print(document, word, 'leave-out', new Header({ children: [runningHead(word.author)] }))
}

/** The whole notes as a Word file for those who were there; each page says DRAFT on top. */
export function printDraftWord(document: DraftDocument, word: WordProperties): Promise<Uint8Array> {
  return print(document, word, 'keep-words', new Header({ children: [statusHead(word.author, 'DRAFT', WARNING)] }))
}

const AGENDA_HEADS = { draft: ['DRAFT AGENDA', WARNING], sent: ['AGENDA', DEEP], cancelled: ['CALLED OFF', WARNING] } as const

/** An agenda as a Word file for those who are to meet; each page says on top how it stands. */
export function printAgendaWord(document: AgendaDocument, word: WordProperties): Promise<Uint8Array> {
  const [status, color] = AGENDA_HEADS[document.status]
  return print(document, word, 'leave-out', new Header({ children: [statusHead(word.author, status, color)] }))
}

const MARGIN = 1134

async function print({ title, root }: Notes, { author, day }: WordProperties, unknown: Unknown, header: Header): Promise<Uint8Array> {
  const outline = outlineOf(root.children)
  const lists = new WordLists()
  const blocks = new WordBlocks(lists, unknown)
  const children = [
    ...blocks.of(outline.above),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: outline.title.length === 0 ? [new TextRun(readableLine(title))] : runsOf(outline.title, unknown),
    }),
    ...outline.facts.map((fact) => factLine(fact, unknown)),
    ...blocks.of(outline.body),
  ]
  const name = readableLine(author)
  const file = new Document({
    title: readableLine(title),
    creator: name,
    lastModifiedBy: name,
    styles: STYLES,
    numbering: { config: lists.config },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1300, bottom: 1400, left: MARGIN, right: MARGIN, footer: 620 } },
        },
        headers: { default: header },
        footers: { default: new Footer({ children: [footLine(title)] }) },
        children,
      },
    ],
  })
  return stableWord(new Uint8Array(await Packer.toArrayBuffer(file)), day)
}

function factLine({ label, value }: NotesOutline['facts'][number], unknown: Unknown): Paragraph {
  return new Paragraph({
    style: STYLE.fact,
    tabStops: [{ type: TabStopType.LEFT, position: FACT_INDENT }],
    children: [new TextRun({ bold: true, children: [label, new Tab()] }), ...runsOf(value, unknown)],
  })
}

const RIGHT_EDGE = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }]

function runningHead(author: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [new TextRun({ text: readableLine(author), size: 18, color: '4A5259' })],
  })
}

function statusHead(author: string, status: string, color: string): Paragraph {
  return new Paragraph({
    style: STYLE.margin,
    tabStops: RIGHT_EDGE,
    children: [new TextRun(readableLine(author)), new TextRun({ children: [new Tab(), status], bold: true, size: 24, color })],
  })
}

function footLine(title: string): Paragraph {
  return new Paragraph({
    style: STYLE.margin,
    tabStops: RIGHT_EDGE,
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: LINE } },
    children: [
      new TextRun({ text: readableLine(title, 70) }),
      ...[[new Tab(), 'Page '], [PageNumber.CURRENT], [' of '], [PageNumber.TOTAL_PAGES]].map((children) => new TextRun({ children })),
    ],
  })
}
