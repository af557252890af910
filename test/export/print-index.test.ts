// The index page: the newest notes first, by year when there are many, and only files beside it are linked.
import { expect, test } from 'vitest'
import { type IndexedPage, printIndex } from '../../src/export/print-index.js'
import { SITE } from './documents.js'

function pageOf(day: string, title = 'Spring meeting'): IndexedPage {
  return { href: `${day}-slg.html`, title, day, also: [{ href: `${day}-slg.docx`, label: 'Word document' }] }
}

test('lists the newest notes first, each with its forms', () => {
  const page = printIndex([pageOf('2023-03-06'), pageOf('2024-03-06')], SITE)
  expect(page.indexOf('6 March 2024')).toBeLessThan(page.indexOf('6 March 2023'))
  expect(page).toContain('<a href="2024-03-06-slg.html">Spring meeting, 6 March 2024</a>')
  expect(page).toContain('<a href="2024-03-06-slg.docx">Word document<span class="unseen"> of Spring meeting, 6 March 2024</span></a>')
  expect(page).not.toContain('<h2')
})

test('groups many notes by year', () => {
  const days = ['2022', '2023', '2024'].flatMap((year) => ['03', '06', '09'].map((month) => `${year}-${month}-06`))
  const headings = printIndex(
    days.map((day) => pageOf(day)),
    SITE,
  ).match(/<h2>\d+<\/h2>/g)
  expect(headings).toEqual(['<h2>2024</h2>', '<h2>2023</h2>', '<h2>2022</h2>'])
})

test('says so when there are none', () => {
  expect(printIndex([], SITE)).toContain('<p>No notes have been published yet.</p>')
})

test('keeps titles as text and links no address that leads elsewhere', () => {
  const page = printIndex([{ ...pageOf('2024-03-06', '<b>"Spring"</b>'), href: 'javascript:alert(1)', also: [] }], '<i>Elm</i>')
  expect(page).not.toMatch(/<b>|<i>|href="javascript/)
  expect(page).toContain('<span>&#x3C;b>"Spring"&#x3C;/b>, 6 March 2024</span>')
})
