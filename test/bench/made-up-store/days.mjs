// Days as YYYY-MM-DD, counted without the clock or the time zone of the machine.

export function addDays(day, days) {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export function yearOf(day) {
  return Number(day.slice(0, 4))
}
