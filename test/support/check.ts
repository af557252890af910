// Runs one rule over a store's real files.
import type { Problem } from '../../src/core/problem.js'
import type { Rule } from '../../src/rules/rule.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from './store.js'

/** The problems a rule finds in Elmbridge's store with the given files laid over it, as `code file:line:column`. */
export async function problemsOf(rule: Rule, files: Parameters<typeof makeStore>[0] = {}): Promise<string[]> {
  const { records } = await readStore(makeStore(files))
  return rule(records).map(placeOf)
}

function placeOf({ code, file, line, column }: Problem): string {
  return `${code} ${file.replace(/^records\//, '')}:${line}:${column}`
}
