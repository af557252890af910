// Reads a text's counts of people and cases from its first word to its last, with what its sentences have said so far in mind.
import { countedAt, partInAt, wholeAt } from './counted-phrases.js'
import { groupAt, isGroup, isMultipleBirth, multipleBirthAt } from './few-together.js'
import { headFrom } from './heads.js'
import { isMeasured } from './measures.js'
import { nounNumber } from './nouns.js'
import { beginsClause, isSaidOfPeople, isSubject } from './people-verbs.js'
import { mayCount, type Quantity, quantityAt } from './quantities.js'
import { countsOf, isShareWord, shareAt, shareOfTotalAt } from './shares.js'
import { followsOn, numberAt, plainAt, type Token } from './tokens.js'

export interface CountedPhrase {
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  /** The rule that found it, in kebab-case. */
  rule: string
}

interface Found {
  from: number
  next: number
  rule: string
}

/** One text's counts, read from its first word to its last. */
export class CountedText {
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

  /** In order; they may overlap. */
  phrases(): CountedPhrase[] {
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
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: this.afterBracket(first.start, last.end), rule }]
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
    if (isMultipleBirth(token)) return multipleBirthAt(this.tokens, i, this.isSmall)
    if (isGroup(token)) return groupAt(this.tokens, i, this.isSmall)
    return (isShareWord(token) ? this.shareAt(token, i) : null) ?? (mayCount(token) ? this.phraseAt(i) : null)
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

/** What a quantity counts, and the rest of a total where there is one. */
function withRest({ ends }: Quantity, total: number | null): readonly number[] {
  return total === null ? ends : [...ends, ...ends.map((end) => total - end)]
}
