// What is said in sentences is no wider than the terminal; piped, a sentence stays a line.
import { expect, it } from 'vitest'
import { main } from '../../src/cli/main.js'
import { copyOfOurStore, REPOSITORY } from '../support/store.js'

/** What a command writes to its outputs, both of them terminals of so many columns, or both pipes. */
async function said(words: string, isTTY: boolean, width = 80): Promise<string> {
  const written: string[] = []
  const output = { write: (text: string | Uint8Array) => written.push(String(text)), isTTY, width }
  await main(words.split(' '), {
    stdout: output,
    stderr: output,
    isInteractive: false,
    cwd: copyOfOurStore(),
    env: { NO_COLOR: '1' },
    packageRoot: REPOSITORY,
    version: '0.0.0',
    now: () => Date.UTC(2020, 0, 8),
  })
  return written.join('')
}

const widest = (text: string) => Math.max(...text.split('\n').flatMap((line) => (/^\s*(> )?kscp /.test(line) ? [] : line.length)))

it.each([
  'actions remind --dry-run --as-of 2020-01-16',
  'agenda slg --dry-run',
  'notes check 2019-11-20-slg --list',
  'desk',
  'notes --help',
  'doctor',
  'attendance slg',
  'search zzzzqq neglect',
  'history meeting/2019-11-20-slg',
  'history 2019-11-20-slg',
  'actions show 2019-11-20-slg-3',
  'actions defer 2019-11-20-slg-3 --to soon --why Later.',
])('%s', async (words) => {
  const text = await said(words, true)
  expect(text).toMatch(/\S/)
  expect(widest(text)).toBeLessThanOrEqual(80)
})

it.each(['actions remind --dry-run --as-of 2020-01-16', 'agenda slg --dry-run', 'actions defer 2019-11-20-slg-3 --to soon --why Later.'])(
  '%s is not broken where it is piped',
  async (words) => {
    expect(widest(await said(words, false))).toBeGreaterThan(100)
  },
)

it('the desk keeps of its sentences what is wrong, with what, and since when', async () => {
  // The ids of the groups stand at the end of the first line, in a column of their own.
  const words = (await said('desk --as-of 2020-01-16', true)).replace(/ +slg$/gm, '').replace(/\s+/g, ' ')
  expect(words).toContain('No next meeting is known after 15 January 2020.')
  expect(words).toContain('2 of the 4 statutory seats were unrepresented on 20 November 2019: "Director of Quality')
  expect(words).toContain('"DCS, Kingston Council" has been vacant since 1 January 2020: Pauline Maddison held it')
})
