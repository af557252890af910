// Finds the record of any kind that a word on the command line means.
import { Failure } from '../core/failure.js'
import type { Kind } from '../core/kind.js'
import { asTyped } from '../core/mask-protected.js'
import type { Records } from '../core/records.js'
import { idsMeantBy } from '../core/short-id.js'
import { knownId, requireKnown } from './require-known.js'

export interface KnownRecord {
  kind: Kind
  id: string
  /** From the store's root, with `/`. */
  file: string
}

/**
 * The one record of an id, whole or shortened, or of `kind/id`; its file may be one that can't be read. Fails when there is none, or
 * several. No suggestion names a record whose id `hide` changes.
 */
export function knownRecord(word: string, records: Records, hide: (text: string) => string): KnownRecord {
  const [, kindWord, idWord = word] = /^([^/]+)\/(.+)$/.exec(word) ?? []
  const kinds = kindWord === undefined ? records.kinds : kindsNamed(kindWord, records)
  const idsOf = (kind: Kind) => [...records.idsOf(kind.name), ...records.unread.flatMap((file) => (file.kind === kind.name ? file.id : []))]
  const all = [...new Set(kinds.flatMap(idsOf))]
  const shown = all.filter((id) => id === idWord || hide(id) === id)
  const [meant, ...rivals] = idsMeantBy(idWord, all)
  const id = meant !== undefined && rivals.length === 0 ? meant : knownId(kindWord ?? 'record', idWord, shown)
  const [kind, ...others] = kinds.filter((kind) => idsOf(kind).includes(id))
  if (kind === undefined || others.length > 0) {
    const named = [kind, ...others].flatMap((each) => (each === undefined ? [] : `${each.name}/${id}`))
    throw new Failure('usage', `${asTyped(word)} means more than one record: ${named.join(', ')}.`, `Say which: kscp history ${named[0]}`)
  }
  return { kind, id, file: `records/${kind.folder}/${id}.md` }
}

/** The kind of a name or a folder, as a list of one. */
function kindsNamed(word: string, { kinds }: Records): Kind[] {
  const name = kinds.find(({ folder }) => folder === word)?.name ?? word
  requireKnown(
    'kind',
    name,
    kinds.map((kind) => kind.name),
  )
  return kinds.filter((kind) => kind.name === name)
}
