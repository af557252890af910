// Reads a template of something made for other people: the store's own, else the packaged one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../core/failure.js'
import { FIELDS_OF_TEMPLATES, type Fields, type TemplateName } from '../core/newsletter.js'

interface OutTemplate {
  file: string
  text: string
  /** What it is given. */
  fields: Readonly<Record<string, Fields>>
}

/** The template `templates/out/<name>.liquid`, with the names that it may use. Fails where there is none. */
export function readOutTemplate(root: string, packageRoot: string, name: TemplateName): OutTemplate {
  const file = `templates/out/${name}.liquid`
  const path = [join(root, file), join(packageRoot, file)].find((path) => existsSync(path))
  if (path === undefined)
    throw new Failure('cannot-run', `There is no template ${file}.`, 'Install kscp again, or write one beside records/.')
  return { file, text: readFileSync(path, 'utf8').replace(/^\ufeff/, ''), fields: FIELDS_OF_TEMPLATES[name] }
}
