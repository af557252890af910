// Finds the days that a text names, however each is written: "14 March 2012", "14.3.12", "March 14th, 2012", "the fourteenth of March".

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const MONTH_LETTERS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth ' +
  'eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth twentysixth twentyseventh twentyeighth ' +
  'twentyninth thirtieth thirtyfirst'
).split(' ')

const DAY = '\\d{1,2}(?: ?(?:st|nd|rd|th))?|(?:twenty ?|thirty ?)?(?:[a-z]{1,8}th|first|second|third)'
const YEAR = '(?:1[89]|20)\\d\\d|\\d\\d'

/** The number behind the month in "14 March 12" is a year. */
const AFTER_DAY = '\\d(?:st|nd|rd|th)? [a-z]{3,9} \\d\\d'

/** In words as a reading has them, with nothing but spaces between: a stroke, a dot and a dash are all the same. */
const DAY_MONTH = new RegExp(`(?<= )(${DAY})(?: day)?(?: of)? ?(${MONTHS})(?:(?: of| in)? ?(${YEAR}))?(?= )`, 'g')
const MONTH_DAY = new RegExp(`(?<= )(${MONTHS})(?: the)? ?(${DAY})(?: (${YEAR})(?= )|(?= )(?<!${AFTER_DAY}))`, 'g')
const YEAR_MONTH_DAY = new RegExp(`(?<= )((?:1[89]|20)\\d\\d) ?(${MONTHS}|\\d\\d?) ?(${DAY})(?= |t\\d)`, 'g')
/** Each looked for at every number, since the first of four may be no part of the day. */
const IN_FIGURES = new RegExp(`(?<= )(?=(\\d{1,2}) (\\d{1,2}) (${YEAR}) )`, 'g')
const IN_ONE = /(?<= )(\d\d)(\d\d)((?:1[89]|20)\d\d)(?= )/g

/**
 * The days in the words of a text (lower case, one space between two and one at each end): `2012-03-14`, of a year in two figures
 * in both centuries. A day whose month is written in letters is there without its year too: `03-14`.
 */
export function daysIn(words: string): ReadonlySet<string> {
  const days = new Set<string>()
  const add = (year: string | undefined, month: string, day: string) => {
    const [m, d] = [monthOf(month), dayOf(day)]
    if (m < 1 || m > 12 || d < 1 || d > 31) return
    const monthAndDay = `${twoFigures(m)}-${twoFigures(d)}`
    if (/[a-z]/.test(month)) days.add(monthAndDay)
    for (const full of yearsOf(year)) days.add(`${full}-${monthAndDay}`)
  }
  for (const [, day = '', month = '', year] of words.matchAll(DAY_MONTH)) add(year, month, day)
  for (const [, month = '', day = '', year] of words.matchAll(MONTH_DAY)) add(year, month, day)
  for (const [, year, month = '', day = ''] of words.matchAll(YEAR_MONTH_DAY)) add(year, month, day)
  for (const form of [IN_FIGURES, IN_ONE])
    for (const [, one = '', other = '', year] of words.matchAll(form)) {
      if (Number(other) > 12) add(year, one, other)
      else add(year, other, one)
    }
  return days
}

/** What to look for: of a day with its year only that, since many things fall on the same day of some year. */
export function daysSought(words: string): string[] {
  const days = [...daysIn(words)]
  return days.filter((day) => day.length > MONTH_AND_DAY || !days.some((other) => other.length > day.length && other.endsWith(day)))
}

const MONTH_AND_DAY = '03-14'.length

function yearsOf(year: string | undefined): string[] {
  if (year === undefined) return []
  return year.length === 4 ? [year] : [`19${year}`, `20${year}`]
}

function monthOf(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTH_LETTERS.indexOf(month.slice(0, 3)) + 1
}

function dayOf(day: string): number {
  const figures = Number.parseInt(day, 10)
  return Number.isNaN(figures) ? ORDINALS.indexOf(day.replace(' ', '')) + 1 : figures
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0')
}
