// Every record's fields are those its kind's schema knows, of the right form, with days that exist.
import { describeSchemaFaults } from '../core/schema-faults.js'
import type { Rule } from './rule.js'

export const fieldsFitTheSchema: Rule = (records) =>
  records.all.flatMap((record) =>
    describeSchemaFaults(record.kind.schema, record.data, record.kind.validate(record.data), record.locate).map((fault) => ({
      ...fault,
      file: record.file,
    })),
  )
