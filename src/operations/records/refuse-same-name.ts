// Refuses a second record for somebody who has one under another id, unless an id is chosen for it.
import { Failure } from '../../core/failure.js'
import { foldName } from '../../core/kebab.js'
import type { Records } from '../../core/records.js'
import type { Data } from '../../core/yaml.js'

/** `madeId` is what the fields of the new person make; fails where a person of that name is in the records. */
export function refuseSameName(records: Records, { name }: Data, madeId: string): void {
  const known = records.of('person').find((person) => foldName(person.data.name) === foldName(String(name)))
  if (known === undefined) return
  throw new Failure(
    'usage',
    `There is a person of that name already: ${known.id}.`,
    `Open ${known.file}; for somebody else of that name choose an id: kscp new person ${madeId}-2 --set ...`,
  )
}
