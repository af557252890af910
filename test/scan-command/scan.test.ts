// kscp scan as a person runs it: what it finds in files and folders, what it says of them, and what it never repeats.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { makeFolder, makeStore } from '../support/store.js'

type Files = { readonly [file: string]: string | Uint8Array }

/** A folder of files, in no store. */
function folderOf(files: Files): string {
  const folder = makeFolder()
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  return folder
}

interface ScanJson {
  version: number
  findings: { file: string; start: number; end: number; line: number; column: number; type: string; rule: string; advice: string }[]
  problems: { code: string; severity: string; message: string; file: string; line: number; column: number; hint: string }[]
  leftOut: string[]
}

function scan(folder: string, ...words: string[]) {
  return kscp(folder, ['scan', ...words])
}

function scanJson(folder: string, ...words: string[]): ScanJson & { code: number | null } {
  const { code, stdout } = scan(folder, '--format', 'json', ...words)
  return { ...JSON.parse(stdout), code }
}

/** What is found in one text, by the offsets. */
function wordsIn(text: string): string[] {
  return scanJson(folderOf({ 'a.md': text }), 'a.md').findings.map(({ start, end }) => text.slice(start, end))
}

const TEXT = 'They met Zebedee Quill.\n\nHe rang 020 7946 0123.\n'
const WORDS = /zebedee|quill|7946|rang|they met/i

describe('the JSON', () => {
  it('has every finding with its place, type, rule and advice', () => {
    const { code, version, findings, problems } = scanJson(folderOf({ 'a.md': TEXT }), 'a.md')
    expect([code, version, problems]).toEqual([1, 1, []])
    expect(findings).toEqual([
      { file: 'a.md', start: 9, end: 22, line: 1, column: 10, type: 'PERSON', rule: expect.any(String), advice: expect.any(String) },
      { file: 'a.md', start: 33, end: 46, line: 3, column: 9, type: 'PHONE', rule: 'phone-number', advice: expect.any(String) },
    ])
    expect(Object.keys(findings[0] ?? {})).toEqual(['file', 'start', 'end', 'line', 'column', 'type', 'rule', 'advice'])
  })

  it('is one object with nothing in it where nothing is found, and the exit is 0', () => {
    expect(scanJson(folderOf({ 'a.md': 'they met again.\n' }), 'a.md')).toEqual({
      code: 0,
      version: 1,
      findings: [],
      problems: [],
      leftOut: [],
    })
  })

  it('never repeats the text', () => {
    const { stdout, stderr } = scan(folderOf({ 'a.md': TEXT }), 'a.md', '--format', 'json', '--show')
    expect(stdout + stderr).not.toMatch(WORDS)
  })
})

