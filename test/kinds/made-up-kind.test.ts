// A kind with no behaviour of its own is a schema and a template in the store, and nothing in src.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kscp, validateJson } from '../support/run.js'
import { makeStore, REPOSITORY } from '../support/store.js'

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'volunteer.schema.json',
  title: 'Volunteer',
  'x-kscp': { folder: 'volunteers', id: '{name}' },
  type: 'object',
  additionalProperties: false,
  required: ['name', 'mentor'],
  properties: {
    name: { description: 'The name', type: 'string', examples: ['Ros Vale'] },
    mentor: {
      description: 'Who looks after the volunteer',
      type: 'string',
      'x-kscp': { refers: ['person'], on: 'since' },
      examples: ['JW'],
    },
    since: { description: 'The first day', type: 'string', format: 'date', examples: ['2024-01-01'] },
  },
}
const FILES = {
  'schemas/volunteer.schema.json': JSON.stringify(schema),
  'templates/volunteer.md': '---\nname:\nmentor: # initials\nsince: 2024-01-01\n---\n',
}

describe('a kind that a store adds', () => {
  it('is made from its template', () => {
    const store = makeStore(FILES)
    expect(kscp(store, ['new', 'volunteer', '--set', 'name=Ros Vale', '--set', 'mentor=AK']).stdout).toBe(
      'Made records/volunteers/ros-vale.md.\n',
    )
    expect(existsSync(join(store, 'records/volunteers/ros-vale.md'))).toBe(true)
    expect(validateJson(store)).toMatchObject({ checked: { records: 8 }, problems: [] })
  })

  it('is checked: fields, days, references, all by its schema', () => {
    const store = makeStore({
      ...FILES,
      'records/volunteers/ros-vale.md': '---\nname: Ros Vale\nmentr: AK\nmentor: QQ\nsince: 2024-02-30\n---\n',
    })
    expect(validateJson(store).problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'unknown-field 3',
      'unknown-reference 4',
      'bad-date 5',
    ])
  })
})

describe('a pattern of a store that comes to no end', () => {
  const words = `${'a'.repeat(60)}!`
  it.each([
    ['pattern', { type: 'string', pattern: '^(a+)+$' }],
    ['form of a day', { type: 'string', 'x-kscp': { date: true, orForm: { pattern: '^(a|a)*$', example: 'a' } } }],
  ])('is told in a sentence: %s', (_, name) => {
    const changed = { ...schema, properties: { ...schema.properties, name } }
    const store = makeStore({
      'schemas/volunteer.schema.json': JSON.stringify(changed),
      'records/volunteers/ros-vale.md': `---\nname: ${words}\nmentor: AK\n---\n`,
    })
    const { code, stderr } = kscp(store, 'validate')
    expect(code).toBe(3)
    expect(stderr).toContain('A pattern in schemas/volunteer.schema.json comes to no end')
  })

  it('is another than one that does', () => {
    const name = { type: 'string', pattern: '^([A-Z][a-z]+ ?)+$', examples: ['Ros Vale'] }
    const changed = { ...schema, properties: { ...schema.properties, name } }
    const store = makeStore({
      'schemas/volunteer.schema.json': JSON.stringify(changed),
      'records/volunteers/ros-vale.md': '---\nname: Ros Vale\nmentor: AK\n---\n',
      'records/volunteers/jo.md': '---\nname: jo\nmentor: AK\n---\n',
    })
    expect(validateJson(store).problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['wrong-form records/volunteers/jo.md'])
  })
})

describe('a packaged kind that a store changes', () => {
  it('is checked by the store’s schema', async () => {
    const packaged = (await import('../../src/generated/schemas.js')).packagedSchemas.priority
    const changed = { ...packaged, required: [...(packaged?.required ?? []), 'theme'] }
    const priority = { 'records/priorities/neglect.md': '---\ntitle: Neglect\nhorizon: top-five\ntype: aim\nstatus: current\n---\n' }
    expect(validateJson(makeStore(priority)).problems).toEqual([])
    expect(validateJson(makeStore({ ...priority, 'schemas/priority.schema.json': JSON.stringify(changed) })).problems).toMatchObject([
      { code: 'missing-field', file: 'records/priorities/neglect.md' },
    ])
  })

  it('says when the schema itself is broken', () => {
    const { code, stdout, stderr } = kscp(makeStore({ 'schemas/priority.schema.json': '{' }), 'validate')
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('schemas/priority.schema.json')
  })
})

describe('the folder of a kind', () => {
  const told = (file: string, folder: unknown) => {
    const changed = { ...schema, 'x-kscp': folder === undefined ? {} : { folder } }
    const { code, stdout, stderr } = kscp(makeStore({ [`schemas/${file}`]: JSON.stringify(changed) }), 'validate')
    expect([code, stdout]).toEqual([3, ''])
    return stderr
  }

  it.each(['../volunteers', 'a/b', 'Volunteers', '', 3])('is no %j', (folder) => {
    expect(told('volunteer.schema.json', folder)).toContain('schemas/volunteer.schema.json names no folder')
  })

  it('is not that of another, nor taken away from a packaged kind', () => {
    expect(told('volunteer.schema.json', 'people')).toContain('names the folder people, which is that of the person records')
    expect(told('person.schema.json', undefined)).toContain('schemas/person.schema.json names no folder')
  })

  it('is none for a schema that others only refer to', () => {
    const files = { 'schemas/address.schema.json': JSON.stringify({ $id: 'address.schema.json', type: 'string' }) }
    expect(validateJson(makeStore(files)).problems).toEqual([])
  })
})

it('a schema may be saved with a byte-order mark', () => {
  const store = makeStore({ 'schemas/volunteer.schema.json': `\ufeff${FILES['schemas/volunteer.schema.json']}` })
  expect(validateJson(store).problems).toEqual([])
})

describe.each([
  ['store', 'kscp.yaml'],
  ['holidays', 'holidays.yaml'],
])('a schema named %s', (name, described) => {
  const file = `schemas/${name}.schema.json`
  const packaged = readFileSync(join(REPOSITORY, file), 'utf8')

  it('is told to have no effect, and leaves every command as it was', () => {
    const store = makeStore({ [file]: packaged.replace('"description": "', '"description": "Our ') })
    expect(validateJson(store).problems).toMatchObject([
      { code: 'schema-without-effect', severity: 'warning', file, message: expect.stringContaining(described) },
    ])
    expect(kscp(store, 'actions list')).toMatchObject({ code: 0, stderr: '' })
  })

  it('is not told of where it is the packaged one', () => {
    expect(validateJson(makeStore({ [file]: packaged })).problems).toEqual([])
  })
})
