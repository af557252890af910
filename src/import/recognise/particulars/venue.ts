// Recognises where a meeting was held: behind a label, in a sentence at the top, by a postcode, or in a field before the text.
import { findDates } from '../dates.js'
import { readLabel } from '../labels/read-label.js'
import type { Paper } from '../paper.js'
import { isDayOrTime } from '../times.js'
import { BY_MEANS, remotePlace } from './remote-place.js'
import { labelled, type TopLine } from './top-lines.js'
import { ABOUT_ANOTHER } from './written-day.js'

/** The place, without day and time; null where none is named. */
export function venueOf(fields: Paper['fields'], top: readonly TopLine[]): string | null {
  const label = labelled(top, 'venue')
  return label === null
    ? (venueInSentences(top) ?? venueBehindTime(top) ?? roomBelowDay(top) ?? addressLine(top) ?? remotePlace(top) ?? venueField(fields))
    : tidyVenue(label.rest)
}

/** "held at Elm Hall", "met in the Guildhall" */
function venueInSentences(top: readonly TopLine[]): string | null {
  for (const { text } of top) {
    const from = text.length > 300 ? null : placeAfter(text)
    if (from === null) continue
    for (const { 1: words = '' } of text
      .slice(from)
      .matchAll(/\b(?:in|at|via|on|IN|AT|VIA|ON|At|In)\s+(?=((?:the |THE )?[\p{Lu}\d].{2,100}))/gu))
      if (isPlace(words)) return tidyVenue(words)
  }
  return null
}

/** "9:30 in the Board Room", "held on 12 June 2024, 10am, Elm Hall": a place right behind a day and a time, or a time alone. */
function venueBehindTime(top: readonly TopLine[]): string | null {
  for (const { text } of top) {
    const [day] = findDates(text)
    const behind = day === undefined ? text : text.slice(day.end)
    if (text.length > 160 || ABOUT_ANOTHER.test(text) || (day === undefined && !/^\s*(?:at\s+)?\d/i.test(text))) continue
    const place = TIMES_THEN_PLACE.exec(behind)?.[1]
    if (place !== undefined && !/(?<!\b(?:room|suite|office) )\d[:.]\d\d|@/i.test(place) && isPlace(place)) return tidyVenue(place)
  }
  return null
}

const CLOCK = '\\d{1,2}(?:[.:]\\d{2})?\\s*(?:am|pm|noon|hrs|hours)?'
const TIMES_THEN_PLACE = new RegExp(
  `^[\\s,;–—-]*(?:at|from)?\\s*(?:${CLOCK}(?<=[.:]\\d{2}|[ap]m|noon|hrs|hours))(?:\\s*(?:-|–|—|to|until)\\s*${CLOCK})?[\\s,;–—-]+(?:(?:in|at|via|on)\\s+)?((?:the )?\\p{Lu}(?:[^.;]|\\.\\d){2,80})$`,
  'iu',
)

/** From where on a line may name the place: from words for holding a meeting, or behind a day; null where it has neither. */
function placeAfter(text: string): number | null {
  return /\b(?:held|meeting|met|took place)\b/i.exec(text)?.index ?? (text.length < 160 ? (findDates(text)[0]?.end ?? null) : null)
}

/** Whether words name a place and no day or time. */
function isPlace(words: string): boolean {
  const place = tidyVenue(words)
  return (
    /^(?:the )?[\p{L}\d]/iu.test(place) &&
    findDates(words.slice(0, 25)).length === 0 &&
    !/^\d{1,2}[.:]?\d{0,2}\s*(?:am|pm|[-–]|hrs)|^\d{1,2}[.:]\d{2}\b|^\d{4}/i.test(words) &&
    !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(words) &&
    /\p{L}{3}/u.test(place)
  )
}

const ROOM =
  /^(?:the )?\p{Lu}.*\b(?:room|board ?room|hall|chambers?|suite|offices?|library|pavilion|centre|theatre|church|chapel|club|house|school|hospital|college|hotel|inn|museum)\b/iu
const BODY = /\b(?:board|committee|council|group|meeting|minutes|partnership|trust|governors|association|forum|panel)\b/i

/** "Boardroom, Elm Hospital" on the line below the day. */
function roomBelowDay(top: readonly TopLine[]): string | null {
  const isRoom = ({ text, isHeading }: TopLine) =>
    !isHeading && text.length < 120 && ROOM.test(text) && !BODY.test(text) && !/[.:]\s*$/.test(text) && readLabel(text) === null
  const found = top.find((line, i) => isRoom(line) && isDayOrTime(top[i - 1]?.text ?? ''))
  return found === undefined ? null : tidyVenue(found.text)
}

/** A short line with a British postcode. */
function addressLine(top: readonly TopLine[]): string | null {
  const isAddress = (text: string) => /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s*\d[A-Z]{2}\b/.test(text) && text.length < 140 && readLabel(text) === null
  return top.find(({ text }) => isAddress(text))?.text ?? null
}

function venueField(fields: Paper['fields']): string | null {
  const values = ['location', 'venue', 'place', 'where'].map((name) => fields.get(name)?.value)
  return values.find((value): value is string => typeof value === 'string' && value !== '') ?? null
}

/** A place without the day and the time that may follow it. */
function tidyVenue(text: string): string {
  const [first] = findDates(text)
  const upTo = first === undefined ? text : text.slice(0, first.start)
  return upTo
    .replace(/^via\s+/i, '')
    .replace(BY_MEANS, '')
    .replace(
      /\s*[,;–—-]?\s*\b(?:on|at|from)?\s*(?:\d{1,2}[.:]?\d{0,2}\s*(?:am|pm)\b.*|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun)\b.*|commencing\b.*)$/i,
      '',
    )
    .replace(/\s+(?:on|at|from|held)\s*$/i, '')
    .replace(/[\s,;:.–—-]+$/, '')
    .trim()
}
