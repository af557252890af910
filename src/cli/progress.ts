// Says at a terminal what takes a while, before it begins, and takes the line away again: whatever is piped stays as it is.
import type { Context, GlobalOptions } from './context.js'

/** What takes about a second: so many records to read or to check, so many bytes of minutes to take in, so many characters to search. */
export const LONG = { read: 2_000, checked: 400, taken: 300_000, searched: 400_000 }

const ERASE = '\r\u001b[K'

/** Shows a line such as "Reading 10,000 records" until the next one. */
export type Say = (words: string) => void

/** What the work gives. The lines it says are shown on stderr where that is a terminal and not with `--quiet`; the last is gone when it ends or fails. */
export async function withProgress<Result>(
  { stderr, env }: Context,
  { quiet }: GlobalOptions,
  work: (say: Say) => Result | Promise<Result>,
): Promise<Result> {
  if (!stderr.isTTY || quiet === true) return work(() => {})
  const [before, after] = env.TERM === 'dumb' ? ['', '\n'] : [ERASE, '']
  let isShown = false
  try {
    return await work((words) => {
      stderr.write(`${isShown ? before : ''}${`${words}...`.slice(0, stderr.width - 1)}${after}`)
      isShown = true
    })
  } finally {
    if (isShown) stderr.write(before)
  }
}
