// Tells of a store's own schemas of the settings and of the holidays: what these may hold is kscp's to say, and such a file changes nothing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../core/problem.js'
import { packagedSchemas } from '../generated/schemas.js'
import { filesThere } from './make-folder.js'

/** A warning for each; none for one that says the same as the packaged one. The schemas are read already, and sound JSON. */
export function problemsInFixedSchemas(root: string): Problem[] {
  return Object.entries(packagedSchemas).flatMap(([name, schema]) => {
    const described = schema['x-kscp'].file
    const file = `schemas/${name}.schema.json`
    if (described === undefined || filesThere(root, [file]).length === 0 || saysTheSame(join(root, file), schema)) return []
    return [
      {
        code: 'schema-without-effect',
        severity: 'warning',
        message: `This schema has no effect: what records/${described} may hold is fixed, and only kinds of record take a store's own.`,
        file,
        line: 1,
        column: 1,
        hint: 'Delete it.',
      },
    ]
  })
}

function saysTheSame(path: string, schema: unknown): boolean {
  return JSON.stringify(JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))) === JSON.stringify(schema)
}
