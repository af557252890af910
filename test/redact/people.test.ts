// Somebody who is not published by name appears by role, or not at all, everywhere in the copy; or the copy is refused.
import { describe, expect, it } from 'vitest'
import { itemOf, redactorOf, S40 } from './redacting.js'

/** Sam Mensah (SM) is published by role, as Head Teacher; Nora Okafor (NQ) not at all. */
const NORA = { 'records/people/nora-okafor.md': '---\nname: Nora Okafor\ninitials: NQ\nroles: []\npublish: none\n---\n' }

describe('somebody published by role', () => {
  it.for([
    ['the full name', 'Sam Mensah said so.', 'Head Teacher said so.'],
    ['the full name in small letters', 'sam mensah said so.', 'Head Teacher said so.'],
    ['the full name across a line', 'Sam\nMensah said so.', 'Head Teacher said so.'],
    ['the full name with a space that does not break', 'Sam\u00a0Mensah said so.', 'Head Teacher said so.'],
    ['the initials', 'SM said so; SM’s paper (SM).', 'Head Teacher said so; Head Teacher’s paper (Head Teacher).'],
    ['the initials before a colon', 'SM: yes. Action 3:SM', 'Head Teacher: yes. Action 3:Head Teacher'],
    ['the initials with an entity', 'S&#77; said so.', 'Head Teacher said so.'],
    ['initials that are part of a word', 'The SMART plan.', 'The SMART plan.'],
    ['emphasis', '**SM** said so.', '**Head Teacher** said so.'],
    ['link text', '[SM](https://example.org) said so.', '[Head Teacher](https://example.org) said so.'],
    ['a decision', '::decision[SM writes.]{#1}', 'Decision 1: Head Teacher writes.'],
    ['a clearing mark', ':clear[SM]{by=JW why="x"} said so.', 'Head Teacher said so.'],
  ] as const)('appears by role: %s', async ([, body, expected]) => {
    expect(itemOf((await redactorOf())({ body }))).toBe(expected)
  })

  it.for([
    ['the first name', 'Sam said so.'],
    ['the surname', 'Ms Mensah said so.'],
    ['the surname first', 'Mensah, Sam said so.'],
    ['emphasis inside the name', 'Sam **Mensah** said so.'],
    ['emphasis inside the initials', 'S*M* said so.'],
    ['an invisible character inside the initials', 'S\u200bM said so.'],
    ['dots in the initials', 'S.M. said so.'],
    ['the address of a link', '[a page](https://example.org/sam-mensah)'],
    ['an e-mail address', '[write](mailto:s.mensah@example.org)'],
  ] as const)('is not named in a way that escapes the replacement: %s', async ([, body]) => {
    expect((await redactorOf())({ body }).codes).toContain('leak')
  })

  it('appears by role as owner, attendee, apology and deputised', async () => {
    const lists = 'attendees: [JW, {person: AK, deputising-for: SM}]\napologies: [sam-mensah]'
    const { text, codes } = (await redactorOf())({ lists, body: '::action[Write.]{#1 owners="SM AK"}' })
    expect(codes).toEqual([])
    expect(text).toContain('Action 1: Write. (Head Teacher, AK)')
    expect(text).toContain('| 1 | Write. | Head Teacher, AK | |')
    expect(text).toContain('deputising for Head Teacher')
    expect(text).toContain('| Head Teacher | | Head Teacher |')
    expect(text).not.toMatch(/mensah|\bSM\b/i)
  })
})

describe('somebody not published', () => {
  it('has the fixed wording instead of the name and the initials', async () => {
    const redact = await redactorOf(NORA)
    expect(itemOf(redact({ body: 'Nora Okafor and NQ said so.' }))).toBe(`${S40} and ${S40} said so.`)
    const { text } = redact({ lists: 'attendees: [JW, NQ]\napologies: [nora-okafor]', body: '::action[Write.]{#1 owners="NQ"}' })
    expect(text).toContain(`| ${S40} | | |`)
    expect(text).toContain(`Action 1: Write. (${S40})`)
    expect(text).not.toMatch(/nora|okafor|\bNQ\b/i)
  })

  it('is not named by first name or surname, nor in the words beside an attendee', async () => {
    const redact = await redactorOf(NORA)
    expect(redact({ body: 'Nora said so.' }).codes).toEqual(['leak'])
    expect(redact({ body: 'Ms Okafor said so.' }).codes).toEqual(['leak'])
    expect(redact({ lists: 'attendees: [JW, {person: AK, by: "for Nora Okafor"}]\napologies: []' }).codes).toContain('leak')
  })
})
