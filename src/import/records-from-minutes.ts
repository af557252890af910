// Turns recognised minutes into records: a draft meeting, its actions, new people; and says what is left for a person to do.

import type { Change } from '../core/change.js'
import { counted } from '../core/counted.js'
import { Failure } from '../core/failure.js'
import type { Records } from '../core/records.js'
import { bodyOf, fieldLine, type MarkInBody, plainInline, plainLabel } from './imported-body.js'
import type { ImportedAction, ImportedMinutes } from './imported-minutes.js'
import { type PeopleOfMinutes, peopleOf } from './imported-people.js'
import { findOwners, type OwnersOf } from './owners-of-action.js'
import { withPeopleByInitials } from './people-by-initials.js'
import { withTitleOfGroup } from './title-of-group.js'

export interface RecordsFromMinutes {
  changes: Change[]
  meetingId: string
  /** What is left for a person to do or to decide, as sentences. */
  left: string[]
}

/** The records that minutes make for a group's meeting. Fails where there is no date, no such group, no chair, or such a meeting already. */
export function recordsFromMinutes(records: Records, imported: ImportedMinutes, groupId: string | null): RecordsFromMinutes {
  const { date } = imported
  if (date === null)
    throw new Failure(
      'refused',
      'No date of the meeting was recognised, so no record can be made.',
      'Write the date at the top of the file, such as 20 November 2019.',
    )
  const group = groupId ?? groupIn(records, imported)
  const meetingId = `${date}-${group}`
  if (records.has('meeting', meetingId))
    throw new Failure(
      'refused',
      `There is a meeting ${meetingId} already.`,
      `Look at records/meetings/${meetingId}.md first; nothing was written.`,
    )
  const byInitials: string[] = []
  const minutes = withTitleOfGroup(records, withPeopleByInitials(records, imported, date, byInitials), group)
  const people = peopleOf(records, minutes, date)
  const chair = minutes.chair === null ? null : people.wordFor(minutes.chair)
  if (chair === null)
    throw new Failure(
      'refused',
      'Who was in the chair was not recognised, so no record can be made.',
      'Write (Chair) after their name in the list of attendees: the name in full, since initials alone are not read there.',
    )
  const left = [...byInitials, ...people.left]
  const ownersOf = findOwners(records, people)
  const all = numbered(minutes.actions, (action) => action.item !== null && ownersOf(action).owners.length > 0)
  if (all.some(({ action, number }) => ownNumber(action) !== null && ownNumber(action) !== number))
    left.push("The record's actions run from 1 without a gap, so that some have another number than in the file.")
  const outside = new Set(all.flatMap(({ action: { isInItem }, number }) => (isInItem ? [] : [number])))
  const actions = all.flatMap(({ action, number }) => placed(ownersOf, action, number, left))
  const decisions = minutes.decisions.flatMap(({ isLabelled, item, at, text }, i): MarkInBody[] =>
    isLabelled && item !== null ? [{ name: 'decision', number: i + 1, label: plainLabel(text), owners: [], due: null, item, at }] : [],
  )
  const unlabelled = minutes.decisions.filter(({ isLabelled }) => !isLabelled).length
  if (unlabelled > 0)
    left.push(`Read the ${counted(unlabelled, 'sentence')} with "agreed", and mark what is a decision with ::decision[...]{#1}.`)
  const moved = actions.flatMap(({ number }) => (outside.has(number) ? [number] : []))
  if (moved.length > 0)
    left.push(
      `The file sets in no item, so that it is under the last one, each of these actions: ${moved.join(', ')}. Put it where it belongs.`,
    )
  if (minutes.rest.trim() !== '') left.push('Some text belongs to no item and stands above the first one: put it where it belongs.')
  left.push('Mark what must not be published with :redact[...], then run kscp notes check.')
  const marks = [...actions, ...renumbered(decisions)]
  return {
    meetingId,
    left,
    changes: [
      ...people.changes,
      { file: `records/meetings/${meetingId}.md`, text: meetingRecord(minutes, date, group, chair, people, marks) },
      ...actions.map((action) => ({
        file: `records/actions/${meetingId}-${action.number}.md`,
        text: actionRecord(action, meetingId, date, minutes.source),
      })),
    ],
  }
}

/** The group that the title or the first words name, or the only one there is. */
function groupIn(records: Records, { title, items }: ImportedMinutes): string {
  const words = ` ${[title ?? '', items[0]?.body ?? ''].join(' ')} `
  const named = records
    .of('group')
    .filter(({ data: { name, abbreviation } }) => words.includes(name) || (abbreviation !== undefined && words.includes(`${abbreviation}`)))
  const [first] = named
  if (first !== undefined && named.length === 1) return first.id
  const ids = records.idsOf('group')
  const [only] = ids
  if (only !== undefined && ids.length === 1) return only
  throw new Failure(
    'usage',
    'Which group met is not clear from the file.',
    `Add --group with its id: ${ids.length === 0 ? 'there is none yet' : ids.join(', ')}.`,
  )
}

