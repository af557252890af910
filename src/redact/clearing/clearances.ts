// The decisions a store holds about words that look like personal data, and which of them hold for a finding.
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent } from '../../core/references.js'
import type { Standing } from '../scan/register.js'
import type { Sighting } from '../scan/sighting.js'
import type { Digest } from './digest.js'
import { isDecidedFor, type MarkedSentence } from './sentence-digests.js'
import { subjectOfPerson, subjectOfWords } from './subject.js'

export type Clearance = RecordOf<'clearance'>

/** With the sentence it stands in. */
export interface FindingToDecide extends Pick<Sighting, 'type'>, MarkedSentence {
  subject: string
}

/** The texts that may always be published, in any note and any other text, on a day. */
export function alwaysPublic(records: Records, asOf: string): string[] {
  return records.of('clearance').flatMap(({ data }) => {
    const { decision, scope, review, text } = data
    return decision === 'publish' && scope === 'always' && (review === undefined || asOf < review) ? (text ?? []) : []
  })
}

/** The decisions that still hold in a meeting's notes and say otherwise about the same words. */
export function contraryTo(
  records: Records,
  meeting: RecordOf<'meeting'>,
  { decision, ...finding }: Pick<FindingToDecide, 'type' | 'subject'> & Pick<Clearance['data'], 'decision'>,
  { digest, asOf }: { digest: Digest; asOf: string },
): Clearance[] {
  return records.of('clearance').filter(({ data }) => {
    const holds = (data.review === undefined || asOf < data.review) && (data.scope !== 'note' || data.meeting === meeting.id)
    const isSame = data.decision === 'publish' ? isAbout(data, finding) : data.digest === digest(finding.subject)
    return holds && isSame && (data.decision === 'publish') !== (decision === 'publish')
  })
}

export class Clearances {
  private readonly current: readonly Clearance[]

  constructor(
    records: Records,
    private readonly meeting: RecordOf<'meeting'>,
    private readonly digest: Digest,
    asOf: string,
  ) {
    this.current = records.of('clearance').filter(({ data: { review } }) => review === undefined || asOf < review)
  }

  /** Whether a person's name may stand: one of the meeting's own people, or somebody cleared for a role they are in, or always. */
  standingOf(person: RecordOf<'person'>, isOfTheMeeting: boolean): Standing {
    if (person.data.publish !== 'name') return 'protected'
    if (isOfTheMeeting) return 'public'
    const cleared = this.current.some(
      ({ data }) =>
        data.decision === 'publish' &&
        data.person === person.id &&
        (data.scope === 'always' || (data.scope === 'role' && holdsRole(person, data.roles ?? [], this.meeting.data.date))),
    )
    return cleared ? 'public' : 'ask'
  }

  /** The decision to publish that holds for a finding of this meeting; a changed sentence ends it, and so does a mark lost there. */
  publishing(finding: FindingToDecide): Clearance | undefined {
    return this.current.find(({ data }) => {
      if (data.decision !== 'publish' || !isAbout(data, finding)) return false
      if (data.scope === 'always') return true
      return data.meeting === this.meeting.id && isDecidedFor(data.sentences ?? [], finding, this.digest)
    })
  }

  /** The decision to take the words out, whether in this meeting or always. */
  removing({ subject }: Pick<FindingToDecide, 'subject'>): Clearance | undefined {
    const digest = this.digest(subject)
    return this.current.find(
      ({ data }) => data.decision !== 'publish' && data.digest === digest && (data.scope === 'always' || data.meeting === this.meeting.id),
    )
  }
}

/** The titles of the roles that a person holds on a day. */
export function rolesOn(person: RecordOf<'person'>, day: string): string[] {
  return person.data.roles.filter((role) => isCurrent(role, day)).map(({ title }) => title)
}

/** Whether a person holds, on a day, one of the roles that they were cleared for. */
function holdsRole(person: RecordOf<'person'>, titles: readonly string[], day: string): boolean {
  return rolesOn(person, day).some((title) => titles.includes(title))
}

function isAbout({ type, text, person }: Clearance['data'], finding: Pick<FindingToDecide, 'subject'>): boolean {
  if (person !== undefined) return finding.subject === subjectOfPerson(person)
  return text !== undefined && subjectOfWords(type, text) === finding.subject
}
