// Small counts of people and cases are sighted as whole phrases; other numbers, larger ones and national figures are not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { smallCountsIn } from '../../src/redact/scan/small-counts.js'

const USUAL = { from: 1, to: 5 }

const countsIn = (text: string, bounds = USUAL) => smallCountsIn(text, bounds).map(({ start, end }) => text.slice(start, end))
const rulesIn = (text: string) => smallCountsIn(text, USUAL).map(({ rule }) => rule)

/** Each of them is the whole sighting, inside a sentence. */
const WHOLE: { readonly [kind: string]: readonly string[] } = {
  'a number in words': [
    'two live SCRs',
    'one death',
    'one suicide',
    'three arrests',
    'five siblings',
    'one such referral',
    'four households',
  ],
  'a number in digits': ['3 young people', '4 LAC', '2 CSPRs', '1 conviction', '5 babies', '2 UASC', '1 child(ren)', '5+ children'],
  'a word that counts': [
    'both cases',
    'a couple of boys',
    'a handful of deaths',
    'a few cases',
    'a single child',
    'a second child',
    'a pair of twins',
    'the pair of boys',
    'a couple of our boys',
  ],
  'the only one': ['the only child', 'his only child', 'the only parent', 'the sole resident', 'this single case'],
  'a number and what goes with it': [
    'only one case',
    'just two girls',
    'at least 4 boys',
    'up to 3 pupils',
    'no more than two victims',
    'all three children',
  ],
  'a range': [
    'only five or six cases',
    'between two and four families',
    '2–3 pupils',
    '4-9 boys',
    'five to eight cases',
    'two or more children',
    'two or fewer children',
    'two or less cases',
    'two to 3 children',
  ],
  'a limit': ['fewer than 5 children', 'fewer than 6 children', '<5 referrals', 'under 6 pupils', 'more than 4 deaths', '≤5 cases'],
  'a review of a case': [
    'two Serious Case Reviews',
    'one rapid review',
    'two further reviews',
    'three child safeguarding practice reviews',
    'two reviews',
    'two S47 enquiries',
  ],
  'words between': [
    'two very young, vulnerable children',
    'two 14-year-old boys',
    'two Year 9 pupils',
    'two Year-9 pupils',
    'one very young local bright quiet child',
    'two looked after children',
    '3 domestic abuse victims',
  ],
  'a noun before the noun': [
    'one child protection plan',
    'two child deaths',
    "one child's death",
    "one women's refuge resident",
    'two child\nprotection plans',
  ],
  'a number twice': ['two (2) children', 'five (5) young people'],
  'part of a whole': [
    'one of the children',
    'two of them',
    'two of whom',
    'all but two of the children',
    'two of our young carers',
    'one out of four children',
  ],
  'a total that leaves few': [
    '38 of the 40 children',
    '38 of the forty children',
    '38 of the forty two children',
    '11,998 of the 12,000 children',
    '1,999,998 of the 2,000,000 children',
    '38/40 children',
    '4/4 children',
    '95% of 60 pupils',
    '95 per cent of the 60 pupils',
  ],
  'a share that is few': [
    '3% of the 40 children',
    '2.75% of 40 children',
    '100% of the 4 children',
    'half of the 6 children',
    'quarter of the 12 pupils',
    'two thirds of the 6 boys',
    '5 percent of 40 cases',
  ],
  'a group of few': [
    'sibling group of three',
    'family of four',
    'family of five or six',
    'mother of two',
    'twins',
    'twin boys',
    'triplets',
  ],
}

describe.each(Object.entries(WHOLE))('%s', (_kind, phrases) => {
  it.each(phrases)('%s', (phrase) => {
    expect(countsIn(`Last week it was ${phrase}, as reported.`)).toEqual([phrase])
  })
})

