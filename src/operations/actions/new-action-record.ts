// The file of a new action, from its fields.
import type { Change } from '../../core/change.js'
import { frontmatterOf } from '../records/frontmatter-of.js'

/** Fields without a value are left out. */
export function newActionRecord(id: string, fields: { readonly [field: string]: unknown }): Change {
  return { file: `records/actions/${id}.md`, text: frontmatterOf(fields), was: null }
}
