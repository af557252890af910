// Says that something taken out stands in a public copy: which record's line or field has it, and what to type there; never what it is.
import { type Finding, findingIn } from '../finding.js'
import type { RemovedText } from './removed-text.js'
import type { Extent, Found } from './search-page.js'
import type { Standing } from './where-it-stands.js'

export interface Leak {
  /** Null where no line of a source has it by itself. */
  stands: Standing | null
  /** Whether the text begins with the first name of somebody who is published by name. */
  isFirstName: boolean
}

const STANDS: { readonly [extent in Extent]: string } = {
  whole: 'The text that this mark takes out stands elsewhere in the public copy',
  word: 'A word that this mark takes out stands elsewhere in the public copy',
  run: 'Words that this mark takes out stand in a row elsewhere in the public copy',
}

const MARK_IT = 'Mark it there too, or mark more or less here: what is left must not tell what was taken out.'
/** Not where a name stands as a word of its own: protected beats every clearance. In "challenges" or "the O level" it does not. */
const OR_CLEAR_IT = 'Where the words there mean something else, write :clear[...]{by=... why="..."} around them.'
const SAME_FIRST_NAME =
  'Somebody who is published by name has the same first name: where that person is meant, write the full name or the initials there.'

/** The finding for a removed text: a mark's stands at the mark, a person's name at the line that has it. */
export function describe({ what, file, place }: RemovedText, { extent, isName }: Found, { stands, isFirstName }: Leak): Finding {
  if (what === 'marked') {
    const hint = [MARK_IT, ...(isName ? [] : [OR_CLEAR_IT]), ...(isName && isFirstName ? [SAME_FIRST_NAME] : [])].join(' ')
    return findingIn(file, place, 'leak', `${STANDS[extent]}${from(stands, file)}.`, hint)
  }
  const at = stands === null ? { file, ...place } : { file: stands.file, line: stands.lines[0] ?? 1, column: 1 }
  const message = `The name of somebody who is not published by name stands in the public copy${from(stands, at.file)}.`
  const hint = [...(isFirstName ? [SAME_FIRST_NAME] : []), adviceFor(stands)].join(' ')
  return findingIn(at.file, at, 'leak', message, hint)
}

export function inName({ file, place }: RemovedText): Finding {
  const message = 'The name of the public file, or of its folder, holds what may not be published.'
  return findingIn(file, place, 'leak', message, 'Give it another name.')
}

/** ", from line 12", and of which record where that is not the one at which the finding stands. */
function from(stands: Standing | null, file: string): string {
  if (stands === null) return ''
  const { lines } = stands
  const field = typeof stands.in === 'string' ? '' : ` (${stands.in.field})`
  return `, from ${lines.length === 1 ? 'line' : 'lines'} ${inWords(lines)}${field}${stands.file === file ? '' : ` of ${stands.file}`}`
}

/** No mark takes anything out of a field but a title of minutes or of an action. */
function adviceFor(stands: Standing | null): string {
  const mark = 'Mark it with :redact[...]{reason=s40}'
  const otherwise = 'or change what the record of that person says under publish.'
  if (stands === null || stands.in === 'prose') return `${mark}, ${otherwise}`
  if (stands.in === 'action') return `${mark} there and, just so, in the title of the action's record, ${otherwise}`
  const takesMarks = stands.in.field === 'title' && /^records\/(?:meetings|actions)\//.test(stands.file)
  return takesMarks ? `${mark}, ${otherwise}` : `Write that field in other words, ${otherwise}`
}

/** "3", "3 and 7", "3, 7 and 12". */
function inWords(numbers: readonly number[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}
