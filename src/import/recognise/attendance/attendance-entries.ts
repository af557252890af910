// Reads the lines of a list of people: one person a line with what the line says of them, or a run of people.
import { labelKind } from '../labels/label-kind.js'
import { bareName, isFullName, isGiven, isLikelyName, isOnlyAWord, isOnlyWords } from '../names.js'
import { ROLE, TITLE } from '../words.js'
import { type ListedPerson, readPerson } from './listed-person.js'
import { splitRun } from './runs.js'

/** Nobody by name: a count of the public, a word for none. */
export const NOBODY =
  /^(?:none|nil|n\/?a|no(?:ne)? (?:received|apologies.*)|-|–|tbc|there were (?:no|none).*|(?:approx\w*\.? |about |around )?(?:\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a number of)\s+(?:other )?(?:members?|residents?|parishioners?|people|persons?|public|press|electors?|observers?|representatives?|attendees|apologies|guests?|visitors?|students?|staff)\b.*|(?:the )?(?:(?:press|public)(?! (?!and\b|were\b|was\b|present\b|in\b)[a-z])|members of the public|whole team|everyone|all members).*|quorum.*|vacan\w+.*|as above|see .*)$/i

export interface EntryLine {
  text: string
  line?: number
  isItem: boolean
}

interface Source {
  text: string
  line: number
  part: string
}

export interface Entry {
  person: ListedPerson | null
  source: Source
}

/** "and 4 members of the public" */
const PUBLIC =
  /[,;]?\s*(?:\b(?:and|plus|with)|[&+])?\s*\b(?:\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a number of)\s+(?:other\s+)?(?:members? of the (?:public|press)|residents?|parishioners?|electors?|parents|members? of staff|people from)\b[^,;()]*/gi

/** The people of some lines, each a person with what the line says of them, or a run of people. */
export function entriesOf(group: readonly EntryLine[]): Entry[] {
  const lines = joinWrapped(group.map((entry) => ({ ...entry, text: withoutPublic(entry.text) })))
  const isSingle = lines.length === 1
  const isParted = arePeople(lines.flatMap(({ text }) => (text.includes('\t') ? [text.split('\t')] : [])))
  return lines.flatMap(({ text, line = 0 }) => {
    const source = { text, line, part: text }
    const nicks = isSingle ? nicknamesIn(text) : []
    if (nicks.length > 0) return nicks.map((person) => ({ person, source }))
    if (isParted) return text.split('\t').map((part) => ({ person: readPerson(part, true), source: { ...source, part } }))
    if (!text.includes('\t') && isRun(text, isSingle)) {
      return partsOfRun(text).map((part) => ({ person: readPerson(part, true), source: { ...source, part } }))
    }
    return [{ person: readPerson(text, true), source }]
  })
}

/** Whether gaps part people in all of some rows, and not a person from what is said of them. */
export function arePeople(rows: readonly (readonly string[])[]): boolean {
  const others = rows.flatMap((cells) => cells.slice(1).filter((cell) => cell !== '')).map(nameOf)
  const lastWords = new Set(others.map((name) => name.split(' ').at(-1)))
  return (
    others.length > 0 &&
    new Set(others).size === others.length &&
    others.every((name) => isFullName(name) && !ROLE.test(name)) &&
    (others.every(beginsAsName) || (rows.length > 1 && lastWords.size === others.length))
  )
}

/** With an initial or a first name. */
function beginsAsName(name: string): boolean {
  const [first = ''] = name.split(' ')
  return /^(?:\p{Lu}\.?){1,3}$/u.test(first) || isGiven(first)
}

/** "anna, ben_crane, c-dunn": the names that people go by where they chat; none where any part is more than a word. */
function nicknamesIn(text: string): ListedPerson[] {
  const words = text.replace(/\.$/, '').split(/\s*,\s*/)
  const isNicks =
    words.length > 2 &&
    words.every((word) => /^[\p{L}\p{N}_-]{2,24}$/u.test(word) && !NOBODY.test(word)) &&
    words.some((word) => /^\p{Ll}|_/u.test(word))
  if (!isNicks) return []
  return words.map((word) => ({
    name: word.replace(/_+/g, ' ').trim(),
    initials: null,
    role: null,
    organisation: null,
    alias: word,
    isChair: false,
    isNotetaker: false,
  }))
}

function withoutPublic(text: string): string {
  return NOBODY.test(text) ? text : text.replace(PUBLIC, '').trim()
}

/** A run that goes on over lines, each of which ends where the width did. */
function joinWrapped(group: readonly EntryLine[]): EntryLine[] {
  const joined: EntryLine[] = []
  for (const entry of group) {
    const last = joined.at(-1)
    const isOpen =
      last !== undefined &&
      !last.isItem &&
      !entry.isItem &&
      (!beginsEntry(entry.text) || /(?:&|\band)$/.test(last.text)) &&
      (/[,;&]$|\band$/.test(last.text) || (splitRun(last.text).length > 2 && splitRun(entry.text).length > 1 && last.text.length > 50))
    if (isOpen && last !== undefined) last.text = `${last.text} ${entry.text}`
    else joined.push({ ...entry })
  }
  return joined
}

