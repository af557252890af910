// Finds small counts of people and of cases below national level, and the totals and shares that one can be worked out from.
import { countedAt, partInAt, wholeAt } from './counts/counted-phrases.js'
import { headFrom } from './counts/heads.js'
import { isMeasured } from './counts/measures.js'
import { nounNumber } from './counts/nouns.js'
import { beginsClause, isSaidOfPeople, isSubject } from './counts/people-verbs.js'
import { mayCount, type Quantity, quantityAt } from './counts/quantities.js'
import { isNational, type Stretch, sentencesOf } from './counts/sentences.js'
import { countsOf, isShareWord, shareAt, shareOfTotalAt } from './counts/shares.js'
import { loneNumbersIn } from './counts/table-cells.js'
import { followsOn, numberAt, plainAt, type Token, tokensOf } from './counts/tokens.js'
import type { Sighting } from './sighting.js'

export interface Bounds {
  from: number
  to: number
}

/**
 * The counts of people or cases within the bounds, each as the whole counted phrase, in order and without overlaps. From 1 to 5
 * is what published statistics on children usually suppress (the Department for Education's and ONS's disclosure control), since
 * in a small area it identifies somebody: personal data under section 40 of the Freedom of Information Act.
 */
export function smallCountsIn(text: string, bounds: Bounds): Sighting[] {
  const isSmall = (count: number) => count >= bounds.from && count <= bounds.to
  const tokens = tokensOf(text)
  if (!tokens.some(mayBeginCount)) return []
  const lone = loneNumbersIn(text)
    .filter(({ value }) => isSmall(value))
    .map(({ start, end }) => sighting(start, end, 'small-count-alone'))
  const alone = new Set(lone.map(({ start }) => start))
  const counted = new CountedText(text, tokens, isSmall).sightings().filter(({ start }) => !alone.has(start))
  return merged(outsideNational(text, [...lone, ...counted]))
}

/** Most short texts count nothing, and are read no further. */
function mayBeginCount(token: Token): boolean {
  return isShareWord(token) || mayCount(token) || MULTIPLE_BIRTHS.has(token.plain)
}

function sighting(start: number, end: number, rule: string): Sighting {
  return { start, end, type: 'SMALL_COUNT', rule }
}

interface Found {
  from: number
  next: number
  rule: string
}

