// Decides whom a newsletter's call for contributions goes to, and what its record says then.
import { formatDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import type { Call } from '../../core/newsletter.js'
import type { Records } from '../../core/records.js'
import type { Hide } from '../hide-marked.js'
import { refuseMarks } from '../redaction/refuse-marks.js'
import type { ChosenNewsletter } from './choose-newsletter.js'
import { type Contributor, isSameContributor, mailboxOf, requireSomebody } from './contributor.js'
import { requirePlainContributors } from './plain-name.js'

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
    if (![...known.map(({ who }) => who), ...added].some((who) => isSameContributor(records, who, word, asOf))) added.push(word)
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
