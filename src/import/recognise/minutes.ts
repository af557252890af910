// Puts together what was recognised in the blocks of one meeting: people, items with their text, actions, decisions, doubts.
import { type Block, lineOf, textOf } from '../block.js'
import { type WrittenBody, writeBody } from '../body.js'
import type { ImportedAction, ImportedDecision, ImportedItem, ImportedMinutes } from '../imported-minutes.js'
import { recogniseActions } from './actions/actions.js'
import { dueDay } from './actions/due.js'
import type { FoundAction } from './actions/found-action.js'
import { knownOwners } from './actions/known-owners.js'
import { mergeActions } from './actions/merge-actions.js'
import { recogniseAttendance } from './attendance/attendance.js'
import { settlePeople } from './attendance/people.js'
import { recogniseDecisions } from './decisions.js'
import { doubtsOf } from './doubts.js'
import type { FoundItem } from './items/item-ranges.js'
import { recogniseItems } from './items/items.js'
import { withSubHeadings } from './items/sub-headings.js'
import { labelKind, plainLabel, readLabel } from './labels.js'
import type { Paper } from './paper.js'
import { recogniseParticulars } from './particulars/particulars.js'

export function recogniseMinutes(paper: Paper): ImportedMinutes {
  const found = recogniseItems(paper.blocks)
  const { items } = found
  const { blocks, warnings: headingWarnings } = withSubHeadings(found.blocks, items)
  const titleAt = (index: number) => items.find(({ from, to }) => index >= from - 1 && index < to)?.title ?? null
  const attendance = recogniseAttendance(blocks)
  const particulars = recogniseParticulars({ ...paper, blocks }, { firstItem: firstOf(items), titleAt, people: attendance.used })
  const people = settlePeople(attendance, paper.fields, blocks)
  const everyone = [...people.attendees, ...people.apologies, ...people.absent]
  const words = blocks.map((block) => (block.kind === 'table' ? '' : textOf(block))).join('\n')
  const known = knownOwners(everyone, words)
  const set = recogniseActions({ blocks, used: attendance.used, known, titleAt })
  const merged = mergeActions(set.actions)
  const used = new Set([...attendance.used, ...set.used])
  const decisions = recogniseDecisions(blocks, used, titleAt)
  const bodies = items.map(({ from, to }) => writeBody(blocks, from, to, (index) => set.used.has(index)))
  const inItem = (block: number | null) =>
    block === null ? null : items.findIndex(({ from, to }) => block >= from && block < to) + 1 || null
  const next = particulars.nextMeeting?.date ?? null
  const actions = merged.actions.map((action) => actionOf(action, inItem(action.block), bodies, dueDay(action.due, particulars.date, next)))
  const placed = merged.actions.flatMap(({ place }) => (place === null ? [] : [place.block]))
  const rest = restOf(blocks, items, new Set([...used, ...placed, ...set.repeated]))
  const minutes: ImportedMinutes = {
    source: paper.fileName,
    title: particulars.title,
    date: particulars.date,
    start: particulars.start,
    end: particulars.end,
    venue: particulars.venue,
    chair: people.chair,
    notetaker: people.notetaker,
    attendees: people.attendees,
    apologies: people.apologies,
    absent: people.absent,
    items: items.map((item, i): ImportedItem => ({ number: item.number, title: item.title, body: bodies[i]?.body ?? '', line: item.line })),
    rest: rest.body,
    actions,
    decisions: decisions.map((decision): ImportedDecision => {
      const item = inItem(decision.place?.block ?? null)
      return {
        number: decision.number,
        text: decision.text,
        item: item === null ? null : item - 1,
        at: placeIn(bodies, item, decision.place),
        isLabelled: decision.isLabelled,
        line: decision.line,
      }
    }),
    nextMeeting: particulars.nextMeeting,
    warnings: [],
  }
  const warnings = [
    ...found.warnings,
    ...headingWarnings,
    ...attendance.warnings,
    ...people.warnings,
    ...particulars.warnings,
    ...set.warnings,
    ...merged.warnings,
  ]
  return { ...minutes, warnings: [...warnings, ...doubtsOf(minutes, blocks, items, rest.line)] }
}

function firstOf(items: readonly FoundItem[]): number {
  const first = items[0]
  return first === undefined ? -1 : Math.max(0, first.from - 1)
}

function actionOf(action: FoundAction, item: number | null, bodies: readonly WrittenBody[], due: string | null): ImportedAction {
  const { number, text, title, owners, line } = action
  return {
    number,
    text,
    title,
    owners,
    due,
    dueText: action.due,
    item: item === null ? null : item - 1,
    at: placeIn(bodies, item, action.place),
    line,
  }
}

function placeIn(bodies: readonly WrittenBody[], item: number | null, place: FoundAction['place']) {
  return item === null || place === null ? null : (bodies[item - 1]?.placeOf(place.block, place.start, place.end) ?? null)
}

/** What stands in no item and no list, and is no label with its value, no title and no heading of what was taken. */
function restOf(blocks: readonly Block[], items: readonly FoundItem[], used: ReadonlySet<number>): { body: string; line: number } {
  const firstItem = firstOf(items)
  const isTaken = (index: number) => {
    const block = blocks[index]
    if (block === undefined || used.has(index) || items.some(({ from, to }) => index >= from - 1 && index < to)) return true
    if (block.kind === 'table') return false
    if (block.kind === 'item' && items.some(({ title }) => plainLabel(title) === plainLabel(textOf(block)))) return true
    const before = blocks[index - 1]
    if (before !== undefined && before.kind === 'heading' && labelKind(textOf(before)) === 'next-meeting' && textOf(block).length < 200)
      return true
    const kind = readLabel(textOf(block))?.kind ?? labelKind(textOf(block))
    if (kind !== null && kind !== 'aside' && kind !== 'decisions') return true
    return (firstItem < 0 || index < firstItem) && index < 6 && textOf(block).length < 200
  }
  const { body } = writeBody(blocks, 0, blocks.length, isTaken)
  const first = blocks.find((_, index) => !isTaken(index))
  return { body: /\p{L}{3}/u.test(body.replace(/^#.*$/gm, '')) ? body : '', line: first === undefined ? 1 : lineOf(first) }
}
