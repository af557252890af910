// No group answers to itself by way of others, and no organisation is a service of itself in that way.
import { quote } from '../core/mask-protected.js'
import type { RecordOf } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

type WithParent = RecordOf<'group'> | RecordOf<'organisation'>

/** A record that names itself is told where every reference is looked at. */
export const parentsMakeNoCircle: Rule = (records) =>
  (['group', 'organisation'] as const).flatMap((kind) => {
    const all: readonly WithParent[] = records.of(kind)
    const byId = new Map(all.map((record) => [record.id, record]))
    return all.flatMap((record) => {
      const circle = circleFrom(record, byId)
      if (circle.length < 2 || circle.some(({ id }) => id < record.id)) return []
      const message = `Each of these ${kind}s has the next as its parent, in a circle: ${circle.map(({ id }) => quote(id)).join(', ')}, and ${quote(record.id)} again.`
      const hint = `Take the parent out of the ${kind} that stands above the others, or name another there.`
      return [problemIn(record, record.locate(['parent']), { code: 'parents-in-a-circle', message, hint })]
    })
  })

/** The record, its parent and so on, until the record would come again; none where it doesn't. */
function circleFrom(record: WithParent, byId: ReadonlyMap<string, WithParent>): WithParent[] {
  const way: WithParent[] = []
  let next: WithParent | undefined = record
  while (next !== undefined && !way.includes(next)) {
    way.push(next)
    next = byId.get(next.data.parent ?? '')
  }
  return next === record ? way : []
}
