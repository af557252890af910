// Files that are no text a record may hold: each is one problem, and the rest is still checked.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp, validateJson } from '../support/run.js'
import { copyOfOurStore } from '../support/store.js'
import { FIELDS, found, MEETING, ourText, PERSON, places, plant } from './planted.js'

const RECORD = `---\n${FIELDS}---\n`

describe('accepted files', () => {
  it('accepts the store as it is', () => {
    const { code, stdout } = kscp(copyOfOurStore(), 'validate --strict')
    expect(code).toBe(0)
    expect(stdout).toMatch(/nothing wrong/i)
  })

  it('accepts CRLF line ends, a byte-order mark, and both, in the minutes too', () => {
    const store = copyOfOurStore()
    const crlf = ourText(MEETING).replaceAll('\n', '\r\n')
    writeFileSync(join(store, MEETING), crlf)
    writeFileSync(join(store, PERSON), `\ufeff${RECORD}`)
    expect(validateJson(store).problems).toEqual([])
    writeFileSync(join(store, MEETING), `\ufeff${crlf}`)
    expect(validateJson(store).problems).toEqual([])
  })

  it('finds a fault at its own place behind a byte-order mark and CRLF', () => {
    const store = plant({ [PERSON]: `\ufeff${RECORD.replace('publish: name', 'publish: nam').replaceAll('\n', '\r\n')}` })
    expect(found(store)).toMatchObject([{ code: 'unknown-value', file: PERSON, line: 4, column: 10 }])
  })

  it('accepts letters and signs of any script', () => {
    const store = copyOfOurStore()
    writeFileSync(join(store, PERSON), '---\nname: Siân Ó Briain 李 👩‍👧\nroles: []\npublish: name\n---\n')
    expect(validateJson(store).problems).toEqual([])
  })
})

describe('files that are no text', () => {
  for (const [what, character] of [
    ['NUL', '\u0000'],
    ['an escape', '\u001b'],
    ['a bell', '\u0007'],
    ['a form feed', '\f'],
    ['a C1 control', '\u0085'],
  ] as const) {
    it(`refuses ${what}, at its place`, () => {
      expect(found(plant({ [PERSON]: `---\nname: Rowan${character} Vale\nroles: []\n---\n` }))).toMatchObject([
        { code: 'control-character', file: PERSON, line: 2, column: 12 },
      ])
    })
  }

  it('refuses invalid UTF-8, at its line', () => {
    const latin1 = Buffer.from('---\nname: Si\xe2n Vale\nroles: []\npublish: name\n---\n', 'latin1')
    expect(found(plant({ [PERSON]: latin1 }))).toMatchObject([{ code: 'not-utf8', file: PERSON, line: 2, column: 9 }])
  })

  it('refuses half a character at the end, and one that is coded too long', () => {
    expect(places(plant({ [PERSON]: Buffer.concat([Buffer.from(RECORD), Buffer.from([0xe2, 0x82])]) }))).toEqual([
      'not-utf8 people/rowan-vale.md:6',
    ])
    expect(
      places(plant({ [PERSON]: Buffer.concat([Buffer.from('---\nname: '), Buffer.from([0xc0, 0xaf]), Buffer.from('\n---\n')]) })),
    ).toEqual(['not-utf8 people/rowan-vale.md:2'])
  })

  it('refuses UTF-16 of either kind', () => {
    const little = Buffer.from(`\ufeff${RECORD}`, 'utf16le')
    expect(places(plant({ [PERSON]: little }))).toEqual(['not-utf8 people/rowan-vale.md:1'])
    expect(places(plant({ [PERSON]: Buffer.from(little).swap16() }))).toEqual(['not-utf8 people/rowan-vale.md:1'])
    expect(found(plant({ [PERSON]: Buffer.from(RECORD, 'utf16le') }))).toMatchObject([{ file: PERSON, line: 1 }])
  })

  it('refuses a file over 1 MB', () => {
    const body = `\n${'The panel met and agreed the plan. '.repeat(30_000)}\n`
    expect(places(plant({ [PERSON]: RECORD + body }))).toEqual(['too-large people/rowan-vale.md:1'])
  })

  it('refuses an empty file, and one of white space', () => {
    expect(places(plant({ [PERSON]: '' }))).toEqual(['empty-file people/rowan-vale.md:1'])
    expect(places(plant({ [PERSON]: ' \n\n' }))).toEqual(['empty-file people/rowan-vale.md:1'])
    expect(places(plant({ [PERSON]: '\ufeff' }))).toEqual(['empty-file people/rowan-vale.md:1'])
  })
})

describe('many at once', () => {
  it('are each told, in every format, without a trace of our own code', () => {
    const bad: { readonly [name: string]: string | Uint8Array } = {
      nul: RECORD.replace('Vale', '\u0000'),
      latin: Buffer.from('---\nname: Si\xe2n\n---\n', 'latin1'),
      wide: Buffer.from(`\ufeff${RECORD}`, 'utf16le'),
      nothing: '',
      bare: FIELDS,
      open: `---\n${FIELDS}`,
      script: `---js\n${FIELDS}---\n`,
      tabbed: '---\n\tname: Rowan Vale\n---\n',
      twice: `---\n${FIELDS}name: Rowan\n---\n`,
      deep: `---\nname: ${'['.repeat(20_000)}\n---\n`,
      list: '---\n- Rowan Vale\n---\n',
      coloured: '---\nname: Rowan Vale\nroles: []\npublish: "\u202e\\e[31m"\n---\n',
    }
    const store = plant(Object.fromEntries(Object.entries(bad).map(([name, content]) => [`records/people/${name}.md`, content])))
    for (const format of ['text', 'json', 'github']) {
      const { code, stdout, stderr } = kscp(store, ['validate', '--format', format])
      expect(code).toBe(1)
      expect(stderr).toBe('')
      expect(stdout).not.toMatch(/^ {4}at /m)
      for (const character of ['\u0000', '\u001b', '\u202e', '\ufeff']) expect(stdout).not.toContain(character)
      for (const name of Object.keys(bad)) expect(stdout).toContain(`records/people/${name}.md`)
    }
  })
})
