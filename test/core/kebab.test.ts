// Names become ids in one way, with the letters that accents can't be taken from in their usual English ones.
import { expect, it } from 'vitest'
import { foldName, toKebab } from '../../src/core/kebab.js'

it.each([
  ['Jo Ward', 'jo-ward'],
  ['Zoë Ångström-Łuk', 'zoe-angstrom-luk'],
  ['Søren Æbelø', 'soren-aebelo'],
  ['Đorđe Groß', 'dorde-gross'],
  ['Þórir Œuvray Ðan', 'thorir-oeuvray-dan'],
  ['Işık Aydın', 'isik-aydin'],
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
