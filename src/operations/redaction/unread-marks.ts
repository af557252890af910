// Finds the marks of other records that nobody can read: what they take out can't be kept out of anything, so they stop every publication.
import type { Problem } from '../../core/problem.js'
import type { Reading } from '../../core/records.js'
import { fieldsFitTheSchema } from '../../rules/fields-fit-the-schema.js'
import { marksAreExact } from '../../rules/marks-are-exact.js'
import { reasonsAreFromTheList } from '../../rules/reasons-are-from-the-list.js'
import { fieldsHoldMarks, isMeantToRedact, isOf } from './marked-records.js'

/** Those that say who may be named are checked whole, whatever they hold. */
const CHECKED_WHOLE: readonly string[] = ['person', 'group', 'organisation', 'clearance']

/**
 * One problem for each, with its file. Fields that don't fit the schema hide no mark of the body; a record that is broken but holds
 * nothing like a mark stops nothing.
 */
export function findUnreadMarks(
  { records, problems, texts }: Pick<Reading, 'records' | 'problems' | 'texts'>,
  meetingId: string,
): Problem[] {
  const unread = problems.filter(({ file }) => mayHideMarks(texts.get(file)))
  const others = records.all.filter((record) => !isOf(record, meetingId) && !CHECKED_WHOLE.includes(record.kind.name))
  const withMarks = others.filter((record) => isMeantToRedact(record.text) || fieldsHoldMarks(record))
  const rules = [marksAreExact, reasonsAreFromTheList].flatMap((rule) => rule(records.checkingOnly(withMarks)))
  const misplaced = fieldsFitTheSchema(records.checkingOnly(withMarks.filter(fieldsHoldMarks)))
  return [...unread, ...rules, ...misplaced].map((problem) => ({ ...problem, severity: 'error', message: `${problem.message} ${WHY}` }))
}

const WHY = 'Until this is mended, nobody can tell what it takes out.'

/** Whether a file that is no record may hold marks: one whose text nobody can read may, and an escape may stand for any letter of one. */
function mayHideMarks(text: string | undefined): boolean {
  return text === undefined || text.includes('\\') || isMeantToRedact(text)
}
