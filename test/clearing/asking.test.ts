// At a terminal each thing is shown where it stands, and what the person answers becomes a decision. The asker stands for the terminal.
import { describe, expect, it } from 'vitest'
import { askAboutThings, askWho } from '../../src/cli/ask-about-things.js'
import { type Asker, type Choice, Interruption } from '../../src/cli/asker.js'
import { Notes, person } from './deciding.js'

const CTRL_C = 'Ctrl-C'

/** Answers from a list, the name of a choice or some words; keeps what it was asked. */
function askerOf(
  answers: readonly string[],
): Asker & { asked: { question: string; choices: string[] }[]; refused: string[]; usual: unknown[] } {
  const left = [...answers]
  const asked: { question: string; choices: string[] }[] = []
  const refused: string[] = []
  const usuals: unknown[] = []
  return {
    asked,
    usual: usuals,
    refused,
    choose: async <Value>(question: string, choices: readonly Choice<Value>[]): Promise<Value> => {
      asked.push({ question, choices: choices.map(({ name }) => name) })
      const answer = left.shift()
      if (answer === CTRL_C) throw new Interruption()
      const choice = choices.find(({ name }) => name === answer)
      if (choice === undefined) throw new Error(`${answer} is none of the choices`)
      return choice.value
    },
    words: async (question, isFit = () => true, usual) => {
      if (isFit(' ') === true) usuals.push(usual)
      asked.push({ question, choices: [] })
      for (;;) {
        const answer = left.shift()
        if (answer === CTRL_C) throw new Interruption()
        if (answer === undefined) throw new Error(`there is no answer to ${question}`)
        const verdict = isFit(answer)
        if (verdict === true) return answer
        refused.push(verdict)
      }
    },
  }
}

async function ask(body: string, answers: readonly string[], files = {}) {
  const shown: string[] = []
  const asker = askerOf(answers)
  const decisions = await askAboutThings(asker, (await Notes.of(body, files)).things(), (line) => shown.push(line))
  return { decisions: decisions.map(({ thing, ...decision }) => [thing.findings[0].words, decision]), shown: shown.join(''), asker }
}

const PLAIN = { scope: 'note', as: null, exemption: null, review: null, reason: 'As agreed' }

