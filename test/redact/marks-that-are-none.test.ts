// What looks like a redaction and isn't one exactly is refused; it never comes out as text.
import { describe, expect, it } from 'vitest'
import { redactorOf } from './redacting.js'

const INEXACT: readonly string[] = [
  ':redact[Zebedee',
  ':redact[Zebedee\n\nQuill]{reason=s40}',
  ':redact [Zebedee]{reason=s40}',
  ':redact[Zebedee] {reason=s40}',
  ':redact[Zebedee]',
  ':redact[Zebedee]{}',
  ':redact[Zebedee]{reason=s99}',
  ':redact[Zebedee]{reason=""}',
  ':redact[Zebedee]{reason=s40',
  ':redact[Zebedee]{reason=s40 because="x"}',
  ':redact[]{reason=s40} Zebedee',
  ':redact(Zebedee){reason=s40}',
  ':redact{reason=s40}',
  ':REDACT[Zebedee]{reason=s40}',
  ':Redact[Zebedee]{reason=s40}',
  '\\:redact[Zebedee]{reason=s40}',
  ':redact\\[Zebedee]{reason=s40}',
  '::redact[Zebedee]{reason=s40}',
  'a ::redact[Zebedee]{reason=s40}',
  '`:redact[Zebedee]{reason=s40}`',
  '```\n:redact[Zebedee]{reason=s40}\n```',
  '<!-- :redact[Zebedee]{reason=s40} -->',
  '&#58;redact[Zebedee]{reason=s40}',
  '&colon;redact[Zebedee]{reason=s40}',
  ':&#114;edact[Zebedee]{reason=s40}',
  ':redact&#91;Zebedee]{reason=s40}',
  ':re\u200bdact[Zebedee]{reason=s40}',
  ':re\u00addact[Zebedee]{reason=s40}',
  ':redact\u200b[Zebedee]{reason=s40}',
  ':redact\u00a0[Zebedee]{reason=s40}',
  '：redact[Zebedee]{reason=s40}',
  ':ｒｅｄａｃｔ[Zebedee]{reason=s40}',
  ':redact［Zebedee］{reason=s40}',
  '\u2236redact[Zebedee]{reason=s40}',
  '\ua789redact[Zebedee]{reason=s40}',
  ':rеdact[Zebedee]{reason=s40}',
  ':re*dact*[Zebedee]{reason=s40}',
  ':redacted[Zebedee]{reason=s40}',
  ':redaction[Zebedee]{reason=s40}',
  ':reddact[Zebedee]{reason=s40}',
  ':redcat[Zebedee]{reason=s40}',
  ':redact-name[Zebedee]{reason=s40}',
  ':redact1[Zebedee]{reason=s40}',
  ';redact[Zebedee]{reason=s40}',
  'redact[Zebedee]{reason=s40}',
  '[Zebedee]{reason=s40}',
  ':::redact{reason=s40}\nZebedee',
  ':::redact{reason=s40}\nZebedee\n::::\n\nx',
  '::::redact{reason=s40}\nZebedee\n:::',
  ':::redact\nZebedee\n:::',
  ':::redact {reason=s40}\nZebedee\n:::',
  '::: redact{reason=s40}\nZebedee\n:::',
  ':::redact[Zebedee]{reason=s40}\nx\n:::',
  ':::redact{reason=s40}\n### Zebedee\n:::',
  ':::redact{reason=s40}\nZebedee\n---\n:::',
  ':::redact{reason=s40}\nx\n\n:::redact{reason=s41}\ny\n:::\n\nZebedee\n:::',
  ':::redact{reason=s40}\nx\n:::\nZebedee\n:::',
  '- :::redact{reason=s40}\n\n  x\n\nZebedee\n:::',
  ':::redcat{reason=s40}\nZebedee\n:::',
  ':::note\nZebedee :redact[x]{reason=s40}\n:::',
  'x\n\n    :::redact{reason=s40}\n    Zebedee\n    :::',
]

describe('what looks like a redaction and is none', () => {
  it.for(INEXACT)('is refused: %s', async (body) => {
    const { text, messages } = (await redactorOf())({ body })
    expect(text).toBeNull()
    expect(messages).not.toMatch(/zebedee/i)
  })

  it('closes at a longer fence or stays open, but never publishes what is below', async () => {
    const { text } = (await redactorOf())({ body: ':::redact{reason=s40}\nx\n\n    :::\n\nZebedee\n:::' })
    expect(text ?? '').not.toContain('Zebedee')
  })
})

describe('what is no mark', () => {
  it.for([
    'The redacted notes: redact them.',
    'To redact: names.',
    'Decision:clear and Agreed: action the plan.',
    'Summary: clear. Action: [JT] to write.',
    'In reaction: [a]{b}.',
  ])('is ordinary text: %s', async (body) => {
    expect((await redactorOf())({ body }).codes).toEqual([])
  })
})