/** One text's counts, read from its first word to its last. */
class CountedText {
  /** What the sentence so far has said there are of, and how many in all. */
  private isAboutPeople = false
  private total: number | null = null
  /** How many in all the sentence before spoke of. */
  private earlier: number | null = null

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly isSmall: (count: number) => boolean,
  ) {}

  sightings(): Sighting[] {
    const found: Found[] = []
    let inNumber = 0
    this.tokens.forEach((token, i) => {
      this.readOn(token, i)
      const here = i < inNumber ? null : this.countAt(token, i)
      if (i >= inNumber) inNumber = numberAt(this.tokens, i)?.next ?? i
      if (here !== null) found.push(here)
    })
    return found.flatMap(({ from, next, rule }) => {
      const [first, last] = [this.tokens[from], this.tokens[next - 1]]
      return first === undefined || last === undefined ? [] : [sighting(first.start, this.afterBracket(first.start, last.end), rule)]
    })
  }

  /** "2 (14%)": with the bracket that it opened. */
  private afterBracket(start: number, end: number): number {
    const phrase = this.text.slice(start, end)
    return phrase.lastIndexOf('(') > phrase.lastIndexOf(')') && this.text.charAt(end) === ')' ? end + 1 : end
  }

  /** Keeps in mind what the sentence is about. */
  private readOn(token: Token, i: number): void {
    if (token.gap.length > 1 && /[.!?…]\s|\n\s*\n/.test(token.gap))
      [this.isAboutPeople, this.earlier, this.total] = [false, this.total, null]
    const number = nounNumber(token, [])
    if (number === 'many' || number === 'either') this.isAboutPeople = true
    this.total = wholeAt(this.tokens, i)?.total ?? this.total
  }

  private countAt(token: Token, i: number): Found | null {
    const born = MULTIPLE_BIRTHS.get(token.plain)
    if (born !== undefined) return this.isSmall(born) ? this.multipleBirth(token, i) : null
    if (GROUP.has(token.plain)) return this.groupOf(token, i)
    return (isShareWord(token) ? this.shareAt(token, i) : null) ?? (mayCount(token) ? this.phraseAt(i) : null)
  }

  private multipleBirth({ plain }: Token, i: number): Found | null {
    if (!plain.endsWith('s')) {
      const next = headFrom(this.tokens, i + 1, 'many')
      return next === i + 2 ? { from: i, next, rule: 'multiple-birth' } : null
    }
    return { from: i, next: i + 1, rule: 'multiple-birth' }
  }

  /** "sibling group of three", "a family of five", "mother of two". */
  private groupOf({ plain }: Token, i: number): Found | null {
    const { tokens } = this
    if (plainAt(tokens, i + 1) !== 'of' || !followsOn(tokens[i + 2])) return null
    const quantity = quantityAt(tokens, i + 2)
    if (quantity === null || !quantity.ends.some(this.isSmall) || !endsThere(tokens, quantity.next)) return null
    const from = plain === 'group' ? i - 1 : i
    const first = tokens[from]
    return first !== undefined && nounNumber(first, []) !== null ? { from, next: quantity.next, rule: 'group-of-few' } : null
  }

  private shareAt({ gap }: Token, i: number): Found | null {
    const { tokens, total } = this
    const share = shareOfTotalAt(tokens, i)
    if (share !== null) return share.counts.some(this.isSmall) ? { from: i, next: share.next, rule: 'share-of-total' } : null
    const isBesideCount = gap === ' (' && numberAt(tokens, i - 1) !== null
    if (total === null || isBesideCount) return null
    const part = shareAt(tokens, i)
    if (part === null || !isSubject(tokens, part.next)) return null
    return countsOf(part.part, total).some(this.isSmall) ? { from: i, next: part.next, rule: 'share-of-total' } : null
  }

  private phraseAt(i: number): Found | null {
    const quantity = quantityAt(this.tokens, i)
    if (quantity === null || this.isPaired(quantity)) return null
    const counted = countedAt(this.tokens, quantity) ?? partInAt(this.tokens, quantity, this.isAboutPeople)
    if (counted === null) return this.aloneAt(quantity)
    if (counted.total === null && quantity.counts === 'many') this.total = Math.max(this.total ?? 0, ...quantity.ends)
    if (!withRest(quantity, counted.total).some(this.isSmall)) return null
    return { from: quantity.from, next: counted.next, rule: counted.total === null ? 'small-count' : 'part-of-total' }
  }

  /** A number with nothing beside it that it counts: what else is said tells that it counts people. */
  private aloneAt(quantity: Quantity): Found | null {
    const { tokens } = this
    const { from, next, ends } = quantity
    if (!tokens.slice(from, next).some(({ value, plain }) => value !== null || plain === 'both' || plain === 'dozen')) return null
    if (isMeasured(tokens, quantity)) return ends.some(this.isSmall) ? { from, next, rule: 'measured-count' } : null
    const isWithMore = followsOn(tokens[next]) && ['more', 'others'].includes(plainAt(tokens, next))
    return this.subjectAt(isWithMore ? { ...quantity, next: next + 1 } : quantity)
  }

  /** "Of the 12 children, two were looked after": the sentence said before what it counts. "Two died": the verb says it. */
  private subjectAt(quantity: Quantity): Found | null {
    const { tokens, total, earlier } = this
    const { from, next, ends } = quantity
    if (!isSubject(tokens, next)) return null
    const isSaid = beginsClause(tokens, from) && isSaidOfPeople(tokens, next)
    const isOfEarlier = earlier !== null && beginsClause(tokens, from)
    const isOfThose = this.isAboutPeople || isSaid
    if (isSaid && total === null) [this.isAboutPeople, this.total] = [true, ends[0] ?? null]
    const isSmallOf = (whole: number | null) => withRest(quantity, whole).some(this.isSmall)
    return (isOfThose && isSmallOf(total)) || (isOfEarlier && isSmallOf(earlier)) ? { from, next, rule: 'count-of-those-named' } : null
  }

  /** "both children and adults" counts nobody. */
  private isPaired({ next }: Quantity): boolean {
    const head = plainAt(this.tokens, next - 1) === 'both' ? headFrom(this.tokens, next, 'many') : null
    return head !== null && plainAt(this.tokens, head) === 'and' && followsOn(this.tokens[head])
  }
}

const MULTIPLE_BIRTHS: ReadonlyMap<string, number> = new Map([
  ['twin', 2],
  ['twins', 2],
  ['triplet', 3],
  ['triplets', 3],
  ['quadruplets', 4],
  ['quintuplets', 5],
])
const GROUP: ReadonlySet<string> = new Set(
  'group family household sibship mother father mum dad parent carer grandmother grandfather'.split(' '),
)
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'and or was were is are has had have who which with in at from on to for whose living lives lived'.split(' '),
)

/** What a quantity counts, and the rest of a total where there is one. */
function withRest({ ends }: Quantity, total: number | null): readonly number[] {
  return total === null ? ends : [...ends, ...ends.map((end) => total - end)]
}

/** Whether a quantity counts nothing that follows it. */
function endsThere(tokens: readonly Token[], at: number): boolean {
  return !followsOn(tokens[at]) || headFrom(tokens, at, 'either') !== null || SMALL_WORDS.has(plainAt(tokens, at))
}

/** The sightings in no sentence that speaks of the whole country. */
function outsideNational(text: string, sightings: readonly Sighting[]): Sighting[] {
  const sentences: Stretch[] = sightings.length === 0 ? [] : sentencesOf(text)
  const known = new Map<Stretch, boolean>()
  let next = 0
  return [...sightings]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => {
      while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
      const sentence = sentences[next]
      if (sentence === undefined) return true
      if (!known.has(sentence)) known.set(sentence, isNational(text.slice(sentence.start, sentence.end)))
      return known.get(sentence) !== true
    })
}

/** Sightings that overlap, as one. */
function merged(sightings: readonly Sighting[]): Sighting[] {
  const found: Sighting[] = []
  for (const each of sightings) {
    const last = found.at(-1)
    if (last === undefined || each.start >= last.end) found.push({ ...each })
    else if (each.end > last.end) last.end = each.end
  }
  return found
}
