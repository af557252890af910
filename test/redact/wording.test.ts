// What stands in the place of what was taken out: one fixed wording for each reason, or the pseudonym.
import { describe, expect, it } from 'vitest'
import { itemOf, redactorOf } from './redacting.js'

const WORDING: { readonly [reason: string]: string } = {
  s30: '[Redacted: investigations (FOIA s.30)]',
  s31: '[Redacted: law enforcement (FOIA s.31)]',
  s36: '[Redacted: effective conduct of public affairs (FOIA s.36)]',
  s38: '[Redacted: health and safety (FOIA s.38)]',
  s40: '[Redacted: personal information (FOIA s.40)]',
  s41: '[Redacted: information given in confidence (FOIA s.41)]',
  s42: '[Redacted: legal professional privilege (FOIA s.42)]',
  s43: '[Redacted: commercial interests (FOIA s.43)]',
  s44: '[Redacted: disclosure prohibited by law (FOIA s.44)]',
  'small-number': '[Redacted: small number]',
}

describe('the place of what was taken out', () => {
  it.for(Object.entries(WORDING))('says why: %s', async ([reason, wording]) => {
    const redact = await redactorOf()
    expect(itemOf(redact({ body: `a :redact[Zebedee]{reason=${reason}} b` }))).toBe(`a ${wording} b`)
    expect(itemOf(redact({ body: `:::redact{reason=${reason}}\n- Zebedee\n- Quill\n\nx\n:::` }))).toBe(wording)
  })

  it('has the pseudonym where there is one', async () => {
    const redact = await redactorOf()
    expect(itemOf(redact({ body: 'a :redact[Zebedee]{reason=s40 as="Child A"}’s b' }))).toBe('a Child A’s b')
    expect(itemOf(redact({ body: ':::redact{reason=s40 as="A case"}\nZebedee\n:::' }))).toBe('A case')
  })

  it('shows a pseudonym as words, never as markup', async () => {
    const redact = await redactorOf()
    for (const as of ['# A', '- A', '*A*', '<b>', '`A`']) {
      const copy = itemOf(redact({ body: `:redact[Zebedee]{reason=s40 as="${as}"}` }))
      expect(copy?.replaceAll('\\', ''), as).toBe(as)
      expect(copy, as).not.toBe(as)
    }
  })

  it('refuses a pseudonym that holds what it stands for', async () => {
    const redact = await redactorOf()
    for (const as of ['Zebedee', 'Little Zebedee', 'zebedee q', 'Zeb\u200bedee', 'Mr Quill']) {
      expect(redact({ body: `:redact[Zebedee Quill]{reason=s40 as="${as}"}` }).text, as).toBeNull()
    }
  })

  it('refuses a pseudonym of nothing', async () => {
    const redact = await redactorOf()
    for (const as of ['', ' ', '\u200b', '\u00ad']) expect(redact({ body: `:redact[Zebedee]{reason=s40 as="${as}"}` }).text).toBeNull()
  })
})
