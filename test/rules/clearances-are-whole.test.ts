// A decision says what it is about and where it holds, and never holds the words that it takes out.
import { describe, expect, it } from 'vitest'
import { clearancesAreWhole } from '../../src/rules/clearances-are-whole.js'
import { problemsOf } from '../support/check.js'

const DIGEST = '0f343b0931126a20f133d67c2b018a3b'
const COMMON = 'type: PERSON\nreason: A public office\nby: JW\non: 2024-03-20\n'
const decided = (lines: string) => problemsOf(clearancesAreWhole, { 'records/clearances/panel.md': `---\n${lines}\n${COMMON}---\n` })
const NOTE = `scope: note\nmeeting: 2024-03-06-slg`

describe('clearances are whole', () => {
  it.for([
    `decision: publish\ntext: Robin Vale\n${NOTE}\nsentences: [${DIGEST}]`,
    'decision: publish\nscope: always\ntext: Robin Vale',
    'decision: publish\nscope: role\nperson: jo-ward\nroles: [Independent Chair]',
    `decision: redact\n${NOTE}\ndigest: ${DIGEST}\nexemption: s40`,
    `decision: generalise\nscope: always\ndigest: ${DIGEST}\nexemption: s40\nas: Child A`,
  ])('accepts %j', async (lines) => {
    expect(await decided(lines)).toEqual([])
  })

  it.for([
    ['publishing nothing', 'decision: publish\nscope: always', 2],
    ['publishing two things', 'decision: publish\nscope: always\ntext: Robin Vale\nperson: jo-ward', 2],
    ['publishing by a digest too', `decision: publish\nscope: always\ntext: Robin Vale\ndigest: ${DIGEST}`, 5],
    ['words that are taken out', `decision: redact\nscope: always\ntext: Robin Vale\ndigest: ${DIGEST}\nexemption: s40`, 4],
    ['taking out nothing', 'decision: redact\nscope: always\nexemption: s40', 2],
    ['no exemption', `decision: redact\nscope: always\ndigest: ${DIGEST}`, 2],
    ['nothing in its place', `decision: generalise\nscope: always\ndigest: ${DIGEST}\nexemption: s40`, 2],
    ['a note without its meeting', `decision: publish\nscope: note\ntext: Robin Vale\nsentences: [${DIGEST}]`, 3],
    ['a note without its sentences', `decision: publish\n${NOTE}\ntext: Robin Vale`, 3],
    ['a role without its person', 'decision: publish\nscope: role\ntext: Robin Vale', 3],
  ] as const)('rejects %s', async ([, lines, line]) => {
    const [found, ...others] = await decided(lines)
    expect(found).toMatch(new RegExp(`^clearance-not-whole clearances/panel.md:${line}:`))
    expect(others).toEqual([])
  })
})
