// Who of those that were asked for a contribution has not sent it, who has, and what the record says once one has come.
import { Failure } from '../../core/failure.js'
import { printable } from '../../core/printable.js'
import type { Records } from '../../core/records.js'
import { didYouMean } from '../../core/suggestion.js'
import type { MadeNewsletterRecord } from './choose-newsletter.js'
import { type Contributor, isSameContributor, type Mailbox, mailboxOf } from './contributor.js'
import { requirePlainContributors, requirePlainName } from './plain-name.js'

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
  const isMeant = ({ who, asked }: Contributor) => isSameContributor(records, who, word.trim(), asked ?? asOf)
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
