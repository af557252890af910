// Where a list goes: a file that is neither a record nor published, or standard output, of which a terminal takes no spreadsheet.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/cli/context.js'
import { main } from '../../src/cli/main.js'
import { kscp } from '../support/run.js'
import { makeStore, REPOSITORY } from '../support/store.js'

describe('-o', () => {
  it('writes the list to a file in the form of its ending, without colour', () => {
    const store = makeStore()
    expect(kscp(store, 'actions list -o log.md').stdout).toBe('Wrote log.md.\n')
    expect(readFileSync(join(store, 'log.md'), 'utf8')).toContain('| Id | Action |')
    kscp(store, 'actions list -o log.txt --quiet --as-of 2024-06-06', { FORCE_COLOR: '1' })
    expect(readFileSync(join(store, 'log.txt'), 'utf8')).toBe(
      '2024-06-05*\toverdue 1 day\tAK\tWrite to the panel about the audit.\t2024-03-06-slg-1\n',
    )
  })

  it.each(['log.docx', 'log.pdf', 'log.HTML', 'log.xls'])('refuses the ending of %s, and names those there are', (file) => {
    const store = makeStore()
    const { code, stdout, stderr } = kscp(store, `actions list -o ${file}`)
    expect([code, stdout, existsSync(join(store, file))]).toEqual([2, '', false])
    expect(stderr).toContain('End the name with .json, .csv, .xlsx, .ics, .md, or .txt for plain text; or say the form with --format.')
    expect(kscp(store, `actions list -o ${file} --format csv`).code).toBe(0)
  })

  it.each(['log.csv --format xlsx', 'log.txt --format ics', 'log.md --format table'])('refuses %s, which are two forms', (words) => {
    const store = makeStore()
    const [file = '', , form] = words.split(' ')
    const { code, stdout, stderr } = kscp(store, `actions list -o ${words}`)
    expect([code, stdout, existsSync(join(store, file))]).toEqual([2, '', false])
    expect(stderr).toContain(`The name ends in ${file.slice(3)}, and the form asked for is ${form}.`)
  })

  it('takes the form asked for with its own ending, or with none', () => {
    const store = makeStore()
    for (const words of ['log.csv --format csv', 'log --format csv', 'log.txt --format table', '- --format csv'])
      expect(kscp(store, `actions list -o ${words}`).code).toBe(0)
  })

  it('writes plain text where there is no ending', () => {
    const store = makeStore()
    expect(kscp(store, 'actions list -o log').stdout).toBe('Wrote log.\n')
    expect(readFileSync(join(store, 'log'), 'utf8')).toMatch(/^2024-06-05\*\t/)
  })

  it('takes no place among the records and the public copies, nor one that is not there', () => {
    const store = makeStore()
    for (const file of ['records/log.md', 'records/actions/log.csv', 'public/log.csv', 'nowhere/log.csv']) {
      expect(kscp(store, `actions list -o ${file}`)).toMatchObject({ code: 2, stdout: '' })
      expect(existsSync(join(store, file))).toBe(false)
    }
  })
})

describe('a terminal', () => {
  it('gets no spreadsheet, and is told what to type', async () => {
    const said: string[] = []
    const output = { write: (text: string) => said.push(text), isTTY: true, width: 80 }
    const context: Context = {
      stdout: output,
      stderr: output,
      isInteractive: false,
      cwd: makeStore(),
      env: {},
      packageRoot: REPOSITORY,
      version: '0.0.0',
      now: () => 0,
    }
    expect(await main(['actions', 'list', '--format', 'xlsx'], context)).toBe(2)
    expect(said.join('')).toContain('-o actions.xlsx')
  })
})
