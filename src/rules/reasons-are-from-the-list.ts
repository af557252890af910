// Every redaction gives one of the reasons that the law knows, or that the count is small.
import { REASON_CODES } from '../core/mark.js'
import { markedTexts } from '../core/marked-text.js'
import { problemIn, type Rule } from './rule.js'

export const reasonsAreFromTheList: Rule = (records) =>
  records.all.flatMap((record) =>
    markedTexts(record).flatMap(({ faults, place }) =>
      faults.filter(({ code }) => REASON_CODES.includes(code)).map(({ offset, ...words }) => problemIn(record, place(offset), words)),
    ),
  )
