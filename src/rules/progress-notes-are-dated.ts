// Each progress note of an action stands under its day and who made it, the newest last (DESIGN.md 2).

import { noteHeadingsOf } from '../core/note-headings.js'
import type { Problem } from '../core/problem.js'
import type { RecordOf } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

/** Whether there is such a person is told where every reference is looked at. */
export const progressNotesAreDated: Rule = (records) => records.of('action').flatMap(checkNotes)

function checkNotes(action: RecordOf<'action'>): Problem[] {
  let last = ''
  return noteHeadingsOf(action).flatMap(({ note, offset }) => {
    const place = action.placeInBody(offset)
    if (note === null || note.by === '') {
      const message = 'Unexpected heading of a progress note, expected ### with a day that exists and initials.'
      return [problemIn(action, place, { code: 'note-heading', message, hint: 'Write it like ### 2020-01-15 JW' })]
    }
    const [before, { on }] = [last, note]
    last = on > last ? on : last
    if (on >= before) return []
    const message = `The progress note of ${on} stands below one of ${before}, expected the newest last.`
    return [problemIn(action, place, { code: 'note-order', message, hint: 'Put the notes in the order of their days.' })]
  })
}
