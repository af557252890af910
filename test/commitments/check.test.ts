// notes check lists commitments below what is to be decided, and they change no exit code.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeStore } from '../support/store.js'
import { FIRST_LINE, filesWith, MEETING } from './minutes.js'

const KEY = { 'records/clearance.key': `${'0123456789abcdef'.repeat(4)}\n` }
const store = (body: string, files = {}) => makeStore(filesWith(body, { ...KEY, ...files }))
const BODY = 'AK will write to the panel by the end of May.'

describe('notes check', () => {
  it('lists them with where, who and when, and what to type', () => {
    const { code, stdout } = kscp(store(BODY), `notes check ${MEETING}`)
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^1\\. [0-9a-f]{8}  item 1 \\(line ${FIRST_LINE}\\), AK, by the end of May\\n   ${BODY}$`, 'm'))
    expect(stdout).toMatch(new RegExp(`kscp notes follow-up ${MEETING} [0-9a-f]{8} --action --owners AK`))
  })

  it('asks for the words where marks take some out of the sentence', () => {
    const { stdout } = kscp(store('AK will ring :redact[Zebedee Quill]{reason=s40} in May.'), `notes check ${MEETING} --no-colour`)
    expect(stdout).toMatch(/ --action --owners AK --title "\.\.\."\n.* --next-agenda --title "\.\.\."\n/)
  })

  it('gives them as JSON beside the things to decide', () => {
    const { stdout } = kscp(store(BODY), `notes check ${MEETING} --format json`)
    const { things, commitments, decided } = JSON.parse(stdout)
    expect([things, decided]).toEqual([[], 0])
    expect(commitments).toEqual([
      expect.objectContaining({ item: 1, line: FIRST_LINE, sentence: BODY, who: 'AK', by: 'by the end of May' }),
    ])
  })

  it('ends with what there is to decide, not with commitments', () => {
    expect(kscp(store(`${BODY}\n\nThey met Zebedee Quill.`), `notes check ${MEETING}`).code).toBe(1)
  })

  it('shows no undecided word of a commitment in a pipe, unless asked', () => {
    const body = 'AK will write to Zebedee Quill.'
    expect(kscp(store(body), `notes check ${MEETING}`).stdout).not.toMatch(/zebedee|quill/i)
    expect(kscp(store(body), `notes check ${MEETING} --show`).stdout).toContain(body)
  })

  it('says how many were decided about', () => {
    const root = store(BODY)
    const [{ digest, id }] = JSON.parse(kscp(root, `notes check ${MEETING} --format json`).stdout).commitments
    kscp(root, ['notes', 'follow-up', MEETING, id, '--dismiss', '--why', 'Done.', '--as-of', '2024-03-07'])
    expect(JSON.parse(kscp(root, `notes check ${MEETING} --format json`).stdout)).toMatchObject({ commitments: [], decided: 1 })
    expect(kscp(root, `notes check ${MEETING}`).stdout).toContain('1 decided about before.')
    writeFileSync(
      join(root, `records/commitments/${MEETING}-${id}.md`),
      `---\nmeeting: ${MEETING}\ndigest: ${digest}x\ndecision: dismissed\nwhy: Done.\non: 2024-03-07\n---\n`,
    )
    expect(JSON.parse(kscp(root, `notes check ${MEETING} --format json`).stdout).commitments).toHaveLength(1)
  })

  it('lists each undertaking of a sentence, and keeps the others when one is decided about', () => {
    const root = store('JW asked for the item to be added to the agenda and agreed that AK would write to the panel.')
    const listed = () => kscp(root, `notes check ${MEETING}`).stdout
    expect(listed()).toMatch(
      /^1\. .*\n.*\n {3}1 of 2: The item to be added to the agenda\.\n2\. .*, AK\n.*\n {3}2 of 2: Write to the panel\.\n/m,
    )
    const [{ id }] = JSON.parse(kscp(root, `notes check ${MEETING} --format json`).stdout).commitments
    const decided = kscp(root, ['notes', 'follow-up', MEETING, id, '--next-agenda', '--title', 'The item', '--as-of', '2024-03-07'])
    expect(decided.code).toBe(0)
    expect(listed()).toMatch(/^1\. .*, AK\n.*\n {3}2 of 2: Write to the panel\.\n1 commitment has no number/m)
  })

  it('shows no undecided word of an undertaking in a pipe', () => {
    const root = store('JW asked for the item to be added to the agenda and agreed that AK would write to Zebedee Quill.')
    expect(kscp(root, `notes check ${MEETING}`).stdout).not.toMatch(/zebedee|quill/i)
  })

  it('shows no control sequences', () => {
    expect(kscp(store('AK will write to \u202eall.'), `notes check ${MEETING}`).stdout).not.toContain('\u202e')
  })
})
