// Writes a calendar file (RFC 5545) that says the same on every machine. A heavy room: the writer of calendars lives here alone.
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { daysBetween } from '../core/date.js'
import { foldLines } from './fold-lines.js'
import { readableLine, readableText } from './readable-text.js'

export interface CalendarEvent {
  /** The record's id: with the store's name it is the same in every file that is made. */
  id: string
  title: string
  /** A whole day, or moments in UTC (`2020-07-15T13:00:00Z`); the end is null where it isn't known. */
  when: { day: string } | { start: string; end: string | null }
  location?: string
  /** May have several lines. */
  description?: string
  categories?: readonly string[]
  /** How many changes the record tells of: a file made later, or after one more change, replaces what came before. */
  changes: number
  isCancelled: boolean
  /** Whether others see the time as taken. */
  isBusy: boolean
}

export interface Calendar {
  /** The partnership. */
  store: string
  /** The calendar's name, where a program shows one. */
  name?: string
  asOf: string
  events: readonly CalendarEvent[]
}

const END = 'END:VCALENDAR'

/** The text of an .ics file. Nobody is named in it as organiser or invited: addresses are private. */
export function calendarText({ store, name, asOf, events }: Calendar): string {
  const calendar = ical({
    prodId: '//kscp//kscp//EN',
    method: ICalCalendarMethod.PUBLISH,
    // The library writes the name as it is given.
    ...(name === undefined ? {} : { name: readableLine(name).replace(/[\\;,]/g, '\\$&') }),
  })
  const frame = calendar.toString()
  const written = events.map((event) => {
    const made = calendar.createEvent({
      id: `${event.id}@${hostOf(store)}.kscp.invalid`,
      sequence: sequenceOf(asOf, event.changes),
      stamp: `${asOf}T00:00:00Z`,
      ...timesOf(event.when),
      summary: readableLine(event.title),
      ...(event.location === undefined ? {} : { location: readableLine(event.location) }),
      ...(event.description === undefined ? {} : { description: readableText(event.description) }),
      categories: (event.categories ?? []).map((category) => ({ name: readableLine(category) })),
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: event.isBusy && !event.isCancelled ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    })
    return foldLines(made.toString())
  })
  // The library would fold all lines itself, letter by letter: for a long action log that takes longer than all else.
  return `${frame.slice(0, -END.length)}${written.join('')}${END}\r\n`
}

function timesOf(when: CalendarEvent['when']) {
  if ('day' in when) return { start: `${when.day}T00:00:00Z`, allDay: true }
  return when.end === null ? { start: when.start } : when
}

const FIRST_DAY = '2000-01-01'

/** A whole number that grows from day to day, and with each change on one day. */
function sequenceOf(asOf: string, changes: number): number {
  return Math.max(0, daysBetween(FIRST_DAY, asOf)) + changes
}

function hostOf(store: string): string {
  const words = store
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['store']
  return words.join('-').slice(0, 60).replace(/-$/, '')
}
