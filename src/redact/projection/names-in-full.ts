// Writes the full names of a meeting's people where its notes have initials: a newsletter has no table that explains them.
import { attendanceOf } from '../../core/attendance.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolvePerson } from '../../core/references.js'
import type { PublicNames } from './public-names.js'

/** "IT" is no name in "IT-based", nor in a longer word. */
const START = '(?<![\\p{L}\\p{N}])(?<!\\p{L}-)'
const END = '(?![\\p{L}\\p{N}]|-\\p{L})'

/** Around a stand-in: what stands there in place of a name is nobody's initials. Signs for private use, which no reader sees. */
const [FROM, TO] = ['\ue000', '\ue001']

export const STAND_IN_SIGNS = new RegExp(`[${FROM}${TO}]`, 'g')

/** A stand-in as NamesInFull leaves it alone. */
export function asStandIn(text: string): string {
  return `${FROM}${text}${TO}`
}

export class NamesInFull {
  /** Those of the meeting who are published by name. */
  readonly people: readonly { name: string; role: string }[]
  private readonly nameOf: ReadonlyMap<string, string>
  private readonly pattern: RegExp | null

  /** Initials that the glossary knows are an abbreviation, and stay. */
  constructor(records: Records, meeting: RecordOf<'meeting'>, names: PublicNames) {
    const { chair, notetaker, date } = meeting.data
    const officers = [chair, notetaker].flatMap((word) => (word === undefined ? [] : (resolvePerson(records, word, date) ?? [])))
    const there = attendanceOf(records, meeting).flatMap(({ person }) => person ?? [])
    const named = [...new Set([...officers, ...there])].filter(({ data }) => data.publish === 'name')
    this.people = named.map(({ id, data: { name } }) => ({ name, role: names.columns(id).role }))
    const known = named.flatMap(({ id, data: { name, initials } }) => {
      if (initials === undefined || Object.hasOwn(records.settings.glossary, initials)) return []
      return resolvePerson(records, initials, date)?.id === id ? [{ name, initials }] : []
    })
    this.nameOf = new Map(
      known.flatMap(({ name, initials }) => [
        [initials, name],
        [`${name} (${initials})`, name],
      ]),
    )
    const [alone, explained] = [known.map(({ initials }) => initials), known.map(({ name, initials }) => escaped(`${name} (${initials})`))]
    const left = `\\[Redacted: [^\\]]*\\]|${FROM}[^${TO}]*${TO}`
    this.pattern = known.length === 0 ? null : new RegExp(`${left}|${explained.join('|')}|${START}(?:${alone.join('|')})${END}`, 'gu')
  }

  /** The text with each of their initials as a name. */
  in(text: string): string {
    const full = this.pattern === null ? text : text.replace(this.pattern, (found) => this.nameOf.get(found) ?? found)
    return full.replace(STAND_IN_SIGNS, '')
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
