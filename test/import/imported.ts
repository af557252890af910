// Imports a text as a file of a given name, and gives what a test looks at.
import { importMinutes } from '../../src/import/import-minutes.js'
import type { ImportedMinutes } from '../../src/import/imported-minutes.js'

export async function imported(text: string, name = 'minutes.md', pick: number | null = null): Promise<ImportedMinutes> {
  return (await importMinutes(new TextEncoder().encode(text), name, pick)).minutes
}

/** Each attendee as `name | initials | role | organisation`, what is missing left out. */
export async function attendees(text: string, name?: string): Promise<string[]> {
  const { attendees } = await imported(text, name)
  return attendees.map(({ name, initials, role, organisation }) =>
    [name, initials, role, organisation].filter((part) => part !== null).join(' | '),
  )
}

export async function apologies(text: string, name?: string): Promise<string[]> {
  return (await imported(text, name)).apologies.map(({ name }) => name)
}

/** Each action as `owners: text`. */
export async function actions(text: string, name?: string): Promise<string[]> {
  return (await imported(text, name)).actions.map(({ owners, text }) => `${owners.join(', ')}: ${text}`)
}

export async function items(text: string, name?: string): Promise<string[]> {
  return (await imported(text, name)).items.map(({ number, title }) => (number === null ? title : `${number} ${title}`))
}

export async function codes(text: string, name?: string): Promise<string[]> {
  return (await imported(text, name)).warnings.map(({ code, line }) => `${code}:${line}`)
}
