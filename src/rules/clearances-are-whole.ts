// A decision says what it is about and where it holds, and never holds the words that it takes out.
import type { Place, Problem } from '../core/problem.js'
import type { RecordOf } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

type Clearance = RecordOf<'clearance'>

export const clearancesAreWhole: Rule = (records) =>
  records
    .of('clearance')
    .flatMap((clearance) => [
      ...(clearance.data.decision === 'publish' ? faultsOfPublishing(clearance) : faultsOfTakingOut(clearance)),
      ...faultsOfScope(clearance),
    ])

function faultsOfPublishing(clearance: Clearance): Problem[] {
  const { text, person, digest } = clearance.data
  const faults: Problem[] = []
  if ((text === undefined) === (person === undefined))
    faults.push(
      fault(
        clearance,
        ['decision'],
        'expected what is published, as text or as a person',
        'Add text: with the words, or person: with an id.',
      ),
    )
  if (digest !== undefined)
    faults.push(fault(clearance, ['digest'], 'unexpected digest of words that are published', 'Take the digest out.'))
  return faults
}

function faultsOfTakingOut(clearance: Clearance): Problem[] {
  const { text, digest, exemption, decision, as } = clearance.data
  const faults: Problem[] = []
  if (text !== undefined)
    faults.push(
      fault(clearance, ['text'], 'the words that are taken out must not stand here', 'Take them out: kscp notes check writes a digest.'),
    )
  if (digest === undefined)
    faults.push(fault(clearance, ['decision'], 'expected a digest of what is taken out', 'Decide with kscp notes check.'))
  if (exemption === undefined) faults.push(fault(clearance, ['decision'], 'expected an exemption', 'Add a line such as exemption: s40'))
  if (decision === 'generalise' && as === undefined)
    faults.push(fault(clearance, ['decision'], 'expected what stands in place of the words', 'Add a line such as as: Child A'))
  return faults
}

function faultsOfScope(clearance: Clearance): Problem[] {
  const { scope, meeting, person, roles, sentences, decision } = clearance.data
  const faults: Problem[] = []
  if (scope === 'note' && meeting === undefined)
    faults.push(
      fault(clearance, ['scope'], 'expected the meeting whose notes it holds for', 'Add meeting: with its id, or make the scope always.'),
    )
  if (scope === 'note' && decision === 'publish' && (sentences ?? []).length === 0)
    faults.push(
      fault(clearance, ['scope'], 'expected the sentences it was decided for', 'Decide with kscp notes check, which writes them.'),
    )
  if (scope === 'role' && (person === undefined || roles === undefined))
    faults.push(
      fault(
        clearance,
        ['scope'],
        'expected the person and the roles it holds for',
        'Add person: with an id, and roles: with their titles.',
      ),
    )
  return faults
}

function fault(clearance: Clearance, path: string[], what: string, hint: string): Problem {
  const place: Place = clearance.locate(path)
  return problemIn(clearance, place, { code: 'clearance-not-whole', message: `In this decision: ${what}.`, hint })
}
