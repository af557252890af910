// Every record's fields are those its kind's schema knows, of the right form, with days that exist and words that say something.
import { describeBlankTexts } from '../core/blank-texts.js'
import { describeSchemaFaults } from '../core/schema-faults.js'
import type { Rule } from './rule.js'

export const fieldsFitTheSchema: Rule = (records) =>
  records.all.flatMap(({ kind: { schema, validate }, data, locate, file }) =>
    [...describeSchemaFaults(schema, data, validate(data), locate), ...describeBlankTexts(schema, data, locate)].map((fault) => ({
      ...fault,
      file,
    })),
  )
