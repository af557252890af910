// Nothing ends before it begins: raised, due, closed; meeting, next meeting; from, to; start and end of a meeting; its round of comments.

import { isDate } from '../core/date.js'
import type { Problem } from '../core/problem.js'
import type { StoreRecord } from '../core/record.js'
import type { Data, Path } from '../core/yaml.js'
import { problemIn, type Rule } from './rule.js'

/** Each pair of fields, the earlier first, and whether both may be the same. */
const ORDER: readonly { earlier: string; later: string; same: boolean }[] = [
  { earlier: 'raised', later: 'due', same: true },
  { earlier: 'raised', later: 'closed', same: true },
  { earlier: 'date', later: 'next-meeting', same: false },
  { earlier: 'start', later: 'end', same: false },
  { earlier: 'from', later: 'to', same: true },
  { earlier: 'on', later: 'comments-by', same: true },
]

/** A meeting may move to an earlier day. */
const MOVES = 'moved'

const WORDS: { readonly [field: string]: string } = {
  raised: 'day it was raised',
  due: 'due day',
  closed: 'day it was closed',
  date: 'day of the meeting',
  'next-meeting': 'day of the next meeting',
  start: 'time it began',
  end: 'time it ended',
  from: 'first day',
  to: 'last day',
  on: 'day it went out',
  'comments-by': 'last day for comments',
}

export const datesAreInOrder: Rule = (records) => records.all.flatMap((record) => checkMapping(record, record.data, []))

function checkMapping(record: StoreRecord, value: unknown, path: Path): Problem[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => checkMapping(record, item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  const data = value as Data
  if (path[0] === MOVES) return []
  const here = ORDER.flatMap(({ earlier, later, same }) => {
    const [first, second] = [data[earlier], data[later]]
    if (!isMoment(first) || !isMoment(second) || first < second || (same && first === second)) return []
    const message = `The ${WORDS[later]} (${second}) is ${first === second ? 'the same as' : 'before'} the ${WORDS[earlier]} (${first}).`
    return [
      problemIn(record, record.locate([...path, later]), {
        code: 'date-order',
        message,
        hint: 'Mend whichever of the two is wrong.',
      }),
    ]
  })
  return [...here, ...Object.entries(data).flatMap(([field, item]) => checkMapping(record, item, [...path, field]))]
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && (isDate(value) || /^\d{2}:\d{2}$/.test(value))
}
