// Reads one person out of the ways lists write them: "Name (XY), role, organisation", "Name - organisation", "XY Name", "Clerk J Ward".
import type { ImportedPerson } from '../../imported-minutes.js'
import { bareName, initialsFit, isFullName, isSingleName } from '../names.js'
import { NOT_A_NAME, ORGANISATION, ROLE, TITLE, WAY_OF_TAKING_PART } from '../words.js'

/** A person in a list, and what the list says of their part in the meeting. */
export interface ListedPerson extends ImportedPerson {
  alias: string | null
  isChair: boolean
  isNotetaker: boolean
}

const CHAIR =
  /^(?:in the )?(?:(?:the |acting |meeting |panel |interim |committee |board )?chair(?:man|woman|person|ing)?(?: of the meeting)?(?:,.*)?|.*\bchairing\b.*|convenor|convener|\(?chair\)?.*)$/i
const VICE = /\b(?:vice|deputy|former|past|co-?opted|elect)\b/i
const NOTETAKER =
  /\b(?:minute[- ]?taker|note[- ]?taker|taking (?:the )?(?:minutes|notes)|minutes|notes|scribe|recorder|recording secretary|minute secretary|notes secretary)\b/i
const INITIALS = /^[A-Z][A-Za-z]{0,2}[A-Z]?[a-z]?$/

/**
 * One entry of an attendance list, whole; null when it names nobody. `mayBeShort` says whether one word alone can be a name here,
 * and whether a surname may lack its capital.
 */
export function readPerson(entry: string, mayBeShort = false): ListedPerson | null {
  const { words, asides } = splitAsides(tidy(entry))
  const cells = words
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  const [first = '', ...others] = cells.length > 1 ? cells : splitName(words)
  const person = personOf(first, others, mayBeShort)
  if (person === null) return null
  for (const aside of asides) takeAside(person, aside)
  return person
}

function tidy(entry: string): string {
  return entry
    .replace(/\u00a0/g, ' ')
    .replace(/<?\b[\w.+-]+@[\w-]+\.[\w.-]+>?/g, ' ')
    .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
    .replace(/^\s*(?:[-–•●▪◦·]|\d{1,2}[.)]|\[[ xX✓]?\])\s+/, '')
    .replace(/[;,.\s]+$/, '')
    .trim()
}

/** Takes out what stands in brackets; one left open ends with the text. */
function splitAsides(text: string): { words: string; asides: string[] } {
  const asides: string[] = []
  const words = text
    .replace(
      /(\S*)\s*[([]([^()[\]]*)(?:[)\]]|$)(?=(\s*)([^\s,;:–—-]*))/g,
      (_, before: string, aside: string, gap: string, after: string) => {
        if (aside.trim() !== '') asides.push(aside.trim())
        const isWithin =
          /^\p{Lu}\p{Ll}+$/u.test(before) && /^\p{Lu}\p{Ll}+$/u.test(after) && !ROLE.test(after) && !/^[A-Z]{2,}$/.test(aside)
        return `${before}${after !== '' && gap !== '' && !isWithin && before !== '' && !/^[([]/.test(after) ? ',' : ' '}`
      },
    )
    .replace(/[()[\]]/g, ' ')
    .replace(/[ ]+/g, ' ')
    .replace(/ ([,;:])/g, '$1')
    .trim()
  return { words, asides }
}

