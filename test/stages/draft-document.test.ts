// The draft that goes round has the whole notes in it, whatever is marked in them, and nothing that notes never print.
import type { RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { plainText } from '../../src/core/markdown.js'
import { draftDocument } from '../../src/operations/notes/draft-document.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'
import { DRAFT_TEXT, FILE, MEETING } from './stages-store.js'

const BODY = `
## 3. More

:::redact{reason=s41}
A block of words.

- A list
:::

A :redact[Robin Vale]{reason=s40 as="Child A"} and :clear[Ros Vale]{by=AK why="known"}, *as* \`code\` has it.

> Quoted words.

| Year | Cases |
| ---- | ----- |
| 2023 | :redact[two]{reason=small-number} |

::next-agenda[The backlog]{group=slg}

:::summary
For the newsletter.
:::
`

const document = async (text: string) => {
  const { records } = await readStore(makeStore({ [FILE]: text }))
  const meeting = records.get('meeting', MEETING)
  if (meeting === undefined) throw new Error('this is no meeting')
  return draftDocument(records, meeting)
}

const wordsOf = (nodes: readonly RootContent[]) => nodes.map((node) => plainText(node)).join('\n')

it('has the words of every mark', async () => {
  const { title, root } = await document(DRAFT_TEXT.replace('Spring meeting', '"Case of :redact[Robin Vale]{reason=s40}"') + BODY)
  expect(title).toBe('Case of Robin Vale')
  const text = wordsOf(root.children)
  for (const words of ['A block of words.', 'A list', 'A Robin Vale and Ros Vale, as code has it.', 'Quoted words.', 'two'])
    expect(text).toContain(words)
  for (const words of ['redact', 'Child A', 'backlog', 'newsletter']) expect(text).not.toContain(words)
})

it('has the attendance with everybody named, the actions and the decisions', async () => {
  const { root } = await document(
    DRAFT_TEXT.replace('status: draft', 'status: draft\ncirculation: {on: 2024-03-08, comments-by: 2024-03-22}'),
  )
  const text = wordsOf(root.children)
  expect(text).toContain('Sam Mensah\n\nSM\n\nHead Teacher')
  expect(text).toContain('Asha Kaur\n\nAK\n\nProfessional Adviser, Elmbridge Council')
  expect(text).toContain('Action 1: Write to the panel about the audit. (AK)')
  expect(text).toContain('Decision 1: The audit is repeated in the autumn.')
  expect(text).toContain('Comments by: 22 March 2024')
  expect(root.children.filter(({ type }) => type === 'table')).toHaveLength(2)
})
