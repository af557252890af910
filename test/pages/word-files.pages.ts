// Word files as LibreOffice opens them and lays them out on paper.
import { describe, expect, test } from 'vitest'
import { printDraftWord, printPublicWord } from '../../src/export/print-word.js'
import { HOSTILE, notesSaying, ourNotes, SITE } from '../export/documents.js'
import { layOut } from './programs.js'

const WORD = { author: SITE, day: '2024-03-20' }

describe('our own notes', () => {
  test('fill several pages, with their headings, the head of every table, and the number of each page', async () => {
    const { pages, text } = layOut(await printPublicWord(await ourNotes(), WORD))
    expect(pages).toBeGreaterThan(5)
    for (const heading of [
      'Strategic Leadership Meeting',
      'Attendees',
      'Apologies',
      '1. Introductions',
      '9. Date of Next Meeting',
      'Action table',
    ])
      expect(text).toMatch(new RegExp(`^ *${heading}`, 'm'))
    expect(text).toMatch(/Name +Initials +Role/)
    expect(text).toMatch(/No\. +Action +Officer +Due/)
    expect(text).toContain(`Page ${pages} of ${pages}`)
    expect(text).not.toContain('DRAFT')
  })

  test('say DRAFT on each page of a draft', async () => {
    const { root, title } = await ourNotes()
    const { pages, text } = layOut(await printDraftWord({ isPrivate: true, title, root }, WORD))
    expect(text.match(/DRAFT/g)).toHaveLength(pages)
  })
})

test('a long table has its head on every page', async () => {
  const rows = Array.from({ length: 90 }, (_, i) => `| Area ${i + 1} | Some words about it |`)
  const { text } = layOut(await printPublicWord(await notesSaying(['| Area | Finding |', '| - | - |', ...rows].join('\n')), WORD))
  expect(text.match(/Area +Finding/g)?.length).toBeGreaterThan(2)
})

test('hostile notes open, their text as it was written, their lists numbered as they say', async () => {
  const { pages, text } = layOut(await printPublicWord(await notesSaying(HOSTILE), WORD))
  expect(pages).toBeGreaterThan(0)
  expect(text).toContain('<script>alert(1)</script>')
  expect(text).toMatch(/^ *3\. +Third$/m)
  expect(text).toMatch(/^ *4\. +Fourth$/m)
})
