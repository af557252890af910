// What kscp doctor says of a store's own files: settings, schemas, templates, folders, the key, bank holidays and terms.
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openJournal } from '../../src/store/journal.js'
import { journalPlace, leftStagedPlace } from '../../src/store/journal-place.js'
import { withLock } from '../../src/store/lock.js'
import { kscp, kscpAsNobody } from '../support/run.js'
import { makeFolder, makeStore, REPOSITORY } from '../support/store.js'
import { checksOf, notRight, readChecks } from './checks.js'
import { DAY, soundStore } from './doctor-store.js'

const examined = (store: string, day = DAY) => checksOf(store, ['--as-of', day])
const PERSON = 'records/people/jo-ward.md'

describe('settings', () => {
  it('that have faults are counted, for validate to tell', () => {
    const checks = examined(soundStore({ 'records/kscp.yaml': 'name: Elmbridge\ntimezone: Mars/North\ncolour: red\n' }))
    expect(notRight(checks)).toEqual(['error settings'])
    expect(checks.settings).toMatchObject({
      message: expect.stringContaining('2 faults'),
      hint: 'See what: kscp validate records/kscp.yaml',
    })
  })

  it('that every command can work with are doubtful', () => {
    const store = soundStore({ 'records/kscp.yaml': 'name: The :redact[Zorp]{reason=s40} board\n' })
    const checks = examined(store)
    expect(notRight(checks)).toEqual(['warning settings'])
    expect(checks.settings?.message).toBe('records/kscp.yaml has 1 fault, but can be read; commands write all the same.')
    expect(kscp(store, ['new', 'person', '--set', 'name=Ros Vale']).code).toBe(0)
  })
})

describe('schemas and templates', () => {
  const own = (files: Parameters<typeof soundStore>[0]) => examined(soundStore(files))['own-files']
  const packaged = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8')

  it("are kscp's where they are the same", () => {
    expect(own({ 'templates/action.md': packaged('templates/action.md') })?.message).toBe('The schemas and templates are those of kscp.')
  })

  it('are named where they are its own', () => {
    const site = {
      'schemas/site.schema.json': JSON.stringify({ type: 'object', 'x-kscp': { folder: 'sites' } }),
      'templates/site.md': '---\n---\n',
    }
    expect(own({ ...site, 'templates/out/README.md': 'Ours.\n' })).toMatchObject({
      severity: 'ok',
      message: 'The store has its own schemas/site.schema.json, templates/site.md, templates/out/README.md.',
    })
  })

  it.each(['templates/actions.md', 'templates/out/newsletter.liquid', 'schemas/action.json', 'schemas/store.schema.json'])(
    'are used: %s',
    (file) => {
      expect(own({ [file]: '{}\n' })).toMatchObject({ severity: 'warning', message: `Nothing uses ${file}.` })
    },
  )

  it('can be read', () => {
    expect(own({ 'templates/action.md': new Uint8Array([0xff, 0xfe, 0]) })).toMatchObject({ severity: 'error' })
    expect(own({ 'schemas/action.schema.json': '{' })).toMatchObject({
      severity: 'error',
      message: 'schemas/action.schema.json is not valid JSON.',
    })
  })
})

describe('a command that was killed', () => {
  const half = async (store: string) => examined(store)['half-done']

  it('half way is told, and nothing is taken back', async () => {
    const store = soundStore()
    openJournal(store, [{ file: PERSON, content: 'Half.\n', isKept: true }])
    writeFileSync(join(store, PERSON), 'Half.\n')
    expect(await half(store)).toMatchObject({ severity: 'warning', hint: expect.stringContaining('kscp validate') })
    expect(readFileSync(join(store, PERSON), 'utf8')).toBe('Half.\n')
    expect(existsSync(journalPlace(store))).toBe(true)
  })

  it('and left something staged is told', async () => {
    const store = soundStore()
    const place = leftStagedPlace(store) ?? ''
    mkdirSync(join(place, '..'))
    writeFileSync(place, '[]')
    expect(await half(store)).toMatchObject({ severity: 'warning', message: expect.stringContaining('staged') })
  })

  it('elsewhere is an error here, and so is what nobody can rely on', async () => {
    const foreign = { host: 'elsewhere', root: '/elsewhere', pid: 1, head: null, files: [], folders: [] }
    expect(await half(makeStore({ '.kscp.undo.json': JSON.stringify(foreign) }))).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(/^\.kscp\.undo\.json says/),
    })
    expect(await half(makeStore({ '.kscp.undo.json': '{' }))).toMatchObject({
      severity: 'error',
      hint: expect.stringContaining('delete that file'),
    })
  })

  it('is none that is still writing', async () => {
    const store = soundStore()
    await withLock(store, async () =>
      expect(await half(store)).toMatchObject({ severity: 'ok', message: expect.stringContaining('just now') }),
    )
  })

  it('leaves no file where commands lock the store', async () => {
    expect(await half(soundStore({ '.kscp.lock': '' }))).toMatchObject({ severity: 'error', hint: 'Delete it, or move it away.' })
  })
})

