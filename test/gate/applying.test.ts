// A filled-in list is applied as one commit of exactly the files it changes, or not at all; what was taken out is written nowhere.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import {
  action,
  applyList,
  check,
  clearancesIn,
  committedStore,
  copyIn,
  decide,
  edit,
  type Filling,
  generaliseTo,
  MEETING,
  MEETING_FILE,
  minutesIn,
  PUBLISH,
  person,
  REDACT,
  redact,
  thingsIn,
} from './gate-store.js'

const Q = 'Zebedee Quill'
const COUNT: Filling = { ...REDACT, exemption: 'small-number' }

/** The minutes' item. */
const bodyIn = (store: string) => minutesIn(store).split('## 1. Business\n\n')[1]?.trimEnd()
const changedFiles = (store: string) => git(store, 'show', '--format=', '--name-only').trim().split('\n')

/** Expects that a list was refused and everything is as it was. */
function expectRefused(store: string, head: string, { code, stdout, stderr }: Run, exit: number, message: string): void {
  expect([code, stdout]).toEqual([exit, ''])
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/zebedee|quill/i)
  expect([git(store, 'status', '--short'), git(store, 'rev-parse', 'HEAD'), clearancesIn(store)]).toEqual(['', head, []])
}

describe('decisions', () => {
  it('are one commit with exactly the changed files, and the notes can be published', () => {
    const store = committedStore('Two boys met Zebedee Quill, Maud Tarn and Abel Fenn.\n\nThe tea was warm.')
    writeFileSync(join(store, 'mine.txt'), 'Mine.\n')
    git(store, 'add', 'mine.txt')
    const before = Number(git(store, 'rev-list', '--count', 'HEAD'))
    const { code, stdout, stderr } = decide(store, {
      'Two boys': COUNT,
      [Q]: REDACT,
      'Maud Tarn': generaliseTo('Child A'),
      'Abel Fenn': { ...PUBLISH, scope: 'always' },
    })
    expect([code, stdout, stderr]).toEqual([0, '4 decisions saved; nothing left to decide.\n', ''])
    expect(Number(git(store, 'rev-list', '--count', 'HEAD'))).toBe(before + 1)
    expect(changedFiles(store)).toEqual([
      expect.stringMatching(/^records\/clearances\/2024-03-06-slg-[0-9a-f]{8}\.md$/),
      expect.stringMatching(/^records\/clearances\/2024-03-06-slg-[0-9a-f]{8}\.md$/),
      expect.stringMatching(/^records\/clearances\/2024-03-06-slg-[0-9a-f]{8}\.md$/),
      expect.stringMatching(/^records\/clearances\/always-[0-9a-f]{8}\.md$/),
      MEETING_FILE,
    ])
    expect(git(store, 'log', '-1', '--format=%B').trim()).toBe(`Decide about 4 things in the notes of ${MEETING}`)
    expect(git(store, 'status', '--short')).toBe('A  mine.txt\n')
    expect(kscp(store, 'validate --strict').code).toBe(0)
    expect(check(store).code).toBe(0)
    expect(redact(store).code).toBe(0)
    expect(copyIn(store)).toContain('[Redacted: small number] met [Redacted: personal information (FOIA s.40)], Child A and Abel Fenn.')
  })

  it('may be made for some things now and for others later', () => {
    const store = committedStore('They met Zebedee Quill.\n\nThen Maud Tarn left.')
    const { code, stdout } = decide(store, { [Q]: REDACT })
    expect([code, stdout]).toEqual([1, '1 decision saved; 1 thing left to decide.\n'])
    expect(thingsIn(store).map(({ words }) => words)).toEqual(['Maud Tarn'])
    expect(decide(store, { 'Maud Tarn': PUBLISH }).code).toBe(0)
    expect(redact(store).code).toBe(0)
  })

  it('take words out of every place, in whatever form', () => {
    const store = committedStore({
      title: 'On Zebedee Quill',
      body: 'They met Zebedee\nQuill.\n\n- **Zebedee Quill** left\n- ZEBEDEE QUILL came',
    })
    expect(decide(store, { [Q]: REDACT }).code).toBe(0)
    expect(minutesIn(store).replace(/:redact\[[^\]]*\]/g, '')).not.toMatch(/zebedee|quill/i)
    expect(redact(store).code).toBe(0)
    expect(copyIn(store)).not.toMatch(/zebedee|quill/i)
  })

  it('write what was taken out into no record, message or stream', () => {
    const store = committedStore('They met Zebedee Quill of 12 Elm Road, who rang 020 7946 0123.')
    const { stdout, stderr } = decide(store, { [Q]: generaliseTo('Child A'), '12 Elm Road': REDACT, '020 7946 0123': REDACT })
    const said = [stdout, stderr, ...clearancesIn(store), git(store, 'log', '--format=%B'), ...changedFiles(store)].join('\n')
    expect(clearancesIn(store)).toHaveLength(3)
    expect(said).not.toMatch(/zebedee|quill|elm road|7946/i)
  })

  it('are saved without git where the store commits nothing', () => {
    const store = committedStore('They met Zebedee Quill.', { 'records/kscp.yaml': 'name: Elmbridge\ncommit: false\n' })
    const head = git(store, 'rev-parse', 'HEAD')
    expect(decide(store, { [Q]: REDACT }).code).toBe(0)
    expect(git(store, 'rev-parse', 'HEAD')).toBe(head)
    expect(git(store, 'status', '--short', '--untracked-files=all').trim().split('\n')).toHaveLength(2)
  })

  it('say who decided, and on which day', () => {
    const store = committedStore('They met Zebedee Quill.')
    expect(decide(store, { [Q]: { ...PUBLISH, review: '2025-04-01' } }, '--by', 'asha-kaur').code).toBe(0)
    expect(clearancesIn(store)[0]).toContain('by: asha-kaur\non: 2024-04-01\nreview: 2025-04-01\n')
  })

  it('say nothing with --quiet', () => {
    const store = committedStore('They met Zebedee Quill.')
    expect(decide(store, { [Q]: REDACT }, '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('a list that is refused leaves everything as it was', () => {
  const BODY = 'They met Zebedee Quill.\n\nThen Maud Tarn left.'
  const refusedStore = (body = BODY, files = {}) => {
    const store = committedStore(body, files)
    return { store, head: git(store, 'rev-parse', 'HEAD') }
  }

  it('without --by', () => {
    const { store, head } = refusedStore()
    const things = thingsIn(store).map((thing) => ({ ...thing, ...REDACT }))
    writeFileSync(join(store, '.git/list.json'), JSON.stringify({ meeting: MEETING, things }))
    expectRefused(store, head, check(store, '--apply', '.git/list.json'), 2, 'Add --by')
  })

  it('of another meeting', () => {
    const { store, head } = refusedStore()
    const things = thingsIn(store).map((thing) => ({ ...thing, ...REDACT }))
    expectRefused(store, head, applyList(store, { meeting: '2024-06-05-slg', things }), 2, `no list of things to decide for ${MEETING}`)
  })

  it.each([
    ['{', 'is not valid JSON'],
    ['', 'is not valid JSON'],
    ['{}', 'no list of things'],
    ['[]', 'no list of things'],
    ['null', 'no list of things'],
  ])('that is none: %j', (list, message) => {
    const { store, head } = refusedStore()
    expectRefused(store, head, applyList(store, list), 2, message)
  })

  it('that is not there', () => {
    const { store, head } = refusedStore()
    expectRefused(store, head, check(store, '--apply', 'nowhere.json', '--by', 'JW'), 2, "can't be read")
    expectRefused(store, head, check(store, '--apply', 'records', '--by', 'JW'), 2, "can't be read")
  })

  it('when the notes have changed since', () => {
    const { store } = refusedStore()
    const things = thingsIn(store).map((thing) => ({ ...thing, ...REDACT }))
    edit(store, Q, 'somebody')
    git(store, 'commit', '--quiet', '--all', '--message', 'Change')
    expectRefused(store, git(store, 'rev-parse', 'HEAD'), applyList(store, { meeting: MEETING, things }), 1, 'the notes have changed')
  })

  it.each([
    [{ ...REDACT, decision: 'hide' }, 'decision is none of'],
    [{ ...REDACT, scope: 'everywhere' }, 'scope is none of'],
    [{ ...REDACT, exemption: 's99' }, 'exemption is none of'],
    [{ ...REDACT, exemption: null }, 'needs a reason of the list'],
    [{ ...REDACT, review: '2024-02-30' }, 'review is not a day'],
    [{ ...REDACT, reason: null }, 'a decision needs a reason'],
    [
      { ...REDACT, decision: 'generalise' },
      'the words to stand in place of these are missing.\n  Write them in the list, like "as": "Child A"',
    ],
    [{ ...REDACT, as: 'Child A' }, 'only with the decision generalise; this one is redact.\n  Write "decision": "generalise"'],
    [{ ...PUBLISH, as: 'Child A' }, 'only with the decision generalise; this one is publish.'],
    [generaliseTo('Child {A}'), 'quotation mark or a bracket'],
    [{ ...PUBLISH, scope: 'role' }, 'no person of the records'],
  ] as const)('with %j', (filling, message) => {
    const { store, head } = refusedStore()
    expectRefused(store, head, decide(store, { 'Maud Tarn': REDACT, [Q]: filling }), 2, message)
  })

  it.each([
    ['a block of code', '```\nZebedee Quill\n```', Q],
    ['the middle of inline code', 'They ran `a Zebedee Quill b` today.', Q],
    ['a link’s address', 'See [this](https://example.org/zebedee-quill).', 'zebedee-quill'],
  ])('where no mark fits: %s', (_what, body, words) => {
    const { store, head } = refusedStore(body)
    expectRefused(store, head, decide(store, { [words]: REDACT }), 1, 'no mark fits around these words')
  })

  it('that clears somebody whom nobody may name', () => {
    const { store, head } = refusedStore('They met Quill.', person('zebedee-quill', Q, 'none'))
    expectRefused(store, head, decide(store, { Quill: PUBLISH }), 1, "can't be cleared")
  })

  it('when git does not take the commit', () => {
    const { store, head } = refusedStore()
    writeFileSync(join(store, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    expectRefused(store, head, decide(store, { [Q]: REDACT }), 3, 'nothing was changed')
  })
})

describe('marks', () => {
  const marked = (body: string, fillings: { readonly [words: string]: Filling }) => {
    const store = committedStore(body)
    expect(decide(store, fillings).stderr).toBe('')
    expect(kscp(store, 'validate').code).toBe(0)
    expect(redact(store).code).toBe(0)
    expect(copyIn(store)).not.toMatch(/zebedee|quill/i)
    return bodyIn(store)
  }

  it.each([
    ['They met **Zebedee Quill** today.', 'They met **:redact[Zebedee Quill]{reason=s40}** today.'],
    ['See [Zebedee Quill](https://example.org/a).', 'See [:redact[Zebedee Quill]{reason=s40}](https://example.org/a).'],
    ['| a | b |\n| - | - |\n| Zebedee Quill | c |', '| a | b |\n| - | - |\n| :redact[Zebedee Quill]{reason=s40} | c |'],
    ['### On Zebedee Quill\n\nThey met.', '### On :redact[Zebedee Quill]{reason=s40}\n\nThey met.'],
    ['They met `Zebedee Quill` today.', 'They met :redact[`Zebedee Quill`]{reason=s40} today.'],
    ['::decision[Zebedee Quill may come.]{#1}', '::decision[:redact[Zebedee Quill]{reason=s40} may come.]{#1}'],
  ])('fit in %j', (body, result) => {
    expect(marked(body, { [Q]: REDACT })).toBe(result)
  })

  it('go over a line’s end', () => {
    expect(marked('They met Zebedee\nQuill today.', { 'Zebedee\nQuill': REDACT })).toBe(
      'They met :redact[Zebedee\nQuill]{reason=s40} today.',
    )
  })

  it('go around a whole whose parts are emphasised or linked', () => {
    const words = 'Zebedee** [Quill'
    const whole = '**Zebedee** [Quill](https://example.org/a)'
    expect(marked(`They met ${whole} today.`, { [words]: REDACT })).toBe(`They met :redact[${whole}]{reason=s40} today.`)
  })

  it('are one where findings overlap', () => {
    expect(marked('They met the only 9-year-old boy.', { 'the only 9-year-old boy': COUNT, '9-year-old': REDACT })).toBe(
      'They met :redact[the only 9-year-old boy]{reason=small-number}.',
    )
  })

  it('keep the line ends of the file', () => {
    const store = committedStore({ body: 'They met.' })
    const path = join(store, MEETING_FILE)
    writeFileSync(path, minutesIn(store).replace('They met.', 'They met Zebedee Quill.').replaceAll('\n', '\r\n'))
    git(store, 'commit', '--quiet', '--all', '--message', 'Change')
    const before = readFileSync(path, 'utf8')
    expect(decide(store, { [Q]: REDACT }).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(before.replace(Q, ':redact[Zebedee Quill]{reason=s40}'))
  })
})

describe('an action', () => {
  it.each([
    ['redacted', REDACT, 'reason=s40'],
    ['generalised', generaliseTo('Child A'), 'as="Child A"'],
  ])('has the wording of the minutes when it is %s, and the copy has not', (_what, filling, mark) => {
    const body = '::action[Ask Zebedee Quill to come.]{#1 owners="AK"}'
    const store = committedStore(body, action('Ask Zebedee Quill to come.'))
    expect(decide(store, { [Q]: filling }).code).toBe(0)
    expect(changedFiles(store)).toEqual(expect.arrayContaining([MEETING_FILE, `records/actions/${MEETING}-1.md`]))
    expect(kscp(store, 'validate --strict').code).toBe(0)
    const record = readFileSync(join(store, `records/actions/${MEETING}-1.md`), 'utf8')
    expect(record).toContain(':redact[Zebedee Quill]')
    expect(bodyIn(store)).toContain(mark)
    expect(kscp(store, 'actions list --format json').stdout).not.toMatch(/zebedee|quill/i)
    expect(redact(store).code).toBe(0)
    expect(copyIn(store)).not.toMatch(/zebedee|quill/i)
  })
})

it('a list is not applied where it is only to be listed', () => {
  const store = committedStore({ body: `${Q} was seen.` })
  const { code, stdout, stderr } = check(store, '--list', '--apply', 'none.json')
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/--list .*--apply /)
})

describe('the frontmatter', () => {
  it('may be marked in its title and its venue, and keeps every other byte', () => {
    const store = committedStore({
      title: 'About Zebedee Quill',
      venue: 'The house of Zebedee Quill',
      fields: '# as it was\nend:   "16:00"\n',
    })
    const before = minutesIn(store).split('\n')
    const things = thingsIn(store)
    expect(things.flatMap(({ places }) => places.map(({ where }) => where))).toEqual(['title', 'venue'])
    expect(decide(store, Object.fromEntries(things.map(({ words = '' }) => [words, generaliseTo('Child A')]))).code).toBe(0)
    const changed = minutesIn(store).split('\n')
    expect(changed.filter((line, i) => line !== before[i]).map((line) => line.split(':')[0])).toEqual(['title', 'venue'])
    expect(changed).toHaveLength(before.length)
    expect(kscp(store, 'validate --strict').code).toBe(0)
    expect(redact(store).code).toBe(0)
    expect(copyIn(store)).toMatch(/^# About Child A\n/)
    expect(copyIn(store)).not.toMatch(/zebedee|quill/i)
  })
})
