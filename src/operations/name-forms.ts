// The short forms of the full names in a text: the initials, and the names written as one word, as in the address of a mail.
import { NAMES_THAT_ARE_WORDS } from '../redact/oracle/names-that-are-words.js'
import { wordsOf } from '../redact/oracle/reading.js'
import type { Telling } from '../redact/oracle/telling-words.js'

const FORMS_OF_ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'rev', 'cllr', 'councillor'])
/** More words with a capital in a row are no name, but a heading. */
const LONGEST_NAME = 4

export interface NameForms {
  /** "ZQ", of "Zebedee Quillfeather". */
  initials: string[]
  /** "zquillfeather", "zebedeeq", "quillfeatherz", "zebedeequillfeather" and so on; lower case. */
  joined: string[]
}

/** A full name is words with capitals in a row, one of which at least is a name alone or no everyday word; `telling` is what tells of the text. */
export function namesIn(text: string, telling: Telling): NameForms {
  const alone = new Set(telling.words)
  const isName = (word: string) => alone.has(word.toLowerCase()) || NAMES_THAT_ARE_WORDS.has(word.toLowerCase())
  const names = capitalsInRow(text)
    .map((run) => fromFirstName(run, isName))
    .filter((name) => name.length >= 2 && name.length <= LONGEST_NAME && name.some(isName))
  return { initials: names.flatMap(initialsOf), joined: names.flatMap(joinedForms) }
}

function capitalsInRow(text: string): string[][] {
  const runs: string[][] = [[]]
  for (const word of wordsOf(text)) {
    if (/^\p{Lu}\p{L}+$/u.test(word) && !FORMS_OF_ADDRESS.has(word.toLowerCase())) runs.at(-1)?.push(word)
    else runs.push([])
  }
  return runs
}

/** Without the everyday word that begins a sentence before it, where a name of two words is left. */
function fromFirstName(run: string[], isName: (word: string) => boolean): string[] {
  const first = run.findIndex(isName)
  return first > 0 && run.length - first >= 2 ? run.slice(first) : run
}

/** All of them, and those of the first and the last name alone. */
function initialsOf(name: readonly string[]): string[] {
  const letters = name.map((word) => word.charAt(0))
  return [letters.join(''), `${letters[0]}${letters.at(-1)}`]
}

function joinedForms(name: readonly string[]): string[] {
  const [first = '', last = ''] = [name[0], name.at(-1)].map((word) => word?.toLowerCase())
  const [f, l] = [first.charAt(0), last.charAt(0)]
  return [first + last, last + first, f + last, last + f, first + l]
}
