// Works out, once, what day somebody means who says when a thing is due: "10 working days", "end of March", "next meeting".
import { isDate } from '../../core/date.js'
import { dueInWords, meetingsAhead } from '../../core/due-day.js'
import { Failure } from '../../core/failure.js'
import { collapse } from '../../core/undertakings.js'
import { dayInWords } from './due-days.js'
import { endInWords } from './due-ends.js'
import type { AskHolidays, DueForm } from './due-form.js'
import { spanInWords } from './due-spans.js'

export interface DueAsked {
  /** The day from which it is counted. */
  from: string
  /** What the words are typed after, such as `--due`. */
  option: string
  /** May fail where their file is wrong. */
  holidays: AskHolidays
}

export interface ResolvedDue {
  /** A day, `next-meeting` or `meeting+2`: as a record holds it. */
  due: string
  /** The words a day was worked out from; null where they say the same as `due`. */
  words: string | null
  /** Sentences: what is not known of the day. */
  warnings: string[]
}

const FORMS: readonly DueForm[] = [dayInWords, spanInWords, endInWords]

const FORMS_IN_WORDS =
  'Write a day (2020-01-15, 15 January 2020, 15/01/2020, 15 Jan, Friday), a meeting (next-meeting, meeting+2, second meeting), ' +
  'a time from now (10 working days, 2 weeks, 3 months), or an end (end of March, end of the month, end of term, end of the year, end of the financial year).'

/**
 * The due day that words mean, counted from a day. A meeting stays a meeting, so that it moves with it. Fails where the words mean
 * no day, more than one, or one that records/holidays.yaml would have to know. What was typed is not repeated where it is no day: it
 * may hold what a mark takes out.
 */
export function resolveDue(words: string, { from, option, holidays }: DueAsked): ResolvedDue {
  const said = collapse(words).replace(/^(?:by|due|on|in|within) /i, '')
  const bare = said.toLowerCase()
  const meeting = meetingInWords(bare)
  if (meeting !== null) return { due: meeting, words: null, warnings: [] }
  for (const form of FORMS) {
    const meant = form(bare, from, holidays)
    if (meant !== null && isDate(meant.day))
      return { due: meant.day, words: meant.isPlain === true ? null : said, warnings: meant.warnings ?? [] }
  }
  throw new Failure(
    'usage',
    said === '' ? `There are no words after ${option}.` : `The words after ${option} don't say plainly which day is meant.`,
    FORMS_IN_WORDS,
  )
}

const FURTHER_MEETINGS = [2, 3, 4, 5, 6, 7, 8, 9].map((ahead) => `meeting+${ahead}`)

/** "next meeting", "second meeting", "the meeting after next", `meeting+2`. */
function meetingInWords(words: string): string | null {
  const bare = words.replace(/^(?:at )?(?:the )?/, '').replace(/^meeting ?\+ ?/, 'meeting+')
  if (bare === 'next meeting' || meetingsAhead(bare) === 1) return 'next-meeting'
  if (bare === 'meeting after next') return 'meeting+2'
  return FURTHER_MEETINGS.find((form) => form === bare || dueInWords(form) === `${bare} from then`) ?? null
}
