// All the records of a store that could be read, to be looked up by kind and id.
import type {
  Action,
  Agenda,
  Clearance,
  Comment,
  Commitment,
  Group,
  Meeting,
  Newsletter,
  Organisation,
  Person,
  Priority,
  Register,
} from '../generated/types.js'
import type { Kind } from './kind.js'
import type { Problem } from './problem.js'
import type { StoreRecord } from './record.js'
import { isReadable } from './schema-faults.js'
import type { Settings } from './settings.js'

/** The kinds whose fields kscp itself reads by name. */
export interface KnownFields {
  person: Person
  organisation: Organisation
  group: Group
  meeting: Meeting
  action: Action
  priority: Priority
  clearance: Clearance
  comment: Comment
  newsletter: Newsletter
  agenda: Agenda
  commitment: Commitment
  register: Register
}

export type RecordOf<Name extends keyof KnownFields> = StoreRecord<KnownFields[Name]>

/** What was read of a store. */
export interface Reading {
  records: Records
  /** One for each file that is no record. */
  problems: readonly Problem[]
  /** Every record file, broken ones too. */
  files: readonly string[]
  /** The text of every file, by its path. */
  texts: ReadonlyMap<string, string>
  /** The digest of a text as it stands in an approval. */
  digestOf: (text: string) => string
}

export class Records {
  private readonly soundOf = new Map<string, readonly StoreRecord[]>()
  private byInitials: Map<string, RecordOf<'person'>[]> | undefined
  private readonly byKind = new Map<string, Map<string, StoreRecord>>()

  constructor(
    readonly kinds: readonly Kind[],
    readonly settings: Settings,
    readonly all: readonly StoreRecord[],
    /** The files that are no records, by kind and id, and folders that can't be read, with an empty id: what refers to them is not wrong for that. */
    readonly unread: readonly { kind: string; id: string }[] = [],
  ) {
    for (const kind of kinds) this.byKind.set(kind.name, new Map())
    for (const record of all) this.byKind.get(record.kind.name)?.set(record.id, record)
  }

  /** The same store with another state of one record. */
  replacing(record: Pick<StoreRecord, 'kind' | 'id'>): Records {
    const all = this.all.map((each) => (each.kind === record.kind && each.id === record.id ? (record as StoreRecord) : each))
    return new Records(this.kinds, this.settings, all, this.unread)
  }

  /** The same store with only some records to be checked: rules go through `all`, and look the others up. */
  checkingOnly(some: readonly StoreRecord[]): Records {
    return Object.create(this, { all: { value: some } })
  }

  /** The records of a kind whose fields fit the schema (an unknown field apart), so that they can be read as their type. */
  of<Name extends keyof KnownFields>(kind: Name): readonly RecordOf<Name>[] {
    const known = this.soundOf.get(kind)
    const sound = known ?? this.anyOf(kind).filter(isSound)
    if (known === undefined) this.soundOf.set(kind, sound)
    return sound as unknown as readonly RecordOf<Name>[]
  }

  /** The records of a kind, whatever their fields hold. */
  anyOf(kind: string): StoreRecord[] {
    return [...(this.byKind.get(kind)?.values() ?? [])]
  }

  /** One record by its kind and id, if its fields fit the schema. */
  get<Name extends keyof KnownFields>(kind: Name, id: string): RecordOf<Name> | undefined {
    const record = this.byKind.get(kind)?.get(id)
    return record !== undefined && isSound(record) ? (record as unknown as RecordOf<Name>) : undefined
  }

  /** Everyone with the initials, in a role or not. */
  withInitials(initials: string): RecordOf<'person'>[] {
    this.byInitials ??= groupByInitials(this.of('person'))
    return this.byInitials.get(initials) ?? []
  }

  /** The records of a kind whose fields don't fit the schema: no list can show them. */
  unsound(kind: string): StoreRecord[] {
    return this.anyOf(kind).filter((record) => !isSound(record))
  }

  /** Whether a record's fields fit its schema. */
  isSound(record: StoreRecord): boolean {
    return isSound(record)
  }

  /** Whether some record of a kind can't be read, so that nobody knows what it says. */
  hasUnreadable(kind: string): boolean {
    return this.unread.some((file) => file.kind === kind) || this.unsound(kind).length > 0
  }

  /** Whether there is a file of that kind and id, readable or not. */
  has(kind: string, id: string): boolean {
    return this.byKind.get(kind)?.has(id) === true || this.unread.some((file) => file.kind === kind && file.id === id)
  }

  /** Whether there is such a file, or may be one in a folder that can't be read. */
  mayHave(kind: string, id: string): boolean {
    return this.has(kind, id) || this.has(kind, '')
  }

  idsOf(kind: string): string[] {
    return [...(this.byKind.get(kind)?.keys() ?? [])]
  }
}

const soundness = new WeakMap<StoreRecord, boolean>()

function isSound(record: StoreRecord): boolean {
  let sound = soundness.get(record)
  if (sound === undefined) {
    sound = isReadable(record.kind.schema, record.data, record.kind.validate(record.data))
    soundness.set(record, sound)
  }
  return sound
}

function groupByInitials(people: readonly RecordOf<'person'>[]): Map<string, RecordOf<'person'>[]> {
  const groups = new Map<string, RecordOf<'person'>[]>()
  for (const person of people) {
    const { initials } = person.data
    if (initials !== undefined) groups.set(initials, [...(groups.get(initials) ?? []), person])
  }
  return groups
}
