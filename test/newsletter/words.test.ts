// A limit of words is kept by leaving out the least important lines, and says which.
import { describe, expect, it } from 'vitest'
import { fileIn, MARKDOWN, newsletter, newsletterStore } from './newsletter-store.js'

const wordsIn = (store: string) => (fileIn(store, MARKDOWN) ?? '').split(/\s+/).filter((word) => word !== '').length

describe('a limit of words', () => {
  it.each([150, 120, 90])('of %i is kept, and what was left out is told', (limit) => {
    const store = newsletterStore()
    const { code, stdout, stderr } = newsletter(store, '--words', `${limit}`)
    expect(code).toBe(0)
    expect(wordsIn(store)).toBeLessThanOrEqual(limit)
    expect(stdout).toContain(`${wordsIn(store)} words`)
    expect(stderr).toContain(`Left out to keep to ${limit} words:\n  Asha Kaur, Professional Adviser, Elmbridge Council\n`)
  })

  it('leaves out who is who before what was discussed, and a summary last', () => {
    const dropped = JSON.parse(newsletter(newsletterStore(), '--words', '75', '--format', 'json').stdout).dropped
    expect(dropped).toEqual([
      'Asha Kaur, Professional Adviser, Elmbridge Council',
      'Jo Ward, Independent Chair',
      'Early help',
      'Business',
      'Jo Ward thanked the GPs.',
      'The network of schools',
      'Jo Ward and Asha Kaur: Ask the schools',
      'Asha Kaur’s plan for training is agreed.',
      'The audit is repeated in the autumn.',
      'Early help in schools',
      'Asha Kaur: Write to the CDOP',
    ])
  })

  it('writes an abbreviation out where it is first used in what is left', () => {
    const store = newsletterStore({}, (body) =>
      body.replace('told the SLG how', 'told us how').replace('JW thanked', 'JW of the CDOP thanked'),
    )
    newsletter(store)
    expect(fileIn(store, MARKDOWN)).toContain('Write to the CDOP, by')
    newsletter(store, '--words', '110')
    expect(fileIn(store, MARKDOWN)).toContain('Write to the Child Death Overview Panel (CDOP), by')
  })

  it('leaves nothing out where there is none, and says when it can’t be kept', () => {
    expect(newsletter(newsletterStore()).stderr).not.toContain('Left out')
    const { code, stderr } = newsletter(newsletterStore(), '--words', '5')
    expect([code, stderr]).toEqual([1, expect.stringMatching(/With every line left out that may be, \d+ words stay\./)])
  })
})

describe('how hard it is to read', () => {
  it('is told as advice, with the hardest sentences', () => {
    const { stderr } = newsletter(newsletterStore())
    expect(stderr).toMatch(/^Reading age about \d+ .*\n {2}\d+: \S/)
    expect(newsletter(newsletterStore(), '--quiet').stderr).toBe('')
  })
})
