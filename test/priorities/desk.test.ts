// What the desk says of priorities: past the end, close to it, and types of the Top Five without dates.
import { expect, it } from 'vitest'
import { makeDesk } from '../../src/operations/desk/make-desk.js'
import { prioritiesToSee } from '../../src/operations/desk/priorities-to-see.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore } from '../support/store.js'
import { action, area, areas } from './priority-store.js'

const section = async (files: { [file: string]: string }, day: string) => prioritiesToSee((await readStore(makeStore(files))).records, day)

it('tells what is past its end, then what ends within four weeks', async () => {
  const { lines, next } = await section(
    {
      ...area('over', 'status: carried-over\nfrom: 2024-03-01'),
      ...area('ended', 'status: current\nto: 2024-05-30\nlead: slg'),
      ...area('soon', 'status: current\nto: 2024-06-29'),
      ...area('later', 'status: current\nto: 2024-06-30'),
      ...area('met', 'status: met\nto: 2024-05-01'),
    },
    '2024-06-01',
  )
  expect(lines).toEqual([
    { when: 'ended 30 May 2024', who: 'slg', what: 'Ended', id: 'ended' },
    { when: 'ended 1 June 2024', who: '', what: 'Over', id: 'over' },
    { when: 'ends 29 June 2024', who: '', what: 'Soon', id: 'soon' },
  ])
  expect(next).toEqual(['kscp priorities top-five', 'kscp priorities review ended --status ... --why "..."'])
})

it('for a group tells those that are plainly its own, and that there are others', async () => {
  const past = (fields = '') => `status: current\nto: 2024-05-30${fields}`
  const group = (id: string, more = '') => ({
    [`records/groups/${id}.md`]: `---\nname: ${id}\nabbreviation: ${id.toUpperCase()}\n${more}---\n`,
  })
  const store = makeStore({
    ...group('lhs', 'seats:\n  - seat: Adviser\n    holders:\n      - person: asha-kaur\n'),
    ...area('led-by-it', past('\nlead: lhs')),
    ...area('led-by-one-of-it', past('\nlead: AK')),
    ...area('served', past()),
    ...area('another', past('\nlead: JW')),
    ...action('2024-03-07-k7qd', 'served', 'group: lhs\nstatus: open'),
    ...action('2024-03-07-k8qd', 'another', 'group: lhs\nstatus: done\nclosed: 2024-04-01\noutcome: Done.'),
  })
  const { records, digestOf } = await readStore(store)
  const ofGroup = (id: string) => makeDesk({ records, asOf: '2024-06-01', digestOf, group: id }).desk.at(-1)
  expect(ofGroup('lhs')?.lines.map(({ what }) => what)).toEqual([
    'Led by it',
    'Led by one of it',
    'Served',
    "Priorities are the whole partnership's: kscp desk shows the others.",
  ])
  expect(ofGroup('slg')?.lines.map(({ what }) => what)[0]).toBe('Another')
})

it('has one line for all of a type without dates', async () => {
  const { lines } = await section({ ...areas(3), ...area('strong', 'status: current', 'strength') }, '2024-06-01')
  expect(lines.map(({ when, what }) => [when, what])).toEqual([
    ['no dates', 'Top Five, strengths: 1 area without dates.'],
    ['no dates', 'Top Five, areas for improvement: 3 areas without dates.'],
  ])
})

it('has nothing where nothing ends', async () => {
  expect(await section({}, '2024-06-01')).toMatchObject({ lines: [], nothing: 'No priority is past its end.' })
})
