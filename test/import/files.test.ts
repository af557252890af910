// What kind of file it is shows in its bytes; what can't be read is refused with what to do, and what is no minutes is said to be none.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importMinutes } from '../../src/import/import-minutes.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const MINUTES = 'Present: Ann Lee (Chair), Bo Nash, Cy Orr\n'

describe('refused', () => {
  it.each([
    ['a Word file of the old kind', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'minutes.docx', /save it as \.docx/],
    ['a PDF', utf8('%PDF-1.7'), 'minutes.pdf', /Word file/],
    ['an RTF file', utf8('{\\rtf1 x}'), 'minutes.txt', /save it as \.docx/],
    ['a packed file that is no Word file', zipSync({ 'a.txt': utf8('x') }), 'minutes.docx', /save it as \.docx/],
    ['a damaged Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]), 'minutes.docx', /save it again/],
    ['bytes that are no text', Uint8Array.from([1, 0, 2, 0]), 'minutes.txt', /\.docx/],
    ['nothing', new Uint8Array(), 'minutes.md', /Name a file/],
  ])('%s', async (_, bytes, name, hint) => {
    await expect(importMinutes(bytes, name, null)).rejects.toMatchObject({ name: 'Failure', hint: expect.stringMatching(hint) })
  })
  it('a Word file that unpacks to far more than minutes', async () => {
    const bomb = zipSync({ 'word/document.xml': strToU8(`<w:document>${' '.repeat(30_000_000)}</w:document>`) })
    await expect(importMinutes(bomb, 'minutes.docx', null)).rejects.toMatchObject({ message: expect.stringMatching(/unpacks/) })
  })
  it('a file larger than 10 MB', async () => {
    await expect(importMinutes(new Uint8Array(11 * 1024 * 1024).fill(32), 'minutes.txt', null)).rejects.toMatchObject({ kind: 'usage' })
  })
  it('a page nested deeper than any', async () => {
    await expect(importMinutes(utf8('<div>'.repeat(20_000)), 'minutes.html', null)).rejects.toMatchObject({ name: 'Failure' })
  })
})

describe('read', () => {
  it('old Windows text, with a doubt', async () => {
    const { minutes } = await importMinutes(Uint8Array.from([...utf8(MINUTES), 0x93, 0x94]), 'minutes.txt', null)
    expect(minutes.warnings.map(({ code }) => code)).toContain('not-utf8')
  })
  it('HTML left in a text file, as what it shows', async () => {
    const text = `${MINUTES}\n1.\tRoof\n\t<ul> ● It leaks. ● It will be mended. <p>Action 1: Bo to call.</p></ul>\n2.\tClose\n\tDone.\n`
    const { minutes } = await importMinutes(utf8(text), 'minutes.txt', null)
    expect(minutes.items[0]?.body).toBe('- It leaks.\n- It will be mended.\n\nAction 1: Bo to call.')
    expect(minutes.warnings.map(({ code }) => code)).toContain('html-left-over')
  })
  it('minutes that a page keeps in its fields', async () => {
    const text =
      '---\ntitle: Sig\nstart: 2021-11-08T09:30:00.000Z\nminutes: |\n  ### Attendance\n\n  *Ann Lee, Bo Nash, Cy Orr*\n\n  ### Actions\n\n  1. To write \\[new for Bo Nash]\n---\n'
    const { minutes } = await importMinutes(utf8(text), 'sig.md', null)
    expect([minutes.date, minutes.start, minutes.attendees.length, minutes.actions[0]?.owners]).toEqual([
      '2021-11-08',
      '09:30',
      3,
      ['Bo Nash'],
    ])
  })
})

describe('not one meeting', () => {
  it('a report in prose is none', async () => {
    const { outcome, minutes } = await importMinutes(
      utf8('---\ndate: 2016-05-17\n---\n\nReport on the Open Meeting held 16th March 2016\n\nThe Committee welcomed all.\n'),
      'a.md',
      null,
    )
    expect([outcome, minutes.warnings.map(({ code }) => code), minutes.items]).toEqual(['none', ['no-minutes'], []])
  })
  it('several are listed, and one is picked', async () => {
    const log = utf8(
      '**Date:** 28/09/2018\n\n**Present:** Ann Lee, Bo Nash\n\n**Date:** 05/10/2018\n\n**Not in attendance:** Bo Nash\n\n**Date:** 12/10/2018\n\n**Present:** Cy Orr, Di Pell\n',
    )
    const all = await importMinutes(log, 'log.md', null)
    expect([all.outcome, all.meetings.map(({ date }) => date)]).toEqual(['several', ['2018-09-28', '2018-10-05', '2018-10-12']])
    const one = await importMinutes(log, 'log.md', 3)
    expect([one.minutes.date, one.minutes.attendees.map(({ name }) => name)]).toEqual(['2018-10-12', ['Cy Orr', 'Di Pell']])
    await expect(importMinutes(log, 'log.md', 4)).rejects.toMatchObject({ kind: 'usage' })
  })
})
