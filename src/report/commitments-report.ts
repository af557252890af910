// What people undertook in a meeting's notes and got no number: a list, with what to type about one.
import { printable } from '../core/printable.js'
import type { Paint } from './paint.js'

interface ListedCommitment {
  id: string
  item: number | null
  line: number
  /** Plain text, what marks take out already out of it. */
  sentence: string
  who: string | null
  by: string | null
  /** Null where marks take words out of the sentence: then somebody has to say what is to be done. */
  title: string | null
  /** Which of its sentence's undertakings it is; null where the sentence has no other. */
  undertaking: { number: number; of: number } | null
}

interface Listing {
  meeting: string
  open: readonly ListedCommitment[]
  /** How many somebody has decided about. */
  decided: number
}

/** Two lines each: where it stands, who and when; then its sentence. A third says which of the sentence's undertakings it is, if it has more. */
export function commitmentsAsText({ open }: Listing, paint: Paint): string {
  return open
    .map(({ id, item, line, sentence, who, by, undertaking, title }, i) => {
      const where = `${item === null ? 'above item 1' : `item ${item}`} (line ${line})`
      const known = [who, by].flatMap((words) => (words === null ? [] : printable(words)))
      return `${i + 1}. ${paint.strong(id)}  ${[where, ...known].join(', ')}\n   ${printable(sentence)}\n${whichOf(undertaking, title)}`
    })
    .join('')
}

function whichOf(undertaking: ListedCommitment['undertaking'], title: string | null): string {
  if (undertaking === null) return ''
  return `   ${undertaking.number} of ${undertaking.of}${title === null ? '' : `: ${printable(title)}`}\n`
}

/** How many there are, and what to type about one of them. */
export function commitmentsSummary({ meeting, open, decided }: Listing): string {
  const before = decided === 0 ? '' : ` ${decided} decided about before.`
  const [first] = open
  if (first === undefined) return `No commitment without a number is left in ${meeting}.${before}\n`
  const are = open.length === 1 ? 'commitment has' : 'commitments have'
  const owners = first.who !== null && /^[A-Z]{2,4}$/.test(first.who) ? first.who : '...'
  const command = `kscp notes follow-up ${meeting} ${first.id}`
  const title = first.title === null ? ' --title "..."' : ''
  return `${open.length} ${are} no number in ${meeting}.${before} Decide about ${open.length === 1 ? 'it' : 'each, such as the first'}:
  ${command} --action --owners ${owners}${title}
  ${command} --next-agenda${title}
  ${command} --dismiss --why "..."
`
}
