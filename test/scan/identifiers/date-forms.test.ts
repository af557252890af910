// A number in groups is told from a date, in whatever order its parts stand, and from a run of years.
import { describe, expect, it } from 'vitest'
import { isDateOrYears } from '../../../src/redact/scan/identifiers/date-forms.js'

describe('a number in groups', () => {
  it.each([
    '20-11-2019',
    '11-20-2019',
    '1-11-2019',
    '11-1-2019',
    '31.12.2019',
    '12-31-2019',
    '12/12/19',
    '2019-11-20',
    '2019-12-31 10',
    '2018 - 2020',
    '2018-19',
  ])('is a date or years: %s', (number) => expect(isDateOrYears(number)).toBe(true))

  it.each(['0-11-2019', '11-0-2019', '13-13-2019', '32-12-2019', '12-32-2019', '2019-13-13', '2019-00-10', '1718-11-20', '2019'])(
    'is neither: %s',
    (number) => expect(isDateOrYears(number)).toBe(false),
  )
})
