// Reads a text of a public output as the search for leaks needs it: its words in every reading, without public names and dates, and its digits.
import { type Censored, censoredIn } from './censored-names.js'
import { daysIn } from './days.js'
import { type PartedInitials, partedInitialsIn } from './parted-initials.js'
import { type PageWords, pageWordsOf } from './parted-words.js'
import { readingsOf, signedReadingsOf } from './reading.js'

export interface Page {
  raw: string
  /** The words of the page, markup taken out or left, in the order of the readings. */
  lower: string[]
  cased: string[]
  /** The same without public names: "James" in "James Thomas" is nobody else's. */
  withoutNames: { lower: string[]; cased: string[] }
  /** The words of `withoutNames`, each by itself, and a possessive's ending told from an "s". */
  words: { lower: PageWords[]; cased: PageWords[] }
  squeezed: string[]
  /** Every digit, with nothing between those of one number. */
  digits: string
  /** Every day, however it is written; read when it is first asked for, since few marks take one out. */
  days(): ReadonlySet<string>
  /** Made when it is first asked for. */
  signed(): Signed
  /** Made when it is first asked for. */
  censored(): Censored
}

/** The page with every sign, for what signs set apart or part. */
interface Signed {
  lower: string[]
  initials: PartedInitials[]
}

/** A month or a weekday beside a number, or after such a word as "in", which is nobody's name. */
const DAYS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const DATE = new RegExp(
  `(?<= )(?:\\d{1,2} (?:${DAYS})|(?:${DAYS}) \\d{1,4}|(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|early|late|last|next|[Oo]n) (?:${DAYS}))(?= )`,
  'g',
)

/** The page; `names` are public ones, each between spaces. */
export function readPage(output: string, names: readonly string[]): Page {
  const readings = readingsOf(output)
  const withSigns = names.map((name) => name.replaceAll(' s ', " 's "))
  const without = (text: string, phrases: readonly string[]) => phrases.reduce(withoutName, text).replace(DATE, ' | ')
  const cased = readings.map((reading) => reading.cased)
  const casedWithout = cased.map((text) => without(text, names))
  const possessive = readings.map((reading) => without(reading.possessive, withSigns))
  const withoutNames = { cased: casedWithout, lower: casedWithout.map((text) => text.toLowerCase()) }
  let signed: Signed | null = null
  let days: ReadonlySet<string> | null = null
  let censored: Censored | null = null
  return {
    raw: output,
    cased,
    lower: readings.map((reading) => reading.lower),
    withoutNames,
    words: { cased: possessive.map(pageWordsOf), lower: possessive.map((text) => pageWordsOf(text.toLowerCase())) },
    digits: output.replace(/(?<=\d)[\s.,()\p{Pd}]{1,2}(?=\d)/gu, ''),
    squeezed: readings.map((reading) => reading.lower.replaceAll(' ', '')),
    days() {
      days ??= new Set(readings.flatMap(({ lower }) => [...daysIn(lower)]))
      return days
    },
    signed() {
      signed ??= signedOf(output)
      return signed
    },
    censored() {
      censored ??= censoredIn(output)
      return censored
    },
  }
}

/** Where a name stands twice in a row, the two share a space: the second is found once the first is gone. */
function withoutName(text: string, name: string): string {
  const rest = text.replaceAll(name, ' | ')
  return rest === text ? text : rest.replaceAll(name, ' | ')
}

function signedOf(output: string): Signed {
  const cased = signedReadingsOf(output)
  return { lower: cased.map((text) => text.toLowerCase()), initials: cased.map(partedInitialsIn) }
}
