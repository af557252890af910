// Reads the columns of a table of people that say who came: words such as "apologies", or a tick below one.
import { type Row, textOfCell } from '../../block.js'
import { labelKind } from '../labels.js'
import { WAY_OF_TAKING_PART } from '../words.js'
import { type AttendanceList, LIST_OF } from './attendance-lists.js'
import type { PeopleHead } from './people-head.js'

const PRESENT = /^(?:y|yes|present|p|x|✓|✔|√|☑|attended|in attendance|in person|online|teams|zoom|remote|virtual|1)$/i
const APOLOGIES = /apolog|regrets|^(?:a|apol(?:ogies|ogy|s)?|apols?|regrets|sent apologies|apologies (?:sent|received|given))\.?$/i
const APOLOGY =
  /^(?:no|yes|absent)?[\s,;:(–-]*(?:with |sent |gave )?(?:a|apolog(?:ies|y)|apols?|regrets)(?: (?:sent|received|given|noted))?[).]*$/i
const ABSENT = /^(?:absent|ab|did not attend|dna|not present)$/i
const NO = /^(?:n|no|0|none|☐|✗|✘)$/i

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
  const isTicked = columns.some(({ column, list }) => list === 'attendees' && rows.some((row) => PRESENT.test(said(row, column))))
  return (row) => {
    const signs = columns.map(({ column, list }) => signIn(said(row, column), list))
    const lists = new Set(signs.flatMap((sign) => (sign === null || sign === 'no' ? [] : [sign])))
    const [first = null] = lists
    if (first !== null) return { list: first, isUnclear: lists.size > 1 }
    const isPresence = (i: number) => columns[i]?.list === 'attendees'
    if (signs.some((sign, i) => sign === 'no' && isPresence(i))) return { list: 'absent', isUnclear: false }
    const isBlank = columns.some(({ column }, i) => isPresence(i) && said(row, column) === '')
    return isBlank && isTicked ? { list: 'absent', isUnclear: columns.length > 1 } : { list: null, isUnclear: false }
  }
}

/** Whether a cell says no more than who came, or by what way. */
export function isPlainStatus(words: string): boolean {
  return (
    [PRESENT, APOLOGY, ABSENT, NO, WAY_OF_TAKING_PART].some((pattern) => pattern.test(words)) ||
    LIST_OF[labelKind(words) ?? ''] !== undefined
  )
}

/** The list that a cell below a label says; `no` where it says that it isn't that one. */
function signIn(words: string, list: AttendanceList): AttendanceList | 'no' | null {
  if (APOLOGIES.test(words)) return 'apologies'
  if (PRESENT.test(words)) return list
  if (ABSENT.test(words)) return 'absent'
  return NO.test(words) ? 'no' : null
}
