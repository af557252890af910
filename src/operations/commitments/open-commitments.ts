// The undertakings in a meeting's minutes that have no number, and which of them somebody has decided about.
import type { Reading, RecordOf, Records } from '../../core/records.js'
import { type Hide, hideMarked } from '../hide-marked.js'
import { type Commitment, findCommitments } from './find-commitments.js'

type Meeting = RecordOf<'meeting'>

interface SortedCommitments {
  open: Commitment[]
  decided: { commitment: Commitment; record: RecordOf<'commitment'> }[]
}

/** What some record's mark takes out doesn't show in them either, wherever it stands. */
export function sortCommitments(
  { records, texts, digestOf }: Pick<Reading, 'records' | 'texts' | 'digestOf'>,
  meeting: Meeting,
): SortedCommitments {
  const hide = hideMarked(texts.values(), records)
  const sorted = sort(records, meeting, digestOf)
  return {
    open: sorted.open.map((commitment) => masked(commitment, hide)),
    decided: sorted.decided.map(({ commitment, record }) => ({ commitment: masked(commitment, hide), record })),
  }
}

/** Those that nobody has decided about, to be counted; `digestOf` gives the digest of a text as an approval holds it. */
export function openCommitments(records: Records, meeting: Meeting, digestOf: (text: string) => string): { id: string }[] {
  return sort(records, meeting, digestOf).open.map(({ id }) => ({ id }))
}

function sort(records: Records, meeting: Meeting, digestOf: (text: string) => string): SortedCommitments {
  const ofMeeting = records.of('commitment').filter(({ data }) => data.meeting === meeting.id)
  const decisions = new Map(ofMeeting.map((record) => [record.data.digest, record]))
  const sorted: SortedCommitments = { open: [], decided: [] }
  for (const commitment of findCommitments(records, meeting, digestOf)) {
    const record = decisions.get(commitment.digest)
    if (record === undefined) sorted.open.push(commitment)
    else sorted.decided.push({ commitment, record })
  }
  return sorted
}

/** A title or a name with something hidden in it is none. */
function masked(commitment: Commitment, hide: Hide): Commitment {
  const unhidden = (words: string | null) => (words !== null && hide(words) === words ? words : null)
  const { sentence, who, by, title } = commitment
  return { ...commitment, sentence: hide(sentence), who: unhidden(who), by: unhidden(by), title: unhidden(title) }
}
