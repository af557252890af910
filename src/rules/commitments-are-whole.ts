// What was decided about an undertaking in the minutes is all there: the action it became, the agenda it is put on, or why it was dismissed.
import type { Problem } from '../core/problem.js'
import type { RecordOf } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

type Commitment = RecordOf<'commitment'>
type Field = 'action' | 'group' | 'title' | 'why'

/** The fields that a decision needs; none of the others may stand beside it. */
const NEEDED: { readonly [decision in Commitment['data']['decision']]: readonly Field[] } = {
  action: ['action'],
  'next-agenda': ['group', 'title'],
  dismissed: ['why'],
}

const EXAMPLES: { readonly [field in Field]: string } = {
  action: 'action: 2019-11-21-k7qd',
  group: 'group: slg',
  title: 'title: The words on the agenda',
  why: 'why: It was done at the meeting.',
}

/** As an approval holds a digest: SHA-256 in base 64. */
const DIGEST = /^sha256-[A-Za-z0-9+/]{43}=$/

export const commitmentsAreWhole: Rule = (records) =>
  records.of('commitment').flatMap((commitment) => [...fieldsMissing(commitment), ...fieldsTooMany(commitment), ...digest(commitment)])

function fieldsMissing(commitment: Commitment): Problem[] {
  const { decision } = commitment.data
  return NEEDED[decision]
    .filter((field) => commitment.data[field] === undefined)
    .map((field) =>
      fault(commitment, 'decision', `The decision is ${decision}, expected a ${field} with it.`, `Add a line such as ${EXAMPLES[field]}`),
    )
}

function fieldsTooMany(commitment: Commitment): Problem[] {
  const { decision } = commitment.data
  return (Object.keys(EXAMPLES) as Field[])
    .filter((field) => commitment.data[field] !== undefined && !NEEDED[decision].includes(field))
    .map((field) => fault(commitment, field, `Unexpected ${field}: the decision is ${decision}.`, `Take the ${field} out.`))
}

function digest(commitment: Commitment): Problem[] {
  if (DIGEST.test(commitment.data.digest)) return []
  const hint = `Take it from kscp notes check ${commitment.data.meeting} --format json`
  return [fault(commitment, 'digest', 'This is no digest of a sentence, expected sha256- and 44 characters.', hint)]
}

function fault(commitment: Commitment, field: string, message: string, hint: string): Problem {
  return problemIn(commitment, commitment.locate([field]), { code: 'commitment-not-whole', message, hint })
}