it.each(['records/people', '.git/objects', 'public/notes', ''])('a folder that may not be written to is told: "%s"', (folder) => {
  const store = soundStore({ 'public/notes/index.html': 'Words.\n' })
  const path = join(store, folder)
  chmodSync(path, 0o555)
  onTestFinished(() => chmodSync(path, 0o755))
  const { stdout, code } = kscpAsNobody(store, ['doctor', '--format', 'json', '--as-of', DAY])
  expect(readChecks(stdout, code).writable).toMatchObject({
    severity: 'error',
    message: `You may not write to ${folder === '' ? 'the store itself' : `${folder}/`}.`,
  })
})

it('a folder that can not be read does not end it', () => {
  const store = soundStore({ 'schemas/note.txt': 'Words.\n' })
  chmodSync(join(store, 'schemas'), 0)
  onTestFinished(() => chmodSync(join(store, 'schemas'), 0o755))
  const { stdout, code } = kscpAsNobody(store, ['doctor', '--format', 'json', '--as-of', DAY])
  expect(readChecks(stdout, code)['own-files']).toMatchObject({
    severity: 'error',
    message: "What own-files is about can't be looked at (EACCES).",
  })
})

describe('the key of the decisions', () => {
  const DECISION = { 'records/clearances/one.md': '---\n---\n' }
  const key = (files: Parameters<typeof soundStore>[0]) => examined(soundStore(files)).key

  it('is missed where there are decisions', () => {
    expect(key({ 'records/clearance.key': null })?.severity).toBe('ok')
    expect(key({ ...DECISION, 'records/clearance.key': null })).toMatchObject({
      severity: 'error',
      hint: expect.stringContaining('git checkout HEAD'),
    })
  })

  it('is one', () => {
    expect(key({ 'records/clearance.key': 'hello\n' })).toMatchObject({
      severity: 'error',
      message: expect.stringContaining('holds no key'),
    })
  })

  it('is not among the public copies', () => {
    expect(key({ 'public/old/records/clearance.key': '00\n' })).toMatchObject({
      severity: 'error',
      message: 'The key of the decisions is among the public copies: public/old/records/clearance.key.',
    })
  })

  it.each(['records', '.', '..'])('is not to be deleted where the public folder is a link to %s', (target) => {
    const store = soundStore()
    symlinkSync(target, join(store, 'public'))
    const checks = examined(store)
    expect(checks.key).toMatchObject({ severity: 'ok', message: 'The key of the decisions is in records/clearance.key.' })
    expect(checks['public-folder']).toMatchObject({ severity: 'error', message: 'public is a link to what is no place for public copies.' })
  })

  it.each(['', 'records'])("is not to be deleted where it is another store's, to whose folder the public one is a link: '%s'", (target) => {
    const store = soundStore()
    symlinkSync(join(soundStore(), target), join(store, 'public'))
    const checks = examined(store)
    expect(checks.key).toMatchObject({ severity: 'ok', message: 'The key of the decisions is in records/clearance.key.' })
    expect(checks['public-folder']).toMatchObject({ severity: 'error', message: expect.stringContaining('leads out of the store') })
  })

  it('is told in a folder of another place that is no store', () => {
    const [store, place] = [soundStore(), makeFolder()]
    writeFileSync(join(place, 'clearance.key'), '00\n')
    symlinkSync(place, join(store, 'public'))
    expect(examined(store).key).toMatchObject({ severity: 'error', message: expect.stringContaining('public/clearance.key') })
  })
})

describe('the folder for public copies', () => {
  const folder = (make: (store: string) => void) => {
    const store = soundStore()
    make(store)
    return examined(store)['public-folder']
  }
  const link = (target: string) => (store: string) => symlinkSync(target, join(store, 'public'))

  it('is made when it is needed', () => {
    expect(folder(() => {})?.message).toContain('is made with the first')
    expect(folder((store) => mkdirSync(join(store, 'public')))?.message).toBe('Public copies go to public/.')
  })

  it.each([
    ['leads out of the store', () => link(makeFolder())],
    ['no place for public copies', () => link('records')],
    ['no place for public copies', () => link('.')],
    ['is no folder', () => link('nowhere')],
    ['is no folder', () => (store: string) => writeFileSync(join(store, 'public'), '')],
  ])('is an error that %s', (words, make) => {
    expect(folder(make())).toMatchObject({ severity: 'error', message: expect.stringContaining(words) })
  })
})

describe('bank holidays and terms', () => {
  const days = (day: string, files = {}) => {
    const { holidays, terms } = examined(soundStore(files), day)
    return [holidays?.severity, terms?.severity]
  }

  it.each([
    ['2026-11-22', 'ok', 'ok'],
    ['2026-12-18', 'ok', 'ok'],
    ['2026-12-19', 'ok', 'warning'],
    ['2027-11-01', 'ok', 'warning'],
    ['2027-12-01', 'warning', 'warning'],
    ['2028-01-01', 'warning', 'warning'],
  ])('on %s', (day, holidays, terms) => {
    expect(days(day)).toEqual([holidays, terms])
  })

  it('are missed', () => {
    expect(days(DAY, { 'records/holidays.yaml': null })).toEqual(['ok', 'warning'])
    const none = 'england-and-wales: {division: england-and-wales, events: []}\n'
    expect(examined(soundStore({ 'records/holidays.yaml': none })).holidays?.message).toContain('leave out weekends alone')
  })

  it('that are wrong are one error', () => {
    expect(notRight(examined(soundStore({ 'records/holidays.yaml': '[' })))).toEqual(['error holidays'])
  })
})
