// Reads the template of a kind: the store's own, else the packaged one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../core/failure.js'

export function readTemplate(root: string, packageRoot: string, kind: string): string {
  const file = join('templates', `${kind}.md`)
  const path = [join(root, file), join(packageRoot, file)].find((path) => existsSync(path))
  if (path === undefined)
    throw new Failure(
      'cannot-run',
      `There is no template for the kind ${kind}.`,
      `Write one at templates/${kind}.md beside records/: frontmatter with the kind's fields.`,
    )
  return readFileSync(path, 'utf8')
}
