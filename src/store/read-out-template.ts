// Reads a template of something made for other people: the store's own, else the packaged one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../core/failure.js'

/** The template `templates/out/<name>.liquid`. */
export function readOutTemplate(root: string, packageRoot: string, name: string): { file: string; text: string } {
  const file = `templates/out/${name}.liquid`
  const path = [join(root, file), join(packageRoot, file)].find((path) => existsSync(path))
  if (path === undefined)
    throw new Failure('cannot-run', `There is no template ${file}.`, 'Install kscp again, or write one beside records/.')
  return { file, text: readFileSync(path, 'utf8').replace(/^\ufeff/, '') }
}
