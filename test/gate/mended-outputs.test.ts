// What notes redact refuses before it reads or writes anything, what it never prints, and what its register says of earlier copies.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '../../src/cli/apply.js'
import { isFailure } from '../../src/core/failure.js'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'
import {
  check,
  committedStore,
  copyIn,
  edit,
  gateStore,
  MEETING,
  MEETING_FILE,
  minutes,
  minutesIn,
  person,
  redact,
  redactJson,
} from './gate-store.js'

describe('a meeting whose file is not named by its day and its group', () => {
  it.each(['spring', '2024-03-06-panel', '2024-03-07-slg'])('is refused: %s', (id) => {
    const store = gateStore('', { [MEETING_FILE]: null, [`records/meetings/${id}.md`]: minutes({ body: 'They met.' }) })
    const { code, stdout } = kscp(store, ['notes', 'redact', id, '--format', 'json'])
    expect([code, JSON.parse(stdout).outputs]).toEqual([1, []])
    expect(readdirSync(store)).not.toContain('public')
  })
})

describe('the line of a mark that is wrong', () => {
  const MARKS = {
    'with an unknown reason': 'They saw Maud Tarn with :redact[Zebedee Quill]{reason=s99} today.',
    unclosed: 'They saw Maud Tarn with :redact[Zebedee Quill today.',
    'without its braces closed': 'They saw Maud Tarn with :redact[Zebedee Quill]{reason=s40 today.',
  }

  it.each(Object.entries(MARKS))('is printed by neither command: %s', (_what, body) => {
    const store = committedStore(body)
    for (const { code, stdout, stderr } of [
      redact(store),
      redact(store, '--format', 'json'),
      check(store),
      check(store, '--show'),
      check(store, '--format', 'json', '--show'),
    ]) {
      expect(code).toBe(1)
      expect(stdout + stderr).not.toMatch(/zebedee|quill|maud|tarn|they saw/i)
    }
    expect(copyIn(store)).toBeNull()
  })
})

describe('--propagate', () => {
  it('marks nothing when the copy can’t be written there', () => {
    const store = committedStore('They met :redact[Zebedee Quill]{reason=s40}.\n\nThen Zebedee Quill left.')
    const [before, head] = [minutesIn(store), git(store, 'rev-parse', 'HEAD')]
    const { code, stdout } = redact(store, '--propagate', '-o', '/nofolder/x.md')
    expect([code, stdout]).toEqual([2, ''])
    expect([minutesIn(store), git(store, 'rev-parse', 'HEAD')]).toEqual([before, head])
    expect(redact(store, '--propagate').code).toBe(0)
  })
})

describe('the name of the copy', () => {
  it('is refused when it is taken out of the notes', () => {
    const store = gateStore('They met :redact[Zebedee Quill]{reason=s40}.')
    for (const name of ['zebedee-quill.md', 'about-quill.md', 'ZebedeeQuill.md']) {
      const { code, stdout } = redact(store, '-o', name)
      expect([code, stdout]).toEqual([1, ''])
      expect(readdirSync(store)).not.toContain(name)
    }
    expect(redact(store, '-o', 'spring.md').code).toBe(0)
  })
})

it('is Markdown, so no copy has the name of another form', () => {
  const store = gateStore('They met.')
  for (const name of ['copy.docx', 'copy.html', 'copy.pdf']) {
    expect(redact(store, '-o', name)).toMatchObject({ code: 2, stdout: '' })
    expect(readdirSync(store)).not.toContain(name)
  }
})

describe('the register', () => {
  it('tells once as a finding, and then as a warning, of what only the repository still holds', () => {
    const store = committedStore('They met :clear[Zebedee Quill]{by=JW why="as agreed"}.')
    expect(redact(store).code).toBe(0)
    git(store, 'add', '--all')
    git(store, 'commit', '--quiet', '--message', 'Publish')
    edit(store, ':clear[Zebedee Quill]{by=JW why="as agreed"}', ':redact[Zebedee Quill]{reason=s40}')
    git(store, 'commit', '--quiet', '--all', '--message', 'Change')
    const runs = [1, 2].map(() => redact(store, '--register', '--format', 'json'))
    const told = runs.map(({ code, stdout }) => ({
      code,
      findings: JSON.parse(stdout).findings.map(({ code, severity, file }: Record<string, string>) => [code, severity, file]),
    }))
    const file = `public/notes/${MEETING}.md`
    expect(told).toEqual([
      { code: 1, findings: [['public-before', 'error', file]] },
      { code: 0, findings: [['public-before', 'warning', file]] },
    ])
    expect(runs.map(({ stdout, stderr }) => stdout + stderr).join('')).not.toMatch(/zebedee|quill/i)
    expect(copyIn(store)).not.toMatch(/zebedee|quill/i)
    expect(redactJson(store).findings).toEqual([])
  })
})

describe('a file that was changed between reading and writing', () => {
  it('is not overwritten, and neither is any other', async () => {
    const store = gateStore('They met.')
    const [file, other, made] = [MEETING_FILE, 'records/people/jo-ward.md', 'records/people/zoe-day.md']
    const before = [file, other].map((each) => readFileSync(join(store, each), 'utf8'))
    const changed = before.map((text) => `${text}\nChanged.\n`)
    writeFileSync(join(store, file), `${before[0]}\nMore.\n`)
    const changes = [
      { file: other, text: changed[1] ?? '', was: before[1] ?? '' },
      { file: made, text: '---\nname: Zoe Day\nroles: []\npublish: none\n---\n' },
      { file, text: changed[0] ?? '', was: before[0] ?? '' },
    ]
    const failure = await applyChanges(store, changes, null).catch((error: unknown) => error)
    expect([isFailure(failure), failure]).toEqual([true, expect.objectContaining({ kind: 'refused' })])
    expect([file, other].map((each) => readFileSync(join(store, each), 'utf8'))).toEqual([`${before[0]}\nMore.\n`, before[1]])
    expect(existsSync(join(store, made))).toBe(false)
    await applyChanges(store, changes.slice(0, 1), null)
    expect(readFileSync(join(store, other), 'utf8')).toBe(changed[1])
  })
})

describe('the line of what was found', () => {
  const FORMS = ['Q.u.i.l.l.f.e.a.t.h.e.r', 'Q u i l l f e a t h e r', 'Qui&#108;lfeather', 'Q-u-i-l-l-f-e-a-t-h-e-r']

  it.each(FORMS)('is not shown, in whatever form it stands: %s', (form) => {
    for (const store of [
      gateStore(`AK said ${form} was hurt.`, person('zebedee-quillfeather', 'Zebedee Quillfeather', 'none')),
      gateStore(`The plan of :redact[Zebedee Quillfeather]{reason=s40}, AK said ${form} was hurt.`),
    ]) {
      const { code, stdout, stderr } = redact(store)
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/^ {2}14:\d+ {2}error {2}/m)
      expect(stderr).not.toMatch(/AK said|hurt/)
    }
  })
})
