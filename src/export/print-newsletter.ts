// Fills in a template that somebody may edit (Liquid): it can run nothing, read no file, and print no text of a record unescaped.
import { Liquid, type LiquidError } from 'liquidjs'
import { Failure } from '../core/failure.js'
import { nearestWord } from '../core/suggestion.js'
import { readableText } from './readable-text.js'

export interface Template {
  /** From the store's root, or the package's: `templates/out/newsletter.html.liquid`. */
  file: string
  text: string
}

/** What the text of a record is escaped for. */
export type PrintedAs = 'html' | 'markdown' | 'text'

/** A template may be so long, in characters, may take so long, in milliseconds, and may make so much, in characters. */
const LIMITS = { parseLimit: 200_000, renderLimit: 5_000, memoryLimit: 20_000_000 }

/** Filters that know the clock, that draw lots, and the one that would print a record's text as it is. */
const LEFT_OUT = ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string', 'sample', 'raw']

/** The template filled in. Fails with its file and line where it is not right. */
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
  const parsed = failing(template, data, reasonGiven, () => liquid.parse(template.text))
  return failing(template, data, publicReason, () => tidied(liquid.renderSync(parsed, data), as))
}

/** What a step gives; where it fails, a failure for whoever edits the template, with as much of the reason as may be told. */
function failing<Result>(template: Template, data: object, told: typeof publicReason, step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    throw asFailure(template, error as LiquidError, data, told)
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

function asFailure(template: Template, error: LiquidError, data: object, told: typeof publicReason): Failure {
  const line = lineOf(error)
  const at = `${template.file}${line === null ? '' : ` line ${line}`}`
  const given = reasonGiven(error.originalError?.message ?? error.message)
  if (given.startsWith('ENOENT'))
    return new Failure('refused', `${at}: A template can't take in another file.`, 'Write the words into the template itself.')
  const reason = told(given, template)
  const unknown = /^undefined variable: (\S+)/.exec(reason)?.[1]
  const meant = unknown === undefined ? null : nearestWord(unknown.split('.').at(-1) ?? '', fieldNames(data))
  const hint = meant === null ? 'Mend the template; templates/out/README.md of kscp lists what it may use.' : `Did you mean ${meant}?`
  return new Failure('refused', `${at}: ${asSentence(reason)}`, hint)
}

/** While a template is read, nothing but its own words can stand in a reason. */
function reasonGiven(message: string): string {
  return message.replace(/, file:.*|, line:.*/s, '').split('\n')[0] ?? ''
}

/** While it is filled in, the text of a record may: of an unknown name only the parts are told that stand in the template's tags. */
function publicReason(reason: string, { text }: Template): string {
  if (/^[a-z ]+ limit exceeded$/.test(reason)) return reason
  if (!reason.startsWith('undefined variable')) return "this can't be filled in"
  const tags = (text.match(/\{[{%].*?[%}]\}/gs) ?? []).map((tag) => tag.replace(/"[^"]*"|'[^']*'/g, ' ')).join(' ')
  const own = new Set(tags.match(/[\p{L}\p{N}_-]+/gu))
  const parts = /^undefined variable: ([\p{L}\p{N}_.-]+)/u.exec(reason)?.[1]?.split('.') ?? []
  const strange = parts.findIndex((part) => !own.has(part))
  const told = parts.slice(0, strange < 0 ? parts.length : strange)
  return told.length === 0 ? 'undefined variable' : `undefined variable: ${told.join('.')}`
}

function lineOf(error: LiquidError): number | null {
  const at = [error, error.originalError].find((each) => each !== undefined && 'token' in each) as LiquidError | undefined
  const [line] = at?.token?.getPosition() ?? []
  return line ?? null
}

function asSentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`
}

/** The names of every field in the data, however deep. */
function fieldNames(data: unknown): string[] {
  if (Array.isArray(data)) return [...new Set(data.flatMap(fieldNames))]
  if (typeof data !== 'object' || data === null) return []
  return [...new Set(Object.entries(data).flatMap(([name, value]) => [name, ...fieldNames(value)]))]
}
