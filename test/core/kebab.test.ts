// Names become ids in one way.
import { expect, it } from 'vitest'
import { foldName, toKebab } from '../../src/core/kebab.js'

it.each([
  ['Jo Ward', 'jo-ward'],
  ['Zoë Ångström', 'zoe-angstrom'],
  ["Mary O'Brien", 'mary-obrien'],
  ['Mary O’Brien', 'mary-obrien'],
  ['Mary OʼBrien', 'mary-obrien'],
  ['Dr. A. B. van  Dam (Chair)', 'dr-a-b-van-dam-chair'],
  ['Ли', ''],
])('%s is %s', (name, id) => {
  expect(toKebab(name)).toBe(id)
})

it('names differ where their letters do, of whatever alphabet', () => {
  expect(foldName("Mary O'Brien")).toBe(foldName('MARY  OBRIEN'))
  expect(foldName('Ли')).not.toBe(foldName('Ким'))
})