const NONE: { readonly [kind: string]: readonly string[] } = {
  'counts of other things': [
    'two months of death',
    'one page',
    'one CDOP meeting',
    'two roles',
    'five working days',
    'two forms for all cases',
    'two schools referred cases',
    'two adult swimming pools',
    '3% boys',
    '3 % boys',
    'twin pilot placements',
    'a carer of two dogs',
    'two quite new very small local bright young children',
    'two, children',
  ],
  'a larger number': [
    '6 children',
    '46 cases',
    '1,500 young people',
    'one hundred children',
    'one hundred and two children',
    'two dozen children',
    'twenty-two boys',
    'twenty two boys',
    '100 boys',
  ],
  'no number at all': [
    '0 children',
    'zero cases',
    'no one',
    'one another',
    'many children',
    'few children',
    'the few children',
    'every single child',
    'the first case',
  ],
  'a limit that is large': ['fewer than 7 children', 'more than 5 children', 'under 20 pupils'],
  'the name of a thing': [
    'Year 5 pupils',
    'Item 3 cases',
    'Section 2 children',
    'Tier 3 referrals',
    'children aged one to five',
    'Key Stage 2 pupils',
  ],
  'part of another number': [
    '£5 per child',
    '£3 pupils',
    '£ 3 pupils',
    '2.5 children',
    'v1.2 cases',
    '#3 cases',
    '3.21 Vulnerable Children',
    '1234567890123 cases',
  ],
  'any one of many': [
    'any one child',
    'for every two children',
    'for each two children',
    'the cost per 2 children',
    'one child in ten is affected',
    'one child in ten',
    'one in five children is',
    '1 in 5 children is',
  ],
  'a person or a case only in the name of something': [
    'two case conferences',
    'two case\nconferences',
    'a single mother',
    "two children's homes",
    'one family hub',
    'one child protection conference',
    'single mothers',
  ],
  'both of two kinds': ['both children and adults', 'both parents and schools'],
  'reviews of other things': ['two reviews of the policy', 'one review of the policy', 'two policy reviews', 'two new policy reviews'],
  'plans and orders of no case': ['two plans', 'two orders', 'two users'],
  'a large share': ['50% of the 40 children', 'half of all children', 'two thirds of children', '30 of the 40 children', '3% of children'],
  'a group of other things': [
    'group of three agencies',
    'working group of three',
    'all but one of the agencies',
    'a family of 6',
    'a family like four others',
    'the twin aims',
  ],
  'a date or a length of time': [
    'on 3 May cases were heard',
    'on 3/5/2019 children came',
    'on 5/3 children came',
    'a two-year plan for children',
    'a five year children and families plan',
  ],
}

describe.each(Object.entries(NONE))('not %s', (_kind, phrases) => {
  it.each(phrases)('%s', (phrase) => {
    expect(countsIn(`They spoke of ${phrase}.`)).toEqual([])
  })
})

it('a number that is touched, or follows a hash, is none at the start of a text', () => {
  expect(countsIn('#3 children came')).toEqual([])
  expect(countsIn('One hundred and two children came')).toEqual([])
  expect(countsIn('# 3 children came')).toEqual(['3 children'])
})

it('a count around a mark that is blanked is one', () => {
  const count = `two${' '.repeat(60)}boys`
  expect(countsIn(`Then ${count} came.`)).toEqual([count])
})

describe('the bounds', () => {
  const inBounds = (from: number, to: number) =>
    [0, 1, 2, 4, 5, 6, 9, 10].filter(
      (count) => countsIn(`There were ${count} children there`.replace('1 children', '1 child'), { from, to }).length > 0,
    )

  it('are both counted in', () => {
    expect(inBounds(1, 5)).toEqual([1, 2, 4, 5])
    expect(inBounds(1, 9)).toEqual([1, 2, 4, 5, 6, 9])
    expect(inBounds(0, 4)).toEqual([0, 1, 2, 4])
    expect(inBounds(2, 2)).toEqual([2])
  })

  it('hold for one end of a range, either of them', () => {
    expect(countsIn('five or six cases', { from: 6, to: 9 })).toEqual(['five or six cases'])
    expect(countsIn('five or six cases', { from: 1, to: 4 })).toEqual([])
  })

  it('hold for what a total leaves', () => {
    expect(countsIn('35 of the 40 children')).toEqual(['35 of the 40 children'])
    expect(countsIn('34 of the 40 children')).toEqual([])
    expect(countsIn('40 of the 40 children')).toEqual([])
  })

  it('hold for words and groups', () => {
    expect(countsIn('both cases, and twins', { from: 3, to: 5 })).toEqual([])
    expect(countsIn('triplets, a family of three', { from: 3, to: 3 })).toEqual(['triplets', 'family of three'])
  })

  it('from nought hide no share of an unknown total', () => {
    expect(countsIn('3% of children, and 95% were well', { from: 0, to: 4 })).toEqual([])
  })
})

