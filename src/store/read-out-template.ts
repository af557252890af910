// Reads a template of something made for other people: the store's own, else the packaged one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../core/failure.js'
import { FIELDS_OF_TEMPLATES, type Fields, type TemplateName } from '../core/newsletter.js'
import { isNoFile, isThere } from './disk-failure.js'

interface OutTemplate {
  file: string
  text: string
  /** What it is given. */
  fields: Readonly<Record<string, Fields>>
}

/** The template `templates/out/<name>.liquid`, with the names that it may use. Fails where there is none. */
export function readOutTemplate(root: string, packageRoot: string, name: TemplateName): OutTemplate {
  const file = `templates/out/${name}.liquid`
  const path = [join(root, file), join(packageRoot, file)].find(isThere)
  if (path === undefined)
    throw new Failure('cannot-run', `There is no template ${file}.`, 'Install kscp again, or write one beside records/.')
  if (isNoFile(path))
    throw new Failure(
      'cannot-run',
      `${file} is no file, expected a template.`,
      'Put the template in its place, or delete it to use the packaged one.',
    )
  return { file, text: readFileSync(path, 'utf8').replace(/^\ufeff/, ''), fields: FIELDS_OF_TEMPLATES[name] }
}
