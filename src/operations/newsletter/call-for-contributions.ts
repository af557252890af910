// Decides whom a newsletter's call for contributions goes to, what its record says then, and who has not sent anything.
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { lookAlikesIn } from '../../core/mark-patterns.js'
import type { Call } from '../../core/newsletter.js'
import { printable } from '../../core/printable.js'
import { protectedRanges } from '../../core/protected-text.js'
import type { RecordOf, Records } from '../../core/records.js'
import { INITIALS, resolveReference } from '../../core/references.js'
import { didYouMean } from '../../core/suggestion.js'
import type { Hide } from '../hide-marked.js'
import { refuseMarks } from '../redaction/refuse-marks.js'
import type { ChosenNewsletter, MadeNewsletterRecord } from './choose-newsletter.js'

type Contributor = NonNullable<RecordOf<'newsletter'>['data']['contributors']>[number]

export interface CallAsked {
  /** Initials, ids or plain words; when empty, whoever was asked before. */
  contributors: readonly string[]
  deadline: string | null
  /** The day the newsletter goes out. */
  out: string | null
  asOf: string
  /** Hides what some record's mark takes out, in words that somebody typed. */
  hide: Hide
}

export interface CallForContributions {
  fields: { on?: string; 'contribution-deadline': string; contributors: Contributor[] }
  call: Call
  to: { name: string; address: string }[]
  withoutAddress: string[]
}

/** The call. Fails without a deadline or anybody to ask, where the deadline is past, and where a contributor is nobody. */
export function callForContributions(records: Records, chosen: ChosenNewsletter, asked: CallAsked): CallForContributions {
  const { asOf, hide } = asked
  refuseMarks(chosen.record?.data.title ?? '', 'title: in the record of a newsletter')
  requirePlainContributors(chosen)
  const deadline = asked.deadline ?? chosen.record?.data['contribution-deadline'] ?? null
  const out = asked.out ?? chosen.record?.data.on ?? null
  const inTime = requireDays(deadline, out, asOf)
  const contributors = contributorsOf(records, chosen, asked)
  const waiting = contributors
    .filter(({ received }) => received === undefined)
    .map(({ who }) => ({ who, ...mailboxOf(records, who, asOf) }))
  return {
    fields: { ...(out === null ? {} : { on: out }), 'contribution-deadline': inTime, contributors },
    call: {
      partnership: records.settings.name,
      title: hide(chosen.record?.data.title ?? `newsletter ${chosen.issue}`),
      issue: chosen.issue,
      date: formatDate(asOf),
      deadline: formatDate(inTime),
      out: out === null ? null : formatDate(out),
      contributors: waiting.map(({ who, name }) => (name === who ? hide(name) : name)),
    },
    to: waiting.flatMap(({ name, address }) => (address === null ? [] : [{ name, address }])),
    withoutAddress: waiting.flatMap(({ name, address }) => (address === null ? [name] : [])),
  }
}

function requireDays(deadline: string | null, out: string | null, asOf: string): string {
  if (deadline === null) throw new Failure('usage', 'The call needs a last day for contributions.', 'Give one with --deadline 2020-01-31.')
  if (deadline < asOf)
    throw new Failure('usage', `The last day for contributions, ${formatDate(deadline)}, is past.`, 'Give a later day to --deadline.')
  if (out !== null && out < deadline)
    throw new Failure(
      'usage',
      `The newsletter would go out on ${formatDate(out)}, before the last day for contributions.`,
      'Give a later day to --out.',
    )
  return deadline
}

/** Those asked already, and those asked now; else those of the newsletter before. */
function contributorsOf(records: Records, { issue, record }: ChosenNewsletter, { contributors, asOf }: CallAsked): Contributor[] {
  const known = record?.data.contributors ?? []
  const before = known.length + contributors.length > 0 ? [] : lastContributors(records, issue)
  const added: string[] = []
  for (const word of [...contributors, ...before].map((who) => who.trim())) {
    requireSomebody(records, word, asOf)
    if (![...known.map(({ who }) => who), ...added].some((who) => isSame(records, who, word, asOf))) added.push(word)
  }
  const all = [...known.map((each) => ({ ...each, asked: each.asked ?? asOf })), ...added.map((who) => ({ who, asked: asOf }))]
  if (all.length === 0)
    throw new Failure(
      'usage',
      'Nobody is named who is to contribute.',
      'Name them, as in --contributors JW elmbridge-council "The youth council"',
    )
  return all
}

function lastContributors(records: Records, issue: number): string[] {
  const earlier = records.of('newsletter').filter(({ data }) => data.issue < issue && (data.contributors ?? []).length > 0)
  const last = earlier.sort((a, b) => b.data.issue - a.data.issue)[0]
  return (last?.data.contributors ?? []).map(({ who }) => who)
}

const KINDS = ['person', 'organisation', 'group']