/** Each sentence, and all that is sighted in it. */
const SENTENCES: { readonly [kind: string]: readonly (readonly [sentence: string, ...found: string[]])[] } = {
  'a verb that tells of people': [
    ['Two died and one was injured.', 'Two', 'one'],
    ['Three were girls.', 'Three'],
    ['One was a very young boy.', 'One'],
    ['Sadly, one was found dead.', 'one'],
    ['The two were later arrested.', 'two'],
    ['Three have died.', 'Three'],
    ['Two others went missing; both moved.', 'Two others', 'both'],
    ['Four placed with carers.', 'Four'],
    ['Two of these were looked after.', 'Two of these'],
    ['Two of those moved.', 'Two of those'],
    ['Six were seen.'],
    ['Two more died.', 'Two more'],
    ['One was an infant.', 'One'],
    ['Two were really quite sadly killed.'],
    ['Two were sadly, badly hurt.'],
    ['Two were not then also badly hurt.', 'Two'],
    ['(Two died.)', 'Two'],
    ['A third were injured in 2019.'],
    ['A single was released.'],
  ],
  'all but a few': [
    ['All but two were safe.', 'All but two'],
    ['All except two agreed.', 'All except two'],
    ['They came, all but two.', 'all but two'],
    ['All but two agencies came.'],
    ['All but two medical forms came.'],
    ['All three were safe.'],
    ['Two, but not more, were safe.'],
  ],
  'no verb that tells of people': [
    ['No one died.'],
    ['Three were forms.'],
    ['Three were late.'],
    ['Step 2 moved.'],
    ['Windows 3 was removed.'],
    ['Two removed forms came.'],
    ['2 Moved to next week'],
    ['2. Moved to next week'],
    ['The one was removed.'],
    ['Two were in a school for boys.'],
    ['Two were late, and three were early.'],
    ['Two were. Missing forms came.'],
    ['Two went. Missing forms came.'],
    ['They spoke and two went. Missing forms came.'],
    ['Two (forms) moved.'],
    ['Two of everything moved.'],
    ['2 of 14 Moved to next week'],
    ['38 of the 40, all forms, came.'],
    ['On children, 2 Agreed the minutes.'],
    ['They saw 2; in 14 lived a fox.'],
    ['The 2 by 14 moved.'],
    ['Room for two – boys first.'],
    ['They saw two.\nBoys came.'],
    ['They saw two\n“Boys” came.'],
    ['They met at two after children had gone.'],
    ['The family saw four in May.'],
    ['Two lessons children liked.'],
    ['This Year 5 pupils left.'],
    ['Windows two moreover were new.'],
  ],
  'a count beside another number or word': [
    ['100 boys and 2 girls came.', '2 girls'],
    ['100 boys 2 girls.', '2 girls'],
    ['At stop two 3 children left.', '3 children'],
    ['At stop 9 2 boys left.', '2 boys'],
    ['One saw 5 children.', '5 children'],
    ['We had 2 – five boys in all.', 'five boys'],
    ['We sold 2; – 3 boys came.', '3 boys'],
    ['We sold 2 – (3 boys came).', '3 boys'],
    ['They sat between two with 3 children.', '3 children'],
    ['It was seen in 3 children.', '3 children'],
    ['Both children came.', 'Both children'],
    ['It ended at 2, to 3 boys and more.', '3 boys'],
    ['Two and four families.', 'four families'],
    ['That was all. Two boys left.', 'Two boys'],
    ['They gave up. To two boys it was hard.', 'two boys'],
    ['Two children report bullying.', 'Two children'],
    ['Two reviews of the boys came.', 'Two reviews'],
    ['One child, school and home were seen.', 'One child'],
    ['One child (school age) left.', 'One child'],
    ["One girl's coat was lost.", "One girl's"],
    ['We saw 2 young people (CLA) there.', '2 young people (CLA)'],
    ['We saw 3 young (white boys from Hill) there.', '3 young (white boys'],
    ['Both children, and adults, came.', 'Both children'],
    ['A family of four in Kingston.', 'family of four'],
    ['200% of the 2 boys.', '2 boys'],
    ['3 per head of the 40 children.'],
  ],
  'one in so many': [
    ['One child in two schools was hurt.', 'One child'],
    ['One death in two years.', 'One death'],
    ['One child in 2019 was hurt.', 'One child'],
    ['One child in care was hurt.', 'One child'],
    ['One child aged ten was hurt.', 'One child'],
    ['Two children in ten were hurt.', 'Two children'],
    ['1 in 10 moved.', '1 in 10'],
    ['3 in 2 moved.'],
  ],
  'what those before did': [
    ['Of the children discussed, one died.', 'one'],
    ['Of the children seen, two attended meetings and 3 agreed.', 'two', '3'],
    ['The children had two supported visits.'],
    ['There were 12 children; 11 went to school.', '11'],
    ['There were 12 children. 11 went to school.', '11'],
    ['There were 2 boys and 12 girls, and 11 went to school.', '2 boys', '11'],
    ['There were 12 children; six went to school.'],
    ['There were 12 children. They met. 11 went to school.'],
    ['There were 12 children. The 11 forms came.'],
    ['Ten were seen, of whom eight were well.', 'eight'],
    ['Ten were seen, of whom four were well.', 'four'],
    ['Ten were seen, of whom five boys and none else were well.', 'five boys'],
    ['Half a dozen were seen, of whom two were well.', 'two'],
    ['Half of the four moved.', 'Half of the four'],
    ['Half of the forty moved.'],
    ['Half of the four forms moved.'],
    ['Of 40 arrested, 38 were charged.', '38'],
    ['38 of the 40 died.', '38 of the 40'],
    ['There were 12 girls and 2 boys, and 11 went to school.', '2 boys', '11'],
    ['There were 40 boys and, of the 10 girls, 9 came.', '9'],
    ['Of the 40 children, two died and 38 were well.', 'two', '38'],
    ['One boy came, and 95% were well.', 'One boy'],
    ['2 in 14 moved and half had left.', '2 in 14'],
    ['Of the 40 children most (95% were well) came.', '95%'],
    ['Of the 40 children in 2019 95% were well.', '95%'],
    ['Reviews were heard, and two had ended.', 'two'],
    ['LAC were heard, and two had left.', 'two'],
    ['Of the children, two cycled.', 'two'],
    ['Of the children, two cycled to school.', 'two'],
    ['The children had one bed.'],
    ['The children had two freedoms.'],
    ['All the children came\n\nTwo were late'],
    ['All the children came\n \nTwo were late'],
  ],
  'a number and its share': [
    ['2 (14%) moved.', '2 (14%)'],
    ['2 (14%) of the children, and 3 (20 per cent) boys.', '2 (14%) of the children', '3 (20 per cent) boys'],
    ['12 (14%) moved.'],
    ['2 (14 percent) moved.', '2 (14 percent)'],
    ['2 (14 per head) moved.'],
    ['2 (14%); moved forms.'],
    ['2 (14% of all) moved.'],
    ['2 (14%) forms moved.'],
    ['1 in 14 moved.', '1 in 14'],
    ['1 in 14 children moved.', '1 in 14 children'],
    ['Of the pupils, 1 in 14 had help.', '1 in 14'],
    ['13 in 14 moved.', '13 in 14'],
    ['1 in 14 had a stamp, and 1 in 10 children had one.'],
    ['One in ten was hurt.'],
    ['2 in 2019 moved.'],
  ],
  'the number of': [
    ['The number of deaths was 2.', '2'],
    ['The number of children is 3.', '3'],
    ['The total number of children on plans stood at 5 in March.', '5'],
    ['The number of deaths was 2, up from 1.', '2', '1'],
    ['The number of deaths was 12.'],
    ['The number of deaths was 2 million.'],
    ["The number of children's homes is 3."],
    ['The number of schools with children is 3.'],
    ['The average number of children is 3.'],
    ['The name of the children is 3.'],
    ['The figure for exclusions was 3.', '3'],
    ['The number of our children was 2.', '2'],
    ['The number of deaths was  2.', '2'],
    ['The number of deaths was high. Now to 4.'],
    ['The number of deaths was low\n\n- Now to 4'],
    ['The number of deaths was traced to 4.'],
    ['The number of deaths was 2 of a kind.'],
    ['He gave the number of deaths. He was 4.'],
  ],
  'a number that rose or fell': [
    ['Referrals fell to 4.', '4'],
    ['In May, child protection referrals fell to 4.', '4'],
    ['Numbers of children in care fell from 12 to 2.', '12 to 2'],
    ['Deaths rose from 2 in May to 14 in June.', '2'],
    ['Referrals were down to 3 from 9.', '3'],
    ['Referrals fell to 14.'],
    ['Funding for children fell to 4.'],
    ['The average age of children fell to 4.'],
    ['Children fell from 3 trees.'],
    ['The number of children rose by 3% to 400.'],
    ["The children's meeting moved to 4."],
    [' Referrals fell to 4.', '4'],
    ['The referrals fell to 4.', '4'],
    ['Referrals fell again (4).', '4'],
    ['Referrals fell to 4 and costs rose.', '4'],
    ['It was reported that referrals fell to 4.', '4'],
    ['Last year referrals fell to 4.', '4'],
    ['Referrals fell on March 4.'],
    ['Referrals fell to 4-(b).'],
    ['Referrals fell to 4:(b).'],
    ['Referrals fell to 4 / (b).'],
    ['Children met. It fell to 4.'],
    ['Exclusions percentage fell to 4.'],
    ['Twelve children moved to 4.'],
  ],
  'a label in a sentence': [
    ['Exclusions: one.', 'one'],
    ['Exclusions: one. Referrals: 2, then more.', 'one', '2'],
    ['**Exclusions:** 2 in May', '2'],
    ['Looked after children: 4 (last year 12).', '4'],
    ['Looked after children: 12 (last year 4).', '4'],
    ['Year 5 pupils: 3 (last year 9).', '3'],
    ['Section 47 enquiries: 3 in May', '3'],
    ['Exclusions: 12.'],
    ['Pages: 2.'],
    ['Children pages: 4 in May.'],
    ['Average age of children: 4.'],
    ['Item on children: 4 pages.'],
    ['Item on the child: 4 at most.'],
    ['For children: 1. Listen 2. Act'],
    ['The children said: two forms came.'],
    [' Exclusions: one.', 'one'],
    ['-Exclusions: one.', 'one'],
    ['Death: 3 in May.', '3'],
    ['Level 2 child protection plans: 3 in May.', '3'],
    ['Week 5 children away: 3 in May.'],
    ['Child protection: 3 in May.'],
    ['Plans for care: 3 in May.'],
    ['The children sang. Songs: 4 in May.'],
    ['Children [songs: 4 in May].'],
  ],
  'a label and a list': [
    ['Deaths: 3. Exclusions: 2. None else.', '3', '2'],
    ['Deaths: 1, exclusions: 2, more.', '1', '2'],
    ['Deaths: 1. None else. So it was.', '1'],
    ['Deaths: 1. Room 2 was full.', '1'],
    ['For children: 1) Listen 2) Act'],
  ],
  'half a dozen': [['Half a dozen children, a half dozen boys and half-a-dozen girls.'], ['A dozen children came; 11 were seen.', '11']],
}

