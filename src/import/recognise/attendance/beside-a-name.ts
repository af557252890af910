// Puts the words beside a name in a list where they belong: initials, a role, an organisation, a part in the meeting.
import type { ImportedPerson } from '../../imported-minutes.js'
import { APOLOGIES, THOSE_THERE, WITH_APOLOGIES_DONE } from '../labels/list-words.js'
import { initialsFit, isLikelyName, isOnlyAWord } from '../names.js'
import { ORGANISATION, ROLE, WAY_OF_TAKING_PART } from '../words.js'
import { isOfBody, isOfMeeting } from './chair-words.js'
import { saysWhyAway } from './why-away.js'

/** A person in a list, and what the list says of their part in the meeting. */
export interface ListedPerson extends ImportedPerson {
  alias: string | null
  isChair: boolean
  /** The words that make them the chair of a body, which may be this meeting's. */
  chairOf?: string
  isNotetaker: boolean
  /** Words beside the name that are neither a role nor an organisation, such as who came instead. */
  beside?: string[]
  /** By what way they took part, such as "via Teams". */
  way?: string
  /** Whether the list gives an email address or a telephone number of theirs. */
  hasAddress?: boolean
}

const NOTETAKER =
  /\b(?:minute[- ]?taker|note[- ]?taker|taking (?:the )?(?:minutes|notes)|minutes|notes|scribe|recorder|recording secretary|minute secretary|notes secretary)\b/i
/** What may be somebody's initials. */
export const INITIALS = /^\p{Lu}\p{L}{0,2}\p{Lu}?\p{Ll}?$/u

/** Puts words that stand beside a name where they belong: initials, a role, an organisation, how they took part, or else what is said of them. */
export function takeAside(person: ListedPerson, words: string): void {
  const text = tidied(words)
  const parts = text.split(/\s*[,;]\s*|\s+[–—-]\s+/).filter((part) => part !== '')
  const isWhole = SAYS_WHY.test(text) || (CAME_INSTEAD.test(text) && !ROLE.test(parts[0] ?? ''))
  if (isWhole) keep(person, text)
  else for (const part of parts) takePart(person, tidied(part), parts.length > 1)
}

function tidied(words: string): string {
  return words.replace(/[.,;\s]+$/, '').trim()
}

function keep(person: ListedPerson, words: string): void {
  person.beside = [...(person.beside ?? []), words]
}

/** When somebody came or went, for what they were there, or why not. */
const TOOK_PART_IN_PART =
  /^(?:left\b|arrived|joined|late\b|(?:un)?till? \S|until \S|from (?:\d|item)|to (?:\d|item)|(?:for )?(?:agenda )?items?\b.*\d|(?:for )?part\b(?! of the)|part of|partial|in part\b)/i
const WAY =
  /^(?:(?:attend\w* |joined |present )?(?:via|by|on|through|using|over) \S|remote|online|virtual|zoom|ms teams|teams|skype|phone|telephone|dial|video)/i

/** Who came instead: "deputy: Jo Ward", "Jo Ward attending in her place". */
const CAME_INSTEAD =
  /\bin (?:(?:his|her|their) (?:place|stead|absence)|place of)\b|\bdeputi[sz]|^(?:deputy|sub|substitute)\s*[:–-]|^(?:substituted|represented|accompanied) by\b|\b(?:attending|substituting|sub|covering|standing in) for\b|^vice (?!chair|president|principal|captain)\p{Lu}|^with \p{Lu}/iu
const SAYS_WHY = /^(?:for|who|due to|because|as (?:he|she|they)|joined|plus|instead|\d+ members)\b/i
/** What is said of all apologies, or of all who were there. */
const SAYS_NOTHING = new RegExp(`^(?:${WITH_APOLOGIES_DONE}|${APOLOGIES}(?: ${WITH_APOLOGIES_DONE})?|${THOSE_THERE}|-)$`, 'i')
const SAYS_OF_TAKING_PART = [TOOK_PART_IN_PART, WAY_OF_TAKING_PART, CAME_INSTEAD, SAYS_WHY]
const TELEPHONE = /^\+?[\d\s()-]{7,}$/

/** Whether words about somebody may tell of somebody else: they have a capital, or say what the person did. */
export function mayNameOthers(words: string): boolean {
  return /(?<![\p{L}\p{N}])\p{Lu}|\b(?:who|deputi[sz]ing|on behalf|represented)\b/u.test(words)
}

function takePart(person: ListedPerson, words: string, isOneOfMany: boolean): void {
  const part = words.replace(/^(?:(?:and|also)\s+)+/i, '').replace(/^(?:from(?! \d| item)|representing|of|at|as|on behalf of)\s+/i, '')
  if (part === '' || SAYS_NOTHING.test(part)) return
  if (TELEPHONE.test(part)) person.hasAddress = true
  else if (part !== words && isLikelyName(part)) keep(person, words)
  else if (saysWhyAway(part)) keep(person, part)
  else if (WAY.test(part) && person.way === undefined) person.way = part
  else if (SAYS_OF_TAKING_PART.some((pattern) => pattern.test(part))) keep(person, part)
  else takeDetail(person, part, isOneOfMany)
}

function takeDetail(person: ListedPerson, part: string, isOneOfMany: boolean): void {
  if (isOfMeeting(part)) person.isChair = true
  else if (isOfBody(part)) person.chairOf ??= part
  if (NOTETAKER.test(part)) person.isNotetaker = true
  if (person.initials === null && INITIALS.test(part) && initialsFit(part, person.name)) person.initials = part
  else if (person.alias === null && (/^@[\p{L}\p{N}_-]+$/u.test(part) || isNickname(part))) person.alias = part.replace(/^@/, '')
  else if (isRole(person, part, isOneOfMany)) person.role = joined(person.role, part)
  else if (/^\p{Ll}/u.test(part) && !ORGANISATION.test(part)) keep(person, part)
  else person.organisation = joined(person.organisation, part)
}

/** A word in small letters, or with a digit in it, that is no role. */
function isNickname(part: string): boolean {
  return (
    /^(?=.*\p{Ll})(?:\p{Ll}[\p{L}\d_]*|[\p{L}_]+\d[\p{L}\d_]*)$/u.test(part) &&
    !ROLE.test(part) &&
    !ORGANISATION.test(part) &&
    !isOnlyAWord(part)
  )
}

function isRole({ role, organisation }: ListedPerson, part: string, isOneOfMany: boolean): boolean {
  if (ROLE.test(part)) return role === null || !ORGANISATION.test(part)
  return role === null && (organisation !== null || isOneOfMany) && !looksLikeBody(part) && /^[^\p{Ll}]/u.test(part)
}

function looksLikeBody(text: string): boolean {
  return ORGANISATION.test(text) || /^[\p{Lu}&]{2,8}$/u.test(text)
}

function joined(before: string | null, words: string): string {
  return before === null ? words : `${before}, ${words}`
}
