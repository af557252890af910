// A comment comes from somebody who attended its meeting, says something or that there is nothing to say, and its answer is whole.
import { attendanceOf } from '../core/attendance.js'
import type { Problem } from '../core/problem.js'
import type { RecordOf, Records } from '../core/records.js'
import { resolvePerson } from '../core/references.js'
import type { Path } from '../core/yaml.js'
import { problemIn, type Rule } from './rule.js'

type Comment = RecordOf<'comment'>

export const commentsAreWhole: Rule = (records) =>
  records.of('comment').flatMap((comment) => [...commenter(records, comment), ...words(comment), ...answer(comment)])

function commenter(records: Records, comment: Comment): Problem[] {
  const { meeting: meetingId, by, on } = comment.data
  const meeting = records.get('meeting', meetingId)
  const person = resolvePerson(records, by, on)
  if (meeting === undefined || person === undefined) return []
  const attended = attendanceOf(records, meeting).some((each) => each.list === 'attendees' && each.person?.id === person.id)
  if (attended) return []
  return [
    fault(comment, ['by'], 'comment-by-stranger', `${by} did not attend ${meetingId}.`, `Mend it, or the attendees in ${meeting.file}.`),
  ]
}

function words(comment: Comment): Problem[] {
  const { status } = comment.data
  const hasWords = comment.body.trim() !== ''
  const hasNothing = comment.data['nothing-to-add'] === true
  if (!hasWords && !hasNothing)
    return [
      notWhole(comment, ['meeting'], 'The comment has no words.', 'Write them below the frontmatter, or add a line nothing-to-add: true'),
    ]
  if (hasWords && hasNothing)
    return [notWhole(comment, ['nothing-to-add'], 'The comment has words, and nothing to add.', 'Take out one of the two.')]
  if (hasNothing && status !== undefined) return [notWhole(comment, ['status'], 'Nothing to add needs no answer.', 'Take the status out.')]
  return []
}

function answer(comment: Comment): Problem[] {
  const { status = 'open', why, answered } = comment.data
  const isAnswered = status !== 'open'
  if (status === 'declined' && why === undefined)
    return [
      notWhole(
        comment,
        ['status'],
        'The comment is declined, but nothing says why.',
        'Add a line such as why: The recording bears it out.',
      ),
    ]
  if (isAnswered && answered === undefined)
    return [notWhole(comment, ['status'], `The comment is ${status}, but nothing says when.`, 'Add a line such as answered: 2020-01-10')]
  if (!isAnswered && answered !== undefined)
    return [
      notWhole(
        comment,
        ['answered'],
        'The comment is open, but has a day of its answer.',
        'Make it accepted or declined, or take the day out.',
      ),
    ]
  return []
}

function notWhole(comment: Comment, path: Path, message: string, hint: string): Problem {
  return fault(comment, path, 'comment-not-whole', message, hint)
}

function fault(comment: Comment, path: Path, code: string, message: string, hint: string): Problem {
  return problemIn(comment, comment.locate(path), { code, message, hint })
}