describe('the offsets', () => {
  it.each([
    ['with a byte-order mark', '\ufeffThey met Zebedee Quill.', ['Zebedee Quill']],
    ['with Windows line ends', 'They met.\r\n\r\nThey met Zebedee Quill.\r\n', ['Zebedee Quill']],
    ['over a Windows line end', 'They met Zebedee\r\nQuill again.\r\n', ['Zebedee\r\nQuill']],
    ['after letters of two UTF-16 units', '😀😀 They met Zebedee Quill.', ['Zebedee Quill']],
    ['in markup', 'They met **Zebedee** [Quill](a).', ['Zebedee** [Quill']],
    ['of entities', 'They met &#90;ebedee Quill.', ['&#90;ebedee Quill']],
  ])('are those of the file’s text: %s', (_what, text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  it('are told as lines and columns too', () => {
    const placesIn = (text: string) => scanJson(folderOf({ 'a.md': text }), 'a.md').findings.map(({ line, column }) => [line, column])
    expect(placesIn('\ufeffThey met Zebedee Quill.')).toEqual([[1, 11]])
    expect(placesIn('a\r\n\r\n\tZebedee Quill.\r\n')).toEqual([[3, 2]])
    expect(placesIn('they met\rthen\r  they met Zebedee Quill.')).toEqual([[3, 12]])
  })
})

describe('the list', () => {
  it('has a line for each finding and a sum, and no word of the text', () => {
    const { code, stdout, stderr } = scan(folderOf({ 'a.md': TEXT }), 'a.md')
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout.split('\n')).toEqual([
      'a.md',
      expect.stringMatching(/^ {2}1:10 {2}PERSON {2}May be a name\. .* {2}[a-z-]+$/),
      expect.stringMatching(/^ {2}3:9 {2}PHONE {2}A phone number\. .* {2}phone-number$/),
      '',
      '2 findings (1 PERSON, 1 PHONE) in 1 file.',
      '',
    ])
    expect(stdout).not.toMatch(WORDS)
  })

  it('shows the lines, with the words marked, when it is asked to', () => {
    const { stdout } = scan(folderOf({ 'a.md': TEXT }), 'a.md', '--show')
    expect(stdout).toContain('      | They met Zebedee Quill.\n      |          ^^^^^^^^^^^^^\n')
    expect(stdout).toContain('      | He rang 020 7946 0123.\n      |         ^^^^^^^^^^^^^\n')
  })

  it('shows a long line cut around the words, and a finding over two lines on the first', () => {
    const far = scan(folderOf({ 'a.md': `${'they met '.repeat(50)}Zebedee Quill${' again today'.repeat(50)}` }), 'a.md', '--show').stdout
    const [, line = '', below = ''] = /\| (.*)\n {6}\| (.*)\n/.exec(far) ?? []
    expect(line.length).toBeLessThan(160)
    expect(line.slice(below.indexOf('^'), below.lastIndexOf('^') + 1)).toBe('Zebedee Quill')
    const { stdout } = scan(folderOf({ 'a.md': 'They met Zebedee\nQuill again.' }), 'a.md', '--show')
    expect(stdout).toContain('| They met Zebedee\n      |          ^^^^^^^\n')
  })

  it('shows no signs that steer a terminal', () => {
    const { stdout } = scan(folderOf({ 'a.md': 'They met \u001b[31m\u202eZebedee Quill\u0007.' }), 'a.md', '--show')
    expect(stdout).toContain('Zebedee')
    expect(stdout.includes('\u001b') || stdout.includes('\u202e') || stdout.includes('\u0007')).toBe(false)
  })

  it('tells the first thousand findings and how many more there are, each of which the JSON has', () => {
    const folder = folderOf({ 'a.md': 'He rang 020 7946 0123.\n'.repeat(600), 'b.md': 'He rang 020 7946 0123.\n'.repeat(1_500) })
    const { stdout } = scan(folder, '.')
    expect(stdout.match(/phone-number$/gm)).toHaveLength(1000)
    expect(stdout).toContain('\n… and 1,100 more.\n\n2100 findings (2100 PHONE) in 2 files.\n')
    expect(scanJson(folder, '.').findings).toHaveLength(2100)
  })

  it('says that nothing found is no proof', () => {
    const { code, stdout } = scan(folderOf({ 'a.md': 'they met again.\n' }), 'a.md')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Nothing found in 1 file\. .*ordinary sentence/)
  })

  it('leaves the sum out with --quiet', () => {
    expect(scan(folderOf({ 'a.md': 'they met again.\n' }), 'a.md', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(scan(folderOf({ 'a.md': TEXT }), 'a.md', '--quiet').stdout).not.toContain('2 findings')
  })
})

describe('what a mark takes out', () => {
  const MARKED = 'They met :redact[Zebedee Quill]{reason=s40} and Maud Tarn.\n\n:::redact{reason=s40}\nAbel Fenn came.\n:::\n'

  it('is no finding', () => {
    const { findings } = scanJson(folderOf({ 'a.md': MARKED }), 'a.md')
    expect(findings.map(({ start, end }) => MARKED.slice(start, end))).toEqual(['Maud Tarn'])
  })

  it('is shown by no option', () => {
    const { stdout } = scan(folderOf({ 'a.md': MARKED }), 'a.md', '--show')
    expect(stdout).toContain('They met :redact[…]{reason=s40} and Maud Tarn.')
    expect(stdout).not.toMatch(/zebedee|quill|abel|fenn/i)
  })

  it('is found where the mark is not one exactly, and not shown', () => {
    const folder = folderOf({ 'a.md': 'They met :redact[Zebedee Quill today.\n\nThen Maud Tarn left.' })
    const { code, stdout } = scan(folder, 'a.md', '--show')
    expect(code).toBe(1)
    expect(stdout).not.toMatch(/zebedee|quill/i)
    expect(scanJson(folder, 'a.md').findings.map(({ line }) => line)).toEqual([1, 3])
  })
})

describe('paths', () => {
  it('are files of any name, and every text file of a folder, in order', () => {
    const folder = folderOf({
      'notes/b.txt': TEXT,
      'notes/a.md': TEXT,
      'notes/deep/c.MD': TEXT,
      'notes/photo.png': TEXT,
      'notes/README': TEXT,
      'notes/.hidden.md': TEXT,
      'notes/.git/a.md': TEXT,
      'notes/.git2/a.md': TEXT,
      'notes/node_modules/a.md': TEXT,
      LETTER: TEXT,
    })
    const files = (...paths: string[]) => [...new Set(scanJson(folder, ...paths).findings.map(({ file }) => file))]
    const texts = ['notes/.git2/a.md', 'notes/.hidden.md', 'notes/a.md', 'notes/b.txt', 'notes/deep/c.MD']
    expect(files('notes')).toEqual(texts)
    expect(files('.')).toEqual(texts)
    expect(files('LETTER', 'notes/README')).toEqual(['LETTER', 'notes/README'])
    expect(files(join(folder, 'LETTER'))).toEqual(['LETTER'])
  })

  it('count once, however often they are named', () => {
    const folder = folderOf({ 'notes/a.md': TEXT })
    expect(scan(folder, 'notes/a.md', './notes/a.md', 'notes').stdout).toContain('in 1 file.')
  })

  it('may hold nothing', () => {
    const folder = makeFolder()
    expect(scan(folder, '.')).toMatchObject({ code: 0, stdout: expect.stringContaining('Nothing found in 0 files.') })
  })

  it.each([['nowhere.md'], ['a.md', 'nowhere.md'], ['a.md/deep'], ['']])('that are not there are wrong usage: %j', (...paths) => {
    const { code, stdout, stderr } = scan(folderOf({ 'a.md': TEXT }), ...paths)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('There is nothing to scan at')
  })

  it('are needed', () => {
    expect(scan(makeFolder())).toMatchObject({ code: 2, stdout: '' })
  })

  it('are shown without signs that steer a terminal', () => {
    const folder = folderOf({ 'a\u202e\u001b[31m.md': TEXT })
    expect(/[\u202e]/.test(scan(folder, '.').stdout)).toBe(false)
    expect(scan(folder, '.').stdout).not.toContain('\u001b')
    expect(scan(folder, '.', '--format', 'json').stdout).not.toContain('\u001b')
  })
})

describe('a file of a folder that is no text by its name', () => {
  const FILES = {
    'notes/a.md': 'they met again.\n',
    'notes/b.docx': 'PK',
    'notes/deep/c.png': 'PNG',
    'notes/.d.docx': 'PK',
    LETTER: 'they met.\n',
  }

  it('is told on stderr with what to do, and changes neither the result nor the exit', () => {
    const { code, stdout, stderr } = scan(folderOf(FILES), 'notes')
    expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing found in 1 file.')])
    expect(stderr.split('\n')).toEqual([
      '3 files were left out, since by their names they are no text: notes/.d.docx, notes/b.docx, notes/deep/c.png.',
      expect.stringContaining('kscp notes import FILE --dry-run'),
      expect.stringContaining('when it is named itself'),
      '',
    ])
  })

  it('is listed once in the JSON, which is all that is said', () => {
    const { code, stdout, stderr } = scan(folderOf(FILES), '.', 'notes', '--format', 'json')
    expect([code, stderr, JSON.parse(stdout).leftOut]).toEqual([0, '', ['LETTER', 'notes/.d.docx', 'notes/b.docx', 'notes/deep/c.png']])
  })

  it('is told with --quiet too, in one line however many there are', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`p${i + 10}.png`, 'PNG']))
    expect(scan(folderOf(many), '.', '--quiet').stderr).toContain('12 files were left out')
    expect(scan(folderOf(many), '.', '--quiet').stderr).toContain('p18.png, p19.png and 2 more.\n')
  })

  it('is told apart from what git and npm keep, which is not looked into', () => {
    const folder = folderOf({ '.git/a.md': TEXT, 'site/node_modules/a.md': TEXT, 'site/a.md': 'they met.\n' })
    const { code, stderr } = scan(folder, '.')
    expect([code, stderr]).toEqual([0, 'Not looked into: .git, site/node_modules.\n'])
    expect(scanJson(folder, '.').leftOut).toEqual(['.git', 'site/node_modules'])
  })

  it('is told apart from a link to a folder, which is not looked into; a link to nothing stays what its name says', () => {
    const folder = folderOf({ 'x/a.md': 'they met.\n', 'y/b.md': TEXT })
    for (const [link, target] of [
      ['loop', '.'],
      ['y.md', '../y'],
      ['nowhere', 'gone'],
      ['self', 'self'],
    ] as const)
      symlinkSync(target, join(folder, 'x', link))
    const { code, stderr } = scan(folder, 'x')
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('2 files were left out, since by their names they are no text: x/nowhere, x/self.'),
    ])
    expect(stderr).toContain('Not looked into: x/loop, x/y.md.\n')
  })

  it('is scanned when it is named itself', () => {
    expect(scan(folderOf(FILES), 'LETTER')).toMatchObject({ code: 0, stderr: '' })
  })

  it('is named without signs that steer a terminal', () => {
    const { stderr } = scan(folderOf({ 'a\u202e\u001b[31m.png': '' }), '.')
    expect(stderr).toContain('1 file was left out, since by its name it is no text')
    expect(stderr.includes('\u202e') || stderr.includes('\u001b')).toBe(false)
  })
})

