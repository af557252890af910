// Somebody whom imported minutes name gets the id that kscp new makes of the name, and nobody gets two records unnoticed.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { kscp, validateJson } from '../support/run.js'
import { makeStore } from '../support/store.js'

const MINUTES = `# Strategic Leadership Group

5 June 2024

Attendees: Jo Ward (JW) (Chair), Mary O'Brien (MB), Søren Łukasik (SL)

## 1. Welcome

All came.
`
const minutesOf = (text = MINUTES) => {
  const store = makeStore()
  writeFileSync(join(store, 'minutes.md'), text)
  return store
}
function importIn(store: string): void {
  expect(kscp(store, ['notes', 'import', 'minutes.md', '--group', 'slg'])).toMatchObject({ code: 0, stderr: '' })
}
const people = (store: string) => readdirSync(join(store, 'records/people')).sort()
const newPerson = (store: string, name: string, ...words: readonly string[]) =>
  kscp(store, ['new', 'person', ...words, '--set', `name=${name}`])

it('an import makes the ids that new makes', () => {
  const store = minutesOf()
  importIn(store)
  expect(people(store)).toEqual(['asha-kaur.md', 'jo-ward.md', 'mary-obrien.md', 'sam-mensah.md', 'soren-lukasik.md'])
})

it('new says that a person of that name is there, under an id made by hand or by an older kscp', () => {
  const store = makeStore({ 'records/people/mary-o-brien.md': "---\nname: Mary O'Brien\nroles: []\npublish: none\n---\n" })
  const { code, stdout, stderr } = newPerson(store, "Mary O'Brien")
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toBe(
    'kscp: There is a person of that name already: mary-o-brien.\n' +
      '  Open records/people/mary-o-brien.md; for somebody else of that name choose an id: kscp new person mary-obrien-2 --set ...\n',
  )
  expect(existsSync(join(store, 'records/people/mary-obrien.md'))).toBe(false)
  expect(newPerson(store, "Mary O'Brien", 'mary-obrien-2').code).toBe(0)
  expect(validateJson(store).problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['same-name', 'warning'],
    ['same-name', 'warning'],
  ])
})

it('an import finds somebody under an id that an older kscp made, whatever apostrophe the file has', () => {
  const store = minutesOf(MINUTES.replace("O'B", 'O’B'))
  writeFileSync(join(store, 'records/people/mary-o-brien.md'), "---\nname: Mary O'Brien\nroles: []\npublish: none\n---\n")
  importIn(store)
  expect(people(store).filter((file) => file.startsWith('mary'))).toEqual(['mary-o-brien.md'])
  expect(validateJson(store).problems.filter(({ severity }) => severity === 'error')).toEqual([])
})
