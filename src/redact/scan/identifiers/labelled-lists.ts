// Reads the lists of a text that stand under a label: "DOB:" and below it, an item a line, the dates.
import { type Label, labelOf } from './labels.js'

export interface LabelledList {
  head: Line
  label: Label
  items: Line[]
}

interface Line {
  text: string
  start: number
  indent: number
  hasBullet: boolean
}

const LEAD = /^[ \t>]{0,40}(?:(?:[-*+•·¤]|\d{1,2}[.)]|[a-z][.)]|#{1,6})[ \t]{1,8})?/

/** The items are the lines with a bullet after it, or plain short lines; the offsets are the text's. Time in step with the text. */
export function labelledListsIn(text: string): LabelledList[] {
  const lists: LabelledList[] = []
  let list: LabelledList | null = null
  let blanks = 0
  let start = 0
  for (const written of text.split('\n')) {
    const line = lineOf(written, start)
    start += written.length + 1
    blanks = line.text === '' ? blanks + 1 : 0
    if (blanks > 2) list = null
    if (blanks > 0) continue
    if (list !== null && isItem(line, list)) {
      list.items.push(line)
    } else {
      list = listUnder(line)
      if (list !== null) lists.push(list)
    }
  }
  return lists
}

function listUnder(head: Line): LabelledList | null {
  const label = labelOf(head.text)
  return label === null || label.types.length === 0 ? null : { head, label, items: [] }
}

function lineOf(written: string, start: number): Line {
  const text = written.replace(LEAD, '')
  const lead = written.slice(0, written.length - text.length)
  return { text: text.trimEnd(), start: start + lead.length, indent: lead.search(/[^ \t>]|$/), hasBullet: /[^\s>#]/.test(lead) }
}

/** An item of the same form as those before it, no label itself, and deeper than a label that is an item too. */
function isItem(line: Line, { head, items }: LabelledList): boolean {
  if ((head.hasBullet && line.indent <= head.indent) || line.hasBullet !== (items[0] ?? line).hasBullet) return false
  return line.hasBullet || (line.text.length <= 40 && labelOf(line.text) === null)
}
