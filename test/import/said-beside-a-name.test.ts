// All that a line says of somebody stands somewhere, in the person, in a warning, or as text that a person places; but for why somebody was away.
import { describe, expect, it } from 'vitest'
import { imported } from './imported.js'

const SAID = [
  '(Chair, Elm Council)',
  '(Chair, until item 5)',
  '(Chair, from 2.30pm)',
  '(Chair, by phone)',
  '(Chair, items 1-4 only)',
  '(Chair, left at 3pm)',
  '(Chair, in place of Tom Brown)',
  '(Chair, on behalf of Tom Brown)',
  '(Chair, and for Elm Trust)',
  '(Chair; declared an interest in item 4)',
  '(Chair) Elm Council',
  '(arrived 7.45pm, Chair from item 3)',
  '(until 3pm, Chair)',
  '(ex officio)',
  '(observer, no vote)',
  '(via Teams, camera off)',
  'vice Tom Brown',
  'accompanied by Tom Brown',
  'plus guide dog',
  '– retired',
]
/** What a record doesn't need of those who were away. */
const NOT_OF_THE_AWAY = [
  '(Chair; declared an interest in item 4)',
  '(observer, no vote)',
  '(via Teams, camera off)',
  'plus guide dog',
  '– retired',
]
const LAYOUTS = {
  'an entry of a list': (label: string, entry: string) => `## ${label}\n\n- Ann Lee\n- ${entry}\n- Cy Orr\n`,
  'a run': (label: string, entry: string) => `${label}: Ann Lee; ${entry}; Cy Orr\n`,
}

describe.each(Object.entries(LAYOUTS))('in %s', (_, layout) => {
  it.each(SAID.flatMap((words) => [['Present', words] as const, ['Apologies', words] as const]))('%s: Jo Ward %s', async (label, words) => {
    const minutes = await imported(`# Elm Group\n\n${layout(label, `Jo Ward ${words}`)}\n## 1. Welcome\n\nHello.\n\n## 2. Work\n\nText.\n`)
    const { attendees, apologies, warnings, rest } = minutes
    expect([...attendees, ...apologies].map(({ name }) => name)).toEqual(['Ann Lee', 'Jo Ward', 'Cy Orr'])
    const kept = JSON.stringify([attendees, apologies, warnings, rest])
    if (label === 'Apologies' && NOT_OF_THE_AWAY.includes(words)) return expect(kept).toContain('reason-left-out')
    for (const [word] of words.replace(', and', '').matchAll(/[\p{L}\p{N}.]{2,}/gu)) expect(kept).toContain(word)
  })
})

it.each([
  ['Chair, until item 5', 'Chair', null],
  ['Chair, in place of Tom Brown', 'Chair', null],
  ['until 3pm, Chair', 'Chair', null],
  ['Chair, Elm Council, via Teams', 'Chair', 'Elm Council'],
])('“%s” holds the role %s and the organisation %s', async (words, role, organisation) => {
  const { attendees, chair } = await imported(`# Elm Group\n\nPresent: Jo Ward (${words}), Ann Lee, Cy Orr\n`)
  expect(attendees[0]).toMatchObject({ name: 'Jo Ward', role, organisation })
  expect(chair).toBe('Jo Ward')
})

it('an address is left out and told, without it', async () => {
  const { attendees, warnings } = await imported('# Elm Group\n\n## Present\n\n- Ann Lee (ann@elm.example)\n- Bo Nash (01632 960123)\n')
  expect(attendees.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Ann Lee', null],
    ['Bo Nash', null],
  ])
  expect(warnings.map(({ message }) => message)).toContain(
    'An email address or a telephone number stands beside 2 people, first Ann Lee, and is not kept.',
  )
  expect(JSON.stringify(warnings)).not.toMatch(/elm\.example|960123/)
})
