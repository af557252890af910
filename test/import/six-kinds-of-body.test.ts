// Forms met in the minutes of police panels, health networks, governors, trusts and student unions.
import { expect, it } from 'vitest'
import { actions, attendees, imported, items } from './imported.js'

it('partners listed apart were there too', async () => {
  const text =
    '# Elm Panel\n\n4 May 2026\n\n**In the chair:** Ann Lee\n\n**Officers:** PC 4471 Lena Holt, Sgt Oona Reilly\n\n**Partners:** Tilly Marsh (TM), Youth Justice; Jude Farr (JF), Elm Homes\n'
  expect(await attendees(text)).toEqual([
    'Lena Holt | PC 4471',
    'Oona Reilly | Sgt',
    'Tilly Marsh | TM | Youth Justice',
    'Jude Farr | JF | Elm Homes',
    'Ann Lee',
  ])
})

it('a practice or a school is what somebody is of', async () => {
  const text =
    '# Elm Network\n\n4 May 2026\n\n| Name | Role | Practice |\n|-|-|-|\n| Ann Lee | Chair | Mill Lane |\n| Bo Nash | | Station Road |\n'
  expect(await attendees(text)).toEqual(['Ann Lee | Chair | Mill Lane', 'Bo Nash | Station Road'])
})

it.each([
  ['Governing Body, 4 February 2026 at 17:30 in the library', 'the library'],
  ['Committee meeting held on 22 January 2026 at 14:00, Seminar Room 3', 'Seminar Room 3'],
])('a time is no place: %s', async (line, venue) => {
  expect((await imported(`# Elm Board\n\n${line}\n\nPresent: Ann Lee, Bo Nash\n`)).venue).toBe(venue)
})

it('numbers with a year count run-in titles too', async () => {
  const text =
    '# Elm Trust\n\n4 May 2026\n\nPresent: Ann Lee (Chair), Bo Nash\n\n**26/01 Welcome** – hello.\n\n**26/02 Falls**\n\nTwelve.\n\n**26/03 Infections**\n\nNone.\n\n**26/04 Close**\n\nBye.\n'
  expect(await items(text)).toEqual(['26/01 Welcome', '26/02 Falls', '26/03 Infections', '26/04 Close'])
})

it('an action point may have a blank behind its number, and its day behind “Due:”', async () => {
  const text =
    '# Elm Union\n\n4 May 2026\n\nPresent: Ann Lee (Chair), Bo Nash\n\n## Roof\n\n- **AP1** Ann to email the roofer\n\n## Hall\n\n- **AP2** Bo: book the hall. Due: next meeting\n'
  expect(await actions(text)).toEqual(['Ann: Ann to email the roofer', 'Bo: Bo: book the hall. Due: next meeting'])
  expect((await imported(text)).actions.map(({ dueText }) => dueText)).toEqual([null, 'next meeting'])
})
