// Finds what people undertook in a meeting's minutes without its becoming a numbered action: advice, never a rule.
import { itemAt, minutesOf } from '../../core/minutes.js'
import type { RecordOf, Records } from '../../core/records.js'
import type { Group } from './clause.js'
import { type MinutesSentence, type Stretch, sentencesOfMinutes } from './minutes-sentences.js'
import { isNumberedAlready, type Numbered } from './numbered-already.js'
import { taskIn } from './task.js'
import type { Token } from './tokens.js'
import { firstUndertaking, ledTokens, type SentenceUndertakings, undertakingsIn } from './undertakings.js'
import { whenIn } from './when.js'
import { asRecordsWrite, namingWho } from './who.js'

type Meeting = RecordOf<'meeting'>

export interface Commitment {
  /** The first eight hexadecimal digits of the digest. */
  id: string
  item: number | null
  /** In the meeting's file. */
  line: number
  /** Plain text; a redaction as its pseudonym or `[redacted]`. */
  sentence: string
  /** Who is to do it: initials or an id where the records know them, else as written; null where nobody is named. */
  who: string | null
  /** When, as written; null where nothing says it. */
  by: string | null
  digest: string
  /** What is to be done, as a title; null where words of the sentence are taken out. */
  title: string | null
}

/** In the order of the minutes. `digestOf` gives the digest of a text as an approval holds it. */
export function findCommitments(records: Records, meeting: Meeting, digestOf: (text: string) => string): Commitment[] {
  const numbered = numberedIn(meeting)
  const seen = new Map<string, number>()
  return sentencesOfMinutes(meeting).flatMap((sentence) => {
    const found = undertakingsIn(sentence)
    const [first] = found.undertakings
    if (first === undefined || isNumberedAlready(sentence, numbered)) return []
    const times = (seen.get(sentence.said) ?? 0) + 1
    seen.set(sentence.said, times)
    const digest = digestOf(times === 1 ? sentence.said : `${sentence.said}\n${times}`)
    return [{ id: shortened(digest), digest, ...describe(records, meeting, sentence, found) }]
  })
}

function describe(records: Records, meeting: Meeting, sentence: MinutesSentence, { tokens, undertakings }: SentenceUndertakings) {
  const { item, line, said, shown, hidden, lead } = sentence
  const isShown = ({ start, end }: Stretch) => !hidden.some((stretch) => start < stretch.end && end > stretch.start)
  const named = undertakings.flatMap((each) => {
    const place = placeOf(tokens, namingWho(tokens, each))
    return place !== null && isShown(place) ? [said.slice(place.start, place.end)] : []
  })
  const who = [...named, ...leadingWho(lead)].map((words) => asRecordsWrite(records, meeting, words))
  const at = tokens[undertakings[0]?.verb ?? 0]?.start ?? 0
  const when = whenIn(said, at)
  return {
    item,
    line,
    sentence: shown,
    who: who[0] ?? null,
    by: when !== null && isShown(when) ? said.slice(when.start, when.end) : null,
    title: hidden.length > 0 ? null : taskIn(said, tokens, undertakings),
  }
}

function placeOf(tokens: readonly Token[], group: Group | null): Stretch | null {
  const [start, end] = [tokens[group?.from ?? -1]?.start, tokens[(group?.to ?? 0) - 1]?.end]
  return start === undefined || end === undefined ? null : { start, end }
}

/** Who is named before a list, for each of its entries. */
function leadingWho(lead: string): string[] {
  if (lead === '') return []
  const tokens = ledTokens(lead)
  const undertaking = firstUndertaking(tokens)
  const place = undertaking === undefined ? null : placeOf(tokens, namingWho(tokens, undertaking))
  return place === null ? [] : [lead.slice(place.start, place.end)]
}

/** The actions and the items for an agenda that the minutes hold, with their lines. */
function numberedIn(meeting: Meeting): Numbered[] {
  const minutes = minutesOf(meeting)
  return minutes.marks
    .filter(({ name }) => name === 'action' || name === 'next-agenda')
    .map(({ label, start }) => ({ words: label, item: itemAt(minutes, start), line: meeting.placeInBody(start).line }))
}

/** `sha256-` and base 64, as its first eight hexadecimal digits. */
function shortened(digest: string): string {
  const bytes = [...atob(digest.replace(/^sha256-/, ''))].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'))
  return bytes.join('').slice(0, 8)
}
