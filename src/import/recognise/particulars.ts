// Recognises what minutes say of the meeting itself: its title, day, times, place, and when the next one is.
import { type Block, type FieldValue, lineOf, textOf } from '../block.js'
import type { ImportWarning, NextMeeting } from '../imported-minutes.js'
import { dateOfFileName, type FoundDate, findDates, findTimes, iso, withoutDates } from './dates.js'
import { checkWeekday } from './day-doubts.js'
import { labelKind, plainLabel, readLabel } from './labels.js'
import { nextMeetingOf } from './next-meeting.js'

export interface Particulars {
  title: string | null
  date: string | null
  start: string | null
  end: string | null
  venue: string | null
  nextMeeting: NextMeeting | null
  warnings: ImportWarning[]
}

export interface Paper {
  blocks: readonly Block[]
  fields: ReadonlyMap<string, FieldValue>
  fileName: string
  /** Where the items begin. */
  firstItem: number
  titleAt(block: number): string | null
  /** Blocks that list people. */
  people: ReadonlySet<number>
}

interface Line {
  text: string
  line: number
  index: number
  isHeading: boolean
}

export function recogniseParticulars(paper: Paper): Particulars {
  const top = topLines(paper)
  const warnings: ImportWarning[] = []
  const date = dayOf(paper, top, warnings)
  const times = timesOf(paper, top)
  return {
    title: titleOf(paper, top),
    date,
    ...times,
    venue: venueOf(paper, top),
    nextMeeting: nextMeetingOf(paper.blocks, paper.titleAt, date, warnings),
    warnings,
  }
}

/** The lines before the first item. */
function topLines({ blocks, firstItem }: Paper): Line[] {
  const end = Math.min(firstItem < 0 ? blocks.length : firstItem, 60)
  return blocks.slice(0, end).flatMap((block, index) => {
    if (block.kind === 'table') return []
    return block.lines.map(({ spans, line }) => ({
      text: spans
        .map(({ text }) => text)
        .join('')
        .trim(),
      line,
      index,
      isHeading: block.kind === 'heading',
    }))
  })
}

function labelled(lines: readonly Line[], kind: string): (Line & { rest: string }) | null {
  for (const [i, line] of lines.entries()) {
    const label = readLabel(line.text)
    if (label?.kind !== kind) continue
    const rest = label.rest !== '' ? label.rest : (lines[i + 1]?.text ?? '')
    if (rest !== '' && labelKind(rest) === null) return { ...line, rest }
  }
  return null
}

const ABOUT_ANOTHER =
  /\b(?:previous|last|next|future) meeting|\bminutes of the (?:previous|last)|\b(?:approved|signed|published|posted|updated|issued|circulated|draft|printed|revised|version|created) (?:on |by |at )?|\bdue\b|\bdeadline\b/i

/** A day that the file's own words give, and beside it what its name and fields say. */
function dayOf(paper: Paper, top: readonly Line[], warnings: ImportWarning[]): string | null {
  const written = writtenDay(top) ?? laterDay(paper)
  const named = dateOfFileName(paper.fileName)
  const field = fieldDay(paper.fields)
  if (written === null) return otherDay(named.date, field, warnings)
  const { found, line } = written
  if (found.date !== null) {
    checkWeekday(found, line, warnings)
    if (found.isUnsure) return settleOrder(found, line, [named.date, field?.date ?? null], warnings)
    if (named.date !== null && named.date !== found.date)
      warnings.push({
        code: 'date-conflict',
        message: `The text says ${found.date}, the file's name ${named.date}; the text's was taken.`,
        line,
      })
    else if (field !== null && field.date !== found.date)
      warnings.push({
        code: 'date-conflict',
        message: `The text says ${found.date}, the file's field ${field.name} ${field.date}; the text's was taken.`,
        line,
      })
    return found.date
  }
  const year = named.year ?? (field === null ? null : Number(field.date.slice(0, 4)))
  const date = year === null ? null : iso(year, found.month, found.day)
  const message =
    date === null
      ? 'The date has no year.'
      : `The date has no year; ${year} is from ${named.year === null ? 'the fields before the text' : "the file's name"}.`
  warnings.push({ code: 'date-without-year', message, line })
  return date
}

interface WrittenDay {
  found: FoundDate
  line: number
}

