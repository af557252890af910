// Sets a figure beside its limit, and counts how many limits are met; a figure is null where there was nothing to measure.

/** How long a scan may take for 1,000 words, once started. */
export const MILLISECONDS = 15

/** A number that must be at least its limit. */
export function atLeast(number, limit, unit = '') {
  return number === null ? null : { value: shown(number, unit), limit: `≥ ${limit}${unit}`, isMet: number >= limit }
}

/** A number that must be at most its limit. */
export function atMost(number, limit, unit = '') {
  return number === null ? null : { value: shown(number, unit), limit: `≤ ${limit}${unit}`, isMet: number <= limit }
}

/** All of those that there are, and there are some. */
export function allOf(count, total) {
  return { value: `${count} of ${total}`, limit: 'all', isMet: total > 0 && count === total }
}

/** "99.4% (≥ 99%: yes)" */
export function beside(figure) {
  return figure === null ? '–' : `${figure.value} (${figure.limit}: ${verdict(figure)})`
}

export function verdict({ isMet }) {
  return isMet ? 'yes' : 'NO'
}

export function countMet(figures) {
  const measured = figures.filter((figure) => figure !== null)
  return `${measured.filter(({ isMet }) => isMet).length} of the ${measured.length} limits are met.`
}

/** With one decimal; null where there is nothing to divide by. */
export function percent(part, whole) {
  return whole === 0 ? null : oneDecimal((100 * part) / whole)
}

export function oneDecimal(number) {
  return Math.round(10 * number) / 10
}

export function shown(number, unit = '') {
  return number === null ? '–' : `${number.toLocaleString('en-GB')}${unit}`
}
