// A table is about people where each row, or column, is one of them; where it counts them it isn't.
import { describe, expect, it } from 'vitest'
import { isAboutPeople, isOfBands } from '../../../src/redact/scan/identifiers/people-tables.js'
import { tablesIn } from '../../../src/redact/scan/identifiers/tables.js'

const areAboutPeople = (text: string) => tablesIn(text).map(isAboutPeople)

describe('a table is about people', () => {
  it.each([
    ['with a name in each row', '| Child | Age |\n|---|---|\n| Zed | 4 |\n|  | 7 |'],
    ['with a letter in each row', '| Child | Age |\n| A | 4 |\n| B | 7 |'],
    ['with running numbers', '| Age | Child |\n| 4 | 1 |\n| 7 | 2 |'],
    ['with mother and father', '| Name | Age |\n| Mother | 34 |\n| Father | 36 |'],
    ['with a name in each column', '| Child | A | B |\n| Age | 4 | 7 |'],
    ['with mother and father in the columns', '| Name | Mother | Father |\n| Age | 34 | 36 |'],
    ['with initials before each row', '| Seen | Age |\n| JS | 4 |\n| K.T. | 7 |\n| | 9 |'],
    ['with an empty line in it', 'Child     Age\nA         4\n    \nB         7'],
  ])('%s', (_, text) => expect(areAboutPeople(text)).toEqual([true]))

  it.each([
    ['with numbers of people', '| Children | Age |\n| 112 | 4 |\n| many | 5 |'],
    ['with a sum for all', '| Child | Age |\n| All | 11 |'],
    ['with nobody', '| Child | Age |\n|  | 4 |\n| - | 7 |'],
    ['with labels of numbers only', '| Child | DOB | Age |\n| 112 | 1.2.12 | 4 |'],
    ['with a letter and a label of numbers', '| Child | A | DOB |\n| 112 | 4 | 1.2.12 |'],
    ['with services', '| Seen by | Age |\n| HV | 2 |\n| Nursery | 3 |'],
    ['with labels before each row', '| 2023 | Age |\n| ID | 2 |'],
    ['with nothing before each row', '|  | Age |\n|  | 4 |'],
  ])('but not %s', (_, text) => expect(areAboutPeople(text)).toEqual([false]))
})

describe('ages are of bands', () => {
  it.each([['5-9'], ['5 to 9'], ['16+'], ['under 5'], ['<5'], ['All']])('with %j', (band) => expect(isOfBands(['4', band])).toBe(true))
  it('but not with the age of each', () => expect(isOfBands(['4', '7', '18 months'])).toBe(false))
})
