// What is doubtful in minutes once everything was recognised: what is missing, who nobody is, what follows the end.
import { type Block, lineOf, textOf } from '../block.js'
import { clipped } from '../clipped.js'
import type { ImportedMinutes, ImportWarning } from '../imported-minutes.js'
import { appendixFrom } from './appendix.js'
import type { FoundItem } from './items/item-ranges.js'

const CLOSED =
  /\b(?:meeting|chair\w*|proceedings)\b.{0,80}\b(?:closed|ended|concluded|adjourned|finished)\b|\b(?:closed|ended|concluded) the meeting\b|^(?:chair\w*['’]s )?(?:signed|signature)\b|^signed\b/i

export function doubtsOf(minutes: ImportedMinutes, blocks: readonly Block[], items: readonly FoundItem[]): ImportWarning[] {
  return [
    ...whatIsMissing(minutes),
    ...ownersOfNobody(minutes),
    ...speakersOfNobody(minutes, blocks),
    ...apologiesWhoSpoke(minutes, blocks, items),
    ...textAfter(blocks, items),
  ]
}

function whatIsMissing({ title, attendees, chair, items, actions }: ImportedMinutes): ImportWarning[] {
  const warnings: ImportWarning[] = []
  const tell = (code: ImportWarning['code'], message: string, line = 1) => warnings.push({ code, message, line })
  if (title === null) tell('no-title', 'No title of the meeting was recognised.')
  if (attendees.length === 0) tell('no-attendees', 'Nobody was recognised as present.')
  if (chair === null) tell('no-chair', 'Nobody is said to have chaired the meeting.')
  if (items.length === 0) tell('no-items', 'No items were recognised; the text stands apart.')
  for (const { owners, number, text, line } of actions)
    if (owners.length === 0)
      tell('action-without-owner', `${number === null ? 'An action' : `Action ${number}`} has no owner: “${clipped(text)}”`, line)
  return warnings
}

/** Initials of an owner that no list explains. */
function ownersOfNobody({ attendees, apologies, absent, actions, items }: ImportedMinutes): ImportWarning[] {
  const people = [...attendees, ...apologies, ...absent]
  const texts = [...people.map(({ role, organisation }) => `${role ?? ''} ${organisation ?? ''}`), ...items.map(({ body }) => body)].join(
    '\n',
  )
  const isOfBody = (owner: string) => new RegExp(`\\b(?:the|within|of|from|at|an?) ${owner}\\b|\\(${owner}\\)`).test(texts)
  return actions.flatMap(({ owners, line }) =>
    owners.flatMap((owner): ImportWarning[] => {
      if (/^(?:ALL|TB[ACD])$/.test(owner)) return []
      if (!/^\p{Lu}{2,3}$/u.test(owner)) return surnameOfMany(owner, people, line)
      const fitting = people.filter(({ initials, name }) => initials === owner || (initials === null && heads(name) === owner))
      if (fitting.length === 1 || people.length === 0 || isOfBody(owner)) return []
      const message =
        fitting.length === 0
          ? `The initials ${owner}, who has an action, are those of nobody in the lists.`
          : `The initials ${owner}, who has an action, could be ${fitting.map(({ name }) => name).join(' or ')}.`
      return [{ code: fitting.length === 0 ? 'unknown-initials' : 'ambiguous-owner', message, line }]
    }),
  )
}

function surnameOfMany(owner: string, people: ImportedMinutes['attendees'], line: number): ImportWarning[] {
  const surname = owner.split(' ').at(-1) ?? ''
  const fitting = owner.includes(' ') ? [] : people.filter(({ name }) => name.split(' ').at(-1) === surname)
  return fitting.length < 2
    ? []
    : [{ code: 'ambiguous-owner', message: `${owner}, who has an action, could be ${fitting.map(({ name }) => name).join(' or ')}.`, line }]
}

function heads(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
}

/** Where the lists give initials: those of somebody who speaks and stands in no list. */
function speakersOfNobody({ attendees, apologies, absent }: ImportedMinutes, blocks: readonly Block[]): ImportWarning[] {
  const people = [...attendees, ...apologies, ...absent]
  if (people.filter(({ initials }) => initials !== null).length * 2 < people.length || people.length === 0) return []
  const known = new Set(['DNA', ...people.flatMap(({ initials, name }) => [initials, heads(name)])])
  const told = new Map<string, number>()
  for (const block of blocks) {
    if (block.kind === 'table') continue
    for (const [, initials = ''] of textOf(block).matchAll(
      /(?:^|[.!?]\s+)(\p{Lu}{2,3})(?=:\s|\s+(?:said|noted|asked|reported|advised|suggested|explained|confirmed|agreed|queried|added|thanked|stated|felt|believed|commented|updated|welcomed|informed|highlighted|outlined|presented|introduced|raised|proposed|requested|invited|flagged)\b)/gu,
    ))
      if (!known.has(initials) && !told.has(initials)) told.set(initials, lineOf(block))
  }
  return [...told].map(([initials, line]) => ({
    code: 'unknown-initials',
    message: `${initials} speaks here and is nobody in the lists.`,
    line,
  }))
}

/** Somebody in the apologies whom the text has speaking. */
function apologiesWhoSpoke(
  { attendees, apologies }: ImportedMinutes,
  blocks: readonly Block[],
  items: readonly FoundItem[],
): ImportWarning[] {
  return apologies.flatMap(({ name }): ImportWarning[] => {
    if (!name.includes(' ') || attendees.some((person) => person.name === name)) return []
    const spoke = new RegExp(
      `(?:^|[.;]\\s+|\\band )${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}[^.;]{0,60}?\\b(?:said|noted|asked|reported|advised|suggested|explained|confirmed|informed|presented|introduced|raised|updated|queried|outlined|notified|thanked|stated)\\b`,
    )
    const block = items.flatMap(({ from, to }) => blocks.slice(from, to)).find((each) => each.kind !== 'table' && spoke.test(textOf(each)))
    return block === undefined
      ? []
      : [{ code: 'unclear-attendance', message: `${name} is in the apologies, and the text has them speaking.`, line: lineOf(block) }]
  })
}

/** More than a signature after the words that close the meeting, or an appendix after the last item. */
function textAfter(blocks: readonly Block[], items: readonly FoundItem[]): ImportWarning[] {
  const appendix = items.length === 0 ? undefined : blocks[appendixFrom(blocks, items.at(-1)?.to ?? 0)]
  if (appendix !== undefined) return [{ code: 'text-after-minutes', message: 'An appendix follows the last item.', line: lineOf(appendix) }]
  const end = blocks.findLastIndex((block) => block.kind !== 'table' && CLOSED.test(textOf(block)) && textOf(block).length < 300)
  if (end < blocks.length * 0.4) return []
  const after = blocks.slice(end + 1).filter((block) => block.kind !== 'table' && textOf(block).length > 100)
  const [first] = after
  return first === undefined
    ? []
    : [{ code: 'text-after-minutes', message: 'Text follows the words that close the meeting.', line: lineOf(first) }]
}
