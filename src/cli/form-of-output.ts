// Tells in what form a list is written: the one asked for, or the one that the ending of the file's name means; the two must not differ.
import { extname } from 'node:path'
import { Failure } from '../core/failure.js'
import { printable } from '../core/printable.js'

/** Plain text, as in a pipe. */
const PLAIN = ['', '.txt', '.text']
/** Forms for reading, which no ending means. */
const SHOWN = ['table', 'text']

/** One of the forms; undefined for plain text. Fails on an ending that means none of them, or another than the one asked for. */
export function formOfOutput<Form extends string>(
  forms: readonly Form[],
  { format, output }: { format?: Form | undefined; output?: string | undefined },
): Form | undefined {
  if (output === undefined || output === '-') return format
  const ending = extname(output).toLowerCase()
  const written = forms.filter((form) => !SHOWN.includes(form))
  const meant = written.find((form) => ending === `.${form}`)
  const isPlain = PLAIN.includes(ending)
  if (format !== undefined) {
    const isOther = isPlain ? ending !== '' && written.includes(format) : meant !== undefined && meant !== format
    if (isOther) refuseOther(ending, format)
    return format
  }
  if (meant !== undefined || isPlain) return meant
  const endings = written.map((form) => `.${form}`)
  throw new Failure(
    'usage',
    `The ending ${printable(ending)} means no form that this can be written in.`,
    `End the name with ${endings.join(', ')}, or .txt for plain text; or say the form with --format.`,
  )
}

function refuseOther(ending: string, form: string): never {
  throw new Failure(
    'usage',
    `The name ends in ${printable(ending)}, and the form asked for is ${form}.`,
    `End the name with ${SHOWN.includes(form) ? '.txt' : `.${form}`}, or leave out --format.`,
  )
}
