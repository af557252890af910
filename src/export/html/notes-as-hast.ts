// Makes the content of a page from public blocks: only what is allowed is made, everything else is left out.
import type { ElementContent } from 'hast'
import type { Heading, Link, Paragraph, RootContent, Table, Text } from 'mdast'
import { defaultHandlers, type Handler, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { toString as plainTextOf } from 'mdast-util-to-string'
import { HeadingLevels, recordOf } from '../notes-outline.js'
import { publicAddress } from '../public-address.js'
import { readableLine } from '../readable-text.js'
import { element, words } from './element.js'
import type { HeadingIds } from './heading-ids.js'
import { tableAsHast } from './table-as-hast.js'

export interface PageContent {
  content: ElementContent[]
  /** The headings of the second level, for the list of contents. */
  sections: { id: string; title: string }[]
}

const ALLOWED = ['blockquote', 'break', 'delete', 'emphasis', 'list', 'listItem', 'root', 'strong'] as const

/** The blocks as content of a page, of which the title is no part. */
export function notesAsHast(blocks: readonly RootContent[], ids: HeadingIds): PageContent {
  const sections: PageContent['sections'] = []
  const levels = new HeadingLevels()
  let title = ''
  let tables = 0
  const heading: Handler = (state: State, node: Heading) => {
    const text = readableLine(plainTextOf(node))
    if (text === '') return undefined
    const level = levels.next(node.depth)
    const id = ids.next(text)
    if (level === 2) sections.push({ id, title: text })
    title = text
    tables = 0
    return element(`h${level}`, { id }, ...inline(state, node))
  }
  const table: Handler = (state: State, node: Table) => {
    tables += 1
    const caption = `${title === '' ? 'Table' : title}${tables > 1 ? ` (table ${tables})` : ''}`
    return tableAsHast({ caption, rows: node.children.map((row) => row.children), contentOf: (cell) => inline(state, cell) })
  }
  const root = toHast({ type: 'root', children: [...blocks] }, { handlers: { ...handlers(), heading, table }, unknownHandler: leaveOut })
  return { content: root.type === 'root' ? (root.children as ElementContent[]) : [], sections }
}

function handlers(): Handlers {
  const every = Object.keys(defaultHandlers).map((type) => [type, leaveOut])
  const allowed = ALLOWED.map((type) => [type, defaultHandlers[type]])
  return { ...Object.fromEntries([...every, ...allowed]), text, link, paragraph }
}

const leaveOut: Handler = () => undefined

const text: Handler = (_: State, node: Text) => words(node.value.replace(/[ \t]*\n[ \t]*/g, '\n'))

/** An address that is none of the web or of a mail leaves its words. */
const link: Handler = (state: State, node: Link) => {
  const address = publicAddress(node.url)
  const content = inline(state, node)
  if (address === null) return content
  return element('a', { href: address }, ...(plainTextOf(node).trim() === '' ? [address] : content))
}

/** What an action or a decision is begins with its label, which stands out. */
const paragraph: Handler = (state: State, node: Paragraph) => {
  const record = recordOf(node.children)
  const content = inline(state, node)
  if (record === null) return element('p', {}, ...content)
  const [label, ...rest] = content
  return element('p', { className: [record] }, ...(label === undefined ? [] : [element('strong', {}, label)]), ...rest)
}

function inline(state: State, node: Parameters<State['all']>[0]): ElementContent[] {
  return state.all(node)
}
