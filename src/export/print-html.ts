// Prints a public document as one page of HTML that needs no other file. A heavy room: the page is made here.
import type { ElementContent } from 'hast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import type { PublicDocument } from '../redact/projection/public-document.js'
import { block, element } from './html/element.js'
import { HeadingIds } from './html/heading-ids.js'
import { notesAsHast, type PageContent } from './html/notes-as-hast.js'
import { FRAME_IDS, framePage } from './html/page-frame.js'
import { type NotesOutline, outlineOf } from './notes-outline.js'

export interface PublicPage {
  /** The partnership, as the page's head names it. */
  site: string
  /** The address of the index page, from the page's own; null where there is none. */
  home: string | null
}

/** From this many sections on, a page has a list of contents. */
const MANY_SECTIONS = 3

/** The document as a page in HTML: only what is allowed in public notes, its text escaped, no script. */
export function printHtml(document: PublicDocument, { site, home }: PublicPage): string {
  const ids = new HeadingIds(FRAME_IDS)
  const { above, title, facts, body } = outlineOf(document.root.children)
  const inside = (blocks: NotesOutline['body']) => notesAsHast(blocks, ids).content
  const { content, sections } = notesAsHast(body, ids)
  const day = facts.find(({ label }) => label === 'Date')
  const main = [
    block(
      'div',
      { className: ['opening'] },
      ...(above.length === 0 ? [] : [element('div', { className: ['notice'] }, ...inside(above))]),
      element('h1', {}, ...(title.length === 0 ? [document.title] : inlineOf(title, ids))),
      ...factList(facts, ids),
    ),
    ...contents(sections),
    element('div', { className: ['notes'] }, '\n', ...content, '\n'),
  ]
  return framePage({ title: [document.title, ...(day === undefined ? [] : [plainTextOf(day.value)])].join(', '), site, home, main })
}

function factList(facts: NotesOutline['facts'], ids: HeadingIds): ElementContent[] {
  if (facts.length === 0) return []
  const rows = facts.map(({ label, value }) => block('div', {}, element('dt', {}, label), element('dd', {}, ...inlineOf(value, ids))))
  return [block('dl', {}, ...rows)]
}

function inlineOf(children: NotesOutline['title'], ids: HeadingIds): ElementContent[] {
  const [paragraph] = notesAsHast([{ type: 'paragraph', children }], ids).content
  return paragraph?.type === 'element' ? paragraph.children : []
}

function contents(sections: PageContent['sections']): ElementContent[] {
  if (sections.length < MANY_SECTIONS) return []
  const links = sections.map(({ id, title }) => element('li', {}, element('a', { href: `#${id}` }, title)))
  return [block('nav', { ariaLabelledBy: ['contents'] }, element('h2', { id: 'contents' }, 'Contents'), block('ul', {}, ...links))]
}
