// A character of a field's value is found in the field as it is written, whatever its quotation marks, escapes and folds.
import { expect, it } from 'vitest'
import { offsetAsWritten } from '../../src/core/offset-as-written.js'
import { parseYaml } from '../../src/core/yaml.js'

/** What stands in a field as written from where its value has the word. */
function from(word: string, written: string): string | null {
  const parsed = parseYaml(`venue: ${written}\n`)
  if ('faults' in parsed) throw new Error(parsed.faults.map(({ code }) => code).join())
  const value = String(parsed.yaml.data.venue)
  const at = offsetAsWritten(written, value, value.indexOf(word))
  return at === null ? null : written.slice(at, at + word.length)
}

it.each([
  ['plain words', "St Mary's Hall, Elm"],
  ['single quotation marks', "'St Mary''s Hall, ''Elm'''"],
  ['escapes', '"St Mary\\u2019s \\"Hall\\"\\t\\x41; Elm"'],
  ['an escaped line end', '"St Mary\\\n  \'s Hall, Elm"'],
  ['folded lines', "St Mary's\n  Hall,\n\n  Elm"],
  ['a block of words', "|\n  St Mary's\n    Hall,\n  Elm"],
  ['a folded block', ">-\n  St Mary's\n  Hall,\n\n  Elm"],
])('in %s', (_, written) => {
  for (const word of ['Mary', 'Hall', 'Elm']) expect(from(word, written)).toBe(word)
})

it('is not found where the written and the value are not the same', () => {
  expect(offsetAsWritten('Elm', 'Oak', 2)).toBeNull()
  expect(offsetAsWritten('Elm', 'Elm Hall', 4)).toBeNull()
})