function writtenDay(top: readonly Line[]): WrittenDay | null {
  const label = labelled(top, 'date')
  const own = label === null ? undefined : findDates(label.rest)[0]
  if (label !== null && own !== undefined) return { found: own, line: label.line }
  const isOfAnother = (text: string) => ABOUT_ANOTHER.test(text) && !/\b(?:held|minutes of (?:the )?meeting)\b/i.test(text)
  const lines = top.filter(({ text }) => !isOfAnother(text))
  const ofMeeting = lines.filter(({ text }) => OF_MEETING.test(text) && !/\bminutes of the (?:previous|last)\b/i.test(text))
  const headings = lines.filter(({ isHeading }) => isHeading)
  for (const some of [ofMeeting, headings, lines.filter(({ text }) => text.length <= 160)]) {
    const day = dayWithYear(some) ?? dayWithoutYear(some)
    if (day !== null) return day
  }
  return null
}

const OF_MEETING = /\b(?:meeting|minutes|held|notes|telco|call|session)\b/i

function dayWithYear(lines: readonly Line[]): WrittenDay | null {
  const days = lines.flatMap(({ text, line }) => findDates(text).map((found) => ({ found, line })))
  return days.find(({ found }) => found.date !== null) ?? null
}

/** Beside a weekday, in a short line, or in one about the meeting. */
function dayWithoutYear(lines: readonly Line[]): WrittenDay | null {
  const days = lines.flatMap(({ text, line }) => {
    const isShown = text.length < 60 || /held|meeting/i.test(text)
    return findDates(text).flatMap((found) => (found.year === null && (found.weekday !== null || isShown) ? [{ found, line }] : []))
  })
  return days[0] ?? null
}

/** "The meeting was held on ..." further down. */
function laterDay({ blocks }: Paper): WrittenDay | null {
  for (const block of blocks) {
    if (block.kind === 'table') continue
    const text = textOf(block)
    const lead = /\b(?:this )?meeting (?:was |took place |held )+(?:held )?(?:on|at)\b/i.exec(text)
    const found = lead === null ? undefined : findDates(text.slice(lead.index, lead.index + 120))[0]
    if (found !== undefined && found.date !== null) return { found, line: lineOf(block) }
  }
  return null
}

function otherDay(
  named: string | null,
  field: { name: string; date: string; line: number } | null,
  warnings: ImportWarning[],
): string | null {
  if (field !== null && (named === null || named === field.date)) {
    warnings.push({
      code: 'date-from-frontmatter',
      message: `The text gives no day; ${field.date} is from the field ${field.name}.`,
      line: field.line,
    })
    return field.date
  }
  if (named !== null) {
    warnings.push({ code: 'date-from-file-name', message: `The text gives no day; ${named} is from the file's name.`, line: 1 })
    return named
  }
  warnings.push({ code: 'no-date', message: 'No day of the meeting was recognised.', line: 1 })
  return null
}

function fieldDay(fields: Paper['fields']): { name: string; date: string; line: number } | null {
  for (const name of ['meeting-date', 'meeting_date', 'meetingdate', 'start', 'date', 'day', 'title']) {
    const field = fields.get(name)
    const date = field === undefined || typeof field.value !== 'string' ? undefined : findDates(field.value)[0]?.date
    if (field !== undefined && date !== undefined && date !== null) return { name, date, line: field.line }
  }
  return null
}

function settleOrder(found: FoundDate, line: number, others: readonly (string | null)[], warnings: ImportWarning[]): string | null {
  const turned = found.year === null ? null : iso(found.year, found.day, found.month)
  if (others.includes(found.date)) return found.date
  if (turned !== null && others.includes(turned)) return turned
  warnings.push({
    code: 'date-order',
    message: `The day could be ${found.date} or ${turned}; day before month was taken, as in Britain.`,
    line,
  })
  return found.date
}

function timesOf({ blocks, fields }: Paper, top: readonly Line[]): { start: string | null; end: string | null } {
  const label = labelled(top, 'time')
  const dated = labelled(top, 'date')
  const own = label === null ? { start: null, end: null } : findTimes(label.rest)
  const lines = [
    ...(dated === null ? [] : [dated.rest]),
    ...top
      .filter(({ text }) => text.length < 250 && (findDates(text).length > 0 || /\b(?:held|commenced|started|opened|time)\b/i.test(text)))
      .map(({ text }) => text),
  ]
  const inTop = lines.map(withoutDates).map(findTimes)
  const field = (name: string) => {
    const value = fields.get(name)?.value
    return typeof value === 'string' ? (/T(\d{2}:\d{2})/.exec(value)?.[1] ?? findTimes(withoutDates(value)).start) : null
  }
  const start = own.start ?? inTop.find(({ start }) => start !== null)?.start ?? field('start') ?? field('time')
  const end = own.end ?? inTop.find(({ end }) => end !== null)?.end ?? closingTime(blocks) ?? field('end')
  return { start, end: end !== null && start !== null && end <= start ? null : end }
}

