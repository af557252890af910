// Finds what people undertook in a meeting's minutes without its becoming a numbered action: advice, never a rule.
import { itemAt, minutesOf } from '../../core/minutes.js'
import type { RecordOf, Records } from '../../core/records.js'
import type { Stretch } from '../../core/stretch.js'
import type { Group } from './clause.js'
import { type MinutesSentence, sentencesOfMinutes } from './minutes-sentences.js'
import { isNumberedAlready, type Numbered } from './numbered-already.js'
import { stretchesOf, taskIn } from './task.js'
import type { Token } from './tokens.js'
import type { SaidUndertaking } from './undertaking.js'
import { firstUndertaking, ledTokens, undertakingsIn } from './undertakings.js'
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
  /** Which of its sentence's undertakings it is; null where the sentence has no other. */
  undertaking: { number: number; of: number } | null
  /** What is to be done, as a title; null where words of the sentence are taken out. */
  title: string | null
}

/** In the order of the minutes. `digestOf` gives the digest of a text as an approval holds it. */
export function findCommitments(records: Records, meeting: Meeting, digestOf: (text: string) => string): Commitment[] {
  const numbered = numberedIn(meeting)
  const seen = new Map<string, number>()
  return sentencesOfMinutes(meeting).flatMap((sentence) => {
    const undertakings = undertakingsOf(sentence).filter(({ all, stretch }) => {
      const said = sentence.said.slice(stretch.start, stretch.end)
      return !isNumberedAlready({ ...sentence, said, isPart: all.length > 1 }, numbered)
    })
    if (undertakings.length === 0) return []
    const times = (seen.get(sentence.said) ?? 0) + 1
    seen.set(sentence.said, times)
    return undertakings.map((each) => {
      const digest = digestOf(wordsOfDigest(sentence, each, times))
      return { id: shortened(digest), digest, ...describe(records, meeting, sentence, each) }
    })
  })
}

/** One undertaking of a sentence, with the words of the sentence that are its own. */
interface SentenceUndertaking {
  tokens: readonly Token[]
  /** All of the sentence, in order. */
  all: readonly SaidUndertaking[]
  index: number
  said: SaidUndertaking
  stretch: Stretch
}

function undertakingsOf(sentence: MinutesSentence): SentenceUndertaking[] {
  const { tokens, undertakings: all } = undertakingsIn(sentence)
  const stretches = stretchesOf(sentence.said, tokens, all)
  return all.flatMap((said, index) => {
    const stretch = stretches[index]
    return stretch === undefined ? [] : [{ tokens, all, index, said, stretch }]
  })
}

/** The first undertaking of a sentence has the sentence's own digest; a later one is told by where its verb stands. */
function wordsOfDigest({ said }: MinutesSentence, { index, tokens, said: { verb } }: SentenceUndertaking, times: number): string {
  if (index > 0) return [said, times, `undertaking at ${tokens[verb]?.start}`].join('\n')
  return times === 1 ? said : `${said}\n${times}`
}

function describe(records: Records, meeting: Meeting, sentence: MinutesSentence, undertaking: SentenceUndertaking) {
  const { item, line, said, shown, hidden, lead } = sentence
  const { tokens, all, index, stretch } = undertaking
  const isShown = ({ start, end }: Stretch) => !hidden.some((stretch) => start < stretch.end && end > stretch.start)
  const named = whoIn(undertaking).flatMap((place) => (isShown(place) ? [said.slice(place.start, place.end)] : []))
  const who = [...named, ...leadingWho(lead)].map((words) => asRecordsWrite(records, meeting, words))
  const when = whenIn(said.slice(0, stretch.end), tokens[undertaking.said.verb]?.start ?? 0)
  const isOwn = when !== null && when.start >= stretch.start && isShown(when)
  return {
    item,
    line,
    sentence: shown,
    who: who[0] ?? null,
    by: isOwn ? said.slice(when.start, when.end) : null,
    undertaking: all.length === 1 ? null : { number: index + 1, of: all.length },
    title: hidden.length > 0 ? null : taskIn(said, tokens, undertaking.said, { stretch, next: all[index + 1] }),
  }
}

/** Where it names who is to do it; else, where nothing else is said to do it, who did what was undertaken before it. */
function whoIn({ tokens, all, index, said }: SentenceUndertaking): Stretch[] {
  const own = placeOf(tokens, namingWho(tokens, said))
  if (own !== null) return [own]
  const isOfOne = said.form !== 'isDone' && said.form !== 'other' && said.subject === null
  const before = isOfOne ? all.slice(0, index).findLast((each) => namingWho(tokens, each) !== null) : undefined
  return before === undefined ? [] : [placeOf(tokens, namingWho(tokens, before))].filter((place) => place !== null)
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
