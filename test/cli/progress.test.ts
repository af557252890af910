// What takes a while is said at a terminal before it begins, and gone after; nothing else is told of it anywhere.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Context } from '../../src/cli/context.js'
import { main } from '../../src/cli/main.js'
import { withProgress } from '../../src/cli/progress.js'
import { AS_OF, newsletterStore } from '../newsletter/newsletter-store.js'
import { ELMBRIDGE, makeFolder, makeStore, REPOSITORY } from '../support/store.js'

const ERASE = '\r\u001b[K'

interface Said {
  code: number
  stdout: string
  stderr: string
}

interface Terminal {
  isTTY?: boolean
  width?: number
  env?: { readonly [name: string]: string }
}

/** A context with a terminal for standard error, and what is written there. */
function terminal(
  cwd: string,
  { isTTY = true, width = 80, env = {} }: Terminal = {},
): { context: Context; said: () => Omit<Said, 'code'> } {
  const [out, err]: [string[], string[]] = [[], []]
  const context: Context = {
    stdout: { write: (text: string) => out.push(text), isTTY: false, width },
    stderr: { write: (text: string) => err.push(text), isTTY, width },
    isInteractive: false,
    cwd,
    env,
    packageRoot: REPOSITORY,
    version: '0.0.0',
    now: () => Date.UTC(2024, 11, 1),
  }
  return { context, said: () => ({ stdout: out.join(''), stderr: err.join('') }) }
}

async function kscpAt(cwd: string, words: string, options: Terminal = {}): Promise<Said> {
  const { context, said } = terminal(cwd, options)
  const code = await main(words.split(' '), context)
  return { code, ...said() }
}

/** A store of so many records, most of them of one kind. */
function storeOf(records: number): string {
  const more = records - Object.keys(ELMBRIDGE).length + 1
  const governor = (i: number) => [`records/people/governor-${i}.md`, `---\nname: Governor ${i}\nroles: []\npublish: role\n---\n`]
  return makeStore(Object.fromEntries(Array.from({ length: more }, (_, i) => governor(i + 1))))
}

describe('a line of progress', () => {
  const run = async (options: Terminal, quiet?: true) => {
    const { context, said } = terminal('/', options)
    const given = await withProgress(context, { quiet }, (say) => {
      say('Reading 2,000 records')
      say('Checking')
      return 7
    })
    return [given, said().stderr]
  }

  it('takes the place of the one before it, and is gone after', async () => {
    expect(await run({})).toEqual([7, `Reading 2,000 records...${ERASE}Checking...${ERASE}`])
  })

  it('is not said to a pipe, and not with --quiet', async () => {
    expect(await run({ isTTY: false })).toEqual([7, ''])
    expect(await run({}, true)).toEqual([7, ''])
  })

  it('stays where a terminal can’t take it away, and is never longer than one line', async () => {
    expect(await run({ env: { TERM: 'dumb' } })).toEqual([7, 'Reading 2,000 records...\nChecking...\n'])
    expect(await run({ width: 11 })).toEqual([7, `Reading 2,${ERASE}Checking..${ERASE}`])
  })

  it('is gone where the work fails', async () => {
    const { context, said } = terminal('/')
    const failing = withProgress(context, {}, (say) => {
      say('Reading')
      throw new Error('no disk')
    })
    await expect(failing).rejects.toThrow('no disk')
    expect(said().stderr).toBe(`Reading...${ERASE}`)
  })

  it('is nothing where nothing is said', async () => {
    const { context, said } = terminal('/')
    expect([await withProgress(context, {}, () => 7), said().stderr]).toEqual([7, ''])
  })
})

describe('a large store', () => {
  it('is read and checked with a line for each, and the result is the same as in a pipe', async () => {
    const store = storeOf(2_000)
    const [shown, piped, quiet] = [
      await kscpAt(store, 'validate'),
      await kscpAt(store, 'validate', { isTTY: false }),
      await kscpAt(store, 'validate --quiet'),
    ]
    expect(shown.stderr).toBe(`Reading 2,000 records...${ERASE}Checking 2,000 records...${ERASE}`)
    expect([piped.stderr, quiet.stderr]).toEqual(['', ''])
    expect([shown.code, shown.stdout]).toEqual([piped.code, piped.stdout])
  }, 60_000)

  it('is read so by other commands too', async () => {
    const { stderr } = await kscpAt(storeOf(2_010), 'actions list --format json')
    expect([stderr.slice(0, 'Reading 2,00'.length), stderr.slice(-ERASE.length)]).toEqual(['Reading 2,00', ERASE])
  }, 60_000)

  it('is one of many records: a small one is read without a word', async () => {
    expect((await kscpAt(storeOf(100), 'validate')).stderr).toBe('')
  })
})

describe('a long text', () => {
  const LONG_TEXT = `${'they met again. '.repeat(100)}\n\n`.repeat(300)

  it('is scanned with a line', async () => {
    const folder = makeFolder()
    for (const name of ['a.md', 'b.md']) writeFileSync(join(folder, name), LONG_TEXT)
    expect((await kscpAt(folder, 'scan a.md')).stderr).toBe(`Scanning 1 file...${ERASE}`)
    expect((await kscpAt(folder, 'scan .')).stderr).toBe(`Scanning 2 files...${ERASE}`)
    expect((await kscpAt(folder, 'scan .', { isTTY: false })).stderr).toBe('')
  }, 60_000)

  it('is imported with a line', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'in/minutes.txt'), LONG_TEXT)
    const { stderr } = await kscpAt(folder, 'notes import in/minutes.txt --dry-run')
    expect(stderr).toBe(`Reading minutes of 470 KB...${ERASE}`)
  }, 60_000)
})

describe('what searches the bytes it makes', () => {
  it('says so: the newsletter', async () => {
    const { code, stderr } = await kscpAt(newsletterStore(), `newsletter --as-of ${AS_OF}`)
    expect(code).toBe(0)
    expect(stderr).toContain(`Checking the notes of 1 meeting...${ERASE}`)
  })
})
