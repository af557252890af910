// Reads the template of a kind: the store's own, else the packaged one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../core/failure.js'
import { isNoFile, isThere } from './disk-failure.js'

const WHAT_TO_DO = 'Put the template in its place, or delete it to use the packaged one.'

export function readTemplate(root: string, packageRoot: string, kind: string): string {
  const file = join('templates', `${kind}.md`)
  const path = [join(root, file), join(packageRoot, file)].find(isThere)
  if (path === undefined)
    throw new Failure(
      'cannot-run',
      `There is no template for the kind ${kind}.`,
      `Write one at templates/${kind}.md beside records/: frontmatter with the kind's fields.`,
    )
  if (isNoFile(path)) throw new Failure('cannot-run', `templates/${kind}.md is no file, expected a template.`, WHAT_TO_DO)
  return readFileSync(path, 'utf8')
}