/** "Jo Ward (JW)" at the start of a line begins an entry of its own. */
function beginsEntry(text: string): boolean {
  const name = /^([^()[\],;:]{3,50}?)\s*\(\p{Lu}\p{L}{0,2}\p{Lu}\)/u.exec(text)?.[1]
  return name !== undefined && isFullName(bareName(name))
}

/** Whether a line begins with a person and a sign behind the name: "Cllr Jo Ward (Chair)", "Jo Ward, Clerk", "Jo Ward: gritting". */
export function beginsWithPerson(text: string): boolean {
  const name = /^[^()[\],;:\t–—]{3,50}?(?=\s*[([,;:\t]|\s+[–—-]\s|$)/u.exec(text)?.[0]
  return name !== undefined && isFullName(bareName(name))
}

/** Whether commas part people here, and not a person from their role. */
function isRun(text: string, isOnly: boolean): boolean {
  const parts = splitRun(text)
  if (parts.length < 2) return false
  if (/;/.test(text.replace(/\([^)]*\)/g, ''))) return true
  const later = parts.slice(1).map(withoutLabel)
  const names = later.filter((part) => isFullName(nameOf(part)) || isTitledPerson(part)).length
  const isSure = later.length > 3 || later.every((part) => isLikelyName(nameOf(part)) || isTitledPerson(part))
  if (names === later.length && isSure) return later.length > 1 || isOnly || /\band\b|&/.test(text) || /[)]\s*,/.test(text)
  const people = later.filter((part) => readPerson(part, true) !== null || NOBODY.test(part)).length
  if (/^(?:cllrs|councillors|messrs)\b/i.test(text) && people * 2 >= later.length) return true
  return isOnly && (isRunOfShortNames(parts, people) || (later.length > 1 && names * 2 >= later.length))
}

/** First names or surnames alone: "Amy, Bo and Cat", "Cristina, Sean". */
function isRunOfShortNames(parts: readonly string[], people: number): boolean {
  if (parts.length > 2 && people === parts.length - 1 && parts.every((part) => NOBODY.test(part) || !/\b(?:of|for|and)\b/.test(part)))
    return true
  return parts.every((part) => isGiven(nameOf(part)) && !/\s/.test(nameOf(part)))
}

/** The name of a part, without what stands in brackets or after a dash. */
function nameOf(part: string): string {
  return bareName(part.replace(/\s*[([].*$/, '').replace(/\s+[–—-]\s.*$/, ''))
}

/** "Cllr Marsh", "Clerk J Ward": what stands before the name says that it is one. */
function isTitledPerson(part: string): boolean {
  return (
    (TITLE.test(part) || /^(?:the )?(?:parish |town )?(?:clerk|chair|chairman|secretary|treasurer)\s/i.test(part)) &&
    readPerson(part, true) !== null
  )
}

/** The entries of a run. A part that names nobody says more of the person before it: "A Ward, Director, Elm Council, B Kaur". */
export function partsOfRun(text: string): string[] {
  const parts: string[] = []
  const hasSemicolons = /;/.test(text.replace(/\([^)]*\)/g, ''))
  const entries = splitRun(text).flatMap(atNames).map(withoutLabel)
  const isInFull = entries.some((part) => isFullName(nameOf(part)))
  for (const part of entries) {
    const isBehindInitials = /\(\p{Lu}\p{L}{0,2}\p{Lu}\)$/u.test(parts.at(-1) ?? '')
    const isWords = (isInFull && isOnlyAWord(part)) || (isBehindInitials && isOnlyWords(part))
    const isPerson = !isWords && readPerson(part, true) !== null
    if (parts.length > 0 && !hasSemicolons && !isPerson && !NOBODY.test(part)) parts[parts.length - 1] += `, ${part}`
    else parts.push(part)
  }
  return parts
}

/** "Jo Ward (JW), Council, Bo Nash (BN), Police" between semicolons is two entries; so is "Cllr Jo Ward, Cllr Bo Nash". */
function atNames(entry: string): string[] {
  const entries: string[] = []
  for (const part of splitRun(entry)) {
    const last = entries.pop()
    if (last === undefined) entries.push(part)
    else if (beginsEntry(part) || isTitledPerson(part)) entries.push(last, part)
    else entries.push(`${last}, ${part}`)
  }
  return entries
}

/** "Ex officio: Jo Ward" in the midst of a run. */
function withoutLabel(part: string): string {
  const label = /^([\p{L} -]{3,30}):\s+/u.exec(part)
  return label !== null && labelKind(label[1] ?? '') !== null ? part.slice(label[0].length) : part.replace(/^(?:also|plus|and)\s+/i, '')
}
