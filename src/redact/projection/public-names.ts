// How a person, a group or an organisation is named in a public copy: by name, by role, or not at all.
import { wordingFor } from '../../core/mark-names.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent, resolveReference } from '../../core/references.js'
import { rolesInWords } from '../../core/roles-in-words.js'

/** What stands for a person who may not be named (FOIA s.40). */
const UNNAMED = wordingFor('s40')

export class PublicNames {
  constructor(
    private readonly records: Records,
    /** The day of the meeting: roles and initials are those of that day. */
    private readonly day: string,
  ) {}

  /** A person, group or organisation as an owner or in a sentence: initials as the minutes use them, else a name. */
  short(word: string): string {
    const meaning = resolveReference(this.records, word, ['person', 'group', 'organisation'], this.day)
    if (!('found' in meaning)) return UNNAMED
    const { kind, id } = meaning.found
    if (kind === 'person') return this.shortPerson(this.records.get('person', id))
    const group = this.records.get('group', id)
    if (kind === 'group') return group?.data.abbreviation ?? group?.data.name ?? UNNAMED
    return this.records.get('organisation', id)?.data.name ?? UNNAMED
  }

  /** A person in full: "Jo Ward (JW)", a role, or the fixed wording. */
  full(word: string): string {
    const person = this.person(word)
    if (person === undefined || person.data.publish === 'none') return UNNAMED
    if (person.data.publish === 'role') return this.role(person)
    const { name, initials } = person.data
    return initials === undefined ? name : `${name} (${initials})`
  }

  /** The columns of an attendance table. */
  columns(word: string): { name: string; initials: string; role: string } {
    const person = this.person(word)
    if (person === undefined || person.data.publish === 'none') return { name: UNNAMED, initials: '', role: '' }
    if (person.data.publish === 'role')
      return {
        name: this.role(person),
        initials: '',
        role: rolesInWords(this.records, person, this.day),
      }
    return {
      name: person.data.name,
      initials: person.data.initials ?? '',
      role: rolesInWords(this.records, person, this.day),
    }
  }

  /** What stands in a sentence for someone who is not published by name. */
  standIn(person: RecordOf<'person'>): string {
    return person.data.publish === 'role' ? this.role(person) : UNNAMED
  }

  private person(word: string): RecordOf<'person'> | undefined {
    const meaning = resolveReference(this.records, word, ['person'], this.day)
    return 'found' in meaning ? this.records.get('person', meaning.found.id) : undefined
  }

  private shortPerson(person: RecordOf<'person'> | undefined): string {
    if (person === undefined) return UNNAMED
    return person.data.publish === 'name' ? (person.data.initials ?? person.data.name) : this.standIn(person)
  }

  /** The title of the person's first role of the day; the fixed wording when there is none. */
  private role(person: RecordOf<'person'>): string {
    return person.data.roles.find((role) => isCurrent(role, this.day))?.title ?? UNNAMED
  }
}
