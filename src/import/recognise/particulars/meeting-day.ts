// Settles the day of a meeting from what its minutes say, what the file's name says, and the fields before the text.
import type { ImportWarning } from '../../imported-minutes.js'
import { dateOfFileName, type FoundDate, findDates, iso } from '../dates.js'
import type { Paper } from '../paper.js'
import { checkWeekday } from './day-doubts.js'
import type { TopLine } from './top-lines.js'
import { unclearDays } from './unclear-days.js'
import { writtenDay } from './written-day.js'

/** What stands beside the words: the file's name, and a field that gives a day. */
interface Beside {
  named: { date: string | null; year: number | null }
  field: FieldDay | null
}

interface FieldDay {
  name: string
  date: string
  line: number
}

/** The day as `YYYY-MM-DD`, null where none is sure; adds a warning where it comes from elsewhere than the words, or they differ. */
export function dayOfMeeting(paper: Paper, top: readonly TopLine[], warnings: ImportWarning[]): string | null {
  const written = writtenDay(paper.blocks, top)
  warnings.push(...unclearDays(top, written !== null))
  const beside = { named: dateOfFileName(paper.fileName), field: fieldDay(paper.fields) }
  if (written === null) return otherDay(beside, warnings)
  const { found, line } = written
  if (found.date === null) return withYear(found, line, beside, warnings)
  checkWeekday(found, line, warnings)
  if (found.isUnsure) return inOrder(found, line, beside, warnings)
  warnings.push(...conflicts(found.date, line, beside))
  return found.date
}

function conflicts(date: string, line: number, { named, field }: Beside): ImportWarning[] {
  const other =
    named.date !== null && named.date !== date
      ? `the file's name ${named.date}`
      : field !== null && field.date !== date
        ? `the file's field ${field.name} ${field.date}`
        : null
  const message = `The text says ${date}, ${other}; the text's was taken.`
  return other === null ? [] : [{ code: 'date-conflict', message, line }]
}

function withYear(found: FoundDate, line: number, { named, field }: Beside, warnings: ImportWarning[]): string | null {
  const year = named.year ?? (field === null ? null : Number(field.date.slice(0, 4)))
  const date = year === null ? null : iso(year, found.month, found.day)
  const source = named.year === null ? 'the fields before the text' : "the file's name"
  const message = date === null ? 'The date has no year.' : `The date has no year; ${year} is from ${source}.`
  warnings.push({ code: 'date-without-year', message, line })
  return date
}

/** Day before month, unless the file's name or field has it the other way round. */
function inOrder(found: FoundDate, line: number, { named, field }: Beside, warnings: ImportWarning[]): string | null {
  const others = [named.date, field?.date]
  const turned = found.year === null ? null : iso(found.year, found.day, found.month)
  if (others.includes(found.date)) return found.date
  if (turned !== null && others.includes(turned)) return turned
  const message = `The day could be ${found.date} or ${turned}; day before month was taken, as in Britain.`
  warnings.push({ code: 'date-order', message, line })
  return found.date
}

function otherDay({ named, field }: Beside, warnings: ImportWarning[]): string | null {
  if (field !== null && (named.date === null || named.date === field.date)) {
    const message = `The text gives no day; ${field.date} is from the field ${field.name}.`
    warnings.push({ code: 'date-from-frontmatter', message, line: field.line })
    return field.date
  }
  if (named.date === null) warnings.push({ code: 'no-date', message: 'No day of the meeting was recognised.', line: 1 })
  else warnings.push({ code: 'date-from-file-name', message: `The text gives no day; ${named.date} is from the file's name.`, line: 1 })
  return named.date
}

function fieldDay(fields: Paper['fields']): FieldDay | null {
  for (const name of ['meeting-date', 'meeting_date', 'meetingdate', 'start', 'date', 'day', 'title']) {
    const field = fields.get(name)
    const date = typeof field?.value === 'string' ? findDates(field.value)[0]?.date : null
    if (field !== undefined && date != null) return { name, date, line: field.line }
  }
  return null
}
