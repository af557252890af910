// Knows the elements of a page: which are never shown, which stand as blocks, what face their words have, what a table is made of.
import type { Element } from 'hast'
import type { Span } from '../block.js'

/** Nothing of these is shown as text. */
export const NOT_SHOWN = new Set(
  'head script style template noscript button select textarea svg math iframe object audio video canvas'.split(' '),
)
export const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure form header hgroup hr html legend ' +
    'main p pre section summary h1 h2 h3 h4 h5 h6 ul ol li table'
  ).split(' '),
)

/** Whether an element is a part of the page around its text: its menus, its foot. */
export function isAroundText({ tagName, properties }: Element): boolean {
  return /^(?:nav|footer)$/.test(tagName) || /^(?:navigation|contentinfo|search)$/.test(String(properties.role ?? ''))
}

/** The face of words. */
export type Style = Omit<Span, 'text'>

/** The face of the words in an element. */
export function styleOf({ tagName, properties }: Element, around: Style): Style {
  const css = typeof properties.style === 'string' ? properties.style : ''
  const isBold = /^(?:b|strong|u)$/.test(tagName) || /font-weight:\s*(?:bold|[6-9]00)/.test(css)
  const isItalic = /^(?:em|i|cite)$/.test(tagName) || /font-style:\s*italic/.test(css)
  const href = tagName === 'a' && typeof properties.href === 'string' ? { href: properties.href } : {}
  return { ...around, ...href, isBold: around.isBold || isBold, isItalic: around.isItalic || isItalic }
}

/** Whether the words in an element are struck through. */
export function isStruck({ tagName, properties }: Element): boolean {
  const css = typeof properties.style === 'string' ? properties.style : ''
  return /^(?:s|del|strike)$/.test(tagName) || /text-decoration(?:-line)?:[^;]*line-through/.test(css)
}

/** The rows of a table, whatever part of it they stand in. */
export function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })
}

/** The cells of a row, its head included. */
export function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName))
}

/** How many columns and rows a cell takes; a height of 0 goes to the end of the table. */
export function spansOf({ properties }: Element): { width: number; height: number } {
  const height = Number(properties.rowSpan ?? 1)
  return { width: Math.min(Number(properties.colSpan ?? 1) || 1, 20), height: height === 0 ? Infinity : Math.max(1, height || 1) }
}

/** Whether an entry holds nothing but lists. */
export function isWrapper(entry: Element): boolean {
  return entry.children.every((child) =>
    child.type === 'text' ? child.value.trim() === '' : child.type === 'element' && /^[ou]l$/.test(child.tagName),
  )
}
