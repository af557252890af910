// Makes the elements of a page.
import type { Element, ElementContent, Properties } from 'hast'
import { readableText } from '../readable-text.js'

/** An element; a text among its content is made readable. */
export function element(tagName: string, properties: Properties, ...content: (ElementContent | string)[]): Element {
  return { type: 'element', tagName, properties, children: content.map((child) => (typeof child === 'string' ? words(child) : child)) }
}

/** An element whose content stands on lines of its own, so that words of two never touch. */
export function block(tagName: string, properties: Properties, ...content: (ElementContent | string)[]): Element {
  return element(tagName, properties, '\n', ...content.flatMap((child) => [child, '\n']))
}

export function words(text: string): ElementContent {
  return { type: 'text', value: readableText(text) }
}
