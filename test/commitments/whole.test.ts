// The rule on what a record of a commitment must hold.
import { describe, expect, it } from 'vitest'
import { commitmentsAreWhole } from '../../src/rules/commitments-are-whole.js'
import { problemsOf } from '../support/check.js'

const FILE = 'records/commitments/2024-03-06-slg-0f343b09.md'
const DIGEST = `sha256-${'A'.repeat(43)}=`
const record = (fields: string, digest = DIGEST) => ({
  [FILE]: `---\nmeeting: 2024-03-06-slg\ndigest: ${digest}\n${fields}on: 2024-03-12\n---\n`,
})
const at = (line: number, column: number) => `commitment-not-whole ${FILE.replace('records/', '')}:${line}:${column}`

describe('a whole commitment', () => {
  it.each([
    ['became an action', 'decision: action\naction: 2024-03-06-slg-1\n'],
    ['goes on an agenda', 'decision: next-agenda\ngroup: slg\ntitle: The audit\n'],
    ['was dismissed', 'decision: dismissed\nwhy: It was done.\n'],
  ])('%s', async (_, fields) => {
    expect(await problemsOf(commitmentsAreWhole, record(fields))).toEqual([])
  })
})

describe('a commitment that is not whole', () => {
  it.each([
    ['became no action', 'decision: action\n', [at(4, 11)]],
    ['goes on no agenda', 'decision: next-agenda\n', [at(4, 11), at(4, 11)]],
    ['was dismissed for no reason', 'decision: dismissed\n', [at(4, 11)]],
    ['has what belongs to another decision', 'decision: dismissed\nwhy: It was done.\naction: 2024-03-06-slg-1\n', [at(6, 9)]],
  ])('%s', async (_, fields, problems) => {
    expect(await problemsOf(commitmentsAreWhole, record(fields))).toEqual(problems)
  })

  it('has a digest of another form', async () => {
    expect(await problemsOf(commitmentsAreWhole, record('decision: dismissed\nwhy: Done.\n', 'sha256-0f34'))).toEqual([at(3, 9)])
  })
})
