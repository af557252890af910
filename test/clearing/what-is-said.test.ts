// What is said of a decision is refused where it names what is taken out, and not where a name's letters only stand inside another word.
import { describe, expect, it } from 'vitest'
import { Notes, PUBLISH } from './deciding.js'

const refusal = async (name: string, reason: string, more: { readonly [words: string]: object } = {}) => {
  const notes = await Notes.of(`They met ${[name, ...Object.keys(more)].join(' and then ')} there.`)
  try {
    notes.changes({ [name]: { reason }, ...more })
  } catch (error) {
    return (error as Error).message
  }
  return null
}

describe('a reason', () => {
  it.each([
    ['Mary Tarn', 'Asked by the primary school, in summary'],
    ['Rose Tarn', 'The case was then prosecuted'],
    ['Anna Vale', 'An annual report of equivalent evaluation; the savannah'],
    ['Ian Lee', 'The guardian asleep in the meeting'],
    ['Mark Quill', 'The remarkable tranquillity of it'],
    ['Will Kent', 'It will be read again'],
    ['Tarnia Quill', 'The quiet one'],
  ])('may hold the letters of a name inside other words: %s, %s', async (name, reason) => {
    expect(await refusal(name, reason)).toBe(null)
  })

  it.each([
    ['Mary Tarn', 'Mary is a child'],
    ['Mary Tarn', 'a child of the tarn household'],
    ['Mary Tarn', 'Mary’s school asked'],
    ['Mary Tarn', "MARY'S school"],
    ['Mary Tarn', 'the Tarns asked'],
    ['Mary Tarn', 'the Tarns’ wish'],
    ['Mary Jones', 'as the Joneses asked'],
    ['Mary Quill-Feather', 'the Quill-Feathers asked'],
    ['Mary Quill-Feather', 'of the family Feather'],
    ['Mary Quill', 'of the Quill-Tarn family'],
    ['Mary Tarn', 'see mary-tarn in the file'],
    ['Mary Tarn', 'see mary.tarn@example.org'],
    ['Mary Tarn', 'see marytarn@example.org'],
    ['Mary Tarn', 'see mtarn@example.org'],
    ['Mary Tarn', 'M\u200bary asked'],
    ['Mary Tarn', 'Ｍａｒｙ asked'],
    ['Mary Tarn', '**Ma**ry asked'],
    ['Zoë Tarn', 'Zoe asked'],
    ['王小明', '王小明的母亲 asked'],
    ['Will Kent', 'asked by Will himself'],
    ['Maria de la Cruz', 'Cruz asked'],
    ['Aoife O’Brienne', "the O'Briennes asked"],
    ['Aoife O’Brienne', 'the OBrienne family'],
  ])('is refused where it names somebody in any form: %s, %s', async (name, reason) => {
    const message = await refusal(name, reason)
    expect(message).toContain('repeats what is taken out')
    expect(message).not.toContain(name)
  })

  it('of what is published may hold such letters too', async () => {
    expect(await refusal('Mary Tarn', 'As agreed', { 'Maud Vale': { ...PUBLISH, reason: 'The primary school says so' } })).toBe(null)
    expect(await refusal('Mary Tarn', 'As agreed', { 'Maud Vale': { ...PUBLISH, reason: 'No relation of Mary' } })).not.toBe(null)
  })
})
