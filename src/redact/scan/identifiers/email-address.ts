// Finds e-mail addresses, also those spelled out against robots.
import type { Sighting } from '../sighting.js'
import { always, matchesOf, sightingsOf, wordsAfter, wordsBefore } from './matching.js'
import { END } from './pattern-parts.js'

const LOCAL_CHARACTER = "A-Za-z0-9À-ɏ._%+'’&=~!#$-"
const LOCAL_BEFORE = new RegExp(`[${LOCAL_CHARACTER}]{1,64}(?: |\\n {0,4})?$`, 'u')
const LABEL = '[A-Za-z0-9À-ɏ_-]{1,63}'
const DOMAIN_AFTER = new RegExp(`^(?: |\\n {0,4})?(?:${LABEL}\\.){1,8}[A-Za-zÀ-ɏ]{2,24}${END}`, 'u')
const UNFINISHED = /^[A-Za-z0-9À-ɏ-]{2,63}/u

/** A comma for a dot, or a blank where none belongs, before an ending that most addresses have. */
const CARELESS = new RegExp(`^${LABEL}(?:[., ]${LABEL})?(?: ?\\. ?|, ?)(?:com|org|net|(?:(?:co|org|gov|nhs|ac|sch|police)\\.)?uk)${END}`)

const WORD = "[A-Za-z0-9À-ɏ._%+'’-]{1,64}"
const AT = ' {0,2}(?:[[({<] ?at ?[\\])}>]|[[({<]@[\\])}>]) {0,2}'
const DOT = '(?: {0,2}[[({<] ?(?:dot|\\.) ?[\\])}>] {0,2}| dot |\\.)'
const START = "(?<![A-Za-z0-9À-ɏ._%+'’-])"
const SPELLED = new RegExp(
  `${START}${WORD}(?: (?:dot|underscore|dash|hyphen) ${WORD}){0,3}(?:${AT}${LABEL}(?:${DOT}${LABEL}){1,5}| at ${LABEL}(?: dot ${LABEL}){1,5})`,
  'giu',
)
const UNDERSCORED = new RegExp(`(?<![A-Za-z0-9._+-])[A-Za-z0-9.+-]{1,64}_at_${LABEL}(?:\\.${LABEL}){1,5}`, 'gi')
const IS_SPELLED = always('EMAIL', 'email-address-spelled-out')
const MAY_BE_SPELLED = /\bdot\b|[[({<] ?(?:at|@)/i

/**
 * Around each @: up to 64 characters of a name before it (RFC 5321), a domain after it; "jo [at] example dot org" in words. A
 * domain without its ending is reported under its own rule.
 */
export function emailAddresses(text: string): Sighting[] {
  return [
    ...written(text),
    ...(MAY_BE_SPELLED.test(text) ? sightingsOf(text, SPELLED, IS_SPELLED) : []),
    ...(text.includes('_at_') ? sightingsOf(text, UNDERSCORED, IS_SPELLED) : []),
  ]
}

function written(text: string): Sighting[] {
  const sightings: Sighting[] = []
  for (const { start: at } of matchesOf(text, /@/g)) {
    const local = LOCAL_BEFORE.exec(wordsBefore(text, at, 65))?.[0].replace(/^['’.]/, '')
    if (local === undefined || !/[A-Za-z0-9À-ɏ]/u.test(local)) continue
    const after = wordsAfter(text, at + 1, 255)
    const domain = DOMAIN_AFTER.exec(after) ?? CARELESS.exec(after)
    const end = (domain ?? (/\s/.test(local) ? null : UNFINISHED.exec(after)))?.[0].length
    if (end === undefined) continue
    const rule = domain === null ? 'email-address-unfinished' : 'email-address'
    sightings.push({ start: at - local.length, end: at + 1 + end, type: 'EMAIL', rule })
  }
  return sightings
}
