// The sheet for the second person who reads a public copy before it goes out: what was done, and what no rule can see. One page.
import { counted } from '../core/counted.js'
import { REASONS, type Reason } from '../core/mark-names.js'
import { printable } from '../core/printable.js'

interface Copy {
  meeting: string
  outputs: readonly string[]
  redactions: readonly { where: string; reason: Reason }[]
}

/** Plain text of one page; it repeats nothing that was taken out, and no number or name of a private record. */
export function secondReaderSheet({ meeting, outputs, redactions }: Copy): string {
  const lines = redactions.map(({ where, reason }) => `${where}: ${REASONS[reason]}`)
  const taken = [...new Set(lines)].map((line) => `    ${line}${times(lines.filter((each) => each === line).length)}`)
  return `
For the second reader of ${printable(meeting)}
  Copy: ${outputs.map((output) => (output === '-' ? 'as it was printed' : printable(output))).join(', ')}
  Taken out: ${counted(redactions.length, 'stretch', 'stretches')}
${taken.map((line) => `${line}\n`).join('')}
  A rule can't know that an ordinary sentence tells who a family is. Read every line and ask:
  [ ] Could somebody who knows the area tell which child or family is meant, from an event, an
      illness, a school, a date, a job, or two of them together?
  [ ] Does a small number stand here, or can one be worked out from others?
  [ ] Is anybody named, or meant, who was not asked and holds no public office?
  [ ] Does what is left around a redaction tell what was taken out?
  [ ] Is anything taken out that the public should know?

  Read by ______________________________   on ______________   [ ] may be published   [ ] not yet
`
}

function times(count: number): string {
  return count === 1 ? '' : ` (${count} times)`
}