describe('asking about things', () => {
  it('shows each with its place, what stands around it and what to do', async () => {
    const { shown } = await ask('They met Zebedee Quill.\n\nZebedee Quill left, and Zebedee Quill came. Two boys left.', [
      'Decide later',
      'Decide later',
    ])
    expect(shown).toContain('1 of 2: Zebedee Quill\n  item 1, line 14, and in 2 more places: They met Zebedee Quill.\n')
    expect(shown).toContain('2 of 2: Two boys\n  item 1, line 16: Zebedee Quill left, and Zebedee Quill came. Two boys left.\n')
    expect(shown).toContain('Mark the whole phrase with the reason small-number.')
  })

  it('shows the names around it, what is taken out as a dot, and nothing of another item', async () => {
    const body = 'JW sat in for Ann Kerr. Zebedee Quill and :redact[Tom Hush]{reason=s40} left.\n\n## 2. Any other business\n\nNone.'
    const { shown } = await ask(body, Array(5).fill('Decide later'), { 'records/people/ann-kerr.md': person('Ann Kerr', 'none') })
    expect(shown).toContain(': JW sat in for Ann Kerr. Zebedee Quill and … left.\n')
    expect(shown).not.toContain('Hush')
    expect(shown).not.toContain('business')
  })

  it('cuts what stands around it between words', async () => {
    const long = 'which everybody there thought would take a good while longer than it did in the end'
    const { shown } = await ask(`It was said, ${long}, Zebedee Quill came, ${long}.`, ['Decide later'])
    expect(shown).toContain(': … would take a good while longer than it did in the end, Zebedee Quill came, which everybody there')
    expect(shown).toMatch(/would take a good …\n/)
  })

  it('offers the reason that was given last for the same answer', async () => {
    const out = ['Take it out', 'personal information (FOIA s.40)']
    const { asker } = await ask('They met Zebedee Quill. Orla Finch came.', [...out, 'A parent', ...out, 'A parent'])
    expect(asker.usual).toEqual([undefined, 'A parent'])
  })

  it.each([
    ['a choice', []],
    ['the words for one', ['Take it out', 'personal information (FOIA s.40)']],
  ])('keeps what was decided where Ctrl-C is the answer to %s', async (_, begun) => {
    const first = ['Take it out', 'personal information (FOIA s.40)', 'A parent']
    const { decisions, shown } = await ask('They met Zebedee Quill. Orla Finch came.', [...first, ...begun, CTRL_C])
    expect(decisions.map(([words]) => words)).toEqual(['Zebedee Quill'])
    expect(shown).toMatch(/Interrupted; what was decided before is kept\.\n$/)
  })

  it('saves nothing where Ctrl-C is the first answer', async () => {
    await expect(ask('They met Zebedee Quill.', [CTRL_C])).rejects.toThrow('Interrupted: nothing was saved.')
  })

  it('shows no signs that turn the text around', async () => {
    const { shown } = await ask('They \u202e met Zebedee Quill.', ['Decide later'])
    expect(shown).toContain('Zebedee Quill')
    expect(shown).not.toContain('\u202e')
  })

  it('takes words out for a reason of the list', async () => {
    const { decisions } = await ask('They met Zebedee Quill.', ['Take it out', 'personal information (FOIA s.40)', 'As agreed'])
    expect(decisions).toEqual([['Zebedee Quill', { ...PLAIN, decision: 'redact', exemption: 's40' }]])
  })

  it('offers the likeliest reason first, and each once', async () => {
    const first = async (body: string) => (await ask(body, ['Take it out', 'small number', 'As agreed'])).asker.asked[1]?.choices ?? []
    expect((await first('Two boys left.'))[0]).toBe('small number')
    expect((await first('They met Zebedee Quill.'))[0]).toBe('personal information (FOIA s.40)')
    expect(new Set(await first('Two boys left.')).size).toBe(10)
  })

  it('puts other words in their place, and asks again for those that do not fit', async () => {
    const answers = ['Put other words in its place', '', 'Child "A"', 'Child A', 'personal information (FOIA s.40)', 'As agreed']
    const { decisions, asker } = await ask('They met Zebedee Quill.', answers)
    expect(decisions).toEqual([['Zebedee Quill', { ...PLAIN, decision: 'generalise', exemption: 's40', as: 'Child A' }]])
    expect(asker.refused).toHaveLength(2)
  })

  it('publishes in these notes or always, with no exemption', async () => {
    const { decisions } = await ask('They met Zebedee Quill. Two boys left.', [
      'Publish it in these notes',
      'As agreed',
      'Publish it always',
      'As agreed',
    ])
    expect(decisions).toEqual([
      ['Zebedee Quill', { ...PLAIN, decision: 'publish' }],
      ['Two boys', { ...PLAIN, decision: 'publish', scope: 'always' }],
    ])
  })

  it('offers a role only for somebody of the records', async () => {
    const role = 'Publish it as long as they are in their role'
    const vale = { 'records/people/ros-vale.md': person('Ros Vale', 'name') }
    expect((await ask('They met Ros Vale.', [role, 'As agreed'], vale)).decisions).toEqual([
      ['Ros Vale', { ...PLAIN, decision: 'publish', scope: 'role' }],
    ])
    expect((await ask('They met Zebedee Quill.', ['Decide later'])).asker.asked[0]?.choices).not.toContain(role)
  })

  it('offers no publication of somebody whom nobody may name', async () => {
    const vale = { 'records/people/ros-vale.md': person('Ros Vale', 'none') }
    const { asker } = await ask('They met Vale.', ['Decide later'], vale)
    expect(asker.asked[0]?.choices).toEqual([
      'Take it out',
      'Put other words in its place',
      'Decide later',
      'Stop here, and save what was decided',
    ])
  })

  it('keeps what was decided before the person stops', async () => {
    const body = 'They met Zebedee Quill. Then Maud Tarn left. Two boys came.'
    const { decisions, shown } = await ask(body, ['Decide later', 'Publish it always', 'As agreed', 'Stop here, and save what was decided'])
    expect(decisions.map(([words]) => words)).toEqual(['Maud Tarn'])
    expect(shown).toContain('3 of 3: Two boys')
  })

  it('asks nothing where there is nothing', async () => {
    expect(await ask('They met.', [])).toMatchObject({ decisions: [], shown: '' })
  })
})

describe('asking who decides', () => {
  it('takes the words as they are', async () => {
    const asker = askerOf(['JW'])
    expect(await askWho(asker)).toBe('JW')
    expect(asker.asked[0]?.question).toMatch(/^Who decides\?/)
  })
})
