// What whoever edits a template is told where it is not right: its file, its line, and nothing of a record's text.
import type { LiquidError } from 'liquidjs'
import { Failure } from '../../core/failure.js'
import type { Fields } from '../../core/newsletter.js'
import { didYouMean, nearestWord } from '../../core/suggestion.js'
import type { UnknownName } from './unknown-names.js'

export interface Template {
  /** From the store's root, or the package's: `templates/out/newsletter.html.liquid`. */
  file: string
  text: string
  /** What it is given. */
  fields: Readonly<Record<string, Fields>>
}

/** What of a reason may be told. */
export type Told = (reason: string, template: Template) => string

const SEE = 'Mend the template; templates/out/README.md of kscp lists what it may use.'

/** Of a name that the data can't have, whether or not the template would come to it. */
export function unknownNameFailure({ file }: Template, { line, steps, known }: UnknownName): Failure {
  const name = steps.map((step) => step ?? '…').join('.')
  const hint = didYouMean(String(steps.at(-1) ?? ''), known) ?? SEE
  return new Failure('refused', `${file} line ${line}: undefined variable: ${name}.`, hint)
}

/** Of what liquidjs itself refuses. */
export function asFailure(template: Template, error: LiquidError, told: Told): Failure {
  const line = lineOf(error)
  const at = `${template.file}${line === null ? '' : ` line ${line}`}`
  const given = reasonGiven(error.originalError?.message ?? error.message)
  if (/^tag "(?:include|layout|render)" not found/.test(given))
    return new Failure('refused', `${at}: A template can't take in another file.`, 'Write the words into the template itself.')
  const reason = told(given, template)
  const unknown = /^undefined variable: (\S+)/.exec(reason)?.[1]?.split('.').at(-1) ?? ''
  const meant = nearestWord(unknown, fieldNames(template.fields))
  return new Failure('refused', `${at}: ${asSentence(reason)}`, meant === null || meant === unknown ? SEE : `Did you mean ${meant}?`)
}

/** While a template is read, nothing but its own words can stand in a reason. */
export function reasonGiven(message: string): string {
  return message.replace(/, file:.*|, line:.*/s, '').split('\n')[0] ?? ''
}

/** While it is filled in, the text of a record may: of an unknown name only the parts are told that stand in the template's tags. */
export function publicReason(reason: string, { text }: Template): string {
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

/** The names of every field, however deep. */
function fieldNames(fields: Fields): string[] {
  if (fields === 'text') return []
  if (Array.isArray(fields)) return fields.flatMap(fieldNames)
  return Object.entries(fields).flatMap(([name, inner]) => [name, ...fieldNames(inner)])
}
