// The words for small numbers, each list in order. In a pattern the teens stand before the units, since "sixteen" begins with "six".

export const UNITS = 'one two three four five six seven eight nine'.split(' ')
export const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The source of a pattern. */
export const ONE_TO_NINETEEN = [...TEENS, ...UNITS].join('|')
