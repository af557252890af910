// Who came to a group's meetings, by seat: what `kscp attendance` finds out, before anybody words or draws it.

/** `vacant`: nobody held the seat that day. `not-recorded`: its holder stands in none of the meeting's lists. */
export type SeatStatus = 'present' | 'deputy' | 'apologies' | 'absent' | 'not-recorded' | 'vacant'

export interface SeatAtMeeting {
  /** The meeting's id. */
  meeting: string
  date: string
  status: SeatStatus
  /** The holder it is said of: initials, else an id; null for a vacant seat. */
  person: string | null
  /** Who sat for the holder, or sent apologies as their deputy. */
  deputy: string | null
  /** The items somebody was there for; null for all of them, or for nobody. */
  items: number[] | null
  /** What to show of them at that meeting: "Ian Thomas for Paul Martin"; the holder's full name; null for a vacant seat. */
  name: string | null
}

/** How many of the meetings at which it counted somebody came to; no rate where none counted. */
export interface Rate {
  present: number
  held: number
  /** From 0 to 1. */
  rate: number | null
}

export interface SeatLine extends Rate {
  seat: string
  statutory: boolean
  /** On the as-of day: initials, else ids. */
  holders: string[]
  /** The same people's full names. */
  names: string[]
  /** The earliest first. */
  meetings: SeatAtMeeting[]
}

/** Why somebody without a seat is there; `unknown`: the word in the list means nobody, or more than one. */
export type OtherAs = 'chair' | 'notetaker' | 'invited' | 'deputy' | 'no-seat' | 'unknown'

export interface OtherAtMeeting {
  meeting: string
  date: string
  status: 'present' | 'apologies' | 'absent'
  as: OtherAs
  items: number[] | null
  /** Whose place they took without that counting for a seat; initials, else an id. */
  deputisingFor: string | null
}

/** Somebody in the lists of the meetings who holds no seat on that day. */
export interface OtherLine {
  /** Initials, else an id; the word of the list where it is unknown. */
  person: string
  name: string
  /** At the latest of the meetings. */
  as: OtherAs
  meetings: OtherAtMeeting[]
}

/** `warning`: somebody has to do something. `note`: good to know. */
type FindingSeverity = 'warning' | 'note'

export interface AttendanceFinding {
  /** A short stable name, such as `statutory-unrepresented`. */
  code: string
  severity: FindingSeverity
  /** Sentences for a person. */
  message: string
  seat?: string
  seats?: string[]
  /** Initials, else an id. */
  person?: string
  /** The meeting's id; the latest where it is about several. */
  meeting?: string
}

export interface MeetingLine {
  meeting: string
  date: string
  /** Plain text. */
  title: string
  /** False where its lists name nobody at all: such a meeting counts for no rate. */
  recorded: boolean
}

export interface GroupAttendance extends Rate {
  asOf: string
  /** The group's id. */
  group: string
  name: string
  /** The earliest first. */
  meetings: MeetingLine[]
  attendance: SeatLine[]
  others: OtherLine[]
  findings: AttendanceFinding[]
}

/** A seat that nobody came for, at so many of the group's meetings in a row up to the latest. */
export interface AbsentSeat {
  seat: string
  /** On the as-of day: initials, else ids. */
  holders: string[]
  missed: number
  /** Ids of the meetings missed, the earliest first. */
  meetings: string[]
}

/** The share of the meetings somebody came to, to three places. */
export function rateOf(present: number, held: number): Rate {
  return { present, held, rate: held === 0 ? null : Math.round((present / held) * 1000) / 1000 }
}

/** "3 of 4 (75%)", or what to say where no meeting counted. */
export function rateInWords({ present, held, rate }: Rate): string {
  return rate === null ? 'no meeting counted' : `${present} of ${held} (${Math.round(rate * 100)}%)`
}

/** What a person reads of a status. */
export const STATUS_WORDS: { readonly [status in SeatStatus]: string } = {
  present: 'present',
  deputy: 'deputy',
  apologies: 'apologies',
  absent: 'absent',
  'not-recorded': 'not recorded',
  vacant: 'vacant',
}

/** ", items 3, 4", or nothing for whoever was there throughout. */
export function itemsInWords(items: readonly number[] | null): string {
  return items === null ? '' : `, ${items.length === 1 ? 'item' : 'items'} ${items.join(', ')}`
}