describe.each(Object.entries(SENTENCES))('%s', (_kind, sentences) => {
  it.each(sentences.map(([sentence, ...found]) => ({ sentence, found })))('$sentence', ({ sentence, found }) => {
    expect(countsIn(sentence)).toEqual(found)
  })
})

it('half a dozen is six, a dozen twelve', () => {
  const found = ['half a dozen children', 'a half dozen boys', 'half-a-dozen girls']
  expect(countsIn(`They saw ${found.join(', ')}.`, { from: 6, to: 6 })).toEqual(found)
  expect(countsIn('They saw a dozen girls.', { from: 12, to: 12 })).toEqual(['a dozen girls'])
})

it('each says by which rule it was seen', () => {
  expect(rulesIn('Two died.')).toEqual(['count-of-those-named'])
  expect(rulesIn('Referrals fell to 4. Exclusions: one.')).toEqual(['measured-count', 'measured-count'])
  expect(rulesIn('1 in 14 moved. Half of the four moved.')).toEqual(['part-of-total', 'share-of-total'])
  expect(rulesIn('Two boys came. Twins, and twin boys.')).toEqual(['small-count', 'multiple-birth', 'multiple-birth'])
  expect(rulesIn('A family of four. Of the 40 children, 95% moved.')).toEqual(['group-of-few', 'share-of-total'])
  expect(rulesIn('All but two were safe. Boys | 3')).toEqual(['small-count', 'small-count-alone'])
})

