// The schemas and templates of a store: can they be read, and does anything use them?
import type { OwnFile } from '../../core/checkup.js'
import { type Diagnosis, doubtful, right, wrong } from '../../core/diagnosis.js'
import { FIELDS_OF_TEMPLATES } from '../../core/newsletter.js'

export function checkOwnFiles(own: readonly OwnFile[], kinds: readonly string[]): Diagnosis {
  const names = own.map(({ file }) => file)
  const unread = own.flatMap(({ file, isReadable }) => (isReadable ? [] : [file]))
  if (unread.length > 0)
    return wrong('own-files', `${unread.join(', ')} can't be read.`, 'Mend it (text in UTF-8), or delete it to use what kscp brings along.')
  const used = usedFiles(kinds)
  const unused = names.filter((name) => !used.has(name) && !/(?:^|\/)README\b/i.test(name))
  if (unused.length > 0)
    return doubtful(
      'own-files',
      `Nothing uses ${unused.join(', ')}.`,
      'Mend the name: schemas/<kind>.schema.json, templates/<kind>.md, or as those in templates/out/ of kscp.',
    )
  const message = names.length === 0 ? 'The schemas and templates are those of kscp' : `The store has its own ${names.join(', ')}`
  return right('own-files', `${message}.`)
}

function usedFiles(kinds: readonly string[]): ReadonlySet<string> {
  return new Set([
    ...kinds.flatMap((kind) => [`schemas/${kind}.schema.json`, `templates/${kind}.md`]),
    ...Object.keys(FIELDS_OF_TEMPLATES).map((name) => `templates/out/${name}.liquid`),
  ])
}
