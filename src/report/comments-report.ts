// The comments on a meeting's notes for a person, each with its words; what is marked for redaction in them shows as `…`.

import { maskProtected } from '../core/mask-protected.js'
import { printable } from '../core/printable.js'
import type { RecordOf } from '../core/records.js'

type Comment = RecordOf<'comment'>

export function commentsAsText(meetingId: string, comments: readonly Comment[]): string {
  if (comments.length === 0) return `Nobody has commented on the notes of ${printable(meetingId)}.\n`
  return comments.map(commentAsText).join('\n')
}

function commentAsText({ id, data, body }: Comment): string {
  const about = data.item === undefined ? '' : `, item ${data.item}`
  const state = data['nothing-to-add'] === true ? 'nothing to add' : (data.status ?? 'open')
  const answered = data.answered === undefined ? '' : ` on ${data.answered}`
  const why = data.why === undefined ? '' : `: ${maskProtected(data.why)}`
  const words = maskProtected(body)
    .trim()
    .split(/\r\n|\n|\r/)
  const head = `${id}  ${data.by}, ${data.on}${about}  ${state}${answered}${why}`
  return [head, ...words.filter((line) => line !== '').map((line) => `  ${line}`)].map((line) => `${printable(line)}\n`).join('')
}
