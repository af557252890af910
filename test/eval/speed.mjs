// Measures how long the word lists take to load, and whether the scan's time grows in step with the text.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scanWithoutStart } from './detection.mjs'
import { atMost, beside, MILLISECONDS, oneDecimal } from './limits.mjs'
import { madeUpProse } from './made-up-prose.mjs'
import { REPOSITORY, runNode } from './run-kscp.mjs'

const LOADING = 50
const STARTS = 11

/** How many times as long a KB may take in the large text as in the small one. */
const IN_STEP = 1.5
const [SMALL, LARGE] = [250, 1000]

export async function measureSpeed(folder) {
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const loading = atMost(
    oneDecimal((await loadingTime(folder, join(REPOSITORY, 'dist/core-lexicon.js'))) - (await loadingTime(folder, empty))),
    LOADING,
    ' ms',
  )
  const [small, large] = [await timesOf(folder, SMALL), await timesOf(folder, LARGE)]
  const step = atMost(Math.round((100 * large.perKb) / small.perKb) / 100, IN_STEP)
  const words = atMost(oneDecimal(large.perThousandWords), MILLISECONDS, ' ms')
  return {
    lines: [
      `- the word lists load in: ${beside(loading)}`,
      `- a KB in ${LARGE} KB takes ${oneDecimal(large.perKb)} ms, in ${SMALL} KB ${oneDecimal(small.perKb)} ms, times: ${beside(step)}`,
      `- 1,000 words in a text of ${LARGE} KB take: ${beside(words)}`,
    ],
    figures: [loading, step, words],
  }
}

/** The median of fresh processes. */
async function loadingTime(folder, file) {
  const program = `const start = performance.now(); require(${JSON.stringify(file)}); console.log(performance.now() - start)`
  const times = []
  for (let start = 0; start < STARTS; start++) times.push(Number((await runNode(folder, '-e', program)).stdout))
  return times.sort((a, b) => a - b)[(STARTS - 1) / 2]
}

async function timesOf(folder, kilobytes) {
  const file = `${kilobytes}.txt`
  const prose = madeUpProse(1000 * kilobytes)
  writeFileSync(join(folder, file), prose)
  const { milliseconds } = await scanWithoutStart(folder, [file], 2)
  return { perKb: milliseconds / kilobytes, perThousandWords: (1000 * milliseconds) / prose.split(/\s+/).length }
}
