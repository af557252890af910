// The file of a new action, from its fields.
import type { Change } from '../../core/change.js'
import { formatYamlValue } from '../../core/yaml.js'

/** Fields without a value are left out. */
export function newActionRecord(id: string, fields: { readonly [field: string]: unknown }): Change {
  const lines = Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : `${field}: ${formatYamlValue(value)}\n`))
  return { file: `records/actions/${id}.md`, text: `---\n${lines.join('')}---\n`, was: null }
}
