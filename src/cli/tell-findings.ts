// Tells on standard error why notes may not be published: by place and advice, never with the line, which may hold what was found.
import type { Problem } from '../core/problem.js'
import { type Context, type GlobalOptions, wantsColour } from './context.js'

/** A line shows what is taken out in forms that nobody can blank for sure: spelled, disguised, parted. So none is shown. */
export async function tellFindings(context: Context, input: GlobalOptions, findings: readonly Problem[]): Promise<void> {
  const { problemsAsText } = await import('../report/problems-as-text.js')
  const { createPaint } = await import('../report/paint.js')
  const showing = { textOf: () => undefined, hider: NOTHING_HIDDEN, paint: createPaint(wantsColour(context, input)) }
  context.stderr.write(`${problemsAsText(findings, showing)}\n`)
}

const NOTHING_HIDDEN = { inExcerpt: (text: string) => text, inMessage: (text: string) => text }
