// Refuses a contributor's name that may not be shown to anybody.
import { Failure } from '../../core/failure.js'
import { lookAlikesIn } from '../../core/mark-patterns.js'
import { printable } from '../../core/printable.js'
import { protectedRanges } from '../../core/protected-text.js'
import type { ChosenNewsletter } from './choose-newsletter.js'

const LONGEST_NAME = 200

/** Fails unless a name is one line of words that may be shown to anybody; what it is stays unsaid. */
export function requirePlainName(name: string, hint: string): void {
  const isMarked = protectedRanges(name).length > 0 || lookAlikesIn(name).length > 0
  if (isMarked) throw new Failure('usage', "A contributor's name holds a mark, which takes nothing out there.", hint)
  if (printable(name) !== name)
    throw new Failure(
      'usage',
      "A contributor's name is no single plain line: it holds a line's end or a character that shows as nothing.",
      hint,
    )
  if (name.length > LONGEST_NAME)
    throw new Failure('usage', `A contributor's name has ${name.length} characters, more than ${LONGEST_NAME}.`, hint)
}

/** Fails where a newsletter's record holds such a name: somebody may have written it by hand. */
export function requirePlainContributors({ record }: Pick<ChosenNewsletter, 'record'>): void {
  for (const { who } of record?.data.contributors ?? []) requirePlainName(who, `Write it otherwise in ${record?.file}.`)
}
