// What stands beside a name and belongs to it: each sentence beside one where one thing differs and it doesn't.
import { describe, expect, it } from 'vitest'
import { namesSeenIn, rulesIn } from './seen.js'

describe('the first word of a name on a form', () => {
  it.each([
    ['Parent: Rain Robson', 'The parent. Rain Robson'],
    ['Name: Rain Robson', 'Named: Rain Robson'],
    ['Name: Rain Robson', 'The filename: Rain Robson'],
    ['Pupil:   Rain Robson  \nIt rained.', 'Pupils went. Rain Robson\nIt rained.'],
    ['Carer: Rain Robson\nIt rained.', 'Carer: Rain Robson it rained.'],
  ])('%j, not %j', (text, not) => {
    expect(namesSeenIn(text)).toContain('Rain Robson')
    expect(namesSeenIn(not)).toEqual(['Robson'])
  })
})

describe('the small word of “’t Hooft”', () => {
  it('belongs to it with its apostrophe alone', () => {
    expect(namesSeenIn("It was 't Zorbel.")).toEqual(['t Zorbel'])
    expect(namesSeenIn('It was t Zorbel.')).toEqual(['Zorbel'])
    expect(namesSeenIn("It was 's Zorbel.")).toEqual(['Zorbel'])
  })
})

describe('a place or a day that was a surname', () => {
  it.each([
    ['We met Anna Ipswich. Ipswich came.', ['Anna Ipswich', 'Ipswich']],
    ['We met Anna, Ipswich. Ipswich came.', ['Anna']],
    ['We met A. Ipswich. Ipswich came.', ['A. Ipswich', 'Ipswich']],
    ['We met Anna Ipswich. On the road to ipswich it rained.', ['Anna Ipswich']],
    ['We met Chika Sunday. Sunday came.', ['Chika Sunday', 'Sunday']],
    ['We met Chika Sunday. We came on Sunday.', ['Chika Sunday']],
    ['We met Anna Robson. Ipswich came.', ['Anna Robson']],
    ['We met Anna Surbiton. Surbiton came.', ['Anna Surbiton', 'Surbiton']],
    ['We met Ipswich, Anna. Ipswich came.', ['Anna']],
  ])('%s', (text, names) => {
    expect(namesSeenIn(text)).toEqual(names)
  })
})

describe('the rule of a name', () => {
  it.each([
    ['We met Zorbel Robson there.', 'capitalised-word'],
    ['We met Robson Zorbel there.', 'known-name'],
    ['Parent: Rain Robson', 'known-name'],
    ['We met Mrs Zorbel there.', 'after-title'],
  ])('is that of its first word that is one: %s', (text, rule) => {
    expect(rulesIn(text).map(([first]) => first)).toEqual([rule])
  })
})
