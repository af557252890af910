// A meeting held at a distance has for its venue what its minutes say of that; a room below the day or behind it is one too.
import { expect, it } from 'vitest'
import { imported } from './imported.js'

const venue = async (lines: string) =>
  (await imported(`# Elm Group\n\n${lines}\n\nPresent: Ann Lee (Chair), Bo Nash via Teams, Cy Orr\n\n## 1. Welcome\n\nHello.\n`)).venue

it.each([
  ['Minutes of the meeting held remotely on 4 May 2026', 'remotely'],
  ['Minutes – 4 May 2026 (held remotely)', 'remotely'],
  ['Meeting held via Teams on 4 May 2026', 'Teams'],
  ['Held by video call, 4 May 2026', 'video call'],
  ['Held by telephone conference on 4 May 2026', 'telephone conference'],
  ['Zoom meeting, 4 May 2026', 'Zoom meeting'],
  ['4 May 2026, 2pm, via Teams', 'Teams'],
  ['4 May 2026 2pm – by video conference', 'video conference'],
  ['4 May 2026\nVia MS Teams', 'MS Teams'],
  ['4 May 2026\nVirtual meeting', 'Virtual meeting'],
  ['Held online on 4 May 2026 at 7pm', 'online'],
  ['Venue: by video call\n\n4 May 2026', 'video call'],
  ['4 May 2026, 9.30am\nBoardroom, Elm Hospital, and by MS Teams', 'Boardroom, Elm Hospital, and by MS Teams'],
  ['4 May 2026, 1pm – Council Offices, Room 2.14 and Teams', 'Council Offices, Room 2.14 and Teams'],
])('%s', async (lines, place) => {
  expect(await venue(lines)).toBe(place)
})

it.each(['Meeting of the Online Safety Group, 4 May 2026', 'Digital Teams Board, 4 May 2026', 'Held on 4 May 2026\nElm Hall Trust'])(
  '%s names none',
  async (lines) => {
    expect(await venue(lines)).toBe(null)
  },
)
