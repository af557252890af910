// The items that every agenda has, as the kind's template gives them: a store may have a template of its own.
import { type AgendaItem, itemTitlesOf } from '../../core/agenda.js'
import { splitFrontmatter } from '../../core/frontmatter.js'
import { plainText } from '../../core/markdown.js'
import { minutesOf } from '../../core/minutes.js'
import { plainTitle } from '../../core/plain-title.js'
import { collapse } from '../../core/undertakings.js'

const ANY_OTHER_BUSINESS = /^any other business/i

/** Those before what is made from the records, and those behind it, from any other business on. */
export function usualItems(template: string): { first: AgendaItem[]; last: AgendaItem[] } {
  const parts = splitFrontmatter(template)
  const record = { body: 'split' in parts ? parts.split.body : '' }
  const titles = itemTitlesOf(record)
  const items = minutesOf(record).items.map(
    ({ content }, i): AgendaItem => ({
      title: plainTitle(titles[i] ?? ''),
      lines: content
        .flatMap((block) => (block.type === 'list' ? block.children : [block]))
        .map((block) => collapse(plainText(block)))
        .filter((line) => line !== ''),
      from: [],
    }),
  )
  const at = items.findIndex(({ title }) => ANY_OTHER_BUSINESS.test(title))
  return at < 0 ? { first: items, last: [] } : { first: items.slice(0, at), last: items.slice(at) }
}
