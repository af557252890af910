// Compares two processes by running them in turn, A B A B ..., so that whatever else the machine does slows both.
import { setImmediate } from 'node:timers/promises'
import { runProcess } from './run-process.mjs'

/**
 * Runs each once to warm up, then pair by pair. The ratio is the median of the pairs' own ratios, and `min` and `max`
 * are the least and the greatest of them. `limit` is null where nothing is promised.
 */
export async function compareRuns({ what, words, against, bareWords, cwd, pairs, limit }, { remark, progress }) {
  progress(`${what}, against ${against}`)
  const { status } = runProcess(words, cwd)
  runProcess(bareWords, cwd)
  if (status !== 0) remark(`${what} ends with exit code ${status}: it may not have done all its work.`)
  const ratios = []
  while (ratios.length < pairs) {
    await setImmediate()
    ratios.push(runProcess(words, cwd).milliseconds / runProcess(bareWords, cwd).milliseconds)
  }
  ratios.sort((a, b) => a - b)
  const ratio = medianOf(ratios)
  const verdict = limit === null ? null : ratio <= limit ? 'within' : 'over'
  return { what, against, pairs, ratio, min: ratios[0], max: ratios.at(-1), limit, verdict }
}

function medianOf(sorted) {
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2
}
