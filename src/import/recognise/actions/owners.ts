// Tells who is to act from the wording of an action: "JT and EM to write", "... (Jo Ward / Sam Mensah)", "Action: Clerk".

import { capital } from '../../../core/capital.js'
import { bareName, isFullName } from '../names.js'
import { NOT_A_NAME, ROLE, TITLE } from '../words.js'
import type { KnownOwners } from './known-owners.js'

const GROUP =
  /^(?:(?:all|the|our|both|each|every|any|relevant|other|some|panel|board|committee|council|group|team|project|parish|working|steering|programme|policy|data|open|standards?|communications?|comms|support|delivery|task|challenge|meeting|executive|management|senior|local|lead|vice|deputy|exec|finance|planning|it|hr|secretariat|admin|web|website|product|events?|outreach|marketing|training|chairs?|co)[\s-]+)*(?:all|everyone|everybody|members?|team|teams|group|groups|board|panel|committee|council|councillors?|cllrs?|officers?|officials?|staff|secretariat|secretary|secretaries|clerk|chair|chairs|chairman|chairperson|co-?chairs?|vice-?chair|treasurer|owners?|leads?|manager|managers|director|directors|trustees?|governors?|partners?|attendees|participants|representatives?|reps?|students?|residents?|parishioners|editors?|maintainers?|scribe|notetaker|minute[- ]taker|executive|exec|organisers?|facilitators?|subgroup|sub-?committee|working (?:group|party)|department|office|school|hosts?|contributors?|tbc|tbd|coordinator|administrator|admin|head|president|webmaster|speaker|experts|council office|members of the .*)(?: members?| team| group| lead| owner| chair| staff)?$/i

const NOT_OWNERS =
  /^(?:proposal|report|letter|e-?mail|paper|draft|request|need|option|options|plan|plans|response|update|updates|link|links|review|invite|invitation|agenda|minutes|meeting|meetings|item|items|feedback|work|everything|it|this|that|these|those|there|what|which|information|data|discussion|further|follow|publicity|analysis|consideration|action|actions|document|documents|website|details?|note|noted|questions?|next|how|due|need|want|time|money|who|where|when|we|they|i|you|he|she|please|agreed|continue|discuss|consider|arrange|organise|contact|send|write|speak|ask|add|check|set|look|try|start|begin|go|use|decision|none|n\/a)$/i

/** Owners of one phrase, apart: "EM & JT", "Ruth Hayes / Tim Allen, LG Group", "Anderson; Eglington". */
export function splitOwners(phrase: string): string[] {
  const words = phrase.replace(/\s+/g, ' ').trim()
  const isSlashed = /[;/]/.test(words)
  return words
    .split(isSlashed ? /\s*[;/]\s*/ : /\s*,\s*(?:and\s+)?|\s*[&+]\s*|\s+and\s+|\s+with\s+(?=\p{Lu}{2}(?!\p{L}))/u)
    .flatMap((part) => (isSlashed ? (part.split(/\s*,\s*/)[0] ?? '').split(/\s+and\s+|\s*&\s*/) : [part]))
    .map(tidyOwner)
    .filter((part) => part !== '')
}

