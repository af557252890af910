// The whole life of the notes of 20 November 2019, from the text that was published to the newsletter, by the commands alone.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { partsOf } from '../../src/redact/oracle/file-parts.js'
import { readStore } from '../../src/store/read-store.js'
import { commitAll, git } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import { REPOSITORY } from '../support/store.js'

const ID = '2019-11-20-slg'
const FILE = `records/meetings/${ID}.md`
const SOURCE = join(import.meta.dirname, 'meeting-notes-2019-11-20.txt')
/** What the marks of the notes take out, and who is named in passing. */
const TAKEN_OUT = /MacArthur|five or six cases|only one case|two live SCRs|both cases/i

/** Our own records as they were before the meeting, in git. */
function storeBeforeTheMeeting(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kscp-walk-')))
  cpSync(join(REPOSITORY, 'records'), join(root, 'records'), { recursive: true })
  for (const folder of ['meetings', 'actions', 'clearances', 'registers'])
    rmSync(join(root, 'records', folder), { recursive: true, force: true })
  writeFileSync(join(root, '.gitignore'), 'outbox/\n.kscp.lock\n')
  return commitAll(root)
}

describe('the notes of 20 November 2019', () => {
  let root = ''
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const run = (words: readonly string[], day: string): Run => kscp(root, [...words, '--as-of', day])
  const done = (words: readonly string[], day: string): string => {
    const { code, stdout, stderr } = run(words, day)
    expect([code, code === 0 ? '' : stderr], words.join(' ')).toEqual([0, ''])
    return stdout
  }
  const stage = () => /status: (\w+)/.exec(read(FILE))?.[1]

  beforeAll(() => {
    root = storeBeforeTheMeeting()
    return () => rmSync(root, { recursive: true, force: true })
  })

  it('are imported from the text as a valid draft', async () => {
    done(['notes', 'import', SOURCE, '--group', 'slg'], '2019-11-21')
    expect(done(['validate', '--strict'], '2019-11-21')).toContain('Nothing wrong')
    const ours = await readStore(REPOSITORY)
    const theirs = await readStore(root)
    const [our, their] = [ours, theirs].map(({ records }) => records.get('meeting', ID)?.data)
    const { status: _, source: _source, note: _note, publication: _publication, ...asImported } = our ?? {}
    expect(their).toMatchObject(asImported)
    expect(stage()).toBe('draft')
    const agreed = ({ records }: typeof ours) =>
      records
        .of('action')
        .map(({ id, data: { title, owners, item, number, due, raised } }) => ({ id, title, owners, item, number, due, raised }))
    expect(agreed(theirs)).toEqual(agreed(ours))
  })

  it('are worked on by a person: decisions marked, headings, and what must not be published', () => {
    const ours = readFileSync(join(REPOSITORY, FILE), 'utf8')
    writeFileSync(join(root, FILE), ours.replace('status: published', 'status: draft').replace(/^publication:.*\n/m, ''))
    git(root, 'commit', '--quiet', '--all', '--message', 'Mark the notes')
    expect(done(['validate', '--strict'], '2019-11-22')).toContain('Nothing wrong')
  })

  it('can skip no stage', () => {
    for (const words of [
      ['notes', 'approve', ID, '--by', 'IT'],
      ['notes', 'publish', ID],
      ['notes', 'comment', ID, '--by', 'SL', '--nothing-to-add'],
    ]) {
      expect(run(words, '2019-11-22').code, words.join(' ')).toBe(1)
      expect(stage()).toBe('draft')
    }
    expect(git(root, 'status', '--porcelain')).toBe('')
  })

  it('go round for ten working days, as a Word file in a mail', () => {
    expect(done(['notes', 'circulate', ID], '2019-11-25')).toContain('Comments by 9 December 2019.')
    const word = partsOf(readFileSync(join(root, `outbox/${ID}/${ID}-draft.docx`))).join('\n')
    expect(word).toContain('DRAFT')
    expect(word).toContain('two live SCRs')
    expect(read(`outbox/${ID}/circulate.eml`)).toContain('X-Unsent: 1')
    expect(git(root, 'status', '--porcelain')).toBe('')
    expect(stage()).toBe('circulated')
  })

  it('are commented on, answered and approved by whoever chaired', () => {
    done(['notes', 'comment', ID, '--by', 'SL', '--item', '4', '--text', 'Is the month right?'], '2019-11-26')
    done(['notes', 'comment', ID, '--by', 'SC', '--nothing-to-add'], '2019-11-27')
    const [comment = ''] = readdirSync(join(root, 'records/comments')).filter((name) => name.includes('-sl-'))
    expect(run(['notes', 'approve', ID, '--by', 'IT'], '2019-12-10').code).toBe(1)
    done(['notes', 'comment', ID, '--accept', comment.replace('.md', '')], '2019-12-02')
    expect(run(['notes', 'approve', ID, '--by', 'IT'], '2019-12-09').code).toBe(1)
    expect(run(['notes', 'approve', ID, '--by', 'EM'], '2019-12-10').code).toBe(1)
    done(['notes', 'approve', ID, '--by', 'IT'], '2019-12-10')
    expect(stage()).toBe('approved')
    expect(done(['validate', '--strict'], '2019-12-10')).toContain('Nothing wrong')
  })

  it('are published once everything in them is decided, and in no form hold what is taken out', () => {
    const refused = run(['notes', 'publish', ID], '2019-12-16')
    expect(refused.code).toBe(1)
    expect(refused.stderr).not.toMatch(TAKEN_OUT)
    expect(existsSync(join(root, 'public'))).toBe(false)
    mkdirSync(join(root, 'records/clearances'))
    cpSync(join(REPOSITORY, 'records/clearances'), join(root, 'records/clearances'), { recursive: true })
    git(root, 'add', '--all')
    git(root, 'commit', '--quiet', '--message', 'Decide')
    done(['notes', 'publish', ID, '--url', 'https://example.org/notes'], '2019-12-16')
    expect(readdirSync(join(root, 'public/notes')).sort()).toEqual([`${ID}.docx`, `${ID}.html`, `${ID}.md`, 'index.html'])
    for (const name of readdirSync(join(root, 'public/notes')))
      expect(partsOf(readFileSync(join(root, 'public/notes', name))).join('\n'), name).not.toMatch(TAKEN_OUT)
    expect(read(`public/notes/${ID}.md`)).toContain('approved by Ian Thomas (IT) on 10 December 2019')
    expect(read(`public/notes/${ID}.html`)).toContain('2pm to 4pm')
    expect(read(`outbox/${ID}/published.eml`)).toContain('https://example.org/notes')
    expect(stage()).toBe('published')
    expect(done(['validate', '--strict'], '2019-12-16')).toContain('Nothing wrong')
  })

  it('are told of in the newsletter, from the public copy alone', () => {
    done(['newsletter', '--meeting', ID, '--words', '400'], '2019-12-20')
    const [text = ''] = readdirSync(join(root, 'public/newsletters')).filter((name) => name.endsWith('.md'))
    const newsletter = read(`public/newsletters/${text}`)
    expect(newsletter).toContain('Strategic Leadership Group (SLG)')
    expect(newsletter).toContain('https://example.org/notes')
    expect(newsletter).toContain('15 January 2020')
    expect(newsletter.split(/\s+/).length).toBeLessThanOrEqual(401)
    for (const name of readdirSync(join(root, 'public/newsletters'))) expect(read(`public/newsletters/${name}`)).not.toMatch(TAKEN_OUT)
  })

  it('leave a history that says what was done', () => {
    const log = git(root, 'log', '--reverse', '--format=%s').trim().split('\n')
    expect(log).toEqual([
      'Begin',
      `Import the notes of ${ID}`,
      'Mark the notes',
      `Send the notes of ${ID} round for comment by 2019-12-09`,
      `Record a comment by SL on the notes of ${ID}`,
      `Record a comment by SC on the notes of ${ID}`,
      `Accept a comment on the notes of ${ID}`,
      `Approve the notes of ${ID}`,
      'Decide',
      `Publish the notes of ${ID}`,
      expect.stringMatching(/newsletter/i),
    ])
    expect(git(root, 'status', '--porcelain')).toBe('')
  })
})
