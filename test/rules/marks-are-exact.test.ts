// Every mark is one exactly, closed, where it has an effect; nothing that only looks like one is left as text.
import { describe, expect, it } from 'vitest'
import { marksAreExact } from '../../src/rules/marks-are-exact.js'
import { problemsOf } from '../support/check.js'
import { fileWith, meetingWith } from '../support/store.js'

const problems = (words: string) => problemsOf(marksAreExact, meetingWith('AK reported on the audit.', words))
const at = (code: string, line = 21, column = 1) => [`${code} meetings/2024-03-06-slg.md:${line}:${column}`]

describe('marks are exact', () => {
  it('accepts every mark of the list', async () => {
    const body = [
      'AK spoke of :redact[the child]{reason=s40 as="Child A"} and :clear[Rowan Vale]{by=JW why="named in the report"}.',
      ':::redact{reason=s41}\nThe child was at home.\n:::',
      '::::redact{reason=s41}\nThe child.\n\n:::summary\nAll is well.\n:::\n::::',
      '::next-agenda[The panel]{group=slg}',
      ':::summary\nAll is well.\n:::',
    ].join('\n\n')
    expect(await problems(body)).toEqual([])
  })

  it('accepts ordinary colons and brackets', async () => {
    const words = 'At 2:00pm, 10:30 and Action 3:JT: "it [sic] was agreed" (Decision:clear); see https://example.org/a:b and note:this[1].'
    expect(await problems(words)).toEqual([])
  })

  it('rejects a redaction that is not closed, at its colon', async () => {
    expect(await problems('AK spoke of :redact[the child.')).toEqual(at('bad-mark', 21, 13))
  })

  it('rejects words after an action', async () => {
    expect(await problemsOf(marksAreExact, meetingWith('{#1 owners="AK"}', '{#1 owners="AK"} by Friday'))).toEqual(at('bad-mark', 23, 1))
  })

  it('rejects a stray fence and one that is never closed', async () => {
    expect(await problems('AK reported.\n\n:::')).toEqual(at('stray-fence', 23, 1))
    expect((await problems(':::redact{reason=s40}\nThe child.')).slice(0, 1)).toEqual(at('unclosed-mark'))
  })

  it('rejects a heading inside a redaction', async () => {
    expect(await problems(':::redact{reason=s40}\n### The child\n\nAt home.\n:::')).toEqual(at('heading-in-redaction'))
  })

  it('leaves reasons to their own rule', async () => {
    expect(await problems('AK spoke of :redact[the child]{reason=s99}.')).toEqual([])
    expect(await problems('AK spoke of :redact[the child].')).toEqual([])
  })

  it('rejects a mark of the minutes in a title, and in a record that is no meeting', async () => {
    expect(await problemsOf(marksAreExact, meetingWith('title: Spring meeting', 'title: "Spring ::action[Call]{#1 owners=AK}"'))).toEqual(
      at('bad-mark', 2, 16),
    )
    const files = fileWith('records/actions/2024-03-06-slg-1.md', 'open\n---\n', 'open\n---\n\n::decision[It is done.]{#1}\n')
    expect(await problemsOf(marksAreExact, files)).toEqual(['mark-out-of-place actions/2024-03-06-slg-1.md:11:1'])
  })

  it('accepts a redaction in a title and in a venue', async () => {
    const files = meetingWith('venue: The Guildhall', 'venue: "The home of :redact[Rowan Vale]{reason=s40}"')
    expect(await problemsOf(marksAreExact, files)).toEqual([])
  })

  it('rejects a redaction in a field that can hold none', async () => {
    const files = meetingWith('status: approved', 'status: approved\nnote: "About :redact[Rowan Vale]{reason=s40}"')
    expect(await problemsOf(marksAreExact, files)).toEqual(at('mark-without-effect', 12, 7))
  })
})
