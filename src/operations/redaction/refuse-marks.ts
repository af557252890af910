// Refuses a redaction mark in words that have no use for one: they stand in a record as they are typed.
import { Failure } from '../../core/failure.js'
import { protectedRanges } from '../../core/protected-text.js'

/** Fails where a text holds a redaction mark or something like one; `option` is what it was typed after. */
export function refuseMarks(text: string, option: string): void {
  if (protectedRanges(text).length > 0)
    throw new Failure(
      'refused',
      `A redaction mark has no effect after ${option}.`,
      'Say it in words that anybody of the partnership may read.',
    )
}
