// Writes into a Word file's text what only its styles say: each paragraph's place, its number, its heading level.
import type { Doubt } from '../block.js'
import { clipped } from '../clipped.js'
import type { WordNumbering } from './word-numbering.js'
import { writeNote } from './word-paragraph-note.js'
import { attributeOf, elementsIn, escapeXml, wordsIn } from './word-xml.js'

/** The document with a note at the start of every paragraph, in the form that the reader of pages takes out again. */
export function withNotes(document: string, numbering: WordNumbering): string {
  let place = 0
  return document.replace(/<w:p(?:\s[^>]*)?>(\s*<w:pPr(?:\s[^>]*)?>[\s\S]*?<\/w:pPr>)?/g, (whole, properties: string | undefined) => {
    if (whole.endsWith('/>')) return whole
    place += 1
    const own = (properties ?? '').replace(/<w:pPrChange[\s\S]*?<\/w:pPrChange>/g, '')
    const { heading, isBold } = numbering.styleOf(own)
    const note = escapeXml(writeNote({ place, number: numbering.next(own), heading, isBold }))
    return `${whole}<w:r><w:t xml:space="preserve">${note}</w:t></w:r>`
  })
}

/** A doubt for each paragraph that somebody changed with changes tracked. */
export function trackedChanges(document: string): Doubt[] {
  const doubts: Doubt[] = []
  for (const [i, paragraph] of paragraphsOf(document).entries()) {
    const added = /<w:(?:ins|moveTo)[\s>]/.test(paragraph)
    const removed = /<w:(?:del|moveFrom)[\s>]/.test(paragraph)
    if (!added && !removed) continue
    const what = added && removed ? 'words added and words deleted' : added ? 'words added' : 'words deleted'
    const taken =
      added && removed ? 'The added ones were taken, the deleted ones left out' : added ? 'They were taken' : 'They were left out'
    doubts.push({ code: 'tracked-change', message: `A tracked change nobody has settled: ${what}. ${taken}.`, line: i + 1 })
  }
  return doubts
}

/** A doubt for each comment, at the paragraph it stands at. */
export function wordComments(document: string, comments: string): Doubt[] {
  const places = new Map<string, number>()
  for (const [i, paragraph] of paragraphsOf(document).entries())
    for (const { 1: id } of paragraph.matchAll(/<w:comment(?:RangeStart|Reference)\s[^>]*w:id="([^"]*)"/g))
      if (id !== undefined && !places.has(id)) places.set(id, i + 1)
  return elementsIn(comments, 'w:comment').map((comment) => {
    const author = attributeOf(comment, 'w:author')
    const words = wordsIn(comment).trim()
    const message = `A comment${author === null || author === '' ? '' : ` by ${author}`} was left out: “${clipped(words)}”`
    return { code: 'comment', message, line: places.get(attributeOf(comment, 'w:id') ?? '') ?? 1 }
  })
}

/** From each paragraph's start to the next one's, as `withNotes` counts them. */
export function paragraphsOf(document: string): string[] {
  const starts = [...document.matchAll(/<w:p(?:\s[^>]*)?>/g)].filter(([tag]) => !tag.endsWith('/>')).map(({ index }) => index)
  return starts.map((start, i) => document.slice(start, starts[i + 1] ?? document.length))
}
