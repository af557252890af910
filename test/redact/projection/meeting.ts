// A meeting of Elmbridge's group with the given fields and body, beside the other records of the store.
import type { RecordOf, Records } from '../../../src/core/records.js'
import { recordsOf } from '../records.js'

const MEETING = '2024-03-06-slg'
export const FILE = `records/meetings/${MEETING}.md`
export const S40 = '[Redacted: personal information (FOIA s.40)]'

const PLAIN = {
  title: 'Spring meeting',
  group: 'slg',
  date: '2024-03-06',
  chair: 'JW',
  attendees: [] as unknown[],
  apologies: [] as unknown[],
  status: 'approved',
}

/** The records of Elmbridge's store, with other files laid over it, and that meeting among them. */
export async function meetingOf(
  fields: object = {},
  body = '',
  files: { readonly [file: string]: string } = {},
): Promise<{ records: Records; meeting: RecordOf<'meeting'> }> {
  const lines = Object.entries({ ...PLAIN, ...fields }).map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`)
  const records = await recordsOf({ ...files, [FILE]: `---\n${lines.join('')}---\n\n${body}` })()
  const meeting = records.get('meeting', MEETING)
  if (meeting === undefined) throw new Error('these minutes are no record')
  return { records, meeting }
}

/** A person's record. */
export function person(name: string, publish: string, initials?: string, role?: string): string {
  const lines = [
    `name: ${name}`,
    ...(initials === undefined ? [] : [`initials: ${initials}`]),
    role === undefined ? 'roles: []' : `roles:\n  - title: ${role}`,
    `publish: ${publish}`,
  ]
  return `---\n${lines.join('\n')}\n---\n`
}