describe('a file that can’t be read', () => {
  const utf16 = Buffer.from('They met Zebedee Quill.', 'utf16le')
  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 1), 'The file is no text.'],
    ['UTF-16', Buffer.concat([Buffer.of(0xff, 0xfe), utf16]), 'The file is no text.'],
    ['Latin-1', Buffer.from('They met Zéphyr.', 'latin1'), 'The file is not valid UTF-8.'],
    ['half a letter', Buffer.from('é').subarray(0, 1), 'The file is not valid UTF-8.'],
    ['too large', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'larger than 10 MB'],
  ])('is one problem, and the rest is scanned: %s', (_what, content, message) => {
    const folder = folderOf({ 'a.md': content, 'b.md': TEXT })
    const { code, findings, problems } = scanJson(folder, '.')
    expect(code).toBe(1)
    expect(problems).toEqual([
      {
        code: 'unreadable',
        severity: 'error',
        message: expect.stringContaining(message),
        file: 'a.md',
        line: 1,
        column: 1,
        hint: expect.any(String),
      },
    ])
    expect(findings.map(({ file }) => file)).toEqual(['b.md', 'b.md'])
  })

  it('is told on stderr, counted in the sum, and the exit is 1', () => {
    const { code, stdout, stderr } = scan(folderOf({ 'a.md': Uint8Array.of(0), 'b.md': 'they met.\n' }), '.')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^a\.md: The file is no text\. /)
    expect(stdout).toContain('Nothing found in 1 file. 1 file could not be read.')
  })

  it.each([
    ['20,000 quotations in one another', `${'>'.repeat(20_000)} x`, 'nested more than 32 levels deep here'],
    [
      '600 lists in one another',
      Array.from({ length: 600 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      'nested more than 32 levels deep here',
    ],
    ['a paragraph of a megabyte', '12 Elm '.repeat(150_000), 'more than 50,000 characters'],
    ['a paragraph of 20,000 lines', 'a\n'.repeat(20_000), 'more than 2,000 lines'],
    ['5,000 underlined headings', 'a\n===\n\n'.repeat(5_000), 'more than 500 underlined headings'],
    ['a million empty lines', '\n'.repeat(1_000_000), 'more than 30,000 lines'],
  ])('may hold a mark in more than the Markdown parser can take: %s', (_what, text, message) => {
    const folder = folderOf({ 'a.txt': `They met :redact[Zed]{reason=s40}\n\n${text}\n`, 'b.txt': TEXT })
    const { code, findings, problems } = scanJson(folder, '.')
    expect([code, findings.map(({ file }) => file)]).toEqual([1, ['b.txt', 'b.txt']])
    expect(problems).toMatchObject([{ file: 'a.txt', code: 'too-deep', message: expect.stringContaining(message) }])
    expect(scan(folder, '.').stderr).toMatch(/^a\.txt:\d+: /)
  })

  it('is none where it holds no mark, whatever else it holds', () => {
    const folder = folderOf({ 'a.txt': `Decision:clear\n\n${'>'.repeat(20_000)} x\n` })
    expect(scanJson(folder, '.').problems).toEqual([])
  })

  it('may be a link to nowhere', () => {
    const folder = folderOf({})
    symlinkSync('nowhere.md', join(folder, 'a.md'))
    expect(scanJson(folder, '.')).toMatchObject({ code: 1, findings: [], problems: [{ file: 'a.md', code: 'unreadable' }] })
  })

  it('is none at ten megabytes', () => {
    const line = `${'they met again. '.repeat(8)}\n`
    const content = line.repeat(Math.floor((10 * 1024 * 1024) / line.length)).padEnd(10 * 1024 * 1024, '\n')
    expect(scan(folderOf({ 'a.txt': content }), 'a.txt').code).toBe(0)
  }, 120_000)
})

