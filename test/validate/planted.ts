// Plants bad input in a copy of our own store, and tells what the built command says of it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { kscp, type ValidateJson } from '../support/run.js'
import { copyOfOurStore, REPOSITORY } from '../support/store.js'

export const MEETING = 'records/meetings/2019-11-20-slg.md'
/** A person nobody refers to, made anew in each test. */
export const PERSON = 'records/people/rowan-vale.md'
export const FIELDS = 'name: Rowan Vale\nroles: []\npublish: name\n'

/** A paragraph of our minutes that holds no mark. */
const PARAGRAPH = 'ST: there was a summary document presented regularly to the Subgroup.'
/** One more fault, in another file: whatever is planted, it must still be found. */
const WITNESS = 'records/priorities/witness.md'

export function ourText(file: string): string {
  return readFileSync(join(REPOSITORY, file), 'utf8')
}

/** A copy of our store with the given files written anew. */
export function plant(files: { readonly [file: string]: string | Uint8Array }): string {
  const store = copyOfOurStore()
  const witness = '---\ntitle: Neglect in schools\nhorizon: top-five\ntype: aim\nstatus: curent\n---\n'
  for (const [file, content] of Object.entries({ ...files, [WITNESS]: witness })) writeFileSync(join(store, file), content)
  return store
}

/** A copy of our store with something in one of its files replaced. */
export function plantIn(file: string, find: string | RegExp, replacement: string): string {
  const text = ourText(file)
  const changed = text.replace(find, () => replacement)
  if (changed === text) throw new Error(`${file} holds no ${find}`)
  return plant({ [file]: changed })
}

/** A copy of our store with words in place of a paragraph of the minutes. */
export function plantInMinutes(words: string): string {
  return plantIn(MEETING, PARAGRAPH, words)
}

/** The line of the minutes on which planted words begin, and the line of the first text like this in one of our files. */
export const PLANTED = lineOf(MEETING, PARAGRAPH)

export function lineOf(file: string, words: string): number {
  const before = ourText(file).split(words)[0] ?? ''
  return before.split('\n').length
}

/** Every problem but the witness. Holds that the command ran to its end, found the rest, and had nothing to say of itself. */
export function found(store: string): ValidateJson['problems'] {
  const { code, stdout, stderr } = kscp(store, 'validate --format json')
  expect(stderr).toBe('')
  expect(code).toBe(1)
  const { checked, problems } = JSON.parse(stdout) as ValidateJson
  expect(problems.map(({ code, file, line }) => `${code} ${file}:${line}`)).toContain(`unknown-value ${WITNESS}:5`)
  expect(checked.records).toBe(countRecords(store))
  return problems.filter(({ file }) => file !== WITNESS)
}

/** The same as `code file:line`, the file without `records/`. */
export function places(store: string): string[] {
  return found(store).map(({ code, file, line }) => `${code} ${file.replace(/^records\//, '')}:${line}`)
}

/** The record files of a store, broken ones too: what ends in .md and is no folder, in a folder of a kind. */
function countRecords(store: string): number {
  const folders = readdirSync(join(REPOSITORY, 'records'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = folders.flatMap(({ name }) => readdirSync(join(store, 'records', name), { withFileTypes: true }))
  return files.filter((entry) => entry.name.endsWith('.md') && !entry.isDirectory()).length
}
