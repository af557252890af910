// Tells on standard error why notes may not be published, with the lines where that repeats nothing.
import type { Problem } from '../core/problem.js'
import { type Context, type GlobalOptions, wantsColour } from './context.js'
import type { OpenStore } from './open-store.js'

/** The lines themselves are shown only when everything in them was decided: then only the search of the copy can refuse. */
export async function tellFindings(context: Context, input: GlobalOptions, store: OpenStore, findings: readonly Problem[]): Promise<void> {
  const { problemsAsText } = await import('../report/problems-as-text.js')
  const { createPaint } = await import('../report/paint.js')
  const { hiderOf } = await import('../core/hidden-texts.js')
  const isDecided = findings.every(({ code }) => code === 'leak')
  const textOf = (file: string) => (isDecided ? store.texts.get(file) : undefined)
  const showing = { textOf, hider: hiderOf(store.texts.values(), store.records), paint: createPaint(wantsColour(context, input)) }
  context.stderr.write(`${problemsAsText(findings, showing)}\n`)
}