describe('in a store', () => {
  const NAMES = 'Jo Ward met Sam Mensah, and Zebedee Quill of Elmbridge Council.\n'
  const wordsOf = (folder: string, ...words: string[]) =>
    scanJson(folder, ...words).findings.map(({ start, end }) => NAMES.slice(start, end))

  it('the records explain who may be named', () => {
    expect(wordsOf(makeStore({ 'draft.md': NAMES }), 'draft.md')).toEqual(['Sam Mensah', 'Zebedee Quill'])
  })

  it('its initials and its glossary are known, and other initials are not', () => {
    const store = makeStore({ 'draft.md': 'JW asked the GP of SM about ZQ.\n' })
    expect(scanJson(store, 'draft.md').findings.map(({ column, type }) => [column, type])).toEqual([
      [20, 'INITIALS'],
      [29, 'INITIALS'],
    ])
  })

  it('somebody who must not be named is told as such, without the name', () => {
    const { stdout } = scan(makeStore({ 'draft.md': NAMES }), 'draft.md')
    expect(stdout).toContain('The name of somebody who is not published by name. Mark it.  protected-name')
    expect(stdout).not.toMatch(/mensah|quill/i)
  })

  it('files are told from its root, from wherever they are named', () => {
    const store = makeStore({ 'drafts/a.md': NAMES })
    for (const [folder, path] of [
      [store, 'drafts'],
      [join(store, 'drafts'), 'a.md'],
      [join(store, 'records'), '../drafts/a.md'],
    ] as const)
      expect(new Set(scanJson(folder, path).findings.map(({ file }) => file))).toEqual(new Set(['drafts/a.md']))
  })

  it('its bounds of small counts hold', () => {
    const files = { 'draft.md': 'There were 2 children and 8 children there.\n', 'records/kscp.yaml': 'small-counts: {from: 6, to: 9}\n' }
    expect(scanJson(makeStore(files), 'draft.md').findings.map(({ column, type }) => [column, type])).toEqual([[27, 'SMALL_COUNT']])
  })

  it('nothing is known outside one, unless it is named', () => {
    const store = makeStore()
    const folder = folderOf({ 'draft.md': NAMES })
    expect(wordsOf(folder, 'draft.md').length).toBeGreaterThan(2)
    expect(wordsOf(folder, 'draft.md', '--store', store)).toEqual(['Sam Mensah', 'Zebedee Quill'])
    const { stdout } = kscp(folder, 'scan draft.md --format json', { KSCP_STORE: store })
    expect(JSON.parse(stdout).findings).toHaveLength(2)
  })

  it('a store that is named and is none can’t be used', () => {
    expect(scan(folderOf({ 'a.md': NAMES }), 'a.md', '--store', 'nowhere')).toMatchObject({ code: 3, stdout: '' })
  })

  it('its own records are scanned, marks in their fields and all', () => {
    const title = 'Ask :redact[Zebedee Quill]{reason=s40} to come.'
    const record = `---\ntitle: ${JSON.stringify(title)}\nowners: [AK]\nraised: 2024-03-06\nstatus: open\n---\n`
    const { code, stdout } = scan(makeStore({ 'records/actions/a.md': record }), 'records/actions/a.md', '--show')
    expect(stdout).not.toMatch(/zebedee|quill/i)
    expect(code).toBe(0)
  })

  it('nothing is written', () => {
    const store = makeStore({ 'draft.md': NAMES })
    scan(store, 'draft.md')
    expect(scanJson(store, 'records/kscp.yaml').problems).toEqual([])
    expect(kscp(store, 'validate').code).toBe(0)
  })
})
