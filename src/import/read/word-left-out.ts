// What a Word file holds that is not read as its text: hidden words, footnotes, the headers and footers of its pages.
import type { Doubt } from '../block.js'
import { clipped } from '../clipped.js'
import { paragraphsOf } from './word-notes.js'
import { attributeOf, elementIn, elementsIn, valueIn, wordsIn } from './word-xml.js'

const NOTE_REFERENCE = /<w:(footnote|endnote)Reference\s[^>]*>/g
/** A run with properties and no run within it. */
const RUN = /<w:r(?:\s[^>]*)?>\s*<w:rPr(?:\s[^>]*)?>(?:(?!<w:r[\s>]|<\/w:r>)[\s\S])*<\/w:r>/g
const PARAGRAPH_STYLE = /<w:p(?:\s[^>]*)?>\s*<w:pPr(?:\s[^>]*)?>[\s\S]*?<\/w:pPr>/
const WORDS = /<w:t(?:\s[^>]*)?>[^<]*<\/w:t>/g

/** The document without the words that Word hides, and a doubt that says there were some. `styles` says which styles hide theirs. */
export function withoutHidden(document: string, styles: string): { document: string; doubts: Doubt[] } {
  const hiding = new Set(elementsIn(styles, 'w:style').flatMap((style) => (isHiding(style) ? [attributeOf(style, 'w:styleId') ?? ''] : [])))
  const places: number[] = []
  if (hiding.size === 0 && !document.includes('<w:vanish')) return { document, doubts: [] }
  const paragraphs = paragraphsOf(document)
  const start = document.length - paragraphs.reduce((sum, { length }) => sum + length, 0)
  const shown = paragraphs.map((paragraph, i) => {
    const own = PARAGRAPH_STYLE.exec(paragraph)?.[0]
    const isHidden = own !== undefined && hiding.has(valueIn(own, 'w:pStyle') ?? '')
    const kept = isHidden || paragraph.includes('<w:rPr') ? withoutHiddenRuns(paragraph, isHidden, hiding) : paragraph
    if (wordsIn(kept).trim() !== wordsIn(paragraph).trim()) places.push(i + 1)
    return kept
  })
  const [first] = places
  const where = places.length === 1 ? 'a paragraph' : `${places.length} paragraphs`
  return {
    document: document.slice(0, start) + shown.join(''),
    doubts:
      first === undefined
        ? []
        : [{ code: 'hidden-text', message: `The file holds hidden text in ${where}; it was left out.`, line: first }],
  }
}

function withoutHiddenRuns(paragraph: string, isHidden: boolean, hiding: ReadonlySet<string>): string {
  const kept = paragraph.replace(RUN, (run) => {
    const properties = elementIn(run, 'w:rPr') ?? ''
    const own = elementIn(properties, 'w:vanish')
    const isRunHidden = own !== null ? isHiding(properties) : isHidden || hiding.has(valueIn(properties, 'w:rStyle') ?? '')
    return isRunHidden ? run.replace(WORDS, '') : run
  })
  return isHidden
    ? kept.replace(/<w:r(?:\s[^>]*)?>(?!\s*<w:rPr)(?:(?!<w:r[\s>]|<\/w:r>)[\s\S])*<\/w:r>/g, (run) => run.replace(WORDS, ''))
    : kept
}

function isHiding(properties: string): boolean {
  const own = elementIn(properties, 'w:vanish')
  return own !== null && !/^(?:0|false|off)$/.test(attributeOf(own, 'w:val') ?? '')
}

/** The document without the signs that lead to footnotes, and a doubt for each footnote and endnote, at the paragraph it belongs to. */
export function withoutFootnotes(document: string, footnotes: string, endnotes: string): { document: string; doubts: Doubt[] } {
  const byId = new Map<string, string>([
    ...elementsIn(footnotes, 'w:footnote').map((note) => [`footnote ${attributeOf(note, 'w:id')}`, note] as const),
    ...elementsIn(endnotes, 'w:endnote').map((note) => [`endnote ${attributeOf(note, 'w:id')}`, note] as const),
  ])
  const doubts = paragraphsOf(document).flatMap((paragraph, i) =>
    [...paragraph.matchAll(NOTE_REFERENCE)].map(([reference, kind]): Doubt => {
      const words = wordsIn(byId.get(`${kind} ${attributeOf(reference, 'w:id')}`) ?? '').trim()
      const message = `A${kind === 'endnote' ? 'n endnote' : ' footnote'} was left out: “${clipped(words, 200)}”`
      return { code: 'footnote', message, line: i + 1 }
    }),
  )
  return { document: document.replace(NOTE_REFERENCE, ''), doubts }
}

/** A doubt where the header or the footer of the pages says more than the number of the page, and what the document doesn't say itself. */
export function pageMargins(margins: readonly string[], document: string): Doubt[] {
  const text = oneLine(elementsIn(document, 'w:p').map(wordsIn).join(' '))
  const told = new Set(
    margins
      .map((xml) => oneLine(elementsIn(xml, 'w:p').map(wordsIn).join(' ')))
      .filter((words) => /\p{L}/u.test(words.replace(/\bpage\s*\d*(?:\s*of\s*\d*)?/gi, '')) && !text.includes(words)),
  )
  return [...told].map((words) => ({
    code: 'page-margin',
    message: `The header or footer of the pages, which is not read, says: “${clipped(words)}”`,
    line: 1,
  }))
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
