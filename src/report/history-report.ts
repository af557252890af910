// A record's history as sentences for a person, and as JSON for programs.
import { formatDate } from '../core/date.js'
import { printable, printableJson } from '../core/printable.js'
import type { RecordChange, RecordHistory } from '../core/record-history.js'
import type { Paint } from './paint.js'
import { wrapWords } from './wrap-words.js'

export function historyAsJson({ asOf, kind, id, title, isComplete, changes }: RecordHistory): string {
  const told = changes.map(({ on, at, by, commit, subject, sentences }) => ({ on, at, by, commit, subject, sentences }))
  return printableJson({ version: 1, asOf, kind, id, title, complete: isComplete, changes: told })
}

/** A line for each sentence: "6 January 2020, Elisabeth Major: due moved from 15 January 2020 to 11 March 2020." */
export function historyAsLines({ changes }: RecordHistory): string {
  return changes.flatMap((change) => change.sentences.map((sentence) => `${printable(`${whenAndWho(change)}: ${sentence}`)}\n`)).join('')
}

const INDENT = '  '

/** The record's title, then each change, wrapped; several sentences of one commit stand below its day and author. */
export function historyAsScreen(history: RecordHistory, width: number, paint: Paint): string {
  const { kind, id, title, changes } = history
  const heading = wrapWords(printable(`${kind} ${id}${title === '' ? '' : `: ${title}`}`), width)
  return [...heading.map((line) => paint.strong(line)), ...changes.flatMap((change) => changeOnScreen(change, width))]
    .map((line) => `${line}\n`)
    .join('')
}

function changeOnScreen(change: RecordChange, width: number): string[] {
  const who = printable(whenAndWho(change))
  const [only = '', ...others] = change.sentences.map((sentence) => printable(sentence))
  const wrapped = (text: string, indent: string) =>
    wrapWords(text, width - INDENT.length * 2).map((line, i) => `${i === 0 ? indent : `${indent}${INDENT}`}${line}`)
  if (others.length === 0) return wrapped(`${who}: ${only}`, '')
  return [...wrapped(`${who}:`, ''), ...[only, ...others].flatMap((sentence) => wrapped(sentence, INDENT))]
}

function whenAndWho({ on, by, commit }: RecordChange): string {
  if (commit === null) return 'Not committed yet'
  return `${on === null ? 'On a day that git does not tell' : formatDate(on)}, ${by === null || by === '' ? 'nobody named' : by}`
}

/** What goes below; empty where all is known. */
export function historyNote({ isComplete, changes }: RecordHistory): string {
  if (!isComplete)
    return 'This clone holds the latest commits only, so earlier changes are not told. To fetch them: git fetch --unshallow\n'
  return changes.length === 0 ? 'Nothing has changed, and nothing is committed yet.\n' : ''
}
