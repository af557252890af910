// Decides what is wrong in a store's records: every rule over every record, in the order a reader goes.
import type { Check } from '../../core/check.js'
import { type Hider, hiderOf } from '../../core/hidden-texts.js'
import { compareProblems, type Problem } from '../../core/problem.js'
import type { Reading } from '../../core/records.js'
import { ALL_RULES } from '../../rules/all-rules.js'
import { approvedMinutesAreUnchanged } from '../../rules/approved-minutes-are-unchanged.js'
import { plansEnd } from '../../rules/plans-end.js'

/**
 * Checks the records that could be read, and adds the problems of those that couldn't.
 * `within` limits what is reported to some files or folders of the store; the whole store is still checked. Without an as-of day,
 * nothing is told that is only a warning about what is past.
 */
export function checkRecords(reading: Reading, within: readonly string[], asOf?: string): Check {
  const { records, problems: unread, files, texts, digestOf } = reading
  const hider = hiderOf(texts.values(), records)
  const isWithin = (file: string) =>
    within.length === 0 || within.some((path) => path === '' || file === path || file.startsWith(`${path}/`))
  const rules = [...ALL_RULES, approvedMinutesAreUnchanged(digestOf), ...(asOf === undefined ? [] : [plansEnd(asOf)])]
  const problems = [...unread, ...rules.flatMap((rule) => rule(records))]
    .filter((problem) => isWithin(problem.file))
    .sort(compareProblems)
    .map((problem) => withoutHiddenTexts(problem, hider))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return {
    problems,
    checked: files.filter(isWithin).length,
    errors,
    warnings: problems.length - errors,
  }
}

/** A wording that is marked in one record may stand unmarked in another, which a message then must not repeat. */
export function withoutHiddenTexts(problem: Problem, { inMessage }: Hider): Problem {
  return { ...problem, message: inMessage(problem.message), hint: problem.hint === null ? null : inMessage(problem.hint) }
}
