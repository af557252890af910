import { describe, expect, it } from 'vitest'
import { commentsAreWhole } from '../../src/rules/comments-are-whole.js'
import { problemsOf } from '../support/check.js'

const FILE = 'records/comments/2024-03-06-slg-ak-2024-03-12-1.md'

const comment = (fields: string, body = '', by = 'AK') => ({
  [FILE]: `---\nmeeting: 2024-03-06-slg\nby: ${by}\non: 2024-03-12\n${fields}---\n${body}`,
})
const at = (code: string, line: number, column: number) => [`${code} ${FILE.replace('records/', '')}:${line}:${column}`]

describe('a whole comment', () => {
  it.each([
    ['has words', '', '\nThe audit was in May.\n'],
    ['says that there is nothing to add', 'nothing-to-add: true\n', ''],
    ['is accepted on a day', 'status: accepted\nanswered: 2024-03-14\n', '\nThe audit was in May.\n'],
    ['is declined on a day, with a reason', 'status: declined\nwhy: It was not.\nanswered: 2024-03-14\n', '\nThe audit was in May.\n'],
  ])('%s', async (_, fields, body) => {
    expect(await problemsOf(commentsAreWhole, comment(fields, body))).toEqual([])
  })
})

describe('a comment that is not whole', () => {
  it.each([
    ['has neither words nor nothing to add', '', '\n', at('comment-not-whole', 2, 10)],
    ['has both', 'nothing-to-add: true\n', '\nYes.\n', at('comment-not-whole', 5, 17)],
    [
      'has nothing to add and a status',
      'nothing-to-add: true\nstatus: accepted\nanswered: 2024-03-14\n',
      '',
      at('comment-not-whole', 6, 9),
    ],
    ['is declined without a reason', 'status: declined\nanswered: 2024-03-14\n', '\nYes.\n', at('comment-not-whole', 5, 9)],
    ['is accepted on no day', 'status: accepted\n', '\nYes.\n', at('comment-not-whole', 5, 9)],
    ['is open and answered', 'status: open\nanswered: 2024-03-14\n', '\nYes.\n', at('comment-not-whole', 6, 11)],
  ])('%s', async (_, fields, body, problems) => {
    expect(await problemsOf(commentsAreWhole, comment(fields, body))).toEqual(problems)
  })

  it('comes from somebody who was not there', async () => {
    expect(await problemsOf(commentsAreWhole, comment('', '\nYes.\n', 'SM'))).toEqual(at('comment-by-stranger', 3, 5))
  })
})
