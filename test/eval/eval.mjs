// Measures how often the leak search refuses a copy of our own notes when one whole paragraph is taken out: `npm run eval`.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const REPOSITORY = join(import.meta.dirname, '../..')
const MEETING = '2019-11-20-slg'

const store = mkdtempSync(join(tmpdir(), 'kscp-eval-'))
try {
  cpSync(join(REPOSITORY, 'records'), join(store, 'records'), { recursive: true })
  const file = join(store, 'records/meetings', `${MEETING}.md`)
  const notes = readFileSync(file, 'utf8')
  const refused = paragraphsOf(notes).map((paragraph) => {
    writeFileSync(
      file,
      notes.replace(paragraph, () => `:::redact{reason=s41}\n${paragraph}\n:::`),
    )
    return isRefused()
  })
  const count = refused.filter(Boolean).length
  console.log(`Taken out whole, one at a time: ${refused.length} paragraphs of the notes of ${MEETING}.`)
  console.log(`Refused because words of it stand elsewhere in the copy: ${count} (${Math.round((100 * count) / refused.length)}%).`)
} finally {
  rmSync(store, { recursive: true, force: true })
}

/** Paragraphs that hold no mark and no list. */
function paragraphsOf(notes) {
  return notes
    .split('\n\n')
    .filter((paragraph) => /^\p{Lu}/u.test(paragraph) && !paragraph.includes(':redact') && !paragraph.startsWith('::'))
}

function isRefused() {
  const { status } = spawnSync(process.execPath, [join(REPOSITORY, 'bin/kscp.js'), 'notes', 'redact', MEETING, '-o', '-'], { cwd: store })
  if (status !== 0 && status !== 1) throw new Error(`kscp ended with exit code ${status}`)
  return status === 1
}
