// Prints the page that lists all published notes, the newest first. A heavy room: the page is made here.
import type { ElementContent } from 'hast'
import { formatDate } from '../core/date.js'
import { block, element } from './html/element.js'
import { framePage } from './html/page-frame.js'
import { readableLine } from './readable-text.js'

export interface IndexedPage {
  /** The address of the page, from that of the index. */
  href: string
  title: string
  /** The day of the meeting. */
  day: string
  /** The same notes in other forms. */
  also: readonly { href: string; label: string }[]
}

/** From this many on, notes are grouped by year. */
const MANY = 9

/** The index of published notes as a page in HTML. */
export function printIndex(pages: readonly IndexedPage[], site: string): string {
  const sorted = [...pages].sort((a, b) => compare(b.day, a.day) || compare(a.href, b.href))
  const title = 'Published meeting notes'
  const main = block('div', { className: ['notes'] }, element('h1', {}, title), ...listOf(sorted))
  return framePage({ title, site, home: null, main: [main] })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function listOf(pages: readonly IndexedPage[]): ElementContent[] {
  if (pages.length === 0) return [element('p', {}, 'No notes have been published yet.')]
  if (pages.length < MANY) return [entries(pages)]
  const years = [...new Set(pages.map(({ day }) => yearOf(day)))]
  return years.flatMap((year) => [element('h2', {}, year), entries(pages.filter(({ day }) => yearOf(day) === year))])
}

function yearOf(day: string): string {
  return day.slice(0, 4)
}

function entries(pages: readonly IndexedPage[]): ElementContent {
  return block('ul', { className: ['entries'] }, ...pages.map(entry))
}

/** The other forms are named in full to those who hear the links alone. */
function entry({ href, title, day, also }: IndexedPage): ElementContent {
  const name = `${readableLine(title)}, ${formatDate(day)}`
  const others = also.map((other) =>
    element('li', {}, link(other.href, other.label, element('span', { className: ['unseen'] }, ` of ${name}`))),
  )
  return block('li', {}, link(href, name), ...(others.length === 0 ? [] : [block('ul', {}, ...others)]))
}

/** An address that could lead anywhere but to a file beside the index leaves its words. */
function link(href: string, ...content: (ElementContent | string)[]): ElementContent {
  return /^[\w-][\w./-]*$/.test(href) ? element('a', { href }, ...content) : element('span', {}, ...content)
}
