// Refuses a decision whose parts don't go together, or that its thing, its person or its pseudonym doesn't allow.
import { Failure } from '../../core/failure.js'
import { keepsInitials } from '../../core/pseudonym-initials.js'
import type { RecordOf, Records } from '../../core/records.js'
import { INITIALS, resolvePerson } from '../../core/references.js'
import { isPseudonym } from '../../redact/clearing/mark-words.js'
import { sightingsInPseudonym } from '../../redact/clearing/pseudonyms.js'
import type { Register } from '../../redact/scan/register.js'
import { rolesOfPerson } from './clearance-record.js'
import { type Decider, type Decision, personOf, placeOf } from './decision.js'

/** Who decides is somebody of the records, or plain words. */
export function refuseUnknownDecider(records: Records, { by, on }: Decider): void {
  const isReference = INITIALS.test(by) || /^[a-z0-9]+(-[a-z0-9]+)+$/.test(by)
  if (by.trim() === '' || (isReference && resolvePerson(records, by, on) === undefined))
    throw new Failure('usage', 'Who decides is nobody of the records.', 'Give --by initials or an id that the people have, or plain words.')
}

/** What the parts of a decision say goes together, and may be decided. */
export function refuseUnfit({ thing, decision, scope, exemption, as, review }: Decision, { on }: Decider): void {
  const where = placeOf(thing)
  if (decision === 'publish' && thing.rule.startsWith('protected'))
    throw new Failure(
      'refused',
      `${where}: somebody who is not published by name can't be cleared.`,
      'Change what their record says first.',
    )
  if (decision !== 'publish' && exemption === null)
    throw new Failure('usage', `${where}: taking words out needs a reason of the list.`, 'Give an exemption, such as s40 or small-number.')
  if (review !== null && review <= on) throw new Failure('usage', `${where}: the day of the review is past.`, 'Give a later day, or null.')
  refuseUnfitPseudonym(where, decision, as)
  if (scope === 'role' && personOf(thing) === null)
    throw new Failure('usage', `${where}: this is no person of the records, so no role can clear it.`, 'Use the scope note or always.')
}

/** Only `generalise` puts words in place of others, and they stand in a mark between quotation marks. */
function refuseUnfitPseudonym(where: string, decision: Decision['decision'], as: string | null): void {
  if (decision === 'generalise' && as === null)
    throw new Failure(
      'usage',
      `${where}: the words to stand in place of these are missing.`,
      'Write them in the list, like "as": "Child A"',
    )
  if (decision !== 'generalise' && as !== null)
    throw new Failure(
      'usage',
      `${where}: words stand in place of others only with the decision generalise; this one is ${decision}.`,
      'Write "decision": "generalise" to have them there, or "as": null.',
    )
  if (as !== null && !isPseudonym(as))
    throw new Failure(
      'usage',
      `${where}: the words in "as" hold a quotation mark or a bracket, or go over a line's end.`,
      'Write them without, like "as": "Child A"',
    )
}

/** Only the role of somebody who has one on that day can clear a name. */
export function refuseWithoutRole(records: Records, meeting: RecordOf<'meeting'>, { thing, scope }: Decision): void {
  if (scope === 'role' && rolesOfPerson(records, personOf(thing), meeting).length === 0)
    throw new Failure(
      'refused',
      `${placeOf(thing)}: this person has no role on the day of the meeting.`,
      'Use the scope note or always, or add the role.',
    )
}

/** What stands in place of the words is public, so a name or initials would be asked about next. */
export function refuseTellingPseudonym({ thing, as }: Decision, register: Register): void {
  if (as === null) return
  const where = `${placeOf(thing)}: what is to stand in place of the words`
  if (sightingsInPseudonym(as, register).length > 0)
    throw new Failure(
      'refused',
      `${where} looks like a name, initials or other personal data itself.`,
      'Write it like "as": "Child A" or "as": "the mother".',
    )
  if (thing.findings.some(({ words }) => keepsInitials(as, words)))
    throw new Failure('refused', `${where} keeps an initial of the name.`, 'Give another letter or a number, such as "as": "Child 1".')
}
