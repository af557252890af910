// Reads a line of people in the list that is open, or a sentence that tells of apologies.
import { labelKind } from '../labels/label-kind.js'
import { ROLE } from '../words.js'
import { apologiesIn, besideApologies, initialsOfApologies, isOnlyApologies, unreadApologies } from './apologies-in-sentences.js'
import { entriesOf, NOBODY } from './attendance-entries.js'
import type { AttendanceLine } from './attendance-line.js'
import type { PeopleLists } from './people-lists.js'
import { isOfHealth } from './why-away.js'

/** Takes the people of a line; says whether the list goes on with it. */
export function readEntry(entry: AttendanceLine, lists: PeopleLists): boolean {
  const { text, block, line, index } = entry
  const plain = text.replace(/^[-–•●*\s]+/, '')
  if (lists.open === null || isSaid(plain, entry, lists.open.isInline) || apologiesIn(plain).length > 0) {
    readApologies(entry, lists)
    return false
  }
  const isItem = block.kind === 'item'
  const isNobody = NOBODY.test(plain.replace(/[.\s]+$/, ''))
  if (isNobody) lists.emptyLabels = []
  else if (namesPeople(plain, isItem)) lists.take({ text: plain, line, isItem }, index)
  else if (isOfHealth(plain)) lists.leaveReasonsOut({ name: null, words: plain, list: lists.open.list, line }, index)
  else if (isItem && lists.open.isSection) return true
  else {
    readApologies(entry, lists)
    return false
  }
  if (block.kind !== 'heading') lists.used.add(index)
  return true
}

/** Whether at least half of what stands in a line are people. */
function namesPeople(text: string, isItem: boolean): boolean {
  const entries = entriesOf([{ text, isItem }])
  const named = entries.filter(({ person }) => person !== null).length
  return named > 0 && named * 2 >= entries.length
}

/** "Jo Ward: we should wait" is said by somebody; and after a run of people on the label's line no single word is a name. */
function isSaid(text: string, { block }: AttendanceLine, isInline: boolean): boolean {
  const before = /^([^:(]{2,40}):\s/.exec(text)?.[1]
  if (before !== undefined && !ROLE.test(before) && !/^\p{Lu}{2,4}$/u.test(before) && labelKind(before) === null) return true
  const isWord = (name: string) => !/\s/.test(name)
  return isInline && block.kind === 'paragraph' && entriesOf([{ text, isItem: false }]).every(({ person }) => isWord(person?.name ?? ''))
}

/** "Apologies were received from A Ward and B Kaur." Says whether the text tells of nothing else. */
export function readApologies({ text, line, index }: AttendanceLine, lists: PeopleLists): boolean {
  const people = apologiesIn(text)
  lists.listed.push(...people.map((person) => ({ person, list: 'apologies' as const, line })))
  lists.sentApologies.push(...initialsOfApologies(text).map((initials) => ({ initials, line })))
  const isOnly = isOnlyApologies(text)
  const [beside, unread] = [besideApologies(text, line), isOnly ? unreadApologies(text) : []]
  for (const each of beside)
    if (isOnly) lists.keepBeside(each, index)
    else lists.leaveReasonsOut(each, index)
  for (const words of unread) lists.keep({ text: words, line }, index)
  if (isOnly && (lists.open !== null || beside.length + unread.length > 0)) lists.used.add(index)
  return isOnly
}