function closingTime(blocks: readonly Block[]): string | null {
  for (const block of [...blocks].reverse()) {
    if (block.kind === 'table') continue
    const found =
      /\b(?:meeting|proceedings|chair\w*|clos\w+|adjourned)[^.]{0,60}?\b(?:closed|ended|finished|concluded|adjourned|closing|at)\b[^.]{0,30}?\s(?:at\s+)?(\d.{2,20})/i.exec(
        textOf(block),
      )
    if (found?.[1] !== undefined && /clos|end|finish|conclu|adjourn/i.test(found[0])) return findTimes(found[1]).start
  }
  return null
}

function venueOf({ fields }: Paper, top: readonly Line[]): string | null {
  const label = labelled(top, 'venue')
  if (label !== null) return tidyVenue(label.rest)
  for (const { text } of top) {
    if (text.length > 300) continue
    const held = /\b(?:held|meeting|met|took place)\b/i.exec(text)
    if (held === null) continue
    for (const { 1: words = '' } of text
      .slice(held.index)
      .matchAll(/\b(?:in|at|via|on|IN|AT|VIA|ON|At|In)\s+(?=((?:the |THE )?[\p{Lu}\d].{2,100}))/gu)) {
      const place = tidyVenue(words)
      if (
        /^(?:the )?[\p{L}\d]/iu.test(place) &&
        findDates(words.slice(0, 25)).length === 0 &&
        !/^\d{1,2}[.:]?\d{0,2}\s*(?:am|pm|[-–]|hrs)|^\d{4}/i.test(words) &&
        !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(words) &&
        /\p{L}{3}/u.test(place)
      )
        return place
    }
  }
  const address = top.find(
    ({ text }) => /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s*\d[A-Z]{2}\b/.test(text) && text.length < 140 && readLabel(text) === null,
  )
  if (address !== undefined) return address.text
  const field = ['location', 'venue', 'place', 'where']
    .map((name) => fields.get(name)?.value)
    .find((value) => typeof value === 'string' && value !== '')
  return typeof field === 'string' ? field : null
}

/** A place without the day and the time that may follow it. */
function tidyVenue(text: string): string {
  const [first] = findDates(text)
  const upTo = first === undefined ? text : text.slice(0, first.start)
  return upTo
    .replace(
      /\s*[,;–—-]?\s*\b(?:on|at|from)?\s*(?:\d{1,2}[.:]?\d{0,2}\s*(?:am|pm)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|commencing\b.*)$/i,
      '',
    )
    .replace(/\s+(?:on|at|from|held)\s*$/i, '')
    .replace(/[\s,;:.–—-]+$/, '')
    .trim()
}

const STATUS =
  /^(?:(?:notes|minutes|record) of (?:the |a )?meeting|draft|final|approved|unapproved|unconfirmed|confirmed|public(?:ation)?|published|minutes?|notes?|meeting (?:notes|minutes)|(?:draft |final |published |approved |unapproved )+(?:meeting )?(?:notes|minutes)?.*|agenda|confidential|official(?: sensitive)?|unclassified|draft until .*|subject to .*|not protectively marked|restricted)$/i

function titleOf({ fields, blocks, people }: Paper, top: readonly Line[]): string | null {
  const field = fields.get('title')?.value
  const label = labelled(top, 'title')
  const open = top.filter(
    ({ text, index }) =>
      text !== '' &&
      text.length < 200 &&
      !people.has(index) &&
      !STATUS.test(plainLabel(text)) &&
      readLabel(text) === null &&
      !isPlaceOrDay(text) &&
      (blocks[index]?.kind === 'heading' || index < 6),
  )
  if (typeof field === 'string' && field !== '') return field
  const container = top.find(({ text }) => /^(?:meeting )?(?:minutes|notes)$/i.test(plainLabel(text)))?.text
  const held = top
    .map(({ text }) => text.slice(findDates(text)[0]?.start === 0 ? (findDates(text)[0]?.end ?? 0) : 0).trim())
    .map((text) => /^((?:the )?[\p{Lu}][^.;:]{4,90}?)\s+(?:held (?:its|their|a)|met)\b/u.exec(text)?.[1])
    .find((name) => name !== undefined)
  const first =
    open.find(({ isHeading }) => isHeading)?.text ??
    (container === undefined ? open.find(({ text }) => text.length < 120)?.text : undefined)
  return (first ?? label?.rest ?? container ?? held ?? null)?.replace(/\s+/g, ' ').replace(/\s*:$/, '') ?? null
}

function isPlaceOrDay(text: string): boolean {
  const [date] = findDates(text)
  return (date !== undefined && date.end - date.start > text.length * 0.6) || /^https?:/.test(text)
}
