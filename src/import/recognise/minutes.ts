// Puts together what was recognised in the blocks of one meeting: people, items with their text, actions, decisions, doubts.
import { textOf } from '../block.js'
import type { Place, WrittenBody } from '../body.js'
import type { ImportedAction, ImportedDecision, ImportedItem, ImportedMinutes, ImportWarning } from '../imported-minutes.js'
import { recogniseActions } from './actions/actions.js'
import { dueDay } from './actions/due.js'
import { dueDoubts } from './actions/due-doubts.js'
import type { FoundAction } from './actions/found-action.js'
import { knownOwners } from './actions/known-owners.js'
import { mergeActions } from './actions/merge-actions.js'
import { recogniseAttendance } from './attendance/attendance.js'
import { withoutLeftOut } from './attendance/cut-words.js'
import { settlePeople } from './attendance/people.js'
import { recogniseDecisions } from './decisions.js'
import { doubtsOf } from './doubts.js'
import { type Home, ItemBodies } from './item-bodies.js'
import { type FoundItem, firstBlockOf } from './items/item-ranges.js'
import { recogniseItems } from './items/items.js'
import { withSubHeadings } from './items/sub-headings.js'
import { plainLabel } from './labels/plain-label.js'
import type { Paper } from './paper.js'
import { recogniseParticulars } from './particulars/particulars.js'
import { restOf } from './rest.js'

export function recogniseMinutes(paper: Paper): ImportedMinutes {
  const found = recogniseItems(paper.blocks)
  const { items } = found
  const headed = withSubHeadings(found.blocks, items)
  const titleAt = (index: number) => items.find(({ from, to }) => index >= from - 1 && index < to)?.title ?? null
  const attendance = recogniseAttendance(headed.blocks)
  const blocks = withoutLeftOut(headed.blocks, attendance.leftOut)
  const particulars = recogniseParticulars({ ...paper, blocks }, { firstItem: firstBlockOf(items), titleAt, people: attendance.used })
  const people = settlePeople(attendance, paper.fields, blocks)
  const everyone = [...people.attendees, ...people.apologies, ...people.absent]
  const words = blocks.map((block) => (block.kind === 'table' ? '' : textOf(block))).join('\n')
  const known = knownOwners(everyone, words)
  const set = recogniseActions({
    blocks,
    used: attendance.used,
    known,
    titleAt,
    date: particulars.date,
    itemNamed: (words) => itemNamed(items, words),
  })
  const merged = mergeActions(set.actions)
  const used = new Set([...attendance.used, ...set.used])
  const decisions = recogniseDecisions(blocks, used, titleAt)
  const standing = new ItemBodies({ blocks, items, people: attendance.used, set, actions: merged.actions })
  const bodies = standing.written()
  const next = particulars.nextMeeting?.date ?? null
  const actions = merged.actions.map((action) =>
    importedAction(action, standing.homeOf(action), bodies, dueDay(action.due, particulars.date, next)),
  )
  const told = [particulars.title ?? '', particulars.venue ?? ''].join(' ')
  const rest = restOf({ blocks, items, standing, unread: attendance.unread, told })
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
      const item = itemOf(items, decision.place?.block)
      return {
        number: decision.number,
        text: decision.text,
        item,
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
    ...headed.warnings,
    ...attendance.warnings,
    ...people.warnings,
    ...particulars.warnings,
    ...set.warnings,
    ...merged.warnings,
    ...standing.warnings(),
    ...dueDoubts(actions, particulars.date),
  ]
  return { ...minutes, warnings: [...warnings, ...doubtsOf(minutes, blocks, items), ...rest.warnings].filter(isFirst) }
}

/** The item whose number or title the words give, counted from 0; null where they give none, or more than one has it. */
function itemNamed(items: readonly FoundItem[], words: string): number | null {
  const number = words.replace(/^item\s+/i, '').replace(/[.)]$/, '')
  const named = items.flatMap((item, i) => (item.number === number || plainLabel(item.title) === plainLabel(words) ? [i] : []))
  return words !== '' && named.length === 1 ? (named[0] ?? null) : null
}

function itemOf(items: readonly FoundItem[], block: number | undefined): number | null {
  const at = block === undefined ? -1 : items.findIndex(({ from, to }) => block >= from && block < to)
  return at < 0 ? null : at
}

function importedAction(action: FoundAction, { item, isInItem }: Home, bodies: readonly WrittenBody[], due: string | null): ImportedAction {
  const { number, text, title, owners, line } = action
  return { number, text, title, owners, due, dueText: action.due, item, isInItem, at: placeIn(bodies, item, action.place), line }
}

function placeIn(bodies: readonly WrittenBody[], item: number | null, place: Place | null) {
  return item === null || place === null ? null : (bodies[item]?.placeOf(place) ?? null)
}

function isFirst({ line, message }: ImportWarning, index: number, all: readonly ImportWarning[]): boolean {
  return all.findIndex((other) => other.line === line && other.message === message) === index
}
