// What a store knows without any mark: the words that it makes public, and the names and initials of its people.
import type { Records } from '../core/records.js'
import { wordsOf } from '../redact/oracle/reading.js'
import { publicWords } from '../redact/oracle/telling-words.js'

export interface KnownOfStore {
  isPublic(word: string): boolean
  /** Lower case. */
  names: ReadonlySet<string>
  initials: ReadonlySet<string>
}

/** People who may be named by nobody are as unknown as people who are in no record. */
export function knownOf(records: Records): KnownOfStore {
  const people = records.of('person').filter(({ data }) => data.publish !== 'none')
  return {
    isPublic: publicWords(records),
    names: new Set(people.flatMap(({ data }) => wordsOf(data.name)).map((word) => word.toLowerCase())),
    initials: new Set(people.flatMap(({ data }) => data.initials ?? [])),
  }
}
