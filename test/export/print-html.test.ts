// The public page: its landmarks, headings and tables, and text of a record that stays text.
import { describe, expect, test } from 'vitest'
import { printHtml } from '../../src/export/print-html.js'
import { documentOf, HOSTILE, notesSaying, SITE, UNFIT, UNFIT_MADE_FIT } from './documents.js'

async function pageOf(markdown: string): Promise<string> {
  return printHtml(await notesSaying(markdown), { site: SITE, home: 'index.html' })
}

function all(pattern: RegExp, page: string): string[] {
  return [...page.matchAll(pattern)].map(([, found]) => found ?? '')
}

describe('the frame', () => {
  test('is in British English, names the notes and their day, and loads and runs nothing', async () => {
    const page = await pageOf('Welcome.')
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/)
    expect(page).toContain(`<title>Spring meeting, 6 March 2024 – ${SITE}</title>`)
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import|\ssrc=|\son\w+=/)
    expect(page).toContain('<a href="index.html">All published notes</a>')
  })

  test('has a link to no index where there is none', async () => {
    expect(printHtml(await notesSaying('Welcome.'), { site: SITE, home: null })).not.toContain('All published notes')
  })

  test('says the facts below the title as a list of terms', async () => {
    expect(await pageOf('Welcome.')).toContain('<dt>Chaired by</dt>\n<dd>Jo Ward (JW)</dd>')
  })
})

describe('headings', () => {
  test('skip no level, whatever the minutes do, and only the title has the first', async () => {
    const page = await pageOf('##### Deep\n\n# High\n\n### Below')
    expect(all(/<h(\d) id="(?!contents)/g, page).slice(2, 6)).toEqual(['2', '3', '2', '3'])
    expect(all(/<h1>(.*)<\/h1>/g, page)).toEqual(['Spring meeting'])
  })

  test('have ids of their own words, a second one its number', async () => {
    expect(all(/<h3 id="([^"]+)"/g, await pageOf('### Élan & more\n\n### Élan & more'))).toEqual(['elan-more', 'elan-more-2'])
  })

  test('have ids without what was taken out', async () => {
    const page = await pageOf('### Case of :redact[Zebedee]{reason=s40}')
    expect(page).toContain('id="case-of-redacted-personal-information-foia"')
    expect(page).not.toMatch(/zebedee/i)
  })

  test('without words are left out', async () => {
    expect(await pageOf('###\n\nWelcome.')).not.toContain('<h3')
  })
})

describe('tables', () => {
  test('have the heading above as their caption, and headers of columns and rows', async () => {
    const page = await pageOf('Welcome.')
    expect(all(/<caption>(.*)<\/caption>/g, page)).toEqual(['Attendees', 'Apologies', 'Action table'])
    expect(page).toContain('<th scope="col">Initials</th>')
    expect(page).toMatch(/<th scope="row"[^>]*>Jo Ward<\/th>/)
  })

  test('say each column beside its cell for narrow screens, and have no header without words', async () => {
    const page = await pageOf('| A "b" | |\n| - | - |\n| one | two |\n| | three |')
    expect(page).toContain('<th scope="row" class="short" data-label="A &#x22;b&#x22;">one</th>')
    expect(all(/<(?:th|td)[^>]*><\/(th|td)>/g, page.slice(page.indexOf('A "b"')))).not.toContain('th')
  })
})

describe('text of a record', () => {
  test('stays text', async () => {
    const page = await pageOf(HOSTILE)
    expect(page).toContain('&#x3C;script>alert(1)&#x3C;/script>')
    expect(page).not.toMatch(/<script|<img|<b>/)
  })

  test('loses what would turn the writing round, or is no character of a page', async () => {
    expect(await pageOf(HOSTILE)).toContain('and one turned round, with 👩‍👧 and אב.')
    const page = printHtml(documentOf({ type: 'paragraph', children: [{ type: 'text', value: UNFIT }] }), { site: UNFIT, home: null })
    expect(page).toContain(`<p>${UNFIT_MADE_FIT}</p>`)
    expect(page).toContain(`Published by ${UNFIT_MADE_FIT}.`)
  })

  test('links to the web and to mail alone', async () => {
    const page = await pageOf(HOSTILE)
    expect(all(/<a href="((?:mailto|http|tel)[^"]*)"/g, page)).toEqual([
      'mailto:office@example.org',
      'https://example.org/a?b=1&#x26;c=%22d%22',
    ])
    expect(page).toContain('Telephone or')
  })

  test('in a node that has no place in public notes is left out', () => {
    const words = { type: 'text' as const, value: 'Kept' }
    const page = printHtml(
      documentOf(
        { type: 'html', value: '<script>alert(1)</script>' },
        { type: 'code', value: 'Zebedee' },
        {
          type: 'paragraph',
          children: [
            words,
            { type: 'image', url: 'https://example.org/Zebedee.png', alt: 'Zebedee' },
            { type: 'link', url: 'javascript:alert(1)', title: 'Zebedee', children: [words] },
            { type: 'link', url: '//example.org/Zebedee', children: [words] },
            { type: 'inlineCode', value: 'Zebedee' },
            { type: 'footnoteReference', identifier: 'zebedee' },
          ],
        },
        { type: 'footnoteDefinition', identifier: 'zebedee', children: [] },
      ),
      { site: SITE, home: null },
    )
    expect(page).toContain('<p>KeptKeptKept</p>')
    expect(page).not.toMatch(/zebedee|alert/i)
  })
})

test('actions and decisions stand out', async () => {
  const page = await pageOf('Welcome.')
  expect(page).toContain('<p class="action"><strong>Action 1: </strong>Write to the panel about the audit. (AK)</p>')
  expect(page).toContain('<p class="decision"><strong>Decision 1: </strong>')
})
