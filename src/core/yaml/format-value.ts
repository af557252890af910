// Writes a value as YAML: on one line, or in the form of the value whose place it takes.
import { Document, Scalar, type ToStringOptions, visit } from 'yaml'

const OPTIONS: ToStringOptions = {
  collectionStyle: 'flow',
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
}

type Quotes = 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'

/** A value as YAML on one line, as a person would write it after a field's name. */
export function formatYamlValue(value: unknown): string {
  return formatQuoted(value, null)
}

/**
 * The same, with the quotation marks of the text whose place it takes, or below the `>-` or `|-` of one whose words stand in a block. A
 * text of several lines, or with spaces around it, goes on one line all the same.
 */
export function formatYamlLike(value: unknown, old: string): string {
  if (typeof value !== 'string') return formatYamlValue(value)
  const [, header, indent] = /^([>|]-(?:[ \t]+#.*)?[ \t]*(?:\r\n|\n))( +)\S/.exec(old) ?? []
  if (header !== undefined && /^\S(?:[^\r\n]*\S)?$/.test(value)) return `${header}${indent}${value}`
  return formatQuoted(value, old.startsWith('"') ? 'QUOTE_DOUBLE' : old.startsWith("'") ? 'QUOTE_SINGLE' : null)
}

const TIME = /^\d{1,2}:\d{2}$/

/** A time stands in quotation marks (DESIGN.md 2): older YAML takes it for a number. So does what YAML would write over several lines. */
function formatQuoted(value: unknown, quotes: Quotes | null): string {
  const document = new Document(value)
  if (quotes !== null && document.contents instanceof Scalar) document.contents.type = quotes
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return
      if (/[\r\n]/.test(node.value) || (quotes === null && TIME.test(node.value))) node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString(OPTIONS).trimEnd()
}
