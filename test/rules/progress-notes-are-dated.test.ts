// Progress notes stand under their day and who made them, the newest last.
import { expect, it } from 'vitest'
import { progressNotesAreDated } from '../../src/rules/progress-notes-are-dated.js'
import { referencesResolve } from '../../src/rules/references-resolve.js'
import type { Rule } from '../../src/rules/rule.js'
import { problemsOf } from '../support/check.js'
import { ELMBRIDGE } from '../support/store.js'

const ACTION = 'records/actions/2024-03-06-slg-1.md'
const problems = (body: string, rule: Rule = progressNotesAreDated) => problemsOf(rule, { [ACTION]: `${ELMBRIDGE[ACTION]}${body}` })

it('accepts notes in the order of their days, and other words and headings', async () => {
  const body =
    '\nAgreed in March.\n\n### 2024-03-10 AK\n\nRang.\n\n### 2024-03-10 jo-ward\n\nRang again.\n\n### 3.7 of the arrangements\n\nx\n\n#### 2019-20 figures\n\nx\n'
  expect(await problems(body)).toEqual([])
  expect(await problems(body, referencesResolve)).toEqual([])
})

it.each(['### 2024-02-30 AK', '### 2024-03-10', '### 10/03/2024 AK', '## 2024-03-10 AK', '###2024-03-10 AK', '### 2024-03-10 AK JW'])(
  'rejects what is only meant as the heading of a note: %s',
  async (heading) => {
    expect(await problems(`\n${heading}\n\nRang.\n`)).toEqual(['note-heading actions/2024-03-06-slg-1.md:11:1'])
  },
)

it('rejects an older note below a newer one', async () => {
  expect(await problems('\n### 2024-03-12 AK\n\nRang.\n\n### 2024-03-10 AK\n\nWrote.\n')).toEqual([
    'note-order actions/2024-03-06-slg-1.md:15:1',
  ])
})

it('rejects a note of nobody who is known', async () => {
  expect(await problems('\n### 2024-03-12 ZZ\n\nRang.\n', referencesResolve)).toEqual([
    'unknown-reference actions/2024-03-06-slg-1.md:11:1',
  ])
})

it('says nothing of a heading that a mark takes out', async () => {
  const body = '\n### 2024-03-12 AK\n\nRang.\n\n:::redact{reason=s40}\n### 2024-03-10 ZZ\n\nWrote.\n:::\n'
  expect(await problems(body)).toEqual([])
  expect(await problems(body, referencesResolve)).toEqual([])
})
