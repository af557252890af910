// Fills in a template that somebody may edit (Liquid): it can run nothing, read no file, and print no text of a record unescaped.
import { Liquid, type LiquidError } from 'liquidjs'
import { readableText } from './readable-text.js'
import { asFailure, publicReason, reasonGiven, type Template, type Told, unknownNameFailure } from './template/template-failure.js'
import { unknownNames } from './template/unknown-names.js'

/** What the text of a record is escaped for. */
export type PrintedAs = 'html' | 'markdown' | 'text'

/** A template may be so long, in characters, may take so long, in milliseconds, and may make so much, in characters. */
const LIMITS = { parseLimit: 200_000, renderLimit: 5_000, memoryLimit: 20_000_000 }

/** Filters that know the clock, that draw lots, and the one that would print a record's text as it is. */
const LEFT_OUT = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string', 'sample', 'raw']

/** Tags that would read another file. */
const TAKING_IN = ['include', 'layout', 'render']

/** The template filled in. Fails with its file and line where it is not right, also in what is left out this time. */
export function printTemplate(template: Template, data: object, as: PrintedAs): string {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    relativeReference: false,
    templates: {},
    outputEscape: (value: unknown) => escapedFor(as, wordsOf(value)),
    ...LIMITS,
  })
  for (const name of LEFT_OUT) delete liquid.filters[name]
  for (const name of TAKING_IN) delete liquid.tags[name]
  const parsed = failing(template, reasonGiven, () => liquid.parse(template.text))
  const [unknown] = failing(template, reasonGiven, () => unknownNames(parsed, template.fields))
  if (unknown !== undefined) throw unknownNameFailure(template, unknown)
  return failing(template, publicReason, () => tidied(liquid.renderSync(parsed, data), as))
}

/** What a step gives; where it fails, a failure for whoever edits the template, with as much of the reason as may be told. */
function failing<Result>(template: Template, told: Told, step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    throw asFailure(template, error as LiquidError, told)
  }
}

function wordsOf(value: unknown): string {
  return Array.isArray(value) ? value.map(wordsOf).join(', ') : value === null || value === undefined ? '' : String(value)
}

/** No blanks at the end of a line, no two empty lines (in a page none), one line end at the end: a template's tags leave them behind. */
function tidied(text: string, as: PrintedAs): string {
  return `${text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(as === 'html' ? /\n{2,}/g : /\n{3,}/g, as === 'html' ? '\n' : '\n\n')
    .trim()}\n`
}

const ESCAPES: { readonly [as in PrintedAs]: (text: string) => string } = {
  html: escapeHtml,
  markdown: escapeMarkdown,
  text: (text) => text.replace(/[\r\n]+/g, ' '),
}

/** A text as it stands in what is printed. */
export function escapedFor(as: PrintedAs, text: string): string {
  return ESCAPES[as](readableText(text))
}

/** Text for a page: between tags, and in an attribute with double quotes. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** What would end a link's words or begin its address, as an entity: brackets and colons take no backslash. */
const AFTER_BRACKET: { readonly [sign: string]: string } = { '(': '&#40;', '[': '&#91;', ':': '&#58;' }

/** Text for one line of Markdown, which reads as it stands. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\\(?=[\p{P}\p{S}])/gu, '\\\\')
    .replace(/[*`~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/(?<=\])[([:]/g, (sign) => AFTER_BRACKET[sign] ?? sign)
    .replace(/^(?:[#>+-](?= )|=+$|-+$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?= )/, '$1\\$2')
}
