// Every mark that is not one exactly is a problem at its line, whatever else is right.
import { describe, expect, it } from 'vitest'
import { found, MEETING, PLANTED, plantInMinutes } from './planted.js'

const WHO = 'Rowan Thistlewood'
const MARK_CODES = ['bad-mark', 'unclosed-mark', 'stray-fence', 'missing-reason', 'unknown-reason', 'heading-in-redaction']

/** One line that is wrong: at least one error, all of them of marks, all of them on that line. */
const BROKEN_LINES: { readonly [what: string]: string } = {
  'a mark not closed in its paragraph': `IT spoke of :redact[${WHO} and on.`,
  'a space before the bracket': `IT spoke of :redact [${WHO}]{reason=s40}.`,
  capitals: `IT spoke of :REDACT[${WHO}]{reason=s40}.`,
  'one capital': `IT spoke of :Redact[${WHO}]{reason=s40}.`,
  'an escape': `IT spoke of \\:redact[${WHO}]{reason=s40}.`,
  'no label': `IT spoke of :redact{reason=s40} ${WHO}.`,
  'an empty label': 'IT spoke of :redact[]{reason=s40}.',
  'a label of spaces': 'IT spoke of :redact[  ]{reason=s40}.',
  'no reason': `IT spoke of :redact[${WHO}].`,
  'empty braces': `IT spoke of :redact[${WHO}]{}.`,
  'a reason of no law': `IT spoke of :redact[${WHO}]{reason=s99}.`,
  'an unknown attribute': `IT spoke of :redact[${WHO}]{reason=s40 because=x}.`,
  'braces not closed': `IT spoke of :redact[${WHO}]{reason=s40.`,
  'braces after a space': `IT spoke of :redact[${WHO}] {reason=s40}.`,
  'braces before the label': `IT spoke of :redact{reason=s40}[${WHO}].`,
  'round brackets': `IT spoke of :redact(${WHO}){reason=s40}.`,
  'an empty pseudonym': `IT spoke of :redact[${WHO}]{reason=s40 as=""}.`,
  'two colons': `IT spoke of ::redact[${WHO}]{reason=s40}.`,
  'a space after the colon': `IT spoke of : redact[${WHO}]{reason=s40}.`,
  'a bracket that ends it early': `IT spoke of :redact[${WHO} ] and on]{reason=s40}.`,
  'a full-width colon': `IT spoke of ：redact[${WHO}]{reason=s40}.`,
  'an entity for its colon': `IT spoke of &colon;redact[${WHO}]{reason=s40}.`,
  'an invisible character': `IT spoke of :re\u200bdact[${WHO}]{reason=s40}.`,
  'a mark in code': `IT wrote \`:redact[${WHO}]{reason=s40}\`.`,
  'a mark in an indented block of code': `    :redact[${WHO}]{reason=s40}`,
  'an action in code': `IT wrote \`::action[Call ${WHO}.]{#9 owners="EM"}\`.`,
  'a mark in the address of a link': 'IT sent [a letter](letters/:redact[Thistlewood]{reason=s40}).',
  'a mark in the title of a link': `IT sent [a letter](letter.html ":redact[${WHO}]{reason=s40}").`,
  'a mark in the words for an image': `![:redact[${WHO}]{reason=s40}](photo.png)`,
  'an action with words after it': `::action[Call ${WHO}.]{#9 owners="EM"} by Friday`,
  'an action with words before it': `IT: ::action[Call ${WHO}.]{#9 owners="EM"}`,
  'an action with one colon': `:action[Call ${WHO}.]{#9 owners="EM"}`,
  'an action not closed': `::action[Call ${WHO}.`,
  'an action without a number': `::action[Call ${WHO}.]{owners="EM"}`,
  'a decision without a number': '::decision[The plan is kept.]',
  'a decision whose number is none': '::decision[The plan is kept.]{#nine}',
  'a clearing without its reason': `:clear[${WHO}]{by=EM}`,
  'a clearing without a name': `:clear[${WHO}]{why="named in the report"}`,
  'an item for the next agenda without a group': '::next-agenda[The panel]',
  'a stray fence': ':::',
  'a fence in words': 'IT spoke ::: of it.',
}

describe('a broken mark', () => {
  for (const [what, line] of Object.entries(BROKEN_LINES)) {
    it(`is a problem at its line: ${what}`, () => {
      const problems = found(plantInMinutes(line)).filter(({ severity }) => severity === 'error')
      expect(problems.length).toBeGreaterThan(0)
      expect(new Set(problems.map(({ file, line }) => `${file}:${line}`))).toEqual(new Set([`${MEETING}:${PLANTED}`]))
      for (const { code } of problems) expect(MARK_CODES).toContain(code)
    })
  }

  it('is one problem, at its colon, when it is not closed', () => {
    const problems = found(plantInMinutes(`IT spoke of :redact[${WHO} and on.`))
    expect(problems).toMatchObject([{ line: PLANTED, column: 13 }])
  })

  it('is one problem, at its colon, when it is escaped', () => {
    const problems = found(plantInMinutes(`IT spoke of \\:redact[${WHO}]{reason=s40}.`))
    expect(problems).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'bad-mark', line: PLANTED }])
  })

  it('is told in whole words, with what to type', () => {
    const [problem] = found(plantInMinutes(`IT spoke of :redact{reason=s40} ${WHO}.`))
    expect(`${problem?.message} ${problem?.hint}`).not.toContain('…')
    expect(problem?.hint).toContain(':redact[the words]{reason=s40}')
  })
})

describe('a slip of the pen in a mark', () => {
  for (const words of [
    `IT spoke of :redacted[${WHO}]{reason=s40}.`,
    `IT spoke of :redct[${WHO}]{reason=s40}.`,
    `IT spoke of :reda\u0441t[${WHO}]{reason=s40}.`,
    `IT spoke of redact[${WHO}]{reason=s40}.`,
    `IT spoke of ;redact[${WHO}]{reason=s40}.`,
    `::actions[Call ${WHO}.]{#9 owners="EM"}`,
    '::decison[The plan is kept.]{#9}',
  ]) {
    it(`is a problem, never text: ${words}`, () => {
      expect(found(plantInMinutes(words))).toMatchObject([{ file: MEETING, line: PLANTED }])
    })
  }
})

describe('ordinary words', () => {
  it('are no problem: times, initials after a colon, brackets, addresses', () => {
    const words =
      'At 2:00pm and 10:30, Action 3:JT, "it [sic] was so"; see https://example.org:80/a (note:this) [1]; Decision:clear; a ratio of 3:1.'
    expect(found(plantInMinutes(words))).toEqual([])
    expect(found(plantInMinutes(':00pm was meant. Agreed: action the plan, redact the notes, clear [the] backlog.'))).toEqual([])
  })
})
