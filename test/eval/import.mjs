// Imports real minutes whose content was read by hand, and counts what was recognised of them; names nobody.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { atLeast, atMost, beside } from './limits.mjs'
import { REPOSITORY } from './run-kscp.mjs'

export const MINUTES_FOLDER = process.env.KSCP_EVAL_MINUTES
  ? resolve(process.env.KSCP_EVAL_MINUTES)
  : join(REPOSITORY, '../shared/eval/minutes')

/** What must be met, in percent; null where only shown. */
const LIMITS = [
  ['attendees', 90, 90],
  ['apologies', 90, 90],
  ['date', 95, null],
  ['items', 85, null],
  ['actions', 80, 85],
  ['owners', 80, null],
  ['due', null, null],
]

/** The lines to print, and the figures in them that have a limit; no figures where there are no files. */
export function measureImport() {
  const scorer = join(MINUTES_FOLDER, 'score.mjs')
  if (!existsSync(scorer)) return { lines: [`Import is not measured: there are no minutes in ${MINUTES_FOLDER}.`], figures: [] }
  const command = `"${process.execPath}" "${join(REPOSITORY, 'bin/kscp.js')}"`
  const score = JSON.parse(execFileSync(process.execPath, [scorer, '--json', '--kscp', command], { encoding: 'utf8' }))
  const rows = LIMITS.map(([what, recall, precision]) => {
    const { recall: found, precision: right, expected } = score[what]
    return { what, expected, found: figure(found, recall), right: figure(right, precision) }
  })
  const failed = atMost(score.failed, 0)
  const silent = atMost(score.ambiguousWithoutWarning, 0)
  return {
    lines: [
      `${score.files} files.`,
      '',
      '| what | in them | recall | precision |',
      '|---|---:|---|---|',
      ...rows.map(({ what, expected, found, right }) => `| ${what} | ${expected} | ${found.shown} | ${right.shown} |`),
      '',
      `- files that gave no result: ${beside(failed)}`,
      `- files with unclear attendance and no warning, of ${score.ambiguousFiles}: ${beside(silent)}`,
    ],
    figures: [...rows.flatMap(({ found, right }) => [found.figure, right.figure]), failed, silent],
  }
}

/** A share in percent, beside its limit where it has one. */
function figure(share, limit) {
  const measured = limit === null ? null : atLeast(share, limit, '%')
  return { figure: measured, shown: measured === null ? `${share ?? '–'}%` : beside(measured) }
}
