// Prints the desk as one page for the partnership's own people. A heavy room: the page is made here.
import type { ElementContent } from 'hast'
import { counted } from '../core/counted.js'
import { formatDate } from '../core/date.js'
import type { Desk, DeskLine, DeskSection } from '../core/desk.js'
import { block, element } from './html/element.js'
import { framePage } from './html/page-frame.js'
import { readableLine } from './readable-text.js'

/** The page in HTML: it loads nothing, and says on top and at the foot that it is not for publication. */
export function printDesk({ name, asOf, meetings, desk }: Desk): string {
  const title = `Desk, ${formatDate(asOf)}`
  const main = block(
    'div',
    { className: ['notes'] },
    element('h1', {}, title),
    element('p', {}, 'For the partnership’s own use: not for publication.'),
    ...meetings.map(({ group, date, days }) =>
      element(
        'p',
        {},
        `Next meeting of ${readableLine(group)}: ${formatDate(date)}, ${days === 0 ? 'today' : `in ${counted(days, 'day')}`}.`,
      ),
    ),
    ...desk.flatMap(sectionOf),
  )
  return framePage({ title, site: name, home: null, main: [main], foot: `For the use of ${readableLine(name)} only.` })
}

function sectionOf({ section, title, lines, nothing, next }: DeskSection): ElementContent[] {
  const heading = element('h2', { id: section }, title)
  if (lines.length === 0) return [heading, element('p', {}, nothing)]
  const commands = next.map((command) => element('li', {}, element('code', {}, readableLine(command))))
  return [
    heading,
    tableOf(title, lines),
    ...(commands.length === 0 ? [] : [element('p', {}, 'What to type next:'), block('ul', {}, ...commands)]),
  ]
}

/** The columns of a table; one that no line has anything for is left out. */
const COLUMNS: readonly { label: string; textOf(line: DeskLine): string }[] = [
  { label: 'When', textOf: ({ when }) => when },
  { label: 'What', textOf: ({ what }) => what },
  { label: 'Who', textOf: ({ who }) => who },
  { label: 'Record', textOf: ({ id }) => id ?? '' },
]

type Columns = typeof COLUMNS

function tableOf(title: string, lines: readonly DeskLine[]): ElementContent {
  const columns = COLUMNS.filter(({ textOf }) => lines.some((line) => textOf(line) !== ''))
  return block(
    'table',
    {},
    element('caption', {}, `${title}: ${lines.length}`),
    block('thead', {}, block('tr', {}, ...columns.map(({ label }) => element('th', { scope: 'col' }, label)))),
    block('tbody', {}, ...lines.map((line) => rowOf(columns, line))),
  )
}

/** A day, initials or an id of so many characters stays on one line. */
const SHORT = 24
const LONGEST = 1000

function rowOf(columns: Columns, line: DeskLine): ElementContent {
  const cells = columns.map(({ label, textOf }, i) => {
    const text = readableLine(textOf(line), LONGEST)
    const properties = { className: text.length <= SHORT ? ['short'] : undefined, dataLabel: label }
    return i === 0 && text !== '' ? element('th', { scope: 'row', ...properties }, text) : element('td', properties, text)
  })
  return block('tr', {}, ...cells)
}
