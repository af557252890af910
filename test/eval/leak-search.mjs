// Measures how often the leak search refuses a copy of our own notes when one whole paragraph is taken out.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { copyStore, kscp, kscpAsJson, MEETING, notesFile } from './run-kscp.mjs'

const MOST_AT_ONCE = 4

export async function measureLeakSearch(folder) {
  const store = copyStore(folder, 'leaks')
  await publishTheRest(store)
  const refused = await codesOf(store)
  if (refused.length > 0) return [`Not measured: the copy is refused as it is (${[...new Set(refused)].sort().join(', ')}).`]
  const notes = readFileSync(notesFile(store), 'utf8')
  const paragraphs = paragraphsOf(notes)
  const codes = await inTurns(paragraphs, store, (own, paragraph) => {
    writeFileSync(
      notesFile(own),
      notes.replace(paragraph, () => `:::redact{reason=s41}\n${paragraph}\n:::`),
    )
    return codesOf(own)
  })
  const [leaks, undecided] = ['leak', 'undecided'].map((code) => codes.filter((each) => each.includes(code)).length)
  return [
    `Taken out whole, one at a time: ${paragraphs.length} paragraphs of the notes of ${MEETING}.`,
    `Refused because words of it stand elsewhere in the copy: ${leaks} (${Math.round((100 * leaks) / paragraphs.length)}%).`,
    `Refused before that is searched, because something that looks personal is not decided then: ${undecided}.`,
  ]
}

/** While anything is undecided the leak search isn't reached: what nobody decided yet may be published in this copy of the store. */
async function publishTheRest(store) {
  const { things, ...list } = await kscpAsJson(store, 'notes', 'check', MEETING)
  const decisions = things.map((thing) => ({ ...thing, decision: 'publish', reason: 'So that the leak search is reached.' }))
  const file = join(store, 'decisions.json')
  writeFileSync(file, JSON.stringify({ ...list, things: decisions }))
  await kscp(store, 'notes', 'check', MEETING, '--apply', file, '--by', 'the evaluation')
}

/** Paragraphs that hold no mark and no list. */
function paragraphsOf(notes) {
  return notes
    .split('\n\n')
    .filter((paragraph) => /^\p{Lu}/u.test(paragraph) && !paragraph.includes(':redact') && !paragraph.startsWith('::'))
}

async function codesOf(store) {
  const { findings } = await kscpAsJson(store, 'notes', 'redact', MEETING, '-o', join(store, 'copy.md'))
  return findings.map(({ code }) => code)
}

/** Does something with each, some at once, each of those with its own copy of the store; gives the results in order. */
async function inTurns(each, store, act) {
  const queue = [...each.entries()]
  const results = []
  const work = async (_, worker) => {
    const own = `${store}-${worker}`
    cpSync(store, own, { recursive: true })
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await act(own, next[1])
  }
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, availableParallelism()) }, work))
  return results
}
