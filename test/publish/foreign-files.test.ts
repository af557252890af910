// No command writes over a file that kscp never made; what any version of kscp made is written anew.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { committedStore, MEETING } from '../gate/gate-store.js'
import { MARKDOWN, newsletter, newsletterStore, PAGE, RECORD } from '../newsletter/newsletter-store.js'
import { commitAll, git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { copyOfOurStore, makeFolder, REPOSITORY } from '../support/store.js'

const HOME_PAGE = '<!DOCTYPE html>\n<html lang="en"><head><title>Elmbridge</title></head><body>Welcome</body></html>\n'
const store = () => committedStore('The group met.')
const publish = (folder: string, ...words: string[]) => kscp(folder, ['notes', 'publish', MEETING, '--as-of', '2024-05-01', ...words])
const put = (file: string, content: string | Uint8Array) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
const read = (...path: string[]) => readFileSync(join(...path), 'utf8')

describe('notes publish', () => {
  it.each(['index.html', `${MEETING}.html`, `${MEETING}.md`, `${MEETING}.docx`])(
    'leaves a %s alone that kscp never made, in the store and outside',
    (name) => {
      const folder = store()
      const head = git(folder, 'rev-parse', 'HEAD')
      for (const to of [join(folder, 'site'), join(makeFolder(), 'site')]) {
        put(join(to, name), HOME_PAGE)
        const { code, stdout, stderr } = publish(folder, '--to', to)
        expect([code, stdout]).toEqual([1, ''])
        expect(stderr).toContain(`site/${name} is there already and not made by kscp, so nothing was written.`)
        expect(stderr).toContain('Name another folder with --to')
        expect([read(to, name), readdirSync(to), git(folder, 'rev-parse', 'HEAD')]).toEqual([HOME_PAGE, [name], head])
      }
    },
  )

  it('leaves a Word file alone that somebody saved since, and a folder', () => {
    const folder = store()
    publish(folder)
    put(join(folder, 'public/notes', `${MEETING}.docx`), 'PK is how a Word file begins')
    expect(publish(folder).stderr).toContain(`public/notes/${MEETING}.docx is there already`)
    mkdirSync(join(folder, 'site/index.html'), { recursive: true })
    expect(publish(folder, '--to', 'site').stderr).toContain('site/index.html is there already')
  })

  it('writes anew what kscp made, whatever its line ends', () => {
    const folder = store()
    publish(folder)
    for (const name of ['index.html', `${MEETING}.html`, `${MEETING}.md`])
      put(join(folder, 'public/notes', name), read(folder, 'public/notes', name).replaceAll('\n', '\r\n'))
    expect(publish(folder)).toMatchObject({ code: 0, stderr: '' })
    expect(read(folder, 'public/notes/index.html')).not.toContain('\r')
  })

  it('writes anew what earlier versions made: pages without a mark, and the copy of our own notes', () => {
    const folder = store()
    publish(folder)
    for (const name of ['index.html', `${MEETING}.html`])
      put(join(folder, 'public/notes', name), read(folder, 'public/notes', name).replace('<meta name="generator" content="kscp">\n', ''))
    expect(publish(folder).code).toBe(0)
    const ours = copyOfOurStore()
    put(join(ours, 'public/notes/2019-11-20-slg.md'), readFileSync(join(REPOSITORY, 'public/notes/2019-11-20-slg.md')))
    expect(kscp(commitAll(ours), 'notes publish 2019-11-20-slg --as-of 2026-11-21').code).toBe(0)
  })

  it.each(['..', '../..', '/'])('goes into no folder above the store: %s', (to) => {
    const { code, stdout, stderr } = publish(store(), '--to', to)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/Public files can't go into (?:a folder that the store lies in|the top folder of the disk)\.\n {2}Name a folder/)
  })
})

describe('notes redact', () => {
  it('leaves notes alone that somebody typed, unless they are named', () => {
    const folder = store()
    const file = join(folder, 'public/notes', `${MEETING}.md`)
    put(file, '# My own notes\n\n- Date: today\n')
    const redact = (...words: string[]) => kscp(folder, ['notes', 'redact', MEETING, '--as-of', '2024-05-01', ...words])
    expect(redact()).toMatchObject({ code: 1, stdout: '' })
    expect(read(file)).toContain('My own notes')
    expect(redact('-o', file).code).toBe(0)
    expect(redact().code).toBe(0)
  })
})

describe('a newsletter', () => {
  it.each([
    [MARKDOWN, []],
    [PAGE, []],
    ['site/newsletter-1.html', ['-o', 'site']],
  ])('leaves a %s alone that kscp never made', (file, words) => {
    const folder = newsletterStore()
    put(join(folder, file), HOME_PAGE)
    const { code, stdout, stderr } = newsletter(folder, ...words)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`${file} is there already and not made by kscp`)
    expect(read(folder, file)).toBe(HOME_PAGE)
    expect(() => read(folder, RECORD)).toThrow()
  })

  it('writes its own anew, from a template of the store too', () => {
    const folder = newsletterStore({
      'templates/out/newsletter.html.liquid': '<p>{{ title }}</p>\n',
      'templates/out/newsletter.md.liquid': 'News: {{ title }}\n',
    })
    expect(newsletter(folder).code).toBe(0)
    expect(newsletter(folder).code).toBe(0)
  })

  it('goes into no folder above the store', () => {
    expect(newsletter(newsletterStore(), '-o', '..')).toMatchObject({ code: 2, stdout: '' })
  })
})

it.each(['redact', 'publish'])('notes %s says why in its JSON', (verb) => {
  const folder = store()
  put(join(folder, 'public/notes', `${MEETING}.md`), 'Mine.\n')
  const { code, stdout } = kscp(folder, ['notes', verb, MEETING, '--as-of', '2024-05-01', '--format', 'json'])
  const { outputs, findings } = JSON.parse(stdout)
  expect([code, outputs]).toEqual([1, []])
  expect(findings).toEqual([expect.objectContaining({ code: 'refused', file: `records/meetings/${MEETING}.md` })])
  expect(findings[0].message).toContain(`public/notes/${MEETING}.md is there already and not made by kscp`)
})
