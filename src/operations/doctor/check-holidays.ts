// The bank holidays and school terms that due days are worked out from: how long do they reach?
import { daysBetween, formatDate } from '../../core/date.js'
import { type Diagnosis, doubtful, right } from '../../core/diagnosis.js'
import type { Holidays } from '../../core/working-days.js'

/** The new years are to be there before anybody counts into them. */
const SOON = 60

/** `division` is the part of the country, as the settings name it. */
export function checkHolidays({ until }: Holidays, division: string, today: string): Diagnosis {
  const name = 'holidays'
  const hint = 'Paste the new years of https://www.gov.uk/bank-holidays.json into records/holidays.yaml.'
  if (until === '') return doubtful(name, `No bank holidays of ${division} are known, so working days leave out weekends alone.`, hint)
  if (until < today) return doubtful(name, `The bank holidays of ${division} were known until ${formatDate(until)}.`, hint)
  const message = `The bank holidays of ${division} are known until ${formatDate(until)}`
  return daysBetween(today, until) < SOON ? doubtful(name, `${message} only.`, hint) : right(name, `${message}.`)
}

export function checkTerms({ terms }: Holidays, today: string): Diagnosis {
  const last = terms.map(({ to }) => to).reduce((latest, to) => (to > latest ? to : latest), '')
  if (last >= today && last !== '') return right('terms', `School terms are known until ${formatDate(last)}.`)
  return doubtful(
    'terms',
    last === ''
      ? 'No school terms are known, so no due day can be "end of term".'
      : `School terms were known until ${formatDate(last)}, so no due day can be "end of term".`,
    'Write those of your council at the end of records/holidays.yaml, below a line "terms:".',
  )
}