it('each says where it is and of what type', () => {
  expect(smallCountsIn('Then two boys came.', USUAL)).toEqual([{ start: 5, end: 13, type: 'SMALL_COUNT', rule: 'small-count' }])
})

describe('what the sentence said before', () => {
  it('tells what a number alone counts', () => {
    expect(countsIn('Of the 12 children, two were looked after.')).toEqual(['two'])
    expect(countsIn('Of the 40 children seen, 38 were safe and 90% were well, 95% had plans.')).toEqual(['38', '90%', '95%'])
    expect(rulesIn('Of the 12 children, two were looked after.')).toEqual(['count-of-those-named'])
  })

  it('is forgotten when it ends', () => {
    expect(countsIn('All the children came. Two were late forms.')).toEqual([])
    expect(countsIn('The forms came and two were late.')).toEqual([])
  })

  it('leaves alone what has no verb after it', () => {
    expect(countsIn('The children had two good months.')).toEqual([])
  })
})

describe('national figures', () => {
  it.each([
    'Nationally two children died.',
    'In England 3 children died.',
    'Across the country one child was hurt.',
    'The national figure is two deaths.',
    'One in four children nationally, or 3 cases in the UK.',
    'It met. Nationally two children died.',
    `Nationally it was three boys\n${' '.repeat(15)}\nThat was all.`,
  ])('are no sightings: %s', (text) => {
    expect(countsIn(text)).toEqual([])
  })

  it.each([
    ['NHS England heard of two deaths.', 'two deaths'],
    ['Nationally it rose; locally two children died.', 'two children'],
    ['It rose nationally. Here two children died.', 'two children'],
    ['We saw two children from England.', 'two children'],
    ['Two children who came to the UK alone.', 'Two children'],
    ['- It rose nationally\n- two children died', 'two children'],
    ['It rose nationally|two children died', 'two children'],
    [`It rose nationally\n${' '.repeat(15)}\nTwo children died`, 'Two children'],
  ])('hide no local one: %s', (text, found) => {
    expect(countsIn(text)).toEqual([found])
  })
})

