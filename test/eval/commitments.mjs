// Measures what notes check finds of the commitments that got no number: in our own notes of 2019, and in made-up minutes of two other boards.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { atLeast, atMost, beside, percent } from './limits.mjs'
import { copyStore, kscpAsJson, MEETING } from './run-kscp.mjs'

const GOLD = join(import.meta.dirname, 'commitments')
const LIMITS = { found: 8, falsePercent: 33.3 }

/** Names nobody: it prints counts. */
export async function measureCommitments(folder) {
  const gold = JSON.parse(readFileSync(join(GOLD, 'gold.json'), 'utf8'))
  const own = compare(gold[MEETING], await commitmentsIn(copyStore(folder, 'commitments'), MEETING))
  const figures = [atLeast(own.found, LIMITS.found), atMost(percent(own.false, own.listed), LIMITS.falsePercent, '%')]
  const others = []
  for (const meeting of Object.keys(gold).filter((id) => id !== MEETING)) {
    others.push(compare(gold[meeting], await commitmentsIn(madeUpStore(folder, meeting), meeting)))
  }
  const all = others.reduce((sum, each) => Object.fromEntries(Object.keys(each).map((key) => [key, sum[key] + each[key]])))
  const [found, wrong] = figures.map(beside)
  return {
    lines: [
      `Our own notes, ${own.expected} firm commitments without a number:`,
      `- found: ${found}`,
      `- listed and none: ${wrong}`,
      `- recall ${share(own.found, own.expected)}, precision ${share(own.listed - own.false, own.listed)}`,
      `Made-up minutes, ${all.expected} firm commitments: recall ${share(all.found, all.expected)}, precision ${share(all.listed - all.false, all.listed)}.`,
    ],
    figures,
  }
}

async function commitmentsIn(store, meeting) {
  const { commitments } = await kscpAsJson(store, 'notes', 'check', meeting)
  return commitments
}

/** A gold entry is the item and words of the sentence that stand outside every mark. */
function compare(gold, commitments) {
  const isMeant = ([item, words], commitment) => commitment.item === item && commitment.sentence.includes(words)
  return {
    expected: gold.length,
    listed: commitments.length,
    found: gold.filter((entry) => commitments.some((commitment) => isMeant(entry, commitment))).length,
    false: commitments.filter((commitment) => !gold.some((entry) => isMeant(entry, commitment))).length,
  }
}

function madeUpStore(folder, meeting) {
  const store = join(folder, meeting)
  cpSync(join(GOLD, 'records'), join(store, 'records'), { recursive: true })
  mkdirSync(join(store, 'records/meetings'), { recursive: true })
  writeFileSync(join(store, `records/meetings/${meeting}.md`), readFileSync(join(GOLD, `${meeting}.md`)))
  return store
}

function share(part, whole) {
  return `${percent(part, whole)}% (${part} of ${whole})`
}
