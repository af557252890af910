// The records of Elmbridge's store with other files laid over it, read once for each table of tests.
import type { Records } from '../../src/core/records.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'

/** The files are read in the first test that asks for them. */
export function recordsOf(files: { readonly [file: string]: string | null } = {}): () => Promise<Records> {
  let reading: ReturnType<typeof readStore> | null = null
  return async () => {
    reading ??= readStore(makeStore(files))
    return (await reading).records
  }
}
