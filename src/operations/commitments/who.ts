// Whom a sentence names for what is to be done: as the records write them where they know them, else in the sentence's own words.
import type { RecordOf, Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'
import { wordFor } from '../person-named.js'
import { actingOf } from './actors.js'
import type { Group } from './clause.js'
import { stanceOf } from './stances.js'
import { subjectOf } from './subject.js'
import type { Token } from './tokens.js'
import { actingIn, type SaidUndertaking } from './undertaking.js'

type Meeting = RecordOf<'meeting'>

/** The tokens that name who is to do it, without what is attached to them: "Sarah Jones from the council". */
export function namingWho(tokens: readonly Token[], undertaking: SaidUndertaking): Group | null {
  const group = groupOfWho(tokens, undertaking)
  if (group === null) return null
  const attached = tokens.slice(group.from, group.to).findIndex(({ plain }, i) => i > 0 && /^(?:from|at|in|on|with)$/.test(plain))
  return attached < 0 ? group : { from: group.from, to: group.from + attached }
}

/** What the verb is said of, "by" whom it is to be done, or who agreed that it should be. */
function groupOfWho(tokens: readonly Token[], { subject, verb, said, form }: SaidUndertaking): Group | null {
  const acting = actingIn(tokens, subject)
  if (form !== 'isDone' && acting === 'named') return subject
  if (acting === 'pronoun') return speakerBefore(tokens, said?.index ?? firstSaying(tokens) ?? subject?.from ?? 0)
  const agent = form === 'isDone' ? agentAfter(tokens, verb) : null
  if (agent !== null) return agent
  return said?.stance === 'firm' ? speakerBefore(tokens, said.index) : null
}

/** The first verb of saying: after a semicolon "he" is still who spoke before it. */
function firstSaying(tokens: readonly Token[]): number | null {
  const index = tokens.findIndex(({ plain }) => stanceOf(plain) !== null)
  return index < 0 ? null : index
}

/** "JT" of "JT said he would", and of "JT: I will"; "it was agreed" has nobody. */
function speakerBefore(tokens: readonly Token[], verb: number): Group | null {
  const label = tokens[1]?.plain === ':' ? { from: 0, to: 1 } : null
  const speaker = subjectOf(tokens, verb) ?? label
  return actingIn(tokens, speaker) === 'named' ? speaker : label
}

const FARTHEST = 8

/** "to be signed by the Chair". */
function agentAfter(tokens: readonly Token[], verb: number): Group | null {
  const by = tokens.findIndex(({ plain }, i) => i > verb && i <= verb + FARTHEST && plain === 'by')
  if (by < 0 || tokens.slice(verb, by).some(({ plain }) => /^(?:that|which|who|[,;:])$/.test(plain))) return null
  let to = by + 1
  while (to < tokens.length && to <= by + 5 && (/^the$/.test(tokens[to]?.plain ?? '') || /^\p{Lu}/u.test(tokens[to]?.word ?? ''))) to += 1
  const agent = { from: by + 1, to }
  return to > by + 1 && actingOf(tokens.slice(agent.from, agent.to), false) === 'named' ? agent : null
}

/** The same words with initials or ids for whom the records know. */
export function asRecordsWrite(records: Records, meeting: Meeting, words: string): string {
  const known = knownAs(records, meeting, words)
  if (known !== null) return known
  const several = words.split(/,\s*(?:and\s+)?|\s+(?:and|&)\s+|\/|&/).filter((part) => part !== '' && !/^(?:all|both)$/.test(part))
  const each = several.map((part) => knownAs(records, meeting, part))
  return several.length > 1 && each.some((one) => one !== null) ? several.map((part, i) => each[i] ?? part).join(', ') : words
}

function knownAs(records: Records, meeting: Meeting, written: string): string | null {
  const words = written
    .replace(/^the\s+/i, '')
    .replace(/\s+(?:all|both|each)$/, '')
    .trim()
  const person = resolvePerson(records, words, meeting.data.date) ?? personCalled(records, meeting, words)
  if (person !== undefined) return wordFor(records, person, meeting.data.date)
  return groupCalled(records, words) ?? organisationCalled(records, words)
}

const TITLES = /^(?:cclr|cllrs?|councillors?|mrs?|ms|miss|dr|prof|professor|rev|sir|lady|lord|baroness|dci|ds|pc|insp)$/

/** A full name, or the part of one that means a single person who was at the meeting. */
function personCalled(records: Records, { data }: Meeting, words: string): RecordOf<'person'> | undefined {
  const parts = partsOf(words)
  if (parts.length === 0) return undefined
  const there = [...data.attendees, ...data.apologies].flatMap((who) => {
    const word = typeof who === 'string' ? who : who.person
    return resolvePerson(records, word, data.date) ?? []
  })
  const named = [...new Set(there)].filter((person) => isCalled(partsOf(person.data.name), parts))
  return named.length === 1 ? named[0] : records.of('person').find(({ data: { name } }) => partsOf(name).join(' ') === parts.join(' '))
}

function partsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).filter((part) => !TITLES.test(part))
}

/** Every part is one of the name's, or the first letter of one; one whole part at least. */
function isCalled(name: readonly string[], parts: readonly string[]): boolean {
  return (
    parts.every((part) => name.some((each) => each === part || (part.length === 1 && each.startsWith(part)))) &&
    parts.some((part) => part.length > 1)
  )
}

function groupCalled(records: Records, words: string): string | null {
  const found = records.of('group').find(({ data: { name, abbreviation } }) => isSameName(words, [name, abbreviation]))
  return found?.id ?? null
}

function organisationCalled(records: Records, words: string): string | null {
  const found = records.of('organisation').find(({ data: { name, also } }) => isSameName(words, [name, ...(also ?? [])]))
  return found?.id ?? null
}

function isSameName(words: string, names: readonly (string | undefined)[]): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/sub-?\s?groups?/g, 'subgroup')
  return names.some((name) => name !== undefined && bare(name) === bare(words))
}
