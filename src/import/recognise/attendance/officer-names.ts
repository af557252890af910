// Finds the name of whoever chaired or took notes as it stands in the list of those present, or who chaired in a sentence.
import { type Block, textOf } from '../../block.js'
import { readLabel } from '../labels/read-label.js'
import { type ListedPerson, readPerson } from './listed-person.js'
import { sameName } from './same-name.js'

/** An officer's name as it stands in the list. */
export function nameInList(attendees: readonly ListedPerson[], name: string | null): string | null {
  if (name === null) return null
  const exact = attendees.find((person) => sameName(person.name) === sameName(name) || person.initials === name)
  if (exact !== undefined) return exact.name
  const surname = sameName(name).split(' ').at(-1) ?? ''
  const same = attendees.filter((person) => sameName(person.name).split(' ').at(-1) === surname)
  const [only] = same.filter((person) => sameName(person.name).charAt(0) === sameName(name).charAt(0) || !name.includes(' '))
  if (only !== undefined && same.length > 0) return only.name
  const first = attendees.filter((person) => !name.includes(' ') && sameName(person.name).split(' ')[0] === sameName(name))
  return first.length === 1 ? (first[0]?.name ?? name) : name
}

/** "Jo Ward took the chair", "chaired by Jo Ward". */
export function chairInText(blocks: readonly Block[], attendees: readonly ListedPerson[]): string | null {
  for (const block of blocks.slice(0, 60)) {
    if (block.kind === 'table') continue
    const text = textOf(block)
    const before =
      /(?:^|[.;]\s+)([^.;]{2,60}|[^;]{2,60}?\.\s?\p{L}+)\s+(?:took the chair|was in the chair|in the chair|chaired the meeting|presided)\b/iu.exec(
        text,
      )?.[1]
    const after =
      /\bchaired by\s+([^.,;]{3,50})/i.exec(text)?.[1] ??
      /\b([^.,;]{3,50}),\s+(?:standing in as|acting as|as acting) chair/i.exec(text)?.[1]
    const label = readLabel(text)
    const said = before ?? after
    const person = said === undefined || label?.kind === 'present' ? null : readPerson(said, true)
    if (person !== null) return nameInList(attendees, person.name)
  }
  return null
}
