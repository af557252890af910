// Counts the decisions of a store about what may be published.
import { join } from 'node:path'
import { packagedSchemas } from '../../generated/schemas.js'
import { filesIn } from '../make-folder.js'

/** By the files in their folder; none is read. */
export function countDecisions(root: string): number {
  const folder = packagedSchemas.clearance?.['x-kscp']?.folder ?? ''
  return filesIn(join(root, 'records', folder)).filter((name) => name.endsWith('.md')).length
}
