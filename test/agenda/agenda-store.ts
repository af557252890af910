// Elmbridge in git before the summer meeting of its leadership group, to which a learning hub answers.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitAll } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import { ELMBRIDGE, makeStore } from '../support/store.js'

export const AGENDA = 'records/agendas/2024-06-05-slg.md'
export const MEETING = 'records/meetings/2024-03-06-slg.md'
export const ACTION = 'records/actions/2024-03-06-slg-1.md'
export const HUB = 'records/groups/hub.md'

const text = (file: string) => ELMBRIDGE[file] ?? ''

/** The text of a meeting's notes; `body` may hold marks. */
export function notesOf(group: string, date: string, body = '## 1. Welcome\n', fields = ''): { [file: string]: string } {
  const head = `title: Meeting\ngroup: ${group}\ndate: ${date}\nchair: JW\nattendees: [JW]\napologies: []\nstatus: draft\n${fields}`
  return { [`records/meetings/${date}-${group}.md`]: `---\n${head}---\n\n${body}` }
}

export function agendaStore(files: Parameters<typeof makeStore>[0] = {}): string {
  return commitAll(
    makeStore({
      'records/kscp.yaml': text('records/kscp.yaml').replace('commit: false\n', ''),
      '.gitignore': 'outbox/\n.kscp.lock\n',
      [HUB]: '---\nname: Learning Hub\nabbreviation: HUB\nparent: slg\nmeets: termly\n---\n',
      ...files,
    }),
  )
}

/** `kscp agenda slg ...` on a day; 1 May 2024 unless another is given. */
export function agenda(
  store: string,
  words: readonly string[] = [],
  day = '2024-05-01',
  env: { readonly [name: string]: string } = {},
): Run {
  return kscp(store, ['agenda', 'slg', '--as-of', day, ...words], env)
}

export interface AgendaJson {
  id: string
  date: string
  status: string
  items: { number: number; title: string; lines: string[]; from: string[] }[]
  missing: string[]
  outputs: string[]
}

/** What a fresh agenda holds, as a dry run tells it. */
export function drafted(store: string, day?: string, ...words: readonly string[]): AgendaJson {
  return JSON.parse(agenda(store, ['--dry-run', '--format', 'json', ...words], day).stdout)
}

/** The lines of an item by the beginning of its title; undefined where there is none. */
export function linesOf({ items }: AgendaJson, title: string): string[] | undefined {
  return items.find((item) => item.title.startsWith(title))?.lines
}

export function fileIn(store: string, file: string): string {
  return readFileSync(join(store, file), 'utf8')
}

/** The lines of an .ics file, unfolded. */
export function calendarIn(store: string, id = '2024-06-05-slg'): string[] {
  return fileIn(store, `outbox/${id}-invitation.ics`)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
}

/** An action of the spring meeting's group, not of its notes. */
export function actionOf(id: string, fields: string, body = ''): { [file: string]: string } {
  return { [`records/actions/${id}.md`]: `---\ntitle: Ring the schools.\nowners: [AK]\n${fields}---\n${body}` }
}
