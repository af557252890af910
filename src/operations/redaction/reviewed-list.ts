// The list of things to decide that a person fills in and hands back: made of findings, and read again as decisions.
import { isDate } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { isReason, REASONS } from '../../core/mark-names.js'
import type { Digest } from '../../redact/clearing/digest.js'
import type { Thing } from '../../redact/clearing/things.js'
import { adviceFor } from '../../redact/scan/advice.js'
import type { SightingType } from '../../redact/scan/sighting.js'
import type { Decision } from './decision.js'
import type { NoteFinding } from './find-in-notes.js'

/** One thing to decide, as a program or a person reads it; the last six are theirs to fill in. */
export interface ListedThing {
  /** Tells the thing by, and tells nothing of it without the store's key. */
  id: string
  type: SightingType
  rule: string
  advice: string
  places: { where: string; line: number; column: number }[]
  /** The words; only where they were asked for. */
  words?: string
  decision: Decision['decision'] | null
  scope: Decision['scope']
  exemption: Decision['exemption']
  as: string | null
  reason: string | null
  review: string | null
}

/** The things as a list to fill in; their words only when asked for, since the list may be kept or sent. */
export function listThings(things: readonly Thing<NoteFinding>[], digest: Digest, withWords: boolean): ListedThing[] {
  return things.map((thing) => ({
    id: idOf(thing, digest),
    type: thing.type,
    rule: thing.rule,
    advice: adviceFor(thing),
    places: thing.findings.map(({ where, place }) => ({ where, ...place })),
    ...(withWords ? { words: thing.findings[0].words } : {}),
    decision: null,
    scope: 'note',
    exemption: null,
    as: null,
    reason: null,
    review: null,
  }))
}

/**
 * The decisions that a filled-in list holds; what has none is left for later. Fails on a list of another meeting, a thing that is
 * not there (any more), and words that are none of the choices.
 */
export function decisionsIn(list: unknown, meetingId: string, things: readonly Thing<NoteFinding>[], digest: Digest): Decision[] {
  const { meeting, things: entries } = asObject(list)
  if (meeting !== meetingId || !Array.isArray(entries))
    throw new Failure('usage', `This is no list of things to decide for ${meetingId}.`, HOW_TO_MAKE_ONE)
  const known = new Map(things.map((thing) => [idOf(thing, digest), thing]))
  const decided = new Set<unknown>()
  return entries.flatMap((entry: unknown, i) => {
    const fields = asObject(entry)
    if ((fields.decision ?? null) === null) return []
    if (decided.has(fields.id))
      throw new Failure('usage', `Entry ${i + 1} is about the same thing as an earlier one.`, 'Leave one decision for each thing.')
    decided.add(fields.id)
    const thing = known.get(String(fields.id))
    if (thing === undefined)
      throw new Failure(
        'refused',
        `Entry ${i + 1} is about nothing that is to be decided: it was decided since the list was made, or the notes have changed.`,
        HOW_TO_MAKE_ONE,
      )
    return [decisionOf(fields, thing, `Entry ${i + 1}`)]
  })
}

const HOW_TO_MAKE_ONE = 'Make one with: kscp notes check <meeting> --format json'

/** Of the thing and of every sentence it stands in, so that a list ends when one of them changes. */
function idOf({ subject, findings }: Thing<NoteFinding>, digest: Digest): string {
  return digest(
    `thing ${subject} in ${findings.map(({ sentence, takenOut }) => [sentence, ...takenOut].join(' without ')).join(' and ')}`,
  ).slice(0, 12)
}

function asObject(value: unknown): { [field: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { [field: string]: unknown }) : {}
}

function decisionOf(fields: { [field: string]: unknown }, thing: Thing<NoteFinding>, where: string): Decision {
  const oneOf = <Word extends string>(field: string, words: readonly Word[]): Word => {
    const word = words.find((each) => each === fields[field])
    if (word === undefined) throw new Failure('usage', `${where}: ${field} is none of ${words.join(', ')}.`, 'Mend it in the list.')
    return word
  }
  const text = (field: string): string | null => {
    const value = fields[field] ?? null
    if (value !== null && (typeof value !== 'string' || value.trim() === ''))
      throw new Failure('usage', `${where}: ${field} must be words, or null.`, 'Mend it in the list.')
    return value
  }
  const reason = text('reason')
  if (reason === null)
    throw new Failure('usage', `${where}: a decision needs a reason.`, 'Say in a few words why; never repeat what is protected.')
  const exemption = text('exemption')
  if (exemption !== null && !isReason(exemption))
    throw new Failure('usage', `${where}: exemption is none of ${Object.keys(REASONS).join(', ')}.`, 'Mend it in the list.')
  const review = text('review')
  if (review !== null && !isDate(review))
    throw new Failure('usage', `${where}: review is not a day, expected YYYY-MM-DD.`, 'Mend it in the list.')
  return {
    thing,
    decision: oneOf('decision', ['redact', 'publish', 'generalise']),
    scope: oneOf('scope', ['note', 'role', 'always']),
    reason,
    exemption,
    as: text('as'),
    review,
  }
}
