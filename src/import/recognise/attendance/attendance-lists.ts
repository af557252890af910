// The lists of people that minutes keep, and somebody in one of them.
import type { ListedPerson } from './listed-person.js'

export type AttendanceList = 'attendees' | 'apologies' | 'absent'

export interface Listed {
  person: ListedPerson
  list: AttendanceList
  line: number
}

/** Words beside the name of somebody in a list. */
export interface Beside {
  /** Null where the words are of several. */
  name: string | null
  words: string
  list: AttendanceList
  line: number
}

/** What was said beside a name and is neither role nor organisation. */
export function besideNames({ person: { name, beside = [], way }, list, line }: Listed): Beside[] {
  return [...beside, ...(way === undefined || list === 'attendees' ? [] : [way])].map((words) => ({ name, words, list, line }))
}

/** The list that a label begins. */
export const LIST_OF: { readonly [kind: string]: AttendanceList } = {
  present: 'attendees',
  'more-present': 'attendees',
  apologies: 'apologies',
  absent: 'absent',
}
