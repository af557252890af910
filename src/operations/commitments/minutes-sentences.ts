// The sentences of a meeting's minutes, item by item: each with where it stands and which of its words marks take out.
import { startOf } from '../../core/markdown.js'
import { itemAt, type Minutes, minutesOf } from '../../core/minutes.js'
import type { RecordOf } from '../../core/records.js'
import type { Stretch } from '../../core/stretch.js'
import { collapse } from '../../core/undertakings.js'
import { type Passage, passagesIn } from './passages.js'

export interface MinutesSentence {
  /** Every word of it, those taken out too, white space collapsed: for reading and for its digest, never to be shown. */
  said: string
  /** What may be shown: a redaction as its pseudonym or `[redacted]`. */
  shown: string
  /** The stretches of `said` that marks take out. */
  hidden: readonly Stretch[]
  /** The words that lead to a list it stands in ("It was agreed to"); empty where there are none. */
  lead: string
  item: number | null
  /** In the file. */
  line: number
  /** Whether it is the wording of a decision. */
  isDecision: boolean
}

/** The sentences in order, without headings, actions, items for an agenda and newsletter summaries: those are kept elsewhere. */
export function sentencesOfMinutes(meeting: RecordOf<'meeting'>): MinutesSentence[] {
  const minutes = minutesOf(meeting)
  const firstLine = meeting.placeInBody(0).line
  return passagesIn(minutes.root).flatMap((passage) => sentencesOfPassage(passage, minutes, firstLine))
}

/** An abbreviation, or a single capital as in J. Smith, ends no sentence; a new line of a speaker, and a bullet typed by hand, begins one. */
const END =
  /(?<!\b(?:\p{Lu}|Cllrs?|CCllr|Mrs?|Ms|Dr|Prof|Rev|St|No|inc|approx|eg|ie|e\.g|i\.e|etc|re))[.!?]+["”’)\]]{0,2}\s+(?=[\p{Lu}\d“"‘([•*])|\n(?=\s*(?:…|[•*-]\s))|(?=•)/gu

function sentencesOfPassage(passage: Passage, minutes: Minutes, firstLine: number): MinutesSentence[] {
  const { words, node, lead, isDecision } = passage
  const item = itemAt(minutes, startOf(node))
  const ends = [...words.matchAll(END)].map(({ 0: end, index }) => index + end.length)
  return [0, ...ends].flatMap((start, i) => {
    const end = ends[i] ?? words.length
    const said = words.slice(start, end)
    if (collapse(said) === '') return []
    const line = firstLine - 1 + passage.lineAt(start + said.search(/\S/))
    return [{ ...readSentence(passage, { start, end }), lead, item, line, isDecision }]
  })
}

function readSentence({ words, hidden }: Passage, sentence: Stretch): Pick<MinutesSentence, 'said' | 'shown' | 'hidden'> {
  let said = ''
  let shown = ''
  let from = sentence.start
  const stretches: Stretch[] = []
  const add = (text: string, as: string | null) => {
    const joint = said === '' || said.endsWith(' ') ? text.replace(/^\s+/, '') : text
    const even = joint.replace(/\s+/g, ' ')
    if (as !== null) stretches.push({ start: said.length, end: said.length + even.length })
    said += even
    shown += as ?? even
  }
  for (const { start, end, as } of hidden) {
    if (end <= sentence.start || start >= sentence.end) continue
    add(words.slice(from, Math.max(start, from)), null)
    add(words.slice(Math.max(start, from), Math.min(end, sentence.end)), as)
    from = Math.min(end, sentence.end)
  }
  add(words.slice(from, sentence.end), null)
  return { said: said.trim(), shown: collapse(shown), hidden: stretches }
}
