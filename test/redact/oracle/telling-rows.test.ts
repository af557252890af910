// What tells of a removed text in what is about other things: full names and words in a row, and nothing that may be anything.
import { describe, expect, it } from 'vitest'
import { tellerOf } from '../../../src/redact/oracle/telling-rows.js'
import { recordsOf } from '../records.js'

/** Jo Ward and Asha Kaur are published by name, Sam Mensah by role; "Strategic Leadership Group" is a group. */
const elmbridge = recordsOf()

async function isTold(text: string, page: string | string[], clearedNames: string[] = []): Promise<boolean> {
  const tells = tellerOf([page].flat(), { records: await elmbridge(), clearedNames })
  return tells({ text, what: 'marked', file: 'm.md', place: { line: 1, column: 1 } })
}

describe('a full name that was taken out', () => {
  it.each([
    ['as it is', 'told Zebedee Quill that', 'Zebedee Quill left'],
    ['in capitals', 'told Zebedee Quill that', 'ZEBEDEE QUILL LEFT'],
    ['of words that are names', 'told Hope Monk that', 'Hope Monk left'],
    ['of somebody who is published by role', 'told Sam Mensah that', 'Sam Mensah left'],
    ['one of two', 'told Zally Frobisher and Zebedee Quill', 'Zebedee Quill left'],
    ['with markup in it', 'told Zebedee Quill that', 'Zebe*dee* Quill left'],
    ['in an address', 'told Zebedee Quill that', '[here](zebedee-quill)'],
    ['with digits in a word of it', 'told Zebedee 47b and b47 Quill', 'Zebedee 47b left'],
    ['with digits at the end of a word of it', 'told Zebedee 47b and b47 Quill', 'b47 Quill left'],
  ])('is told: %s', async (_, text, page) => {
    expect(await isTold(text, page)).toBe(true)
  })

  it('is told in whichever part it stands', async () => {
    expect(await isTold('told Zebedee Quill that', ['The audit', 'Zebedee Quill left'])).toBe(true)
    expect(await isTold('told Zebedee Quill that', ['The audit', 'Zebedee', 'Quill'])).toBe(false)
  })

  it.each([
    ['where only half of it stands', 'told Zebedee Quill', 'Zebedee left, and a quill'],
    ['where a word stands between', 'told Zebedee Quill', 'Zebedee then Quill left'],
    ['where a longer name stands', 'told Zebedee Quill', 'Zebedee Quillfeather left'],
    ['where it was a single name', 'told Zebedee', 'Zebedee left'],
    ['where it was a single name before another word', 'Zebedee left', 'told Zebedee left it'],
    ['where it was a name beside a year', 'told Zebedee 2019', 'Zebedee 2019 left'],
    ['where it was two years', 'from 2018 2019', 'from 2017, 2018 2019'],
  ])('is not told %s', async (_, text, page) => {
    expect(await isTold(text, page)).toBe(false)
  })

  it('is not told where it is of somebody who is published by name', async () => {
    expect(await isTold('told Jo Ward', 'Jo Ward came')).toBe(false)
    expect(await isTold('told Asha Kaur', 'Asha Kaur came')).toBe(false)
  })

  it('is not told where it was cleared', async () => {
    expect(await isTold('told Zebedee Quill', 'Zebedee Quill came', ['Zebedee Quill'])).toBe(false)
    expect(await isTold('told Zebedee Quill', 'Zebedee Quill came', ['Zally Quill'])).toBe(true)
  })
})

describe('words in a row that were taken out', () => {
  it.each([
    ['all of three', 'crying in cupboards', 'found crying in cupboards'],
    ['all of five, of which one carries a meaning', 'it was to be crying', 'then it was to be crying'],
    ['the first five of more', 'was to be found crying there again', 'then it was to be found crying'],
    ['the last five of more', 'then she was to be found crying', 'it was to be found crying'],
  ])('are told: %s', async (_, text, page) => {
    expect(await isTold(text, page)).toBe(true)
  })

  it.each([
    ['where they were only two', 'broken arm', 'a broken arm'],
    ['where they stand in another order', 'crying in cupboards', 'in cupboards crying'],
    ['where the last only begins like theirs', 'crying in cupboard', 'crying in cupboards'],
    ['where only some of five stand', 'found crying in a cupboard', 'found crying in a shed'],
    ['where only four of more stand', 'she was to be found crying again', 'then to be found crying'],
    ['where none carries a meaning', 'it was to be', 'then it was to be so'],
    ['where only one of five of more carries a meaning', 'she was to be found there again', 'then she was to be found'],
    ['where the store makes them public', 'the Strategic Leadership Group', 'the Strategic Leadership Group met'],
    ['where nothing was taken out', '', 'found crying in cupboards'],
  ])('are not told %s', async (_, text, page) => {
    expect(await isTold(text, page)).toBe(false)
  })
})
