// Writes the frontmatter of a new record.
import { formatYamlValue } from '../../core/yaml.js'

/** The fields in their order between two lines of `---`, those without a value left out. */
export function frontmatterOf(fields: { readonly [field: string]: unknown }): string {
  const lines = Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : `${field}: ${formatYamlValue(value)}\n`))
  return `---\n${lines.join('')}---\n`
}
