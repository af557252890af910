// Layouts that partnerships, schools and halls use: a column without a label, a table of what has become of actions, counts of others.
import { expect, it } from 'vitest'
import { actions, imported, items } from './imported.js'

it('a column without a label says who came', async () => {
  const table =
    '| Name | Role | |\n| --- | --- | --- |\n| Ann Lee | Chair | Present |\n| Bo Nash | Clerk | Apologies |\n| Cy Orr | Nurse | Present |\n'
  const { attendees, apologies } = await imported(`# Elm Group\n\n${table}`)
  expect([attendees, apologies].map((list) => list.map(({ name }) => name))).toEqual([['Ann Lee', 'Cy Orr'], ['Bo Nash']])
})

it('others who are only counted are nobody', async () => {
  const { attendees } = await imported('# Elm PTA\n\nPresent: Ann Lee, Bo Nash, Cy Orr + 2 parents\n')
  expect(attendees.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Ann Lee', null],
    ['Bo Nash', null],
    ['Cy Orr', null],
  ])
})

it('a table under matters arising that says how things stand sets no action', async () => {
  const table = '| What | Who | How it stands |\n| --- | --- | --- |\n| Book fair | BN | Booked for 24 April |\n| Licence | AL | Paid |\n'
  expect(
    await actions(
      `# Elm PTA\n\nPresent: Ann Lee (AL), Bo Nash (BN)\n\n## 1. Matters arising\n\n${table}\n## 2. Fair\n\nAction BN: book the band\n`,
    ),
  ).toEqual(['BN: book the band'])
})

it('A.O.B. in bold is a heading', async () => {
  const text = '<p>Present: Ann Lee, Bo Nash</p><p><b>1. Repairs</b></p><p>The door sticks.</p><p><b>2. A.O.B.</b></p><p>None.</p>'
  expect(await items(text, 'a.html')).toEqual(['1 Repairs', '2 A.O.B'])
})

it('an action may be due before half-term', async () => {
  const minutes = await imported('# Elm School\n\nPresent: Ann Lee (AL)\n\n## 1. Work\n\nAction: AL to send the survey before half-term.\n')
  expect(minutes.actions[0]?.dueText).toBe('before half-term')
})
