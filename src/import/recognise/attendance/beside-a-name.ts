// Puts the words beside a name in a list where they belong: initials, a role, an organisation, a part in the meeting.
import type { ImportedPerson } from '../../imported-minutes.js'
import { initialsFit } from '../names.js'
import { ORGANISATION, ROLE, WAY_OF_TAKING_PART } from '../words.js'

/** A person in a list, and what the list says of their part in the meeting. */
export interface ListedPerson extends ImportedPerson {
  alias: string | null
  isChair: boolean
  isNotetaker: boolean
  /** Words beside the name that are neither a role nor an organisation, such as who came instead. */
  beside?: string[]
  /** By what way they took part, such as "via Teams". */
  way?: string
}

const CHAIR =
  /^(?:in the )?(?:(?:the |acting |meeting |panel |interim |committee |board |joint[ -]|co-?)?chair(?:man|woman|person|ing)?(?: of the meeting)?(?:,.*)?|.*\bchairing\b.*|convenor|convener|\(?chair\)?.*)$/i
const VICE = /\b(?:vice|deputy|former|past|co-?opted|elect)\b/i
const NOTETAKER =
  /\b(?:minute[- ]?taker|note[- ]?taker|taking (?:the )?(?:minutes|notes)|minutes|notes|scribe|recorder|recording secretary|minute secretary|notes secretary)\b/i
/** What may be somebody's initials. */
export const INITIALS = /^\p{Lu}\p{L}{0,2}\p{Lu}?\p{Ll}?$/u

/** Puts words that stand beside a name where they belong: initials, a role, an organisation, or nowhere. */
export function takeAside(person: ListedPerson, words: string): void {
  const text = words
    .replace(/^(?:from|representing|of|at|as|on behalf of)\s+/i, '')
    .replace(/[.,;\s]+$/, '')
    .trim()
  const isInstead = CAME_INSTEAD.test(text)
  if (isInstead || TOOK_PART_IN_PART.test(text) || (SAYS_WHY.test(text) && mayNameOthers(text)))
    person.beside = [...(person.beside ?? []), text]
  if (WAY.test(text)) person.way ??= text
  if (text === '' || isInstead || WAY_OF_TAKING_PART.test(text) || SAYS_WHY.test(text)) return
  if (isChair(text)) person.isChair = true
  if (NOTETAKER.test(text)) person.isNotetaker = true
  const parts = text.split(/\s*,\s*|\s+[–—-]\s+/)
  for (const part of parts) if (!WAY_OF_TAKING_PART.test(part)) takePart(person, part, parts.length > 1)
}

/** When somebody came or went, or for what they were there. */
const TOOK_PART_IN_PART =
  /^(?:left|arrived|joined|late\b|until \S|from \d|to \d|(?:for )?(?:agenda )?items?\b.*\d|(?:for )?part\b(?! of the)|part of|partial)/i
const WAY =
  /^(?:(?:attend\w* |joined |present )?(?:via|by|on|through|using|over) \S|remote|online|virtual|zoom|ms teams|teams|skype|phone|telephone|dial|video)/i

/** Who came instead: "deputy: Jo Ward", "Jo Ward attending in her place". */
const CAME_INSTEAD =
  /\bin (?:his|her|their) (?:place|stead)\b|\bdeputi[sz]|^(?:deputy|sub|substitute)\s*[:–-]|^(?:substituted|represented) by\b|\b(?:attending|substituting) for\b/i
const SAYS_WHY = /^(?:for|who|due to|joined|left|arrived|until|deputi[sz]ing|on behalf|\d+ members|-)\b/i

/** Whether words about somebody may tell of somebody else: they have a capital, or say what the person did. */
export function mayNameOthers(words: string): boolean {
  return /(?<![\p{L}\p{N}])\p{Lu}|\b(?:who|deputi[sz]ing|on behalf|represented)\b/u.test(words)
}

function isChair(text: string): boolean {
  return /\bchairing\b/i.test(text) || (CHAIR.test(text) && !VICE.test(text))
}

function takePart(person: ListedPerson, part: string, isOneOfMany: boolean): void {
  if (isChair(part)) person.isChair = true
  if (person.initials === null && INITIALS.test(part) && initialsFit(part, person.name)) person.initials = part
  else if (person.alias === null && (/^@[\p{L}\p{N}_-]+$/u.test(part) || isNickname(part))) person.alias = part.replace(/^@/, '')
  else if (isRole(person, part, isOneOfMany)) person.role = joined(person.role, part)
  else person.organisation = joined(person.organisation, part)
}

/** A word in small letters, or with a digit in it, that is no role. */
function isNickname(part: string): boolean {
  return /^(?=.*\p{Ll})(?:\p{Ll}[\p{L}\d_]*|[\p{L}_]+\d[\p{L}\d_]*)$/u.test(part) && !ROLE.test(part) && !ORGANISATION.test(part)
}

function isRole({ role, organisation }: ListedPerson, part: string, isOneOfMany: boolean): boolean {
  if (ROLE.test(part)) return role === null || !ORGANISATION.test(part)
  return role === null && (organisation !== null || isOneOfMany) && !looksLikeBody(part)
}

function looksLikeBody(text: string): boolean {
  return ORGANISATION.test(text) || /^[\p{Lu}&]{2,8}$/u.test(text)
}

function joined(before: string | null, words: string): string {
  return before === null ? words : `${before}, ${words}`
}
