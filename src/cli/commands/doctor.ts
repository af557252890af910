// kscp doctor: what is right on this computer and in this store, what is not, and what to type; changes nothing.
import type { Diagnosis } from '../../core/diagnosis.js'
import { createCommand, formatOption } from '../command.js'
import { type Context, type GlobalOptions, wantsColour } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

interface Input extends GlobalOptions {
  format: 'text' | 'json'
}

export const doctor = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'doctor', 'when something seems wrong: look over this computer and this store, and say what to do', 'kscp doctor')
    .addOption(formatOption(['text', 'json']).default('text' as const))
    .action(async (_, command) => end(await run(context, command.optsWithGlobals())))

/** That there is no store is a problem it found, like any other: it ran, so it ends with 1, where other commands could not run. */
async function run(context: Context, input: Input): Promise<ExitCode> {
  const { requireAsOf } = await import('../require-as-of.js')
  const { examine } = await import('../examine.js')
  const checks = await examine(context, input, requireAsOf(input))
  context.stdout.write(await format(context, input, checks))
  return checks.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done
}

async function format(context: Context, input: Input, checks: readonly Diagnosis[]): Promise<string> {
  const { doctorAsJson, doctorAsText, doctorSummary } = await import('../../report/doctor-report.js')
  if (input.format === 'json') return doctorAsJson(checks)
  const { createPaint } = await import('../../report/paint.js')
  const { isTTY, width } = context.stdout
  const text = doctorAsText(checks, isTTY ? width : null, createPaint(wantsColour(context, input)))
  return input.quiet === true ? text : `${text}\n${doctorSummary(checks)}`
}
