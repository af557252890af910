// Shows each place where a name is to be marked: at a terminal with its words, and each is asked about; else by its place alone.

import { printable } from '../core/printable.js'
import { type LeftToAPerson, type Propagation, whyLeft } from '../operations/redaction/propagate-marks.js'
import type { Context } from './context.js'

/** The places that may be marked: those agreed to at a terminal, all of them where nobody can be asked. */
export async function agreeToMarks({ stderr, isInteractive }: Context, found: readonly Propagation[]): Promise<Propagation[]> {
  if (!isInteractive) {
    for (const each of found) stderr.write(`${placeOf(each)}: to be marked (${each.stretch.reason}).\n`)
    return [...found]
  }
  const { createAsker } = await import('./asker.js')
  const asker = await createAsker()
  const agreed: Propagation[] = []
  for (const each of found) {
    stderr.write(`\n${placeOf(each)}\n  ${printable(each.finding.context)}\n`)
    const isAgreed = await asker.choose(`Mark ${printable(each.finding.words)} here?`, [
      { name: 'Yes', value: true },
      { name: 'No', value: false },
    ])
    if (isAgreed) agreed.push(each)
  }
  return agreed
}

/** Names each place that no mark was put at, and says why. */
export function tellLeft({ stderr }: Context, left: readonly LeftToAPerson[]): void {
  for (const each of left) stderr.write(`${placeOf(each)}: ${whyLeft(each)}\n`)
}

function placeOf({ meeting, finding: { where, place } }: Pick<Propagation, 'meeting' | 'finding'>): string {
  return `${meeting.file}, ${where}, line ${place.line}, column ${place.column}`
}
