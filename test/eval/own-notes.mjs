// Measures the check of our own notes: what there is to decide on the first run, and what the decisions in the records leave.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { allOf, atMost, beside, oneDecimal, shown } from './limits.mjs'
import { copyStore, kscp, kscpAsJson, MEETING, notesFile } from './run-kscp.mjs'

const THINGS = 13

/** A mark in a sentence, with its words; the fences of a mark around blocks. */
const INLINE_MARK = /:(?:redact|clear)\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\]\{((?:"[^"]*"|[^"}])*)\}/g
const FENCED_MARK = /^:{3,}redact\{[^}\n]*\}\n([\s\S]*?)\n:{3,}$/gm

/** Names nobody: it prints counts. */
export async function measureOwnNotes(folder) {
  const first = await firstRun(copyStore(folder, 'first-run'))
  const decided = await withDecisions(copyStore(folder, 'decided'))
  return { lines: [...first.lines, ...decided.lines], figures: [...first.figures, ...decided.figures] }
}

/** The notes with no mark and no decision, as if nobody had looked at them yet. */
async function firstRun(store) {
  const { notes, counts } = withoutMarks(readFileSync(notesFile(store), 'utf8'))
  writeFileSync(notesFile(store), notes)
  rmSync(join(store, 'records/clearances'), { recursive: true, force: true })
  const { things } = await kscpAsJson(store, 'notes', 'check', MEETING, '--show')
  const body = bodyOf(notes)
  const words = body.split(/\s+/).filter(Boolean).length
  const bodyAt = notes.length - body.length
  const named = absentees(store, notes).flatMap(({ name }) => placesOf(name, body).slice(0, 1))
  const isListed = (type) => (range) => isAmong(things, notes, type, range)
  const figures = [
    atMost(oneDecimal((1000 * things.length) / words), THINGS),
    allOf(named.filter(({ start, end }) => isListed('PERSON')({ start: bodyAt + start, end: bodyAt + end })).length, named.length),
    allOf(counts.filter(isListed('SMALL_COUNT')).length, counts.length),
  ]
  const [perThousand, people, smallCounts] = figures.map(beside)
  return {
    lines: [
      `First run, no marks and no decisions: ${things.length} different things to decide in ${shown(words)} words.`,
      `- per 1,000 words: ${perThousand}`,
      `- people named who were not there, among them: ${people}`,
      `- small counts, among them: ${smallCounts}`,
    ],
    figures,
  }
}

/** The notes as they stand in the records, with the decisions there. */
async function withDecisions(store) {
  const { things } = await kscpAsJson(store, 'notes', 'check', MEETING)
  const left = atMost(things.length, 0)
  const { status, stdout: copy } = await kscp(store, 'notes', 'redact', MEETING, '-o', '-')
  const lines = [`With the decisions in the records (${clearancesOf(store)}):`, `- things left to decide: ${beside(left)}`]
  const published = { value: status === 0 ? 'written' : 'refused', limit: 'written', isMet: status === 0 }
  if (status !== 0) return { lines: [...lines, `- public copy: ${beside(published)}`], figures: [left, published] }
  const [before, after] = [bodyOf(readFileSync(notesFile(store), 'utf8')).replaceAll(/\{[^}\n]*\}/g, ''), publishedBody(copy)]
  const cleared = peopleOf(store).filter(({ publish, name, initials }) => publish === 'name' && standing([name, initials], before) > 0)
  const kept = cleared.filter(({ name, initials }) => [name, initials].every((form) => standing([form], after) >= standing([form], before)))
  const names = allOf(kept.length, cleared.length)
  return {
    lines: [...lines, `- public copy: ${beside(published)}`, `- cleared people with every name and initials kept: ${beside(names)}`],
    figures: [left, published, names],
  }
}

/** The notes with their marks off, and where the words now stand that were marked as a small count. */
function withoutMarks(notes) {
  const unfenced = notes.replace(FENCED_MARK, '$1')
  const counts = []
  let shift = 0
  const bare = unfenced.replace(INLINE_MARK, (mark, words, attributes, at) => {
    const start = at - shift
    if (attributes.includes('small-number')) counts.push({ start, end: start + words.length })
    shift += mark.length - words.length
    return words
  })
  return { notes: bare, counts }
}

/** Whether a thing of that type stands, at least in part, between two offsets of the file. */
function isAmong(things, notes, type, { start, end }) {
  const lines = notes.split('\n')
  const offsetOf = ({ line, column }) => lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1)
  return things
    .filter((thing) => thing.type === type)
    .some(({ places, words }) =>
      places.some((place, i) => {
        const at = offsetOf(place)
        return at < end && at + (i === 0 ? words.length : 1) > start
      }),
    )
}

/** The people of the store who stand in none of the meeting's lists. */
function absentees(store, notes) {
  const { chair, notetaker, attendees = [], apologies = [], absent = [] } = frontmatterOf(notes)
  const listed = new Set([chair, notetaker, ...[...attendees, ...apologies, ...absent].map((who) => who.person ?? who)])
  return peopleOf(store).filter(({ id, initials }) => !listed.has(id) && !listed.has(initials))
}

function peopleOf(store) {
  const folder = join(store, 'records/people')
  return readdirSync(folder)
    .sort()
    .map((file) => ({ id: file.replace(/\.md$/, ''), ...frontmatterOf(readFileSync(join(folder, file), 'utf8')) }))
}

function clearancesOf(store) {
  const folder = join(store, 'records/clearances')
  return existsSync(folder) ? readdirSync(folder).length : 0
}

function frontmatterOf(record) {
  return parse(/^---\n([\s\S]*?)\n---$/m.exec(record)?.[1] ?? '')
}

function bodyOf(record) {
  return record.replace(/^---\n[\s\S]*?\n---\n/, '')
}

/** The items of a public copy, without what it adds from the lists: who owns an action, and the table of actions. */
function publishedBody(copy) {
  const items = copy.slice(copy.search(/^## 1\./m)).replace(/^## Action table[\s\S]*/m, '')
  return items.replaceAll(/^(Action \d+: .*) \([^)]*\)$/gm, '$1')
}

function standing(forms, text) {
  return forms.filter((form) => form !== undefined).flatMap((form) => placesOf(form, text)).length
}

/** Where a name stands as whole words. */
function placesOf(name, text) {
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(whole)].map(({ index }) => ({ start: index, end: index + name.length }))
}
