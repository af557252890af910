// What holds of every kind, whichever there are: a described schema, a template, a type, a record made from it that is valid.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FieldSchema } from '../../src/core/schema.js'
import { readKinds } from '../../src/store/read-kinds.js'
import { kscp, validateJson } from '../support/run.js'
import { makeStore, REPOSITORY } from '../support/store.js'

const kinds = await readKinds(REPOSITORY)
const types = readFileSync(join(REPOSITORY, 'src/generated/types.ts'), 'utf8')

/** Every field of a schema, those inside lists and mappings too, by its path. */
function fieldsOf(schema: FieldSchema, path = ''): [string, FieldSchema][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => fieldsOf(field, `${path}/${name}`))
  const items = schema.items === undefined ? [] : fieldsOf(schema.items, `${path}/*`)
  return path === '' ? own : [[path, schema], ...items, ...own]
}

/** What a newcomer would set to make one, from the examples of the required fields; the references stand in Elmbridge's store. */
const SETTINGS: { readonly [kind: string]: readonly string[] } = {
  person: ['name=Ros Vale'],
  organisation: ['name=Elm School'],
  group: ['name=Learning Hub'],
  meeting: ['title=Summer meeting', 'group=slg', 'date=2024-06-05', 'chair=JW'],
  action: ['title=Ring the school.', 'owners=[AK]', 'raised=2024-06-05'],
  priority: ['title=Neglect'],
  clearance: ['scope=always', 'text=Elm Festival', 'reason=A public event', 'by=JW', 'on=2024-06-05'],
  newsletter: ['issue=3'],
  register: ['meeting=2024-03-06-slg', 'made=2024-06-05', 'minutes=sha256-0f343b0931126a20'],
  agenda: ['title=Summer meeting', 'group=slg', 'date=2024-06-05'],
  commitment: [
    'meeting=2024-03-06-slg',
    'digest=sha256-krQ10GiXH485ECnFRLYsokmTJR4E+qcbj1NZ4pQVa8w=',
    'why=It was done there.',
    'by=JW',
    'on=2024-06-05',
  ],
  comment: ['meeting=2024-03-06-slg', 'by=JW', 'on=2024-06-05', 'nothing-to-add=true'],
}

describe.each(kinds.map((kind) => [kind.name, kind] as const))('the kind %s', (name, kind) => {
  it('describes every field, with an example', () => {
    for (const [path, field] of fieldsOf(kind.schema)) {
      expect(field.description, path).toMatch(/\w/)
      expect(field.examples, path).not.toHaveLength(0)
      expect(field.examples, path).toBeDefined()
    }
  })

  it('takes a source and a note, and no field it does not know', () => {
    expect(Object.keys(kind.schema.properties ?? {})).toEqual(expect.arrayContaining(['source', 'note']))
    expect(kind.schema.additionalProperties).toBe(false)
  })

  it('says in the words of JSON Schema, too, which texts stand for a day', () => {
    for (const [path, { pattern, examples, 'x-kscp': meaning }] of fieldsOf(kind.schema)) {
      if (meaning?.date !== true) continue
      const form = new RegExp(String(pattern))
      for (const text of [...(examples ?? []), ...(meaning.or ?? []), meaning.orForm?.example]) expect(text, path).toMatch(form)
      for (const text of ['soon', '2020-13-01', '20/01/2020', 'meeting+2 or so']) expect(text, path).not.toMatch(form)
    }
  })

  it('has a template and a type', () => {
    expect(existsSync(join(REPOSITORY, `templates/${name}.md`))).toBe(true)
    expect(types).toContain(`export interface ${kind.schema.title} {`)
  })

  it('makes a record that is valid', () => {
    const store = makeStore()
    const settings = (SETTINGS[name] ?? []).flatMap((setting) => ['--set', setting])
    const made = kscp(store, ['new', name, ...(kind.fixedId !== null && name !== 'action' ? [] : ['ros-vale']), ...settings])
    expect(made.stderr).toBe('')
    expect(kscp(store, 'validate --strict').stdout).toContain('Nothing wrong in 8 records.')
  })
})

it('what stands in a mapping of any names is told as any other field', () => {
  const { problems } = validateJson(makeStore({ 'records/kscp.yaml': 'glossary:\n  CP: 7\n' }))
  expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
    'Unexpected number in CP of glossary, expected words. Put quotes around it.',
  ])
})
