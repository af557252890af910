// What is past its last day is current no more: somebody decides what became of it.
import { formatDate } from '../core/date.js'
import { problemIn, type Rule } from './rule.js'

/** The rule, on a day. Only a last day that the record names counts: the three months of a Top Five are no more than "perhaps". */
export const plansEnd =
  (asOf: string): Rule =>
  (records) =>
    records.of('priority').flatMap((priority) => {
      const { status, to } = priority.data
      if (status !== 'current' || to === undefined || to >= asOf) return []
      return [
        problemIn(priority, priority.locate(['to']), {
          code: 'plan-past-its-end',
          severity: 'warning',
          message: `The priority is still current, and its last day was ${formatDate(to)}.`,
          hint: `Decide what became of it: kscp priorities review ${priority.id} --status met|carried-over|dropped --why "..."`,
        }),
      ]
    })
