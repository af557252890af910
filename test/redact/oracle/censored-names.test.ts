// Names of which signs cover some letters: nobody reads "Q_ll" as anything but the name that a mark takes out.
import { describe, expect, it } from 'vitest'
import { findLeaks } from '../../../src/redact/oracle/leak-oracle.js'
import type { RemovedText } from '../../../src/redact/oracle/removed-text.js'
import { recordsOf } from '../records.js'

const elmbridge = recordsOf()

async function isFound(text: string, page: string, what: RemovedText['what'] = 'marked'): Promise<boolean> {
  const removed = { text, what, file: 'records/meetings/2024-03-06-slg.md', place: { line: 9, column: 4 } }
  return findLeaks({ name: 'notes.md', parts: [page] }, [removed], { records: await elmbridge(), source: '', clearedNames: [] }).length > 0
}

describe('a name with letters covered', () => {
  it.each([
    ['Zebedee Quill', 'met Z\\*\\*\\*\\*\\*\\* there'],
    ['Zebedee Quill', 'met Z****** Q**** there'],
    ['Zebedee Quill', 'met **Mr Q\\*\\*\\*l** there'],
    ['Zebedee Quill', 'met Q_ll there'],
    ['Zebedee Quill', 'met Q\\_ll there'],
    ['Zebedee Quill', 'met Q…l there'],
    ['Zebedee Quill', 'met Q...l, who'],
    ['Zebedee Quill', 'met Q--ll.'],
    ['Zebedee Quill', 'met Zebe… there'],
    ['Zebedee Quill', 'met Zebe---.'],
    ['Zebedee Quill', 'met Z\\*b\\*d\\*\\* there'],
    ['Zebedee Quill', 'met Z█████ there'],
    ['Zebedee Quill', 'met q••ll there'],
    ['told Grace Monk that', 'met M_nk there'],
    ['Niamh O’Sullivan', 'met S_ll_v_n there'],
    ['Jürgen Müller', 'met M\\*\\*\\*r there'],
  ])('%s stands: %s', async (text, page) => {
    expect(await isFound(text, page)).toBe(true)
  })

  it.each([
    ['Ann Onslow', 'it goes on... there'],
    ['Carl Vine', 'care\\* and C# there'],
    ['Carl Vine', '**C**: vitamins, *c* and `c`'],
    ['Zebedee Quill', 'a Q—A session, Z. and plan Z... there'],
    ['Zebedee Quill', 'a quiz_night and Q\\*\\*\\*s'],
    ['the broken arm', 'a br\\*\\*\\*n one'],
    ['Al Ng', 'a\\*\\* and n_g'],
  ])('%s does not: %s', async (text, page) => {
    expect(await isFound(text, page)).toBe(false)
  })
})

describe('initials in small letters', () => {
  it('stand where each has a dot', async () => {
    expect(await isFound('ZQ', 'asked z.q. about it', 'initials')).toBe(true)
    expect(await isFound('ZQ', 'asked z. q. about it')).toBe(true)
    expect(await isFound('Zebedee Quill', 'asked z.q. about it')).toBe(true)
  })

  it('do not stand in an abbreviation or an address', async () => {
    expect(await isFound('Paul Major', 'at 4 p.m. there')).toBe(false)
    expect(await isFound('Edith Grace', 'e.g. then')).toBe(false)
    expect(await isFound('Peter Adams', 'a grant of £200 p.a. there')).toBe(false)
    expect(await isFound('Dora Olive Brown', 'the d.o.b. there')).toBe(false)
    expect(await isFound('ZQ', 'at https://z.q.example.org there', 'initials')).toBe(false)
  })
})
