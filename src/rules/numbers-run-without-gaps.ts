// Items, actions and decisions of a meeting are numbered 1, 2, 3, without gaps or repeats; items and decisions in order.
import { startOf } from '../core/markdown.js'
import { isLeftOpen, minutesOf } from '../core/minutes.js'
import type { Problem } from '../core/problem.js'
import type { RecordOf } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

interface Numbered {
  number: number
  offset: number
}

export const numbersRunWithoutGaps: Rule = (records) =>
  records.of('meeting').flatMap((meeting) => {
    const minutes = minutesOf(meeting)
    if (isLeftOpen(minutes)) return []
    const { items, marks } = minutes
    const unnumbered = items
      .filter((item) => item.number === null)
      .map(({ heading }) => {
        const words = {
          code: 'item-without-number',
          message: 'This item heading has no number, expected one such as "## 3. Any Other Business".',
          hint: 'Number it, or make it a ### heading inside its item.',
        }
        return problemIn(meeting, meeting.placeInBody(startOf(heading)), words)
      })
    const numbered = (name: string): Numbered[] =>
      marks.flatMap((mark) => (mark.name === name && mark.number !== null ? [{ number: mark.number, offset: mark.start }] : []))
    return [
      ...unnumbered,
      ...checkRun(
        meeting,
        'item',
        items.flatMap(({ number, heading }) => (number === null ? [] : [{ number, offset: startOf(heading) }])),
      ),
      ...checkActions(meeting, numbered('action')),
      ...checkRun(meeting, 'decision', numbered('decision')),
    ]
  })

/** An action that was added to an earlier item keeps the numbers of the others: they may have been told already. */
function checkActions(meeting: RecordOf<'meeting'>, run: readonly Numbered[]): Problem[] {
  const numbers = run.map(({ number }) => number).sort((a, b) => a - b)
  return numbers.every((number, index) => number === index + 1) ? [] : checkRun(meeting, 'action', run)
}

/** Each wrong number is told once: the run goes on from it where the next one does, else from the number that was expected. */
function checkRun(meeting: RecordOf<'meeting'>, what: string, run: readonly Numbered[]): Problem[] {
  const problems: Problem[] = []
  const seen = new Set<number>()
  let expected = 1
  for (const [i, { number, offset }] of run.entries()) {
    const place = meeting.placeInBody(offset)
    if (seen.has(number)) {
      const hint = `Number it ${expected}, and what follows after it.`
      problems.push(problemIn(meeting, place, { code: 'number-repeated', message: `The ${what} number ${number} stands twice.`, hint }))
    } else if (number !== expected) {
      const hint = `Number the ${what}s 1, 2, 3 in the order they stand.`
      problems.push(
        problemIn(meeting, place, { code: 'number-gap', message: `Unexpected ${what} number ${number}, expected ${expected}.`, hint }),
      )
    }
    seen.add(number)
    expected = (run[i + 1]?.number === number + 1 ? number : expected) + 1
  }
  return problems
}
