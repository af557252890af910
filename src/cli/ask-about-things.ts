// Goes through the things to decide with a person: shows each where it stands, and asks what is to become of it.
import { REASONS, type Reason } from '../core/mark-names.js'
import { printable } from '../core/printable.js'
import type { Decision } from '../operations/redaction/decision.js'
import type { NoteFinding } from '../operations/redaction/find-in-notes.js'
import { isPseudonym } from '../redact/clearing/mark-words.js'
import { sightingsInPseudonym } from '../redact/clearing/pseudonyms.js'
import type { Thing } from '../redact/clearing/things.js'
import { adviceFor } from '../redact/scan/advice.js'
import { NO_REGISTER } from '../redact/scan/register.js'
import { type Asker, type Choice, isInterruption } from './asker.js'

type Answer = Pick<Decision, 'decision' | 'scope'> | 'later' | 'stop'

/** Who decides: initials, an id, or plain words. */
export function askWho(asker: Asker): Promise<string> {
  return asker.words('Who decides? (initials, an id, or plain words)')
}

/** The decisions made until the person stops, interrupts or the things end. An interruption before the first is passed on. */
export async function askAboutThings(
  asker: Asker,
  things: readonly Thing<NoteFinding>[],
  show: (line: string) => void,
): Promise<Decision[]> {
  const decisions: Decision[] = []
  try {
    await askInTurn(asker, things, decisions, show)
  } catch (error) {
    if (!isInterruption(error) || decisions.length === 0) throw error
    show('\nInterrupted; what was decided before is kept.\n')
  }
  return decisions
}

/** Adds each decision once all of it is answered. */
async function askInTurn(
  asker: Asker,
  things: readonly Thing<NoteFinding>[],
  decisions: Decision[],
  show: (line: string) => void,
): Promise<void> {
  const given = new Map<string, string>()
  for (const [i, thing] of things.entries()) {
    show(`\n${describe(thing, i + 1, things.length)}`)
    const answer = await asker.choose('What is to become of it?', choicesFor(thing))
    if (answer === 'stop') return
    if (answer !== 'later') decisions.push(await complete(asker, thing, answer, given))
  }
}

function describe(thing: Thing<NoteFinding>, number: number, count: number): string {
  const [first, ...others] = thing.findings
  const also = others.length === 0 ? '' : `, and in ${others.length} more ${others.length === 1 ? 'place' : 'places'}`
  return `${number} of ${count}: ${printable(first.words)}
  ${first.where}, line ${first.place.line}${also}: ${printable(first.context)}
  ${adviceFor(thing)}
`
}

function choicesFor(thing: Thing<NoteFinding>): Choice<Answer>[] {
  const isPerson = thing.subject.startsWith('person ')
  const clear: Choice<Answer>[] = [
    { name: 'Publish it in these notes', value: { decision: 'publish', scope: 'note' } },
    ...(isPerson ? [{ name: 'Publish it as long as they are in their role', value: { decision: 'publish', scope: 'role' } } as const] : []),
    { name: 'Publish it always', value: { decision: 'publish', scope: 'always' } },
  ]
  return [
    { name: 'Take it out', value: { decision: 'redact', scope: 'note' } },
    { name: 'Put other words in its place', value: { decision: 'generalise', scope: 'note' } },
    ...(thing.rule.startsWith('protected') ? [] : clear),
    { name: 'Decide later', value: 'later' },
    { name: 'Stop here, and save what was decided', value: 'stop' },
  ]
}

/** `given` holds the reason that was typed last for each answer: the same one is often meant again. */
async function complete(
  asker: Asker,
  thing: Thing<NoteFinding>,
  answer: Pick<Decision, 'decision' | 'scope'>,
  given: Map<string, string>,
): Promise<Decision> {
  const isTaken = answer.decision !== 'publish'
  const as = answer.decision === 'generalise' ? await asker.words('In its place:', pseudonym) : null
  const exemption = isTaken ? await asker.choose('Why may it not be published?', reasonsFor(thing)) : null
  const kind = exemption ?? answer.scope
  const reason = await asker.words('The reason, in a few words that repeat nothing protected:', undefined, given.get(kind))
  given.set(kind, reason)
  return { thing, ...answer, as, exemption, reason, review: null }
}

function pseudonym(words: string): true | string {
  if (isPseudonym(words) && sightingsInPseudonym(words, NO_REGISTER).length > 0)
    return 'This looks like a name or initials itself. Write it like Child A or the mother.'
  return isPseudonym(words) || 'Some words without quotation marks and brackets are needed, such as Child A.'
}

/** The likeliest reason first. */
function reasonsFor({ type }: Thing<NoteFinding>): Choice<Reason>[] {
  const likeliest: Reason = type === 'SMALL_COUNT' ? 'small-number' : 's40'
  const others = (Object.keys(REASONS) as Reason[]).filter((reason) => reason !== likeliest)
  return [likeliest, ...others].map((reason) => ({ name: REASONS[reason], value: reason }))
}
