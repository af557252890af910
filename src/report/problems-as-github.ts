// Problems as GitHub's annotations, escaped so that no text of a record becomes a command.
import { printable } from '../core/printable.js'
import type { Problem } from '../core/problem.js'

/** One `::error` or `::warning` a line; `folder` is the store's path from the repository's root, with `/` at its end, or empty. */
export function problemsAsGithub(problems: readonly Problem[], folder: string): string {
  return problems
    .map(({ severity, file, line, column, code, message, hint }) => {
      const place = `file=${property(folder + file)},line=${line},col=${column},title=${property(code)}`
      return `::${severity} ${place}::${data(hint === null ? message : `${message} ${hint}`)}\n`
    })
    .join('')
}

function data(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
