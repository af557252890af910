// Runs one rule over a store's real files, for what it says to type.
import type { Rule } from '../../src/rules/rule.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'

/** The hints of the problems a rule finds in Elmbridge's store with the given files laid over it. */
export async function hintsOf(rule: Rule, files: Parameters<typeof makeStore>[0]): Promise<(string | null)[]> {
  const { records } = await readStore(makeStore(files))
  return rule(records).map(({ hint }) => hint)
}
