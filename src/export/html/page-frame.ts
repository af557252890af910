// Frames the content of a public page: one file that loads nothing, with landmarks, a skip link, and one style.
import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { GENERATOR } from '../made-by-kscp.js'
import { readableLine } from '../readable-text.js'
import { block, element } from './element.js'
import { PAGE_STYLE } from './page-style.js'

/** The ids that belong to the frame. */
export const FRAME_IDS = ['main', 'contents'] as const

export interface FramedPage {
  /** What a browser shows as the page's name, before the site's. */
  title: string
  site: string
  /** The address of the index page; null on that page itself. */
  home: string | null
  main: ElementContent[]
  /** What the foot says instead of who published the page. */
  foot?: string
}

/** The whole page as HTML, closed by a line's end. */
export function framePage({ title, site, home, main, foot }: FramedPage): string {
  const name = readableLine(site)
  const page = block(
    'html',
    { lang: 'en-GB' },
    block(
      'head',
      {},
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      // Even if words of a record were taken for markup, nothing would be run or loaded.
      element('meta', {
        httpEquiv: ['Content-Security-Policy'],
        content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      }),
      element('meta', { ...GENERATOR }),
      element('title', {}, [readableLine(title), name].filter((part) => part !== '').join(' – ')),
      element('style', {}, PAGE_STYLE),
    ),
    block(
      'body',
      {},
      element('a', { className: ['skip'], href: '#main' }, 'Skip to main content'),
      block('header', {}, block('div', { className: ['width'] }, element('p', {}, name), ...homeLink(home))),
      block('main', { id: 'main', className: ['width'], tabIndex: -1 }, ...main),
      block('footer', {}, block('div', { className: ['width'] }, element('p', {}, foot ?? `Published by ${name}.`))),
    ),
  )
  return `<!DOCTYPE html>\n${toHtml(page)}\n`
}

function homeLink(home: string | null): ElementContent[] {
  return home === null ? [] : [element('nav', { ariaLabel: 'Site' }, element('a', { href: home }, 'All published notes'))]
}
