// Makes a validator of a schema at run time, for kinds that a store adds or changes. A heavy room: ajv lives here alone.
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Validate } from './schema.js'

/** The validator of a schema (draft 2020-12). Throws when it is no schema. */
export function compileSchema(schema: object): Validate {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    validateFormats: false,
    logger: false,
  })
  ajv.addVocabulary(['x-kscp'])
  return ajv.compile(schema) as Validate
}
