// Decides what changes when words of a meeting's notes are to be taken out: marks in its texts, and the same in its actions' titles.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import { markedTexts } from '../../core/marked-text.js'
import type { Place } from '../../core/problem.js'
import type { RecordOf, Records } from '../../core/records.js'
import { undertakingsOf } from '../../core/undertakings.js'
import { reread } from '../../core/with-fields.js'
import { markAll, markWords, type Taking } from '../../redact/clearing/mark-words.js'
import { WITHOUT_MARKS } from './find-in-notes.js'

type Meeting = RecordOf<'meeting'>

/** Words to take out: `start` and `end` count in the frontmatter field, or in the body where that is null. */
export interface StretchToMark extends Taking {
  field: string | null
  start: number
  end: number
  place: Place
}

/** The meeting with every mark, and the actions whose wording one stands in. Fails where no mark fits around the words. */
export function markInMeeting(records: Records, meeting: Meeting, stretches: readonly StretchToMark[]): Change[] {
  if (stretches.some(({ field }) => field !== null && WITHOUT_MARKS.includes(field)))
    throw new Failure('refused', 'The words stand in a field that is printed as it is and takes no mark.', 'Write it in other words.')
  let marked = meeting
  for (const field of new Set(stretches.map((stretch) => stretch.field))) {
    const own = joined(stretches.filter((stretch) => stretch.field === field))
    if (field === null) marked = reread(marked, marked.withBody(markText(marked.body, own, false)))
    else {
      const value = marked.data[field as 'title']
      marked = reread(marked, marked.withField([field], markText(value, own, true)) ?? marked.text)
    }
  }
  return [{ file: meeting.file, text: marked.text, was: meeting.text }, ...changedActions(records, meeting, marked)]
}

/** Whether a mark fits around the words; not in a field that takes none, nor where they are what stands in place of others. */
export function mayBeMarked(meeting: Meeting, stretch: StretchToMark): boolean {
  const text = markedTexts(meeting).find(({ field }) => field === stretch.field)
  if (text === undefined || text.marks.some(({ start, end }) => start === stretch.start && end === stretch.end)) return false
  return markWords(text.source, stretch.start, stretch.end, stretch, stretch.field !== null) !== null
}

/** In order; what overlaps is taken out as one. */
function joined(stretches: readonly StretchToMark[]): StretchToMark[] {
  const result: StretchToMark[] = []
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last !== undefined && stretch.start < last.end) last.end = Math.max(last.end, stretch.end)
    else result.push({ ...stretch })
  }
  return result
}

/** From the last to the first, so that no offset moves. */
function markText(source: string, stretches: readonly StretchToMark[], isInline: boolean): string {
  return markAll(source, stretches, isInline) ?? markOneByOne(source, stretches, isInline)
}

function markOneByOne(source: string, stretches: readonly StretchToMark[], isInline: boolean): string {
  return stretches.reduceRight((text, { start, end, place, ...taking }) => {
    const marked = markWords(text, start, end, taking, isInline)
    if (marked !== null) return marked
    throw new Failure(
      'refused',
      `Line ${place.line}, column ${place.column}: no mark fits around these words.`,
      'Mark them in the file by hand.',
    )
  }, source)
}

/** An action's record has the same wording as its mark in the minutes. */
function changedActions(records: Records, before: Meeting, after: Meeting): Change[] {
  const titles = new Map(undertakingsOf(after).map(({ number, title }) => [number, title]))
  return undertakingsOf(before).flatMap(({ number, title }) => {
    const action = records.get('action', `${before.id}-${number}`)
    const changed = titles.get(number)
    if (action === undefined || changed === undefined || changed === title || action.data.title !== title) return []
    const text = action.withField(['title'], changed)
    return text === null ? [] : [{ file: action.file, text, was: action.text }]
  })
}
