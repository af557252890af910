// Foreign words become words: nothing in them is a mark of ours, HTML, a heading or a link when it reaches a record.
import { describe, expect, it } from 'vitest'
import { parseMarkdown, plainText } from '../../src/core/markdown.js'
import { minutesOf } from '../../src/core/minutes.js'
import { imported } from './imported.js'

const bodyOf = async (words: string) => {
  const page = `<p>Present: Ann Lee (Chair), Bo Nash, Cy Orr</p><h2>1. Roof</h2><p>${words}</p><h2>2. Close</h2><p>Done.</p>`
  return (await imported(page, 'a.html')).items[0]?.body ?? ''
}

describe('words that look like markup', () => {
  it.each([
    '# not a heading',
    '1. not a list',
    '- nor this',
    '> nor this',
    'a *b* c',
    '_a_ b_c',
    '[a](b)',
    '`a`',
    'a &lt;b&gt; c',
    '~~a~~',
    '\\*',
    'AT&amp;amp;T',
  ])('%s', async (words) => {
    const shown = words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    expect(plainText(parseMarkdown(await bodyOf(words)))).toBe(shown)
  })
})

describe('words that look like our marks', () => {
  it.each(['&#58;redact[a]{reason=s40}', '::<b>action</b>[a]{#1}', ':<i>clear</i>[a]{by=EM why="x"}'])(
    '%s are refused once they show',
    async (words) => {
      await expect(bodyOf(words)).rejects.toMatchObject({ kind: 'refused' })
    },
  )
  it.each(['a ::: b', ':::', 'At 2:00pm', 'Decision:clear', 'Action 3:JT'])('%s are words', async (words) => {
    const { marks, faults } = minutesOf({ body: await bodyOf(words) })
    expect([marks, faults]).toEqual([[], []])
  })
})
