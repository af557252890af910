// The rounds in which notes went out for comment: one at first, more when they were sent again or opened again.
import type { RecordOf } from './records.js'

/** The number of the last round, of an approval that was undone too; 0 before the first. */
export function lastRound({ data: { circulation, amendments } }: RecordOf<'meeting'>): number {
  const rounds = [circulation, ...(amendments ?? []).map((amendment) => amendment.circulation)]
  return Math.max(0, ...rounds.flatMap((round) => (round === undefined ? [] : (round.round ?? 1))))
}
