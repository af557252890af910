// Tells in what form a list is written: the one asked for, else the one that the ending of the file's name means.
import { extname } from 'node:path'
import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'

/** Plain text, as in a pipe. */
const PLAIN = ['', '.txt', '.text']
/** Forms for reading, which no ending means. */
const SHOWN = ['table', 'text']

/** One of the forms; undefined for plain text. Fails on an ending that means none of them. */
export function formOfOutput<Form extends string>(
  forms: readonly Form[],
  { format, output }: { format?: Form | undefined; output?: string | undefined },
): Form | undefined {
  if (format !== undefined || output === undefined || output === '-') return format
  const ending = extname(output).toLowerCase()
  const written = forms.filter((form) => !SHOWN.includes(form))
  const meant = written.find((form) => ending === `.${form}`)
  if (meant !== undefined || PLAIN.includes(ending)) return meant
  const endings = written.map((form) => `.${form}`)
  throw new Failure(
    'usage',
    `The ending ${printable(ending)} means no form that this can be written in.`,
    `End the name with ${endings.join(', ')}, or .txt for plain text; or say the form with --format.`,
  )
}
