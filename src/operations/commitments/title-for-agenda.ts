// The title under which a commitment goes on an agenda: its own words, or the heading it stands under where they only ask for "the item".
import { headingWritten } from '../../core/agenda.js'
import { minutesOf } from '../../core/minutes.js'
import type { RecordOf } from '../../core/records.js'
import type { Commitment } from './find-commitments.js'

/** As it is written, marks included; null where it has to be said by hand. */
export function titleForAgenda(meeting: RecordOf<'meeting'>, { title, line }: Commitment): string | null {
  if (title === null || !POINTING.test(title)) return title
  const above = minutesOf(meeting).root.children.findLast(
    (node) => node.type === 'heading' && meeting.placeInBody(node.position?.start.offset ?? 0).line < line,
  )
  const heading = above?.type === 'heading' ? headingWritten(meeting, above) : ''
  return heading === '' || ANY_OTHER_BUSINESS.test(heading) ? title : heading
}

const POINTING =
  /\b(?:(?:the|this|that) (?:item|matter|topic|issue|subject)|it|this|that) (?:to |would |should |will )?be (?:added|brought|considered|discussed|included|placed|put|raised)\b/i
const ANY_OTHER_BUSINESS = /^any other business/i
