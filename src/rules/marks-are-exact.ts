// Every mark is one exactly, closed, where it has an effect; and nothing that only looks like a mark is left as text.
import { withArticle } from '../core/counted.js'
import { REASON_CODES } from '../core/mark.js'
import { markedTexts } from '../core/marked-text.js'
import type { Problem } from '../core/problem.js'
import { protectedRanges } from '../core/protected-text.js'
import type { StoreRecord } from '../core/record.js'
import { fieldValues } from '../core/schema.js'
import { problemIn, type Rule } from './rule.js'

const ANYWHERE = ['redact', 'clear']

export const marksAreExact: Rule = (records) =>
  records.all.flatMap((record) => [...badMarks(record), ...marksOfMinutesElsewhere(record), ...marksInPlainFields(record)])

/** Reasons have a rule of their own. */
function badMarks(record: StoreRecord): Problem[] {
  return markedTexts(record).flatMap(({ faults, place }) =>
    faults.filter(({ code }) => !REASON_CODES.includes(code)).map(({ offset, ...words }) => problemIn(record, place(offset), words)),
  )
}

function marksOfMinutesElsewhere(record: StoreRecord): Problem[] {
  return markedTexts(record)
    .filter(({ field }) => field !== null || record.kind.name !== 'meeting')
    .flatMap(({ marks, place }) =>
      marks
        .filter(({ name }) => !ANYWHERE.includes(name))
        .map(({ name, start }) =>
          problemIn(record, place(start), {
            code: 'mark-out-of-place',
            message: `A :${name} mark stands only in the minutes of a meeting.`,
            hint: 'Take it out here, and keep its words as text.',
          }),
        ),
    )
}

function marksInPlainFields(record: StoreRecord): Problem[] {
  const hint = `${placesFor(record)}; leave the protected words out of this field.`
  return fieldValues(record.kind.schema, record.data)
    .filter(({ value, meaning }) => typeof value === 'string' && meaning.inline !== true && protectedRanges(value).length > 0)
    .map(({ path }) => {
      return problemIn(record, record.locate(path), {
        code: 'mark-without-effect',
        message: 'A redaction mark has no effect in this field.',
        hint,
      })
    })
}

/** "In a meeting only the title, the venue and the body can hold marks". */
function placesFor({ kind }: StoreRecord): string {
  const fields = Object.entries(kind.schema.properties ?? {}).flatMap(([field, { 'x-kscp': meaning }]) =>
    meaning?.inline === true ? `the ${field}` : [],
  )
  const places = fields.length === 0 ? 'the body' : `${fields.join(', ')} and the body`
  return `In ${withArticle(kind.name)} only ${places} can hold marks`
}