function tidyOwner(words: string): string {
  return words
    .replace(/^[\s([{"'“‘:–—-]+|[\s)\]}"'”’.,:;–—-]+$/g, '')
    .replace(/^(?:for|by|on|owner:?|lead:?|new for|action(?:ed)?:?(?: by)?)\s+/i, '')
    .replace(/\s+\([^)]*$/, '')
    .trim()
}

/** Whether words could be somebody who acts. */
export function isOwner(words: string, known: KnownOwners): boolean {
  const text = words.replace(/^@/, '')
  if (text === '' || text.length > 60 || text.split(' ').length > 7) return false
  if (known.has(text) || known.has(bareName(text)) || GROUP.test(text.replace(/\s+from\s+the\s+.*$/i, ''))) return true
  if (NOT_OWNERS.test(text) || /\p{Ll}{3,}[.:]\s/u.test(text.replace(TITLE, ''))) return false
  if (words.startsWith('@')) return /^[\p{L}\p{N}_-]+$/u.test(text)
  if (/^\p{Lu}{2,6}s?$/u.test(text) || isFullName(text) || (TITLE.test(text) && /\p{Lu}\p{L}*\.?$/u.test(text))) return true
  return text.includes(' ') ? isBodyOrRole(text) : isUnknownName(text)
}

/** "Cabinet Office", "Challenge owner", "the secretariat team" */
function isBodyOrRole(text: string): boolean {
  const parts = text.split(' ')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const isCapital = parts.every((part) => /^[\p{Lu}\d]/u.test(part) || /^(?:of|the|and|for|de|van|&)$/.test(part))
  if (parts.length <= 5 && isCapital && /^\p{Lu}/u.test(first)) return !NOT_OWNERS.test(first)
  const isRole = ROLE.test(last) || (ROLE.test(parts.slice(0, 3).join(' ')) && parts.includes('of'))
  return isRole && /^\p{Lu}|^the /u.test(text) && parts.length <= 6
}

/** A word with a capital that has no noun's ending. */
function isUnknownName(text: string): boolean {
  const isNoun = /(?:ity|tion|sion|ment|ing|ance|ness|ence|ysis|ies|ed|ly)$/i.test(text)
  return /^\p{Lu}[\p{L}\d’'-]+$/u.test(text) && !isNoun && !NOT_A_NAME.test(text)
}

/** The owners of a phrase that names nobody but owners; null when any part of it is something else. */
export function ownersOf(phrase: string, known: KnownOwners): string[] | null {
  const parts = splitOwners(phrase)
  return parts.length > 0 && parts.every((part) => isOwner(part, known)) ? parts : null
}

export interface Wording {
  owners: string[]
  /** The wording without its leading owners and "to". */
  title: string
}

const LEAD =
  /^(.{1,90}?)\s*(?:\s(?:to|will|is to|are to|agreed to|has agreed to|have agreed to|shall|should|must|would|undertook to|offered to|volunteered to|takes? (?:the |an )?action to|has (?:the |an )?action to|need to|needs to|and team to)\s+|\s*(?:-|–|—|:)\s+(?:to\s+)?)(?=\S)/u

/** Who acts by the wording of an action, and what is left to do. */
export function readWording(text: string, known: KnownOwners): Wording {
  const lead = leadOf(text, known)
  const tail = tailOf(text, known)
  const further = lead === null || tail !== null ? [] : furtherLeads(lead.rest, known)
  const owners = tail?.owners ?? lead?.owners.concat(further) ?? []
  const bare = (tail === null ? text : tail.before).trim()
  const start =
    lead !== null && (tail === null || lead.owners.every((owner) => tail.owners.includes(owner))) ? bare.slice(lead.length) : bare
  return { owners: [...new Set(owners)], title: capital(start.trim()) }
}

function leadOf(text: string, known: KnownOwners): { owners: string[]; length: number; rest: string } | null {
  const conditional = /^(?:if|once|when|after|before|subject to|should)\b[^,]{3,120},\s+/i.exec(text)?.[0] ?? ''
  const words = text.slice(conditional.length)
  const match = LEAD.exec(words)
  if (match?.[1] === undefined) return null
  const rest = words.slice(match[0].length)
  if (/^be\s/.test(rest) || (/\b(?:will|should|shall|would|must)\s+$/.test(match[0]) && /^be\b/.test(rest))) return null
  const phrase = match[1].replace(/\s+(?:both|also|then|and then)$/i, '').replace(/,\s*$/, '')
  const owners = ownersOf(phrase, known) ?? (isNickname(phrase, known) ? [phrase] : null)
  return owners === null ? null : { owners, length: conditional.length === 0 ? match[0].length : 0, rest }
}

/** A word in small letters that is somebody's: part of a nickname in the list. */
function isNickname(phrase: string, known: KnownOwners): boolean {
  return /^[\p{L}\d_-]{3,20}$/u.test(phrase) && known.has(phrase)
}

/** "DCLG to brief the panel" in a later sentence. */
function furtherLeads(rest: string, known: KnownOwners): string[] {
  return rest
    .split(/(?<=[.;])\s+/)
    .slice(1)
    .flatMap((sentence) => {
      const match = /^(.{1,60}?)\s+to\s+(?!be\b)/.exec(sentence)
      const owners = match?.[1] === undefined ? null : ownersOf(match[1], known)
      return owners?.every((owner) => known.has(owner) || /^\p{Lu}{2,6}$/u.test(owner)) === true ? owners : []
    })
}

const TAILS = [
  /\s*[([{]([^()[\]{}]{1,160})[)\]}]\s*\.?\s*$/,
  /\s*[-–—|,;(]\s*(?:owners?|assigned to|assignee|responsible|lead|by whom|who)\s*:\s*([^-–—|;()]{2,60}?)(?:\s*[-–—|,;]\s*(?:due|deadline|by|when)\b[^)]*)?\)?\.?$/i,
  /\s+[–—-]\s*(\p{Lu}{2,4}(?:\s*[/,&+]\s*\p{Lu}{2,4})*)\s*\.?$/u,
  /\s*(@[\p{L}\p{N}_-]+(?:[\s,]+@[\p{L}\p{N}_-]+)*)\s*$/u,
]

/** Owners at the end: "(Jo Ward)", "[new for Jo Ward]", "(A Ward to write; B Kaur / C Mensah)", "- Owner: Jo Ward - Due: May", "– JW". */
function tailOf(text: string, known: KnownOwners): { owners: string[]; before: string } | null {
  for (const tail of TAILS) {
    const match = tail.exec(text)
    const inside = match?.[1]?.replace(/^(?:action|owner|lead|by|to be actioned by|responsible|assigned to|new for|for)\s*:?\s+/i, '') ?? ''
    const phrases = inside.split(/\s*;\s*/).map((part) => part.replace(/\s+to\s+\p{Ll}.*$/u, ''))
    const owners = phrases.flatMap((phrase) => ownersOf(phrase.replace(/\s*@(?=\w)/g, ' @').trim(), known) ?? [])
    if (match !== null && owners.length > 0) return { owners, before: text.slice(0, match.index) }
  }
  return null
}

/** How far from its start a text names nobody but owners ("Clerk Rest of the ..."), with them; null when it doesn't. */
export function leadingOwners(text: string, known: KnownOwners): { owners: string[]; length: number } | null {
  const dated = ownersWithDay(text, known)
  if (dated !== null) return { owners: dated, length: text.length }
  const lead = LEAD.exec(text)?.[1]
  if (lead !== undefined && ownersOf(lead, known) !== null) return null
  const whole = /^[^.\n]{1,80}?(?=\.\s|\.$|$|\s+(?:i|ii|iii|iv|v|vi|vii|viii|ix|x)\.\s|\s*[([]by\b)/.exec(text)?.[0] ?? ''
  const owners = whole.split(/\s+/).length <= 8 ? ownersOf(whole, known) : null
  if (owners !== null && (owners.length > 1 || whole.split(' ').length <= 3 || known.has(owners[0] ?? '')))
    return { owners, length: whole.length }
  return knownOwnersFirst(text, known)
}

/** "JT / EM by 15 January" */
function ownersWithDay(text: string, known: KnownOwners): string[] | null {
  const phrase = /^(.{2,60}?)[\s,–-]+(?:by|before|due|for)\s+[^.]{3,50}\.?$/i.exec(text)?.[1]
  const owners = phrase === undefined ? null : ownersOf(phrase, known)
  return owners?.every((owner) => known.has(owner) || GROUP.test(owner) || /^\p{Lu}{2,4}$/u.test(owner)) === true ? owners : null
}

/** The longest beginning of people of the meeting, before a new sentence. */
function knownOwnersFirst(text: string, known: KnownOwners): { owners: string[]; length: number } | null {
  const ends = [...text.matchAll(/\S+/g)].slice(0, 6).map(({ 0: word, index }) => index + word.length)
  for (const length of ends.reverse()) {
    const owners = splitOwners(text.slice(0, length))
    const isKnown = owners.length > 0 && owners.every((owner) => known.has(owner) || GROUP.test(owner))
    if (isKnown && /^(?:$|\p{Lu}|\d|[ivx]+\.\s)/u.test(text.slice(length).trimStart())) return { owners, length }
  }
  return null
}
