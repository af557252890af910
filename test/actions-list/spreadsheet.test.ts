// The spreadsheets: what is in their cells is text, numbers and days, never a formula, and the same bytes from the same records.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { copyOfOurStore } from '../support/store.js'
import { actionFile, logOf } from './action-log-store.js'

interface Sheet {
  /** By the head of their column: what the cell holds as it is kept, text as its words. */
  rows: { [head: string]: string | undefined }[]
  sheet: string
  styles: string
}

function readSheet(store: string, words: string, env: { [name: string]: string } = {}): Sheet & { bytes: Buffer } {
  const file = join(store, 'log.xlsx')
  expect(kscp(store, `actions list ${words} -o log.xlsx`, env)).toMatchObject({ code: 0, stdout: 'Wrote log.xlsx.\n', stderr: '' })
  const bytes = readFileSync(file)
  const parts = unzipSync(bytes)
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>([^<]*)<\/t>.*?<\/si>/gs)].map(([, text]) => text ?? '')
  const sheet = part('xl/worksheets/sheet1.xml')
  const cells = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => cellsOf(row, texts))
  const [head = {}, ...rows] = cells
  const named = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [head[column] ?? column, value])))
  return { rows: named, sheet, styles: part('xl/styles.xml'), bytes }
}

function cellsOf(row: string, texts: readonly string[]): { [column: string]: string } {
  const cells = [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs)]
  return Object.fromEntries(
    cells.map(([, column = '', attributes = '', content = '']) => {
      const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? ''
      return [column, attributes.includes('t="s"') ? (texts[Number(value)] ?? '?') : value]
    }),
  )
}

const titled = (title: string) => logOf(actionFile('ring', { title: JSON.stringify(title), due: '2024-04-01' }))

describe('a spreadsheet', () => {
  it('has a head that stays in sight, days as days, and titles that wrap', () => {
    const { rows, sheet, styles } = readSheet(titled('Ring the school.'), '--as-of 2024-04-03')
    expect(rows[0]).toMatchObject({
      Id: 'ring',
      Action: 'Ring the school.',
      Owners: 'AK',
      Due: '45383',
      'Days overdue': '2',
      Raised: '45357',
    })
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<col [^>]*width="60"/)
    expect(styles).toContain('d mmm yyyy')
    expect(styles).toContain('wrapText="1"')
  })

  it('has rows high enough for their titles, for programs that leave that to the file', () => {
    const heightOf = (title: string) => Number(/<row r="2" ht="(\d+)"/.exec(readSheet(titled(title), '--all').sheet)?.[1])
    expect(heightOf('Ring the school.')).toBeLessThanOrEqual(30)
    expect(heightOf('Ring the school again. '.repeat(10))).toBeGreaterThanOrEqual(60)
    expect(heightOf('Ring the school again. '.repeat(100))).toBeLessThanOrEqual(409)
  })

  it('has no formula, whatever a title begins with', () => {
    for (const title of ['=1+1', '+44', '@SUM(A1)', '-2', '=HYPERLINK("http://example.org")']) {
      const { rows, sheet } = readSheet(titled(title), '--all')
      expect(rows[0]?.Action?.replaceAll('&quot;', '"')).toBe(title)
      expect(sheet).not.toContain('<f>')
    }
  })

  it('has no control and direction characters, and none that Excel would make of a text', () => {
    const { rows } = readSheet(titled('Ring \u202eloohcs\u0007 <b>&a_x202E_b'), '--all')
    expect(rows[0]?.Action).toBe('Ring loohcs &lt;b&gt;&amp;a_x005F_x202E_b')
    expect(readSheet(titled('constructor'), '--all').rows[0]?.Action).toBe('constructor')
  })

  it('is the same bytes from the same records, in every time zone', () => {
    const of = (TZ: string) => readSheet(copyOfOurStore(), '--as-of 2020-01-16', { TZ }).bytes
    expect(of('America/New_York').equals(of('Asia/Tokyo'))).toBe(true)
  })

  it('goes whole into a pipe, and one of parts says which', () => {
    const store = copyOfOurStore()
    const { bytes, rows } = readSheet(store, '--by owner --as-of 2020-01-16')
    const shell = `"${process.execPath}" "${join(import.meta.dirname, '../../bin/kscp.js')}" actions list --by owner --as-of 2020-01-16 --format xlsx | cat > piped.xlsx`
    spawnSync('sh', ['-c', shell], { cwd: store, env: { PATH: process.env.PATH } })
    expect(readFileSync(join(store, 'piped.xlsx')).equals(bytes)).toBe(true)
    expect(rows.map(({ Part }) => Part)).toEqual([
      ...Array(8).fill('Elisabeth Major (EM)'),
      ...Array(2).fill('James Thomas (JT)'),
      'Sian Thomas (ST)',
    ])
  })
})

describe('CSV', () => {
  it('has the further fields last, with no formula in any of them', () => {
    const body = '\n### 2024-03-09 AK\n\n=1+1\n'
    const store = logOf(actionFile('ring', { due: '2024-03-31', 'due-words': '"@end"', priorities: '["=x"]' }, body))
    const [head = '', row = ''] = kscp(store, 'actions list --format csv --as-of 2024-04-03').stdout.split('\n')
    expect(head).toMatch(/,file,firstDue,deferrals,dueWords,age,latestNoteOn,latestNoteBy,latestNote,replacedBy,group$/)
    expect(row).toContain(",'@end,28,2024-03-09,AK,'=1+1,,")
    expect(row).not.toMatch(/(?:^|,)"?[=+@-]/)
  })

  it.each([
    ['blanks before a formula', '  +44 call', "'  +44 call"],
    ['a semicolon, where some part cells', 'a;=1+1', '"a;=1+1"'],
  ])('has no formula behind %s', (_, title, cell) => {
    const store = logOf(actionFile('ring', { title: JSON.stringify(title) }))
    expect(kscp(store, 'actions list --format csv --as-of 2024-04-03').stdout).toContain(`,${cell},`)
  })
})
