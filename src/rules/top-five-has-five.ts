// A Top Five holds five current areas of a type: five strengths, five areas for improvement (notes of 20 November 2019, item 6).
import { compareText } from '../core/compare-text.js'
import { PRIORITY_TYPES, type PriorityType, typeInWords } from '../core/priority-list.js'
import type { RecordOf, Records } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

const FIVE = 5

export const topFiveHasFive: Rule = (records) =>
  PRIORITY_TYPES.flatMap((type) =>
    beyondFive(records, type).map((priority) =>
      problemIn(priority, priority.locate(['status']), {
        code: 'too-many-top-five',
        message: `Unexpected current area of the Top Five, expected five ${typeInWords(type)} at most.`,
        hint: 'Decide about one of them: kscp priorities review <priority> --status met|carried-over|dropped --why "..."',
      }),
    ),
  )

/** The current areas of a type after the first five, the latest that became current last. */
export function beyondFive(records: Records, type: PriorityType): RecordOf<'priority'>[] {
  return currentAreas(records, type).slice(FIVE)
}

/** Whether there is no place for one more that is current. */
export function isFull(records: Records, type: PriorityType): boolean {
  return currentAreas(records, type).length >= FIVE
}

function currentAreas(records: Records, type: PriorityType): RecordOf<'priority'>[] {
  return records
    .of('priority')
    .filter(({ data }) => data.horizon === 'top-five' && data.type === type && data.status === 'current')
    .sort((a, b) => compareText(currentSince(a), currentSince(b)) || compareText(a.id, b.id))
}

/** Those that nobody dated come first: they were there before anything was decided about them. */
function currentSince({ data: { from, reviews = [] } }: RecordOf<'priority'>): string {
  return reviews.filter((review) => review.to === 'current' && review.from !== 'current').at(-1)?.on ?? from ?? ''
}
