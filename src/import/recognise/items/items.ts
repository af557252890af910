// Recognises the items of the minutes: numbered headings or paragraphs, headings of one level, topics, or the agenda's own list.
import { type Block, type TextBlock, textOf } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { readLabel } from '../labels/read-label.js'
import { FACE_DEPTH } from '../structure/heading-by-face.js'
import { agendaEntries, agendaOnly, withAgendaNumbers } from './agenda.js'
import { finish, type Items } from './item-ranges.js'
import { numberWarnings } from './number-warnings.js'
import { chooseNumbered, headingCandidates, listCandidates, type NumberedItem, paragraphCandidates } from './numbered-items.js'
import { withNumberedRunIns } from './numbered-run-ins.js'
import { plainHeadings } from './plain-headings.js'
import { plainRunIns } from './plain-run-ins.js'
import { isUsualLast } from './run-on-titles.js'
import { itemsOfParagraphs, itemsOfRunIn, runInTitles } from './titles-in-text.js'
import { itemsOfBullets, trackedBullets } from './tracked-items.js'

export function recogniseItems(given: readonly Block[]): Items {
  const byHeading = chooseNumbered(given, headingCandidates(given))
  if (byHeading.length > 1) {
    const blocks = withNumberedRunIns(given, byHeading)
    return withUnnumbered(blocks, chooseNumbered(blocks, headingCandidates(blocks)))
  }
  for (const candidates of [paragraphCandidates(given), listCandidates(given)]) {
    const chosen = chooseNumbered(given, candidates)
    if (chosen.length > 1) return itemsOfParagraphs(given, chosen)
  }
  const topics = topicHeadings(given)
  if (topics.length > 0) return finish([...given], topics, [])
  const bullets = trackedBullets(given)
  if (bullets.length > 1) return itemsOfBullets(given, bullets)
  const headings = plainHeadings(given)
  const agenda = agendaEntries(given)
  if (agenda.length > 1 && headings.length < agenda.length * 0.6) return agendaOnly(given, agenda)
  for (const runIn of headings.length === 0 ? [runInTitles(given), plainRunIns(given)] : [])
    if (runIn.length > 1) return itemsOfRunIn(given, runIn)
  if (headings.length > 0) return withAgendaNumbers(finish([...given], headings, []), agenda)
  return finish(
    [...given],
    byHeading.map(({ index }) => index),
    [],
  )
}

/** Numbered headings, and those without a number that stand as high, or close every agenda. */
function withUnnumbered(blocks: readonly Block[], chosen: readonly NumberedItem[]): Items {
  const depth = Math.max(...chosen.map(({ index }) => (blocks[index] as TextBlock).depth))
  const first = chosen[0]?.index ?? 0
  const numbered = new Set(chosen.map(({ index }) => index))
  const more = blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || index < first || numbered.has(index) || block.number !== null) return []
    const isItem = isUsualLast(textOf(block)) || (block.depth <= depth && depth < FACE_DEPTH && labelKind(textOf(block)) === null)
    return isItem ? [index] : []
  })
  return finish(
    [...blocks],
    [...numbered, ...more].sort((a, b) => a - b),
    numberWarnings(blocks, chosen),
    chosen,
  )
}

/** "Agenda item: The audit", as in the forms of word processors. */
function topicHeadings(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return []
    const found = readLabel(textOf(block))
    return found !== null && found.kind === 'topic' && found.rest !== '' ? [index] : []
  })
}
