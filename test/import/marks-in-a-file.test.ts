// A file with marks of ours is a record already: read as minutes it would lose them, and publish what they take out.
import { expect, it } from 'vitest'
import { importMinutes } from '../../src/import/import-minutes.js'

const MINUTES = '# Minutes of 5 June 2024\n\nPresent: Jo Ward, Asha Kaur\n\n## 1. Money\n\n'
const read = (text: string, name = 'm.md') => importMinutes(new TextEncoder().encode(MINUTES + text), name, null)

it.each([
  'They said :redact[the bid was lost]{reason=s43}.',
  ':::redact{reason=s41}\nThe case goes badly.\n:::',
  '::decision[Go on.]{#1}',
  ':clear[Anna]{by=JW why="x"}',
  'They said :redact[the bid was lost',
])('is refused with %j', async (text) => {
  for (const name of ['m.md', 'm.txt', 'm.html']) await expect(read(text, name)).rejects.toThrow('The file holds marks of kscp')
})

it('is no file with ordinary colons', async () => {
  const { outcome } = await read('At 2:00pm the action: write. See https://example.org/a:b. Action 3:JT')
  expect(outcome).toBe('minutes')
})