function requireSomebody(records: Records, word: string, day: string): void {
  if (word === '') throw new Failure('usage', 'A contributor has no name.', 'Write it like --contributors JW')
  requirePlainName(word, 'Write it like --contributors "The youth council"')
  const isReference = INITIALS.test(word) || /^[a-z0-9]+(-[a-z0-9]+)+$/.test(word)
  if (!isReference || 'found' in resolveReference(records, word, KINDS, day)) return
  const known = [...records.of('person').flatMap(({ data }) => data.initials ?? []), ...KINDS.flatMap((kind) => records.idsOf(kind))]
  if (known.includes(word))
    throw new Failure(
      'usage',
      `${word} is nobody in a role on ${formatDate(day)}, or more than one.`,
      'Write the id of the person, such as jo-ward.',
    )
  throw new Failure('usage', `There is no one person or body ${printable(word)}.`, didYouMean(word, known))
}

const LONGEST_NAME = 200

/** Fails unless a name is one line of words that may be shown to anybody; what it is stays unsaid. */
function requirePlainName(name: string, hint: string): void {
  const isMarked = protectedRanges(name).length > 0 || lookAlikesIn(name).length > 0
  if (isMarked) throw new Failure('usage', "A contributor's name holds a mark, which takes nothing out there.", hint)
  if (printable(name) !== name)
    throw new Failure(
      'usage',
      "A contributor's name is no single plain line: it holds a line's end or a character that shows as nothing.",
      hint,
    )
  if (name.length > LONGEST_NAME)
    throw new Failure('usage', `A contributor's name has ${name.length} characters, more than ${LONGEST_NAME}.`, hint)
}

/** Somebody may have written the record by hand. */
function requirePlainContributors({ record }: Pick<ChosenNewsletter, 'record'>): void {
  for (const { who } of record?.data.contributors ?? []) requirePlainName(who, `Write it otherwise in ${record?.file}.`)
}

/** Whether two words mean the same contributor: initials and an id, a name and an id. */
function isSame(records: Records, a: string, b: string, day: string): boolean {
  return keyOf(records, a, day) === keyOf(records, b, day) || mailboxOf(records, a, day).name.toLowerCase() === b.toLowerCase()
}

function keyOf(records: Records, word: string, day: string): string {
  const meaning = resolveReference(records, word, KINDS, day)
  return 'found' in meaning ? `${meaning.found.kind} ${meaning.found.id}` : word.toLowerCase()
}

interface Mailbox {
  name: string
  address: string | null
}

function mailboxOf(records: Records, word: string, day: string): Mailbox {
  const meaning = resolveReference(records, word, KINDS, day)
  if (!('found' in meaning)) return { name: word, address: null }
  const { kind, id } = meaning.found
  const person = kind === 'person' ? records.get('person', id)?.data : undefined
  const organisation = kind === 'organisation' ? records.get('organisation', id)?.data : undefined
  const group = kind === 'group' ? records.get('group', id)?.data : undefined
  const contact = organisation?.contact
  const address = person?.email ?? (contact !== undefined && /^[^\s@<>]+@[^\s@<>]+$/.test(contact) ? contact : null)
  return { name: person?.name ?? organisation?.name ?? group?.name ?? word, address }
}

export interface Chase {
  newsletter: string
  issue: number
  asOf: string
  deadline: string | null
  /** Whoever was asked and has not sent anything. */
  waiting: (Mailbox & { who: string; asked: string | null })[]
  received: { who: string; name: string; on: string }[]
}

/** Who has not sent, and who has. Fails where the record holds a name that may not be shown. */
export function chaseContributions(records: Records, { id, issue, record }: MadeNewsletterRecord, asOf: string): Chase {
  requirePlainContributors({ record })
  const all = (record.data.contributors ?? []).map((each) => ({ ...each, ...mailboxOf(records, each.who, each.asked ?? asOf) }))
  return {
    newsletter: id,
    issue,
    asOf,
    deadline: record.data['contribution-deadline'] ?? null,
    waiting: all
      .filter(({ received }) => received === undefined)
      .map(({ who, name, address, asked }) => ({ who, name, address, asked: asked ?? null })),
    received: all.flatMap(({ who, name, received }) => (received === undefined ? [] : [{ who, name, on: received }])),
  }
}

/** The contributors once somebody's contribution has come; the first day of it stays. Fails where nobody of that name was asked. */
export function receiveContribution(records: Records, { record }: MadeNewsletterRecord, word: string, asOf: string): Contributor[] {
  const contributors = record.data.contributors ?? []
  requirePlainContributors({ record })
  requirePlainName(word, 'Write it like --received "The youth council"')
  const isMeant = ({ who, asked }: Contributor) => isSame(records, who, word.trim(), asked ?? asOf)
  if (!contributors.some(isMeant))
    throw new Failure(
      'usage',
      `${printable(word)} was not asked to contribute.`,
      didYouMean(
        word,
        contributors.map(({ who }) => who),
      ),
    )
  return contributors.map((each) => (isMeant(each) ? { ...each, received: each.received ?? asOf } : each))
}
