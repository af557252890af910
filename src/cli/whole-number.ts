// Reads the numbers of a newsletter from the command line: which issue, how many words.
import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'

export const readIssue = (word: string): number => readNumber(word, 'the number of a newsletter', '--issue 3')

export const readWords = (word: string): number => readNumber(word, 'a number of words', '--words 400')

function readNumber(word: string, what: string, example: string): number {
  if (/^[1-9]\d{0,5}$/.test(word)) return Number(word)
  throw new Failure('usage', `${printable(word)} is not ${what}.`, `Write it like ${example}.`)
}
