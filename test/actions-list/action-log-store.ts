// Stores for the tests of lists: actions made from their fields, and the list as JSON.
import { kscp } from '../support/run.js'
import { makeStore } from '../support/store.js'

type Fields = { readonly [field: string]: string }

const FIELDS: Fields = { title: '"Ring the school."', owners: '[AK]', raised: '2024-03-06', status: 'open' }

/** The file of an action: fields in YAML over the usual ones, and a body. */
export function actionFile(id: string, fields: Fields = {}, body = ''): { [file: string]: string } {
  const lines = Object.entries({ ...FIELDS, ...fields }).map(([name, value]) => `${name}: ${value}\n`)
  return { [`records/actions/${id}.md`]: `---\n${lines.join('')}---\n${body}` }
}

/** Elmbridge with these files besides. */
export function logOf(...files: { [file: string]: string }[]): string {
  return makeStore(Object.assign({}, ...files))
}

export interface ListJson {
  actions: { id: string; [key: string]: unknown }[]
  summary: { open: number; overdue: number; oldest: string | null; medianAge: number | null }
  groups: {
    by: string
    id: string | null
    title: string
    open: number
    overdue: number
    oldest: string
    medianAge: number
    actions: string[]
  }[]
}

export function listJson(store: string, words: string): ListJson {
  return JSON.parse(kscp(store, `actions list --format json ${words}`.trimEnd()).stdout)
}

export function listedIds(store: string, words: string): string[] {
  return listJson(store, words).actions.map(({ id }) => id)
}