/** The file's own numbers where those that become records have 1 and on, else from 1 on: those first that become records, so that no number is missing. */
function numbered(
  actions: readonly ImportedAction[],
  isMade: (action: ImportedAction) => boolean,
): { action: ImportedAction; number: number }[] {
  const own = actions.map(ownNumber)
  const made = actions.filter(isMade).map(ownNumber)
  const isWhole = own.every((number) => number !== null) && new Set(own).size === own.length && made.every((_, i) => made.includes(i + 1))
  if (isWhole) return actions.map((action, i) => ({ action, number: own[i] ?? i + 1 })).sort((a, b) => a.number - b.number)
  return [...actions.filter(isMade), ...actions.filter((action) => !isMade(action))].map((action, i) => ({ action, number: i + 1 }))
}

function ownNumber({ number }: ImportedAction): number | null {
  return number !== null && /^[1-9]\d{0,3}$/.test(number) ? Number(number) : null
}

function renumbered(decisions: readonly MarkInBody[]): MarkInBody[] {
  return decisions.map((decision, i) => ({ ...decision, number: i + 1 }))
}

/** An action with owners of the records; without, it stays text, since an action is somebody's. */
function placed(ownersOf: OwnersOf, action: ImportedAction, number: number, left: string[]): MarkInBody[] {
  const { owners, unknown } = ownersOf(action)
  if (owners.length === 0 || action.item === null) {
    const why = action.item === null ? 'it stands in no item' : 'no owner is known'
    const nobody = unknown.length === 0 ? '' : `; ${unknown.join(', ')} is nobody of the records`
    left.push(`Action ${number} (line ${action.line}) is left as text: ${why}${nobody}.`)
    return []
  }
  left.push(...unknown.map((owner) => `Action ${number} names ${owner} as an owner, who is nobody of the records.`))
  const isNext = action.due === null && /\bnext\b[^.]{0,30}\bmeeting\b/i.test(action.dueText ?? '')
  if (action.due === null && action.dueText !== null && !isNext)
    left.push(`Action ${number} is due "${action.dueText}": write a day if one is meant.`)
  const due = action.due ?? (isNext ? 'next-meeting' : null)
  return [{ name: 'action', number, label: plainLabel(action.title), owners, due, item: action.item, at: action.at }]
}

function meetingRecord(
  minutes: ImportedMinutes,
  date: string,
  group: string,
  chair: string,
  people: PeopleOfMinutes,
  marks: readonly MarkInBody[],
): string {
  const { title, start, end, venue, notetaker, nextMeeting, items, rest, source } = minutes
  const words = (list: readonly { name: string }[]) => list.flatMap(({ name }) => people.wordFor(name) ?? [])
  const optional = (field: string, value: string | null) => (value === null ? [] : [fieldLine(field, value)])
  const absent = words(minutes.absent)
  const lines = [
    fieldLine('title', plainInline(title ?? 'Meeting')),
    fieldLine('group', group),
    fieldLine('date', date),
    ...(start === null ? [] : [`start: "${start}"`]),
    ...(end === null ? [] : [`end: "${end}"`]),
    ...optional('venue', venue === null ? null : plainInline(venue)),
    fieldLine('chair', chair),
    ...optional('notetaker', notetaker === null ? null : people.wordFor(notetaker)),
    fieldLine('attendees', words(minutes.attendees)),
    fieldLine('apologies', words(minutes.apologies)),
    ...(absent.length === 0 ? [] : [fieldLine('absent', absent)]),
    'status: draft',
    ...optional('next-meeting', nextMeeting?.date ?? null),
    fieldLine('source', [source]),
  ]
  return `---\n${lines.join('\n')}\n---\n\n${rest.trim() === '' ? '' : `${rest.trim()}\n\n`}${bodyOf(items, marks)}`
}

function actionRecord({ label, number, owners, due, item }: MarkInBody, meetingId: string, date: string, source: string): string {
  const lines = [
    fieldLine('title', label),
    fieldLine('meeting', meetingId),
    fieldLine('item', item + 1),
    fieldLine('number', number),
    fieldLine('owners', owners),
    fieldLine('raised', date),
    ...(due === null ? [] : [fieldLine('due', due)]),
    'status: open',
    fieldLine('source', [source]),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}
