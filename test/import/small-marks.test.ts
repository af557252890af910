// Small marks that minutes lean on: when an action is due behind a dash, and labels that say who was away and whether they had sent word.
import { describe, expect, it } from 'vitest'
import { imported } from './imported.js'

const paper = (people: string, actions = 'Text.') =>
  `# Elm Group\n\n4 May 2026\n\nPresent: Ann Lee (Chair), Bo Nash\n\n${people}\n\n## 1. Work\n\n${actions}\n\n## 2. Next meeting\n\n8 June 2026\n`

describe('when an action is due', () => {
  it.each([
    ['Ann Lee – move the files – end of January', 'end of January', null],
    ['Ann Lee – move the files – next meeting', 'next meeting', '2026-06-08'],
    ['Ann Lee to move the files – 22 May', '22 May', '2026-05-22'],
    ['Ann Lee to move the files (end of term)', 'end of term', null],
    ['Ann Lee to move the files (next meeting)', 'next meeting', '2026-06-08'],
    ['Ann Lee to plan the next meeting', null, null],
    ['Ann Lee to write up the talk – end of the pier show', null, null],
  ])('%s', async (text, dueText, due) => {
    const { actions } = await imported(paper('', `Action: ${text}`))
    expect(actions.map(({ dueText, due }) => [dueText, due])).toEqual([[dueText, due]])
  })
})

describe('who was away', () => {
  it.each([
    ['Absent – apologies given: Cy Orr, Dan Wu', 'apologies'],
    ['Absent – apologies given\n\n- Cy Orr\n- Dan Wu', 'apologies'],
    ['Absent - apologies received: Cy Orr and Dan Wu', 'apologies'],
    ['**Absent – apologies given**\n\nCy Orr, Dan Wu', 'apologies'],
    ['Absent – no apologies: Cy Orr, Dan Wu', 'absent'],
    ['No apologies received: Cy Orr, Dan Wu', 'absent'],
    ['No apologies received:\n\n- Cy Orr\n- Dan Wu', 'absent'],
    ['No apologies: Cy Orr, Dan Wu', 'absent'],
    ['Without apologies: Cy Orr, Dan Wu', 'absent'],
  ] as const)('%s', async (people, list) => {
    const minutes = await imported(paper(people))
    expect(minutes[list].map(({ name }) => name)).toEqual(['Cy Orr', 'Dan Wu'])
    expect([...minutes.apologies, ...minutes.absent]).toHaveLength(2)
  })
  it.each([
    'No apologies received',
    'No apologies received.',
    'No apologies: none',
    'Apologies: none received',
    'No apologies were received',
  ])('is nobody: %s', async (people) => {
    const { apologies, absent } = await imported(paper(people))
    expect([...apologies, ...absent]).toEqual([])
  })
})
