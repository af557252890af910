// The result of `kscp validate`, as JSON or as the sentence that closes the text.
import type { Check } from '../core/check.js'
import { counted } from '../core/counted.js'
import { printableJson } from '../core/printable.js'
import { withKeysInOrder } from '../core/problem.js'

export function checkAsJson({ problems, checked }: Check): string {
  return printableJson({
    version: 1,
    checked: { records: checked },
    problems: problems.map(withKeysInOrder),
  })
}

/** "2 errors, 1 warning in 91 records.", or that there is nothing wrong. */
export function checkSummary({ checked, errors, warnings }: Check): string {
  const where = `in ${counted(checked, 'record')}`
  if (errors + warnings === 0) return `Nothing wrong ${where}.\n`
  return `${[errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''].filter((part) => part !== '').join(', ')} ${where}.\n`
}
