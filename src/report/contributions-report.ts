// Who was asked to contribute to a newsletter and has not sent anything: sentences for a person, JSON for programs.
import { counted } from '../core/counted.js'
import { daysBetween, formatDate } from '../core/date.js'
import { printable, printableJson } from '../core/printable.js'
import type { Problem } from '../core/problem.js'

interface Chase {
  newsletter: string
  issue: number
  asOf: string
  deadline: string | null
  waiting: readonly { who: string; name: string; address: string | null; asked: string | null }[]
  received: readonly { who: string; name: string; on: string }[]
}

export function chaseAsJson(chase: Chase): string {
  return printableJson({ version: 1, ...chase, findings: [] })
}

interface Refused {
  /** Null, as its number, where nobody knows which was meant. */
  newsletter: string | null
  issue: number | null
  findings: readonly Problem[]
}

/** Why nobody can be told, in the same form. */
export function refusedChaseAsJson({ newsletter, issue, asOf, findings }: Refused & { asOf: string }): string {
  return printableJson({ version: 1, newsletter, issue, asOf, deadline: null, waiting: [], received: [], findings })
}

export function chaseAsText({ issue, asOf, deadline, waiting, received }: Chase): string {
  const all = waiting.length + received.length
  const lines = waiting.map(({ name, address, asked }) => {
    const when = asked === null ? 'not asked yet' : `asked on ${formatDate(asked)}`
    return `  ${printable(name)}${address === null ? '' : ` <${printable(address)}>`}, ${when}`
  })
  const head =
    all === 0
      ? `Nobody was asked to contribute to newsletter ${issue}.`
      : waiting.length === 0
        ? `Everybody has sent their contribution to newsletter ${issue}.`
        : `Newsletter ${issue}: ${waiting.length} of ${all} ${waiting.length === 1 ? 'has' : 'have'} not sent anything${untilWhen(asOf, deadline)}.`
  return `${[head, ...lines].join('\n')}\n`
}

function untilWhen(asOf: string, deadline: string | null): string {
  if (deadline === null) return ''
  const days = daysBetween(asOf, deadline)
  const how = days < 0 ? `${counted(-days, 'day')} ago` : days === 0 ? 'today' : `in ${counted(days, 'day')}`
  return `; the last day ${days < 0 ? 'was' : 'is'} ${formatDate(deadline)}, ${how}`
}

interface Called {
  newsletter: string
  issue: number
  output: string
  fields: { 'contribution-deadline': string }
  to: readonly { name: string; address: string }[]
  withoutAddress: readonly string[]
}

export function callAsJson({ newsletter, issue, output, fields, to, withoutAddress }: Called): string {
  const deadline = fields['contribution-deadline']
  return printableJson({ version: 1, newsletter, issue, deadline, outputs: [output], to, withoutAddress, findings: [] })
}

/** Why no call was written, in the same form. */
export function refusedCallAsJson({ newsletter, issue, findings }: Refused): string {
  return printableJson({ version: 1, newsletter, issue, deadline: null, outputs: [], to: [], withoutAddress: [], findings })
}

/** What the call did. */
export function callSummary(
  issue: number,
  mail: string,
  { to, withoutAddress }: { to: readonly unknown[]; withoutAddress: readonly string[] },
): string {
  const lines = [
    `Wrote the call for contributions to newsletter ${issue}, to ${counted(to.length, 'address', 'addresses')}: ${printable(mail)}`,
    ...(withoutAddress.length === 0 ? [] : [`Without an address in the records: ${withoutAddress.map(printable).join(', ')}.`]),
    'The mail is a draft: open it, read it, and send it.',
  ]
  return `${lines.join('\n')}\n`
}
