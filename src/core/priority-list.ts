// The priorities as a list shows them: what serves each, when something was last recorded of it, and when it ends.
import type { ActionLine } from './action-log.js'
import { counted } from './counted.js'
import { formatDate } from './date.js'

export interface PriorityLine {
  id: string
  /** Plain text. */
  title: string
  horizon: string
  type: PriorityType
  status: string
  theme: string | null
  from: string | null
  to: string | null
  lead: string | null
  file: string
  /** The ids of all actions that serve it, whatever became of them. */
  actions: string[]
  /** How many of them are open, past their due day, and done. */
  open: number
  overdue: number
  done: number
  /** The last day on which something was recorded of it or of its actions; null where nothing was. */
  lastProgress: string | null
  /** Days since then. */
  silentDays: number | null
  end: string | null
  /** `given`: the record names the day. `three-months`: those of a Top Five. `none`: no day is known. */
  endFrom: 'given' | 'three-months' | 'none'
  /** Negative past the end; null where no end is known, and for what nobody works to any more, or yet. */
  daysLeft: number | null
  pastEnd: boolean
  reviews: PriorityReview[]
}

export type PriorityType = 'strength' | 'improvement' | 'aim'

interface PriorityReview {
  on: string
  from: string
  to: string
  /** Plain text. */
  why: string
  by: string | null
}

export interface PriorityList {
  asOf: string
  priorities: PriorityLine[]
  /** The open actions that serve any of them, by due day. */
  openActions: ActionLine[]
}

/** The current Top Five of each type, and what stands beside it. */
export interface TopFive {
  asOf: string
  /** Five at most of a type. */
  priorities: PriorityLine[]
  /** Those that are current as well, though there are five of their type. */
  tooMany: PriorityLine[]
  carriedOver: PriorityLine[]
  suggested: PriorityLine[]
}

const TYPES = { strength: 'strengths', improvement: 'areas for improvement', aim: 'aims' }

export const PRIORITY_TYPES = Object.keys(TYPES) as readonly PriorityType[]

/** "areas for improvement", as the notes of 20 November 2019 call them. */
export function typeInWords(type: PriorityType): string {
  return TYPES[type]
}

const ONE = { strength: 'strength', improvement: 'area for improvement', aim: 'aim' }

/** "1 area for improvement", "4 strengths". */
export function countedType(count: number, type: PriorityType): string {
  return counted(count, ONE[type], TYPES[type])
}

/** "Business plan, aims". */
export function kindInWords({ horizon, type }: Pick<PriorityLine, 'horizon' | 'type'>): string {
  return `${horizon === 'top-five' ? 'Top Five' : 'Business plan'}, ${typeInWords(type)}`
}

/** "80 days left", with a star where the record names no last day. */
export function leftOf({ end, endFrom, daysLeft, pastEnd }: PriorityLine): string {
  if (end === null) return 'no dates are set'
  const star = endFrom === 'three-months' ? '*' : ''
  if (pastEnd || daysLeft === null) return `ended ${formatDate(end)}${star}`
  return daysLeft === 0 ? `last day${star}` : `${counted(daysLeft, 'day')} left${star}`
}

/** "2 open, 1 overdue, 3 done; nothing recorded since 20 November 2019; 12 days left", or what the last review decided and why. */
export function standingOf(line: PriorityLine): string {
  const actions = line.actions.length === 0 ? [] : [`${line.open} open, ${line.overdue} overdue, ${line.done} done`]
  if (isWorkedTo(line)) {
    const end = line.end === null ? [] : [leftOf(line)]
    return [actions[0] ?? 'no action serves it', silenceOf(line), ...end].join('; ')
  }
  const review = line.reviews.at(-1)
  const decided = review === undefined || review.to !== line.status ? [] : [`since ${formatDate(review.on)}: ${review.why}`]
  return [...actions, ...decided].join('; ')
}

/** Whether the partnership works to it, so that its silence and its end matter. */
export function isWorkedTo({ status }: Pick<PriorityLine, 'status'>): boolean {
  return status === 'current' || status === 'carried-over'
}

function silenceOf({ lastProgress, silentDays }: PriorityLine): string {
  if (lastProgress === null) return 'nothing recorded yet'
  return `${silentDays === 0 ? 'last recorded' : 'nothing recorded since'} ${formatDate(lastProgress)}`
}
