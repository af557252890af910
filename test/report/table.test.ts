// Tables as wide as the terminal, also where an id or the owners would leave no room for the words.
import { describe, expect, it } from 'vitest'
import type { ActionLine } from '../../src/core/action-log.js'
import { actionsAsTable } from '../../src/report/action-table.js'
import { createPaint } from '../../src/report/paint.js'

const ACTION: ActionLine = {
  ...{ id: 'ring', number: null, title: 'Ring the school about the audit.', owners: ['AK'], status: 'open', raised: '2024-03-06' },
  ...{
    due: '2024-04-01',
    dueFrom: 'given',
    calledOff: null,
    overdue: false,
    daysOverdue: 0,
    meeting: null,
    item: null,
    priorities: [],
    file: '',
  },
  ...{ firstDue: null, deferrals: 0, dueWords: null, age: 0, latestNote: null, replacedBy: null, group: null, changes: 0 },
}

const drawn = (...actions: Partial<ActionLine>[]) =>
  actionsAsTable(
    actions.map((action) => ({ ...ACTION, ...action })),
    80,
    createPaint(false),
  )

describe('a table of actions at 80 columns', () => {
  it.each<[string, Partial<ActionLine>]>([
    ['owners with long ids', { owners: ['each-voluntary-sector-provider-for-children', 'sw-london-mental-health-trust', 'AK'] }],
    ['the long id of a group in its own', { id: '2020-01-15-task-and-finish-group-re-alternatives-for-young-people-12' }],
    ['both', { id: '2020-01-15-task-and-finish-group-re-alternatives-for-young-people-12', owners: ['each-independent-school', 'AK'] }],
  ])('has room for %s', (_, action) => {
    const table = drawn({}, action)
    expect(table.split('\n').filter((line) => line.length > 80)).toEqual([])
    for (const owner of action.owners ?? []) expect(table.replaceAll(/\s/g, '')).toContain(owner.slice(0, 10))
  })

  it('leaves short columns as they are', () => {
    expect(drawn({ title: 'Ring the school.' })).toBe(
      'Due         Owners  Action            Id\n2024-04-01  AK      Ring the school.  ring\nopen\n',
    )
  })
})
