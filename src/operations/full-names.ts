// How people, groups and organisations are named in what only the partners read: in full, whatever may be published of them.
import type { Records } from '../core/records.js'
import { resolvePerson, resolveReference } from '../core/references.js'
import { rolesInWords } from '../core/roles-in-words.js'

export class FullNames {
  constructor(
    private readonly records: Records,
    /** The day of the meeting: roles and initials are those of that day. */
    private readonly day: string,
  ) {}

  /** An owner: initials, the abbreviation of a group, else a name. */
  short(word: string): string {
    const meaning = resolveReference(this.records, word, ['person', 'group', 'organisation'], this.day)
    if (!('found' in meaning)) return word
    const { kind, id } = meaning.found
    const person = kind === 'person' ? this.records.get('person', id)?.data : undefined
    const group = kind === 'group' ? this.records.get('group', id)?.data : undefined
    return person?.initials ?? person?.name ?? group?.abbreviation ?? group?.name ?? this.records.get('organisation', id)?.data.name ?? word
  }

  /** "Jo Ward (JW)". */
  full(word: string): string {
    const { name, initials } = this.columns(word)
    return initials === '' ? name : `${name} (${initials})`
  }

  /** The columns of an attendance table. */
  columns(word: string): { name: string; initials: string; role: string } {
    const person = resolvePerson(this.records, word, this.day)
    return person === undefined
      ? { name: word, initials: '', role: '' }
      : { name: person.data.name, initials: person.data.initials ?? '', role: rolesInWords(this.records, person, this.day) }
  }
}
