// What an import wrote, and what is left for a person to do.
import type { Change } from '../core/change.js'
import { counted } from '../core/counted.js'
import { printable } from '../core/printable.js'
import type { Problem } from '../core/problem.js'

/** Plain text for a terminal. */
export function importSummary(changes: readonly Change[], left: readonly string[], problems: readonly Problem[]): string {
  const lines = [
    `Wrote ${counted(changes.length, 'record')}:`,
    ...changes.map(({ file }) => `  ${printable(file)}`),
    ...(left.length === 0 ? [] : ['Left for you to do:', ...left.map((sentence) => `  - ${printable(sentence)}`)]),
    problems.length === 0
      ? 'Nothing is wrong in these records.'
      : `kscp validate finds ${counted(problems.length, 'problem')} in them; run it to see where and what to type.`,
  ]
  return `${lines.join('\n')}\n`
}
