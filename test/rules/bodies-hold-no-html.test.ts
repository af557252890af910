// No HTML is left over in a body or a title.
import { describe, expect, it } from 'vitest'
import { bodiesHoldNoHtml } from '../../src/rules/bodies-hold-no-html.js'
import { problemsOf } from '../support/check.js'
import { meetingWith } from '../support/store.js'

const withWords = (words: string) => problemsOf(bodiesHoldNoHtml, meetingWith('AK reported on the audit.', words))

describe('bodies hold no HTML', () => {
  it('accepts Markdown, an escaped <, a < between numbers, and HTML shown as code', async () => {
    expect(await withWords('Fewer than \\<p> and 3 < 4, and `<br>`, *all* of it.')).toEqual([])
  })

  it('rejects a tag in a line, each at its own place', async () => {
    expect(await withWords('AK reported<br>on the <b>audit</b>.')).toEqual([
      'leftover-html meetings/2024-03-06-slg.md:21:12',
      'leftover-html meetings/2024-03-06-slg.md:21:23',
      'leftover-html meetings/2024-03-06-slg.md:21:31',
    ])
  })

  it('rejects a block of HTML once, where it begins', async () => {
    expect(await withWords('AK reported:\n\n<ul>\n<li>on the audit</li>\n</ul>')).toEqual(['leftover-html meetings/2024-03-06-slg.md:23:1'])
  })

  it('rejects a comment', async () => {
    expect(await withWords('AK reported. <!-- the mother was named -->')).toEqual(['leftover-html meetings/2024-03-06-slg.md:21:14'])
  })

  it('rejects it in a title', async () => {
    const files = meetingWith('title: Spring meeting', 'title: Spring<br>meeting')
    expect(await problemsOf(bodiesHoldNoHtml, files)).toEqual(['leftover-html meetings/2024-03-06-slg.md:2:14'])
  })
})
