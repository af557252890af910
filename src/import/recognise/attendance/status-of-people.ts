// Reads the columns of a table of people that say who came: words such as "apologies", or a tick below one.
import { type Row, textOfCell } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { APOLOGIES, NOT_THERE, WAS_THERE } from '../labels/list-words.js'
import { type AttendanceList, LIST_OF } from './attendance-lists.js'
import type { PeopleHead } from './people-head.js'
import { APOLOGY } from './status-words.js'

/** What a cell may go on with behind a sign that is no word: "x (late)", "A - on leave". */
const BEHIND = '(?=\\s*(?:$|[([,;:–—-]))'
const BEGINS_PRESENT = new RegExp(
  `^(?:(?:yes|present|${WAS_THERE})(?![\\p{L}\\p{N}/])|(?:y|p|x|1|in person|online|teams|zoom|remote|virtual)${BEHIND}|[✓✔√☑])`,
  'iu',
)
const BEGINS_APOLOGIES = new RegExp(
  `^(?:(?:(?:with|sent|gave|sends|his|her|their|formal)\\s+)*${APOLOGIES}(?![\\p{L}\\p{N}/])|a\\.?${BEHIND})`,
  'iu',
)
const BEGINS_ABSENT = new RegExp(`^(?:(?:dna|${NOT_THERE})(?![\\p{L}\\p{N}/])|ab${BEHIND})`, 'iu')
const BEGINS_NO = new RegExp(`^(?:(?:no|none)(?![\\p{L}\\p{N}/])|(?:n|0)${BEHIND}|[☐✗✘])`, 'iu')
/** Apologies further on in a cell, and what makes them none, or none for being away. */
const TELLS_APOLOGIES = new RegExp(String.raw`\b${APOLOGIES}\b`, 'i')
const TELLS_NONE = new RegExp(String.raw`\b(?:no|not|without|any)\s+(?:\w+\s+)?${APOLOGIES}\b`, 'i')
const FOR_PART = new RegExp(String.raw`\b${APOLOGIES}\s+for\s+(?:\w+\s+)?(?:late|lateness|leaving)\b`, 'i')

export interface Status {
  /** Null where the columns say nothing. */
  list: AttendanceList | null
  /** Whether they say more than one thing, or none where others have a sign. */
  isUnclear: boolean
}

/** Gives what the columns say of a row. Where others are ticked as present, no sign in the only such column is an absence. */
export function statusReader(rows: readonly Row[], { labels, statusAt }: PeopleHead): (row: Row) => Status {
  const columns = statusAt.map((column) => ({ column, list: LIST_OF[labelKind(labels[column] ?? '') ?? ''] ?? 'attendees' }))
  const said = ({ cells }: Row, column: number) => textOfCell(cells[column]).trim()
  const isTicked = columns.some(({ column, list }) => list === 'attendees' && rows.some((row) => BEGINS_PRESENT.test(said(row, column))))
  return (row) => {
    const signs = columns.map(({ column, list }) => signIn(said(row, column), list))
    const lists = new Set(signs.flatMap((sign) => (sign === null || sign === 'no' ? [] : [sign])))
    const [first = null] = lists
    const isTwofold = columns.some(({ column, list }) => saysTwoThings(said(row, column), list))
    if (first !== null) return { list: first, isUnclear: lists.size > 1 || isTwofold }
    const isPresence = (i: number) => columns[i]?.list === 'attendees'
    if (signs.some((sign, i) => sign === 'no' && isPresence(i))) return { list: 'absent', isUnclear: false }
    const isBlank = columns.some(({ column }, i) => isPresence(i) && said(row, column) === '')
    return isBlank && isTicked ? { list: 'absent', isUnclear: columns.length > 1 } : { list: null, isUnclear: false }
  }
}

/** The list that a cell below a label says, by what it begins with; `no` where it says that it isn't that one. */
function signIn(words: string, list: AttendanceList): AttendanceList | 'no' | null {
  if (BEGINS_PRESENT.test(words)) return list
  if (BEGINS_APOLOGIES.test(words)) return 'apologies'
  if (APOLOGY.test(words) || tellsApologies(words)) return 'apologies'
  if (BEGINS_ABSENT.test(words)) return 'absent'
  return BEGINS_NO.test(words) ? 'no' : null
}

function tellsApologies(words: string): boolean {
  return TELLS_APOLOGIES.test(words) && !TELLS_NONE.test(words) && !FOR_PART.test(words)
}

/** "Yes - apologies" below "Present", and apologies that are for coming late. */
function saysTwoThings(words: string, list: AttendanceList): boolean {
  if (BEGINS_APOLOGIES.test(words)) return FOR_PART.test(words)
  return list === 'attendees' && BEGINS_PRESENT.test(words) && APOLOGY.test(words.replace(BEGINS_PRESENT, '').replace(/^[\s,;:(–—-]+/, ''))
}
