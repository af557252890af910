// Published pages as a reader meets them: in Chromium at desk and telephone width, by axe at WCAG 2.2 AA, and by an HTML validator.
import axe, { type AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printDesk } from '../../src/export/print-desk.js'
import { printHtml } from '../../src/export/print-html.js'
import { printIndex } from '../../src/export/print-index.js'
import { EMPTY, ourDesk } from '../desk/desks.js'
import { documentOf, HOSTILE, notesSaying, ourNotes, SITE } from '../export/documents.js'
import { openChromium } from './programs.js'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Partnerships have long names, and readers look for the day. */
const VALIDATOR = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules: { 'long-title': 'off' } })

const FRAME = { site: SITE, home: 'index.html' }
const DAYS = ['2022', '2023', '2024'].flatMap((year) => ['03', '06', '09'].map((month) => `${year}-${month}-06`))
const INDEX = DAYS.map((day) => ({
  href: `${day}-slg.html`,
  title: 'Spring meeting',
  day,
  also: [{ href: `${day}-slg.docx`, label: 'Word document' }],
}))

const PAGES: { [name: string]: () => Promise<string> | string } = {
  'our own notes': async () => printHtml(await ourNotes(), { ...FRAME, site: 'Kingston and Richmond Safeguarding Children Partnership' }),
  'hostile notes': async () => printHtml(await notesSaying(HOSTILE), FRAME),
  'notes of nothing': () => printHtml(documentOf(), { ...FRAME, home: null }),
  'the index': () => printIndex(INDEX, SITE),
  'an empty index': () => printIndex([], SITE),
  'the desk': async () => printDesk(await ourDesk('2020-01-16')),
  'an empty desk': async () => printDesk({ ...(await ourDesk('2020-01-16')), meetings: [], desk: EMPTY }),
}

let browser: Browser | undefined
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser?.close())

async function open(html: string, width: number): Promise<Page> {
  if (browser === undefined) throw new Error('There is no browser.')
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await page.setContent(html)
  return page
}

describe.each(Object.keys(PAGES))('%s', (name) => {
  const html = async () => (await PAGES[name]?.()) ?? ''

  test.each([1280, 320])('break no rule of axe at %i pixels', async (width) => {
    const page = await open(await html(), width)
    await page.evaluate(axe.source)
    const { violations, passes } = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`)
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
    await page.close()
  })

  test.each([1280, 320])('are read without scrolling sideways at %i pixels', async (width) => {
    const page = await open(await html(), width)
    const beyond = await page.evaluate(
      `[...document.querySelectorAll('main *')].filter((part) => part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.outerHTML)`,
    )
    expect(beyond).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.close()
  })

  test('are valid HTML', async () => {
    const { results } = await VALIDATOR.validateString(await html())
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} on line ${line}: ${message}`))).toEqual(
      [],
    )
  })
})

describe('a reader', () => {
  test('gets past the head of the page with the first key', async () => {
    const page = await open(await notesPage(), 1280)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to main content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN')
    await page.close()
  })

  test('finds each column named beside its cell on a telephone', async () => {
    const page = await open(await notesPage(), 320)
    const label = await page.evaluate(`getComputedStyle(document.querySelector('[data-label="Role"]'), '::before').content`)
    expect(label).toBe('"Role"')
    await page.close()
  })

  test('has tables that are still tables to a screen reader on a telephone', async () => {
    const page = await open(await notesPage(), 320)
    const tree = await page.locator('main').ariaSnapshot()
    expect(tree).toMatch(/rowheader "Name Head Teacher"\s+- cell\s+- cell "Role/)
    expect(tree).toMatch(/table "Attendees":[\s\S]*rowheader "Name Jo Ward"[\s\S]*cell "Initials JW"/)
    await page.close()
  })

  test('prints the notes without what is for the screen', async () => {
    const page = await open(await notesPage(), 1280)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav').filter({ visible: true }).count()).toBe(0)
    await page.close()
  })

  test('meets nothing that runs or loads', async () => {
    const asked: string[] = []
    const said: string[] = []
    if (browser === undefined) throw new Error('There is no browser.')
    const page = await browser.newPage()
    page.on('request', (request) => asked.push(request.url()))
    page.on('dialog', (dialog) => {
      said.push(dialog.message())
      return dialog.dismiss()
    })
    page.on('console', (message) => said.push(message.text()))
    await page.setContent(printHtml(await notesSaying(HOSTILE), FRAME))
    expect([asked, said]).toEqual([[], []])
    await page.close()
  })
})

async function notesPage(): Promise<string> {
  return printHtml(await notesSaying('Welcome.'), FRAME)
}
