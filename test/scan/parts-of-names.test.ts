// What belongs to one name by the way it is written: each word beside the same word where one thing differs and it doesn't.
import { describe, expect, it } from 'vitest'
import { continues, isBeforeInitials, isInsideName, isSmallInitial, isWordAsInitial } from '../../src/redact/scan/parts-of-names.js'
import { type Judge, judged, type Pair } from './seen.js'

const isInside: Judge = (words, i) => isInsideName(words, i, () => true)

const PAIRS: { readonly [what: string]: readonly [judge: Judge, pairs: readonly Pair[]] } = {
  'goes on with a name': [
    continues,
    [
      ['Robson', 'Anna Robson', 'Anna, Robson'],
      ['Anna', 'Robson Anna', 'Anna'],
      ['Later', 'Robson, B Later', 'Robson, B\nLater'],
      ['Robson', 'Anna\nRobson, B', 'Anna\n\nRobson, B'],
      ['Amin', 'Ali al - Amin', 'Ali - Amin'],
      ['Amin', 'Ali el – Amin', 'Ali el. – Amin'],
      ['Amin', 'Ali el- Amin', 'Ali el- (Amin'],
      ['Ghobhainn', "Mac a' Ghobhainn", "Mac' Ghobhainn"],
      ['Medici', "Anna de' Medici", "Anna de.' Medici"],
      ['Medici', 'Anna de’ Medici', 'Anna de’ (Medici'],
      ['née', 'Anna (née Robson', 'Anna [née Robson'],
      ['né', 'Anna (né Robson', 'Anna – né Robson'],
      ['nee', 'Anna (nee Robson', 'Anna, nee Robson'],
      ['Luck', 'Robson Luck', 'Robson (Luck'],
    ],
  ],
  'goes on with a name after a title at the end of a line': [
    continues,
    [
      ['John', 'St.\nJohn', 'st.\nJohn'],
      ['John', 'St.\n  John', 'St.\n- John'],
      ['Luck', 'Mrs.\nLuck', 'Anna.\nLuck'],
      ['Luck', 'Dr.\nLuck', 'Dr.    Luck'],
    ],
  ],
  'is a part of one handle': [
    continues,
    [
      ['bell', 'tracey_bell09', 'tracey@bell09'],
      ['xo', 'tracey.xo', 'tracey:xo'],
      ['xoxo', 'tracey.xoxo', 'tracey, xoxo'],
      ['x', 'tracey.x', 'tracey, x'],
    ],
  ],
  'is a Dutch article': [
    continues,
    [
      ['t', "van 't Veer", "van. 't Veer"],
      ['s', 'van ’s Gravesande', 'van ’(s Gravesande'],
    ],
  ],
  'is a letter of kin': [
    continues,
    [
      ['o', 'Ravi s/o Kumar', 'Ravi s-/o Kumar'],
      ['O', 'RAVI S/O KUMAR', 'RAVI T/O KUMAR'],
      ['l', 'Ravi a/l Samy', 'Ravi a, l Samy'],
      ['p', 'Devi a/p Samy', 'Devi n/p Samy'],
    ],
  ],
  'is an initial after a surname': [
    continues,
    [
      ['C', 'Robson, C there', 'robson, C there'],
      ['C', 'Wu, C there', 'W, C there'],
      ['C', 'WARD, C there', 'PC, C there'],
      ['C', 'Robson,C there', 'Robson),C there'],
      ['C', 'Robson, C.', 'Robson, (C.'],
      ['C', 'Robson, C', 'Robson; C'],
      ['A', 'Robson, A. Then', 'Robson, A child'],
      ['I', 'Robson, I. Then', 'Robson, I think'],
    ],
  ],
  'is a surname before its initials': [
    isBeforeInitials,
    [
      ['Stone', 'Stone, P. L.', 'Stone; P. L.'],
      ['Stone', 'Stone,P.', 'Stone (2019), P.'],
      ['Stone', 'Stone, P', 'Stone, Pat'],
      ['Stone', 'Stone, P; Poor, R', 'Stone, P and Poor, R'],
      ['Stone', 'Stone, P  \nPoor, R', 'Stone, P  Poor, R'],
      ['Stone', 'Stone, P.', 'Stone, (P.'],
      ['WARD', 'WARD, P.', 'The WARD.'],
    ],
  ],
  'is a small word inside a name': [
    isInside,
    [
      ['de', 'Anna de Zorbel', 'de Zorbel'],
      ['de', 'Anna de la Luck', 'Anna de luck'],
      ['van', 'Anna van Luck', 'Anna van, Luck'],
      ['the', 'Alfred the Great', 'alfred the Great'],
      ['the', 'Ivan the Terrible', 'Ivan the terrible'],
      ['the', 'Alfred the Wise', 'Alfred the Report'],
      ['in', "Anna in 't Veld", 'Anna in Veld'],
      ['y', 'Anna y Robson', 'anna y Robson'],
      ['y', 'Anna y Cajal', 'Anna y cajal'],
      ['an', 'Mac an Robson', 'Anna an Robson'],
      ['s', 'Ravi s/o Kumar', 'Ravi s o Kumar'],
      ['o', 'Ravi d/o Kumar', 'Ravi d o Kumar'],
      ['s', 'Ravi s/o Samy', 'Ravi x/s Samy'],
    ],
  ],
  'is an “of” inside a name': [
    isInside,
    [
      ['of', 'Ewan of Dunvegan', 'Ewan of dunvegan'],
      ['of', 'met Ewan of Dunvegan', 'Anna Ewan of Dunvegan'],
      ['of', 'Anna, Ewan of Dunvegan', 'Anna, Robson of Dunvegan'],
      ['of', 'Lady Park of Monmouth', 'Park of Monmouth'],
      ['of', 'Baroness Park of Monmouth', 'Baroness, Park of Monmouth'],
      ['of', 'Lord Luck of Monmouth', 'Lord luck of Monmouth'],
      ['of', 'Earl Luck of Monmouth', 'Mrs Luck of Monmouth'],
    ],
  ],
  'is a word as an initial': [
    isWordAsInitial,
    [
      ['I', 'Cllr I Luck', 'Then I Luck'],
      ['A', 'Cllr A Luck', 'Group A Luck'],
      ['A', 'proposed by A Robson', 'proposed by A robson'],
      ['A', 'we met A Robson', 'we met A, Robson'],
      ['A', 'by A Robson', 'by plan A'],
      ['I', 'met Cllr I Luck', 'met I Luck'],
      ['A', 'A Robson reported it.', 'A Robson machine broke.'],
      ['A', 'A Robson denied it.', 'A Surbiton denied it.'],
      ['A', 'It rained. A Robson reported it.', 'It rained. A Letter reported it.'],
      ['A', 'A Robson', 'A Robson machine'],
      ['A', 'A Robson, chair', 'It rained. A Robson, chair'],
      ['A', 'It rained.\nA Robson, chair', 'It rained.\nA Robson chair'],
      ['A', 'A Robson (chair)', 'A Robson 5 (new)'],
      ['A', 'A Robson(chair)', 'A Robson 5, new'],
      ['A', 'A Robson  \nNew', 'A Robson 5\nNew'],
    ],
  ],
  'is an initial in a small letter': [
    isSmallInitial,
    [
      ['e', 'e. cummings', 'e.g. cummings'],
      ['d', 'k.d. lang', 'k.d lang'],
      ['b', 'met b. zorbel', 'met b, zorbel'],
      ['b', 'b. zorbel', 'b'],
      ['g', 'k.g. lang', 'e.g. lang'],
      ['p', 'p. robson', 'p. Robson'],
    ],
  ],
}

describe.each(Object.entries(PAIRS))('%s', (_what, [judge, pairs]) => {
  it.each(pairs)('%j: %j, not %j', (word, text, not) => {
    expect(judged(judge, text, word)).toBe(true)
    expect(judged(judge, not, word)).toBe(false)
  })
})

describe('no part of a name', () => {
  it.each([
    ['amin', 'Ali al - amin', continues],
    ['john', 'St.\njohn', continues],
    ['xyz', 'tracey.xyz', continues],
    ['p', "van 'p Veer", continues],
    ['Cat', 'Robson, Cat', continues],
    ['PC', 'met PC, P.', isBeforeInitials],
    ['MIA', 'met MIA Robson', isWordAsInitial],
    ['B', 'B. zorbel', isSmallInitial],
    ['bb', 'bb. zorbel', isSmallInitial],
  ] satisfies [string, string, Judge][])('%j of %j', (word, text, judge) => {
    expect(judged(judge, text, word)).toBe(false)
  })

  it('is nothing, of no words', () => {
    expect([continues, isBeforeInitials, isInside, isWordAsInitial, isSmallInitial].map((judge) => judge([], 0))).toEqual(
      Array(5).fill(false),
    )
  })
})
