// Reads the end of something: of a month, a school term, the year, the financial year.
import { capital } from '../../core/capital.js'
import { daysBetween, formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { endOfMonth, monthNamed } from '../../core/months.js'
import type { Term } from '../../core/working-days.js'
import type { AskHolidays, DueForm } from './due-form.js'

/** The last day of what is named: the one that runs on `from`, else the next. */
export const endInWords: DueForm = (words, from, holidays) => {
  const [, what = ''] = /^(?:the )?end (?:of )?(?:the |this )?([a-z .]+?(?: \d{4})?)$/.exec(words) ?? []
  const year = Number(from.slice(0, 4))
  if (what === 'month') return { day: endOfMonth(year, Number(from.slice(5, 7))) }
  if (what === 'next month') return { day: endOfMonth(...monthAfter(year, Number(from.slice(5, 7)))) }
  if (what === 'year' || what === 'calendar year') return { day: `${from.slice(0, 4)}-12-31` }
  if (what === 'financial year') return { day: nextEndOf(3, from) }
  const term = /^(?:school )?(?:(autumn|spring|summer) )?term$/.exec(what)
  if (term !== null) return { day: endOfTerm(term[1] ?? '', from, holidays) }
  return endOfNamedMonth(what, from)
}

function endOfNamedMonth(words: string, from: string): { day: string } | null {
  const [, name = '', year] = /^([a-z]+\.?)(?: (\d{4}))?$/.exec(words) ?? []
  const month = monthNamed(name)
  if (month === null) return null
  return { day: year === undefined ? nextEndOf(month, from) : endOfMonth(Number(year), month) }
}

function nextEndOf(month: number, from: string): string {
  const year = Number(from.slice(0, 4))
  const end = endOfMonth(year, month)
  return end >= from ? end : endOfMonth(year + 1, month)
}

function monthAfter(year: number, month: number): [number, number] {
  return month === 12 ? [year + 1, 1] : [year, month + 1]
}

/** No holidays between two terms are longer; a term that begins later is not the next. */
const LONGEST_BREAK = 70
const A_YEAR = 366

function endOfTerm(season: string, from: string, holidays: AskHolidays): string {
  const { terms } = holidays()
  const isNear = (term: Term) => (season === '' ? daysBetween(from, term.from) <= LONGEST_BREAK : daysBetween(from, term.to) <= A_YEAR)
  const term = terms.find((each) => each.to >= from && each.title.toLowerCase().includes(season) && isNear(each))
  if (term !== undefined) return term.to
  throw new Failure('usage', whyNoTerm(season, from, terms), howToWriteTerm(season, terms))
}

function whyNoTerm(season: string, from: string, terms: readonly Term[]): string {
  if (terms.length === 0) return 'No school terms are known, so nobody can tell when one ends.'
  if (season !== '') return `No ${season} term is known that runs on ${formatDate(from)} or comes next.`
  const last = terms.map(({ to }) => to).reduce((latest, to) => (to > latest ? to : latest))
  if (last < from) return `The last school term that is known ends on ${formatDate(last)}, before ${formatDate(from)}.`
  return `No school term is known that runs on ${formatDate(from)} or begins soon after it.`
}

/** No days of ours: whoever took them over would have guessed. */
function howToWriteTerm(season: string, terms: readonly Term[]): string {
  const title = season === '' ? 'Autumn term' : `${capital(season)} term`
  const line = `"- {title: ${title}, from: YYYY-MM-DD, to: YYYY-MM-DD}"`
  return terms.length === 0
    ? `Write them at the end of records/holidays.yaml, a line "terms:" and below it one for each, such as ${line}; or give the day itself.`
    : `Write it into records/holidays.yaml, on a line of its own like the others below "terms:", such as ${line}; or give the day itself.`
}
