// Finds unique pupil numbers (UPN): a check letter and twelve digits, or eleven and a letter.
import type { Sighting } from '../sighting.js'
import { type Found, type Kind, lettersAndDigitsOf, sightingsOf, standsNear } from './matching.js'
import { END, isWidelySeparated, START, WIDE_SEPARATOR } from './pattern-parts.js'

const PUPIL_NUMBER = new RegExp(`${START}[A-Za-z]${WIDE_SEPARATOR}\\d(?:${WIDE_SEPARATOR}\\d){10}${WIDE_SEPARATOR}[A-Za-z\\d]${END}`, 'g')
const NAMED = { words: /\bUPN|\bpupil/i }

/** The letters a UPN uses, in the order of their values 0 to 22: no I, O or S. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * DfE, Unique pupil numbers: guide for schools. The letter in front checks the twelve that follow; a temporary number ends
 * in a letter. With a wrong letter it is reported all the same.
 */
export function uniquePupilNumbers(text: string): Sighting[] {
  return sightingsOf(text, PUPIL_NUMBER, kindOf)
}

/** A letter and a row of figures is none, unless the letter checks them or the text names the number. */
function kindOf(found: Found, text: string): Kind | null {
  const isRight = hasCheckLetter(lettersAndDigitsOf(found.text))
  if (!isRight && isWidelySeparated(found.text) && !standsNear(found, text, NAMED)) return null
  return { type: 'UPN', rule: isRight ? 'unique-pupil-number' : 'unique-pupil-number-wrong-check-letter' }
}

/** The twelve characters weighted 2 to 13, modulo 23; a closing letter counts as its place among the check letters. */
function hasCheckLetter(upn: string): boolean {
  const sum = [...upn.slice(1)].reduce((total, character, i) => total + checkValueOf(character) * (i + 2), 0)
  return CHECK_LETTERS[sum % 23] === upn[0]
}

function checkValueOf(character: string): number {
  return /\d/.test(character) ? Number(character) : CHECK_LETTERS.indexOf(character)
}
