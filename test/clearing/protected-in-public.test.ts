// Which names of those who may not be named a text holds that the store makes public itself: pairs of which one is found.
import { describe, expect, it } from 'vitest'
import { nameHeld, plainWords, soughtNames } from '../../src/redact/clearing/protected-in-public.js'
import { recordsOf } from '../redact/records.js'
import { person } from '../scan/seen.js'

/** Jo Ward and Asha Kaur may be named; Sam Mensah by role only. */
const store = recordsOf({
  ...person('Zebedee Fenwick', 'none'),
  ...person('Grace Hope', 'role'),
  ...person('Chelsea Kent', 'none'),
  ...person('June April', 'none'),
  ...person('Beatrice Young', 'none'),
  ...person('Asha King', 'none'),
  ...person('Maud Ward', 'none'),
  ...person('Nia Quill-Feather', 'none'),
  ...person('Otto Will Day', 'none'),
  ...person('Sister Ursula Pope', 'none'),
  ...person('Prince Luck', 'none'),
  ...person('R Oxley', 'none'),
})
const TAKEN = ['tabitha tarn', 'linus', 'may', '...'].map((name) => ({ name, reason: 's40' as const, as: null }))

/** What of somebody a text holds, and the words. */
async function heldIn(text: string): Promise<string | null> {
  const held = nameHeld(text, soughtNames(await store(), TAKEN))
  return held === undefined ? null : `${held.what} ${held.words}`
}

describe('a surname', () => {
  it.each([
    ['Fenwick House', 'surname fenwick'],
    ['The House of Fenwick', 'surname fenwick'],
    ['FENWICK HOUSE', 'surname fenwick'],
    ['Fenwick’s House', 'surname fenwick'],
    ['The Fenwicks', 'surname fenwick'],
    ['The Fenwicks House', 'surname fenwick'],
    ['Fenwick-Ash House', 'surname fenwick'],
    ['The Quill-Feather Trust', 'surname quill-feather'],
    ['The Quill Feather Trust', 'surname quill-feather'],
    ['Mensah House', 'surname mensah'],
    ['The Tarn Centre', 'surname tarn'],
    ['Linus Nursery', 'surname linus'],
    ['St Linus School', 'surname linus'],
    ['Pope Lane', 'surname pope'],
  ])('is found alone: %s', async (text, held) => {
    expect(await heldIn(text)).toBe(held)
  })

  it.each([
    ['in a longer word', 'Fenwickshire Council'],
    ['that is an everyday word', 'Hope House'],
    ['that is an everyday word, taken out alone', 'The May Nursery'],
    ['that is a place', 'Kent Council'],
    ['that is a month', 'The April Group'],
    ['that somebody has who may be named', 'Ward House'],
    ['of somebody who may be named', 'Kaur House'],
    ['that has no letters', 'Class S ...'],
  ])('is not found %s: %s', async (_, text) => {
    expect(await heldIn(text)).toBe(null)
  })
})

describe('a given name', () => {
  it.each([
    ['Zebedee House', 'name zebedee'],
    ['Zebedee’s House', 'name zebedee'],
    ['The Zebedees', 'name zebedee'],
    ['Beatrice House', 'name beatrice'],
    ['Tabitha House', 'name tabitha'],
    ['Ursula House', 'name ursula'],
  ])('is found alone: %s', async (text, held) => {
    expect(await heldIn(text)).toBe(held)
  })

  it.each([
    ['that is an everyday word', 'Grace House'],
    ['that is a place', 'Chelsea House'],
    ['that is a month', 'June House'],
    ['that somebody has who may be named', 'Asha House'],
    ['that is a letter', 'Ward R'],
    ['that is a title', 'The Sister House'],
  ])('is not found %s: %s', async (_, text) => {
    expect(await heldIn(text)).toBe(null)
  })

  it.each(['St', 'Saint', 'King', 'Queen', 'Prince', 'Princess'])('is another’s after %s', async (title) => {
    expect(await heldIn(`The ${title} Zebedee’s School`)).toBe(null)
    expect(await heldIn(`The ${title} and Zebedee School`)).toBe('name zebedee')
    expect(await heldIn(`The ${title}s Zebedee School`)).toBe('name zebedee')
  })

  it('is found beside a saint’s, whose surname it is not', async () => {
    expect(await heldIn('St Zebedee and Beatrice School')).toBe('name beatrice')
    expect(await heldIn('Prince Edward Luck Hall')).toBe(null)
    expect(await heldIn('Prince Edward L Hall')).toBe(null)
  })

  it('is a saint’s with an initial too, and not with a whole surname', async () => {
    expect(await heldIn('The Grace H School')).toBe('name grace h')
    expect(await heldIn('The St Grace H School')).toBe(null)
    expect(await heldIn('The St Grace Hope School')).toBe('name grace hope')
  })
})

describe('a name in full, of words that say nothing alone,', () => {
  it.each([
    ['The Grace Hope Centre', 'name grace hope'],
    ['The Hope, Grace Centre', 'name hope grace'],
    ['The Grace Hopes', 'name grace hope'],
    ['The Otto Will Day Nursery', 'name otto will day'],
    ['The Prince Luck Hall', 'name prince luck'],
  ])('is found: %s', async (text, held) => {
    expect(await heldIn(text)).toBe(held)
  })

  it.each([
    ['is apart', 'Grace and Hope House'],
    ['is with another’s', 'Chelsea Hope House'],
    ['is with another initial', 'Grace K House'],
    ['begins with an initial', 'Hope G House'],
    ['is in a longer word', 'Gracey Hope House'],
    ['is what somebody is called who may be named', 'Asha K House'],
  ])('is not found where it %s: %s', async (_, text) => {
    expect(await heldIn(text)).toBe(null)
  })
})

describe('three names', () => {
  /** Each of the three says nothing alone. */
  const hill = recordsOf({ ...person('Grace Will Hope', 'none') })
  const isHeld = async (text: string) => nameHeld(text, soughtNames(await hill(), [])) !== undefined

  it.each(['Grace Will Hope', 'Grace Hope', 'Hope Grace', 'Hope, Grace Will', 'Grace H'])('are found as %s', async (form) => {
    expect(await isHeld(`The ${form} Hall`)).toBe(true)
  })

  it.each(['Will Hope', 'Grace Will', 'Hope Will', 'Grace W'])('are not found as %s', async (form) => {
    expect(await isHeld(`The ${form} Hall`)).toBe(false)
  })
})

describe('the words of a text', () => {
  it('are the same in other capitals and with other signs', () => {
    expect(plainWords('The Élise *Tarn* Centre’s')).toBe('the elise tarn centre')
  })
})
