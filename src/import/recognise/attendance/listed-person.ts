// Reads one person out of the ways lists write them: "Name (XY), role, organisation", "Name - organisation", "XY Name", "Clerk J Ward".
import { bareName, initialsFit, isFullName, isSingleName } from '../names.js'
import { NOT_A_NAME, RANK, ROLE, TITLE } from '../words.js'
import { INITIALS, type ListedPerson, takeAside } from './beside-a-name.js'

export type { ListedPerson }

/**
 * One entry of an attendance list, whole; null when it names nobody. `mayBeShort` says whether one word alone can be a name here,
 * and whether a surname may lack its capital.
 */
export function readPerson(entry: string, mayBeShort = false): ListedPerson | null {
  const { words, asides } = splitAsides(tidy(entry.replace(EMAIL, ' ')))
  const cells = words
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  const [first = '', ...others] = cells.length > 1 ? cells : splitName(words)
  const person = personOf(first, others, mayBeShort)
  if (person === null) return null
  for (const aside of asides) takeAside(person, aside)
  if (entry.search(EMAIL) >= 0) person.hasAddress = true
  const rank = rankBefore(person.name, [first, ...others])
  if (rank !== null) person.role = person.role === null ? rank : `${rank}, ${person.role}`
  return person
}

/** "Supt" of "Supt Neil Carter": what somebody is, and no part of their name. */
function rankBefore(name: string, parts: readonly string[]): string | null {
  const part = parts.find((words) => words.includes(name))?.replace(TITLE, '') ?? ''
  return RANK.exec(part)?.[0].trim().replace(/\.$/, '') ?? null
}

const EMAIL = /<?\b[\w.+-]+@[\w-]+\.[\w.-]+>?/g

function tidy(entry: string): string {
  return entry
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
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
          /^\p{Lu}\p{Ll}+$/u.test(before) &&
          /^\p{Lu}\p{Ll}+$/u.test(after) &&
          !ROLE.test(after) &&
          !ROLE.test(aside) &&
          !/^\p{Lu}{2,}$/u.test(aside)
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
    ...first.split(
      /\s+(?=(?:from|representing|for|of|via|on behalf of|at|joined|left|arrived|who|due to|as|until|accompanied|plus|with|in place|instead|on (?:\p{Ll}+ )?(?:leave|holiday)|in hospital|unwell|ill|sick|covering|standing in|substituting|deputi[sz]ing|vice(?= \p{Lu})|\d+ members)\b)/u,
    ),
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
  const alias = /(?:^|\s)@([\p{L}\p{N}_-]+)/u.exec(text)?.[1] ?? CALLED.exec(text)?.[1] ?? null
  const bare = bareName(text.replace(/(?:^|\s)@[\p{L}\p{N}_-]+/gu, ' ').replace(CALLED, ' '))
  const found =
    withInitials(bare) ?? (isFullName(bare) ? justName(bare) : withRole(bare)) ?? (isCalledSo(text, bare) ? justName(bare) : null)
  if (found !== null) return { ...found, alias }
  if (!mayBeShort) return null
  if (isSingleName(bare) || isCarelessName(bare)) return { ...justName(bare), alias }
  return alias !== null && bare === '' ? { ...justName(alias), alias } : null
}

/** "Bartholomew “Bart” Ince" */
const CALLED = /(?<=^\p{Lu}.*\s)[“"‘'](\p{Lu}[\p{L}-]+)[”"’'](?=\s\p{Lu})/u

function justName(name: string): Named {
  return { name, initials: null, role: null, alias: null }
}

/** "Jo Ward JW", "JW Jo Ward" */
function withInitials(bare: string): Named | null {
  const words = bare.split(' ')
  if (words.length < 3) return null
  const [head = '', last = ''] = [words[0], words.at(-1)]
  const [tail, front] = [words.slice(1).join(' '), words.slice(0, -1).join(' ')]
  if (INITIALS.test(last) && /^\p{Lu}{2,}/u.test(last) && initialsFit(last, front) && isFullName(front))
    return { ...justName(front), initials: last }
  return /^\p{Lu}{2,4}$/u.test(head) && initialsFit(head, tail) && isFullName(tail) ? { ...justName(tail), initials: head } : null
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