describe('a number alone', () => {
  it('in a table counts what its row or its column is about', () => {
    expect(countsIn('| Measure | Q1 | Q2 |\n|---|---|---|\n| Children on plans | 3 | 12 |\n| Budget | 4 | 5 |')).toEqual(['3'])
    expect(countsIn('| Area | Deaths |\n|---|---|\n| Kingston | 2 |\n| Richmond | <5 |\n| Both | <6 |\n| All | 7 |')).toEqual([
      '2',
      '<5',
      '<6',
    ])
    expect(countsIn('Area | Deaths\n--- | ---\nKingston | two')).toEqual(['two'])
    expect(countsIn('Measure | Q1\n--- | ---\nBoys | 3')).toEqual(['3'])
    expect(countsIn('  | Measure | Q1 |\n  |---|---|\n  | Boys | 3 |')).toEqual(['3'])
    expect(countsIn('| Area |\n|---|\n| Deaths | 2 |')).toEqual(['2'])
  })

  it('in a table is above or below its sign', () => {
    expect(countsIn('| Deaths | >4 | >5 | ≥5 | ≤5 | 6 | <6 |')).toEqual(['>4', '≥5', '≤5', '<6'])
  })

  it.each([
    'Re-plans',
    'Open plans',
    'Plans',
    'Number of plans',
    'Referrals',
    'Re-referrals',
    'Assessments',

    'Cases',
  ])('is found under a head that counts people or cases, whatever it says of them: %s', (head) => {
    expect(countsIn(`| Area | ${head} |\n|---|---|\n| Kingston | 4 |\n| Richmond | 9 |`)).toEqual(['4'])
  })

  it.each(['Business plans', 'Plans for schools', 'Risk assessments', 'Purchase orders'])(
    'is none under a head of other things: %s',
    (head) => {
      expect(countsIn(`| Area | ${head} |\n|---|---|\n| Kingston | 4 |`)).toEqual([])
    },
  )

  it('in a table of other things, or under a head that counts nothing, is none', () => {
    expect(countsIn('| Item | Page |\n|---|---|\n| Budget | 3 |')).toEqual([])
    expect(countsIn('| Child | Age | Item |\n|---|---|---|\n| A | 5 | 3 |')).toEqual([])
    expect(countsIn('| Children | Note |\n|---|---|\n| A | 3 boxes |')).toEqual([])
    expect(countsIn('| Case | Stage |\n|---|---|\n| 3 | open |')).toEqual([])
    expect(countsIn('| Measure | Q1 |\n|---|---|\n| Age of child | 4 |')).toEqual([])
  })

  it('belongs to its own table', () => {
    expect(countsIn('| Deaths | Deaths |\n|---|---|\n\n| Budget | Page |\n|---|---|\n| A | 3 |')).toEqual([])
  })

  it('after a label counts what that is about', () => {
    expect(countsIn('Boys: 12\nNumber of deaths: 3\nReferrals – 4\nPages: 2\nAge of child: 4\nItem on children: 4')).toEqual(['3', '4'])
  })
})

