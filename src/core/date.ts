// Days, as `YYYY-MM-DD` text: whether one exists, how far apart two are, and how a public body writes them. All in UTC.

const DAY = 24 * 60 * 60 * 1000
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const isLeapDay = month === 2 && day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return isLeapDay || (day >= 1 && day <= (DAYS_OF_MONTHS[month - 1] ?? 0))
}

/** The day so many days later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return dayOf(Date.parse(date) + days * DAY)
}

/** How many days lie between two days; negative when the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** The day it is in a time zone of the IANA list, at a moment in milliseconds since 1970. */
export function dayIn(timeZone: string, moment: number): string {
  const utc = new Date(moment)
  // London keeps UTC or an hour ahead of it, so until 23:00 its day is UTC's; asking the time-zone data costs 20 ms.
  if (timeZone === 'Europe/London' && utc.getUTCHours() < 23) return dayOf(moment)
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(utc)
  const part = (type: string) => parts.find((part) => part.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** The moment of a time (`14:00`) of a day in a time zone of the IANA list, in UTC as `2020-07-15T13:00:00Z`. */
export function momentIn(timeZone: string, day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  // On a day when the clocks change, how far they are ahead has to be asked near the moment itself.
  const near = asUtc - aheadOfUtc(timeZone, asUtc)
  return new Date(asUtc - aheadOfUtc(timeZone, near)).toISOString().replace('.000Z', 'Z')
}

/** How far the clocks of a zone are ahead of UTC at a moment of a whole minute, in milliseconds. */
function aheadOfUtc(timeZone: string, moment: number): number {
  const fields = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...fields }).formatToParts(moment)
  const part = (type: string) => parts.find((part) => part.type === type)?.value
  return Date.parse(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:00Z`) - moment
}

/** "20 November 2019". */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

/** "2pm", "2:30pm" or "midday", as GOV.UK's style guide writes times, from a time of the 24-hour clock such as `14:00`. */
export function formatTime(time: string): string {
  if (time === '00:00') return 'midnight'
  if (time === '12:00') return 'midday'
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const hour = `${hours % 12 === 0 ? 12 : hours % 12}`
  return `${hour}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