/** The name and what follows it, which a comma, a dash or a word such as "from" parts. */
function splitName(text: string): string[] {
  const [first = '', ...others] = text.split(/\s*[,;]\s*|\s+[–—-]+\s*|\s*[–—-]+\s+|\s*:\s+/)
  const parts = [
    ...first.split(/\s+(?=(?:from|representing|for|of|via|on behalf of|at|joined|left|arrived|who|due to|as|until|\d+ members)\b)/),
    ...others,
  ]
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function personOf(first: string, others: readonly string[], mayBeShort: boolean): ListedPerson | null {
  const whole = nameIn(first, mayBeShort)
  if (whole !== null) return withWords(whole, others)
  const [second, ...rest] = others
  if (second === undefined) return null
  const later = nameIn(second, mayBeShort)
  if (later === null) return null
  if (INITIALS.test(first) && initialsFit(first, later.name)) return withWords({ ...later, initials: first }, rest)
  if (ROLE.test(first)) return withWords({ ...later, role: first }, [...rest])
  return null
}

interface Named {
  name: string
  initials: string | null
  role: string | null
  alias: string | null
}

/** A name with initials or a role beside it: "Jo Ward JW", "JW Jo Ward", "Clerk J Ward", "@jward". */
function nameIn(text: string, mayBeShort: boolean): Named | null {
  const alias = /(?:^|\s)@([\w-]+)/.exec(text)?.[1] ?? null
  const bare = bareName(text.replace(/(?:^|\s)@[\w-]+/g, ' '))
  const found =
    withInitials(bare) ?? (isFullName(bare) ? justName(bare) : withRole(bare)) ?? (isCalledSo(text, bare) ? justName(bare) : null)
  if (found !== null) return { ...found, alias }
  if (!mayBeShort) return null
  if (isSingleName(bare) || isCarelessName(bare)) return { ...justName(bare), alias }
  return alias !== null && bare === '' ? { ...justName(alias), alias } : null
}

function justName(name: string): Named {
  return { name, initials: null, role: null, alias: null }
}

/** "Jo Ward JW", "JW Jo Ward" */
function withInitials(bare: string): Named | null {
  const words = bare.split(' ')
  if (words.length < 3) return null
  const [head = '', last = ''] = [words[0], words.at(-1)]
  const [tail, front] = [words.slice(1).join(' '), words.slice(0, -1).join(' ')]
  if (INITIALS.test(last) && /^[A-Z]{2,}/.test(last) && initialsFit(last, front) && isFullName(front))
    return { ...justName(front), initials: last }
  return /^[A-Z]{2,4}$/.test(head) && initialsFit(head, tail) && isFullName(tail) ? { ...justName(tail), initials: head } : null
}

/** "Clerk J Ward" */
function withRole(bare: string): Named | null {
  const [, role = '', rest = ''] =
    /^((?:(?:the|parish|town|deputy|vice|co|acting|interim|county|district|borough|community)[- ])*(?:clerk|chair|chairman|chairperson|secretary|treasurer|president|headteacher|vicar|rector|warden|proper officer|councillor))\s+(.+)$/i.exec(
      bare,
    ) ?? []
  const name = bareName(rest)
  return isFullName(name) || isSingleName(name) ? { ...justName(name), role } : null
}

/** "Mrs Gale", "Baroness Marsh": a title makes a surname a name; a peer's is how they are called. */
function isCalledSo(text: string, bare: string): boolean {
  if (/^(?:Lord|Lady|Baroness|Baron|Viscount|Earl|Countess)\s+\p{Lu}/u.test(bare)) return true
  return TITLE.test(text) && /^\p{Lu}[\p{L}'’-]+$/u.test(bare) && !NOT_A_NAME.test(bare)
}

/** A first name with its capital and a surname without. */
function isCarelessName(bare: string): boolean {
  const [first = '', last = '', ...more] = bare.split(' ')
  return more.length === 0 && isSingleName(first) && /^\p{Ll}{3,}$/u.test(last) && !isOrdinary(last)
}

function isOrdinary(word: string): boolean {
  return /(?:ed|ing|s|ly|tion|ment)$|^(?:to|was|will|has|had|and|for|from|the|are|not|with|who|chair|via)$/.test(word)
}

function withWords(named: Named, others: readonly string[]): ListedPerson {
  const person: ListedPerson = { ...named, role: null, organisation: null, isChair: false, isNotetaker: false }
  if (named.role !== null) takeAside(person, named.role)
  for (const words of others) takeAside(person, words)
  return person
}

/** Puts words that stand beside a name where they belong: initials, a role, an organisation, or nowhere. */
function takeAside(person: ListedPerson, words: string): void {
  const text = words
    .replace(/^(?:from|representing|of|at|as|on behalf of)\s+/i, '')
    .replace(/[.,;\s]+$/, '')
    .trim()
  if (text === '' || WAY_OF_TAKING_PART.test(text) || SAYS_WHY.test(text)) return
  if (isChair(text)) person.isChair = true
  if (NOTETAKER.test(text)) person.isNotetaker = true
  const parts = text.split(/\s*,\s*|\s+[–—-]\s+/)
  for (const part of parts) if (!WAY_OF_TAKING_PART.test(part)) takePart(person, part, parts.length > 1)
}

const SAYS_WHY = /^(?:for|who|due to|joined|left|arrived|until|deputi[sz]ing|on behalf|\d+ members|-)\b/i

function isChair(text: string): boolean {
  return /\bchairing\b/i.test(text) || (CHAIR.test(text) && !VICE.test(text))
}

function takePart(person: ListedPerson, part: string, isOneOfMany: boolean): void {
  if (isChair(part)) person.isChair = true
  if (person.initials === null && INITIALS.test(part) && initialsFit(part, person.name)) person.initials = part
  else if (person.alias === null && (/^@[\w-]+$/.test(part) || isNickname(part))) person.alias = part.replace(/^@/, '')
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
  return ORGANISATION.test(text) || /^[A-Z&]{2,8}$/.test(text)
}

function joined(before: string | null, words: string): string {
  return before === null ? words : `${before}, ${words}`
}