describe('phrases beside each other', () => {
  it('are sighted each by itself, in order', () => {
    expect(countsIn('two boys and three girls, one serious and one minor injury')).toEqual(['two boys', 'three girls', 'one minor injury'])
  })

  it('are sighted in order, in a text and in its tables', () => {
    expect(countsIn('Two boys came.\n\n| Area | Deaths |\n|---|---|\n| Kingston | 2 |\n\nThen twins.')).toEqual(['Two boys', '2', 'twins'])
  })

  it('go over no end of a label’s line', () => {
    expect(countsIn('Boys: 2\ngirls came')).toEqual(['2'])
  })

  it('that overlap are one', () => {
    expect(countsIn('a mother of two children')).toEqual(['mother of two children'])
    expect(countsIn('two triplets placements')).toEqual(['two triplets placements'])
  })

  it('leave an article and whose they are to the sentence', () => {
    expect(countsIn('the three girls and their two cousins')).toEqual(['three girls', 'two cousins'])
  })

  it('a number after "last year" is a count', () => {
    expect(countsIn('Last year 5 pupils left')).toEqual(['5 pupils'])
  })
})

describe('the notes of 2019', () => {
  it('hold the four counts that are marked there, and no other', () => {
    const notes = readFileSync(join(import.meta.dirname, '../../records/meetings/2019-11-20-slg.md'), 'utf8')
    expect(countsIn(notes)).toEqual(['two live SCRs', 'both cases', 'only one case', 'only five or six cases'])
  })
})

it('a text that is cut short at any word is read as far as it goes', () => {
  for (const [sentence] of [...Object.values(SENTENCES).flat(), ...Object.values(WHOLE).map((phrases) => [`It was ${phrases.join(', ')}`])])
    for (const { index } of sentence.matchAll(/\s|$/g))
      for (const part of [sentence.slice(0, index), sentence.slice(index)])
        expect(smallCountsIn(part, USUAL).filter(({ start, end }) => start >= end || end > part.length)).toEqual([])
})
