// The sentence around some words is what a decision holds for: its words alone, from one end of a sentence to the next.
import { describe, expect, it } from 'vitest'
import { extentOfSentence, plainWords } from '../../src/redact/clearing/sentence.js'

function around(text: string, words = 'Quill'): string {
  const start = text.indexOf(words)
  return plainWords(text, extentOfSentence(text, { start, end: start + words.length }))
}

describe('a sentence', () => {
  it.each([
    ['They met Quill today.', 'they met quill today'],
    ['It rained. They met Quill. It rained.', 'they met quill'],
    ['Did it rain? They met Quill! It did.', 'they met quill'],
    ['It rained! Did they meet Quill? Yes.', 'did they meet quill'],
    ['It "rained." They met Quill." It rained.', 'they met quill'],
    ['(It rained.) They met Quill.) It rained.', 'they met quill'],
    ['It ‘rained.’” They met Quill.’” It rained.', 'they met quill'],
    ['It rained.\nThey met Quill.\nIt rained.', 'they met quill'],
    ['It rained\n\nThey met Quill\n\nIt rained', 'they met quill'],
    ['It rained\n \t\nThey met Quill\n \t\nIt rained', 'they met quill'],
    ['- It rained\n- They met Quill\n- It rained', 'they met quill'],
    ['* It rained\n  * They met Quill\n  * It rained', 'they met quill'],
    ['+ It rained\n+ They met Quill\n+ It rained', 'they met quill'],
    ['1. It rained\n2. They met Quill\n10) It rained', 'they met quill'],
    ['1) It rained\n12) They met Quill\n3. It rained', 'they met quill'],
    ['| It rained |\n| They met Quill |\n| It rained |', 'they met quill'],
    ['# It rained\n## They met Quill\n# It rained', 'they met quill'],
    ['> It rained\n> They met Quill\n> It rained', 'they met quill'],
  ])('ends where a reader sees it end: %j', (text, sentence) => {
    expect(around(text)).toBe(sentence)
  })

  it.each([
    ['They met\nQuill\ntoday.', 'they met quill today'],
    ['They met Quill at 2.30 in no.3 today.', 'they met quill at 2 30 in no 3 today'],
    ['At 2.30 they met Quill, e.g.today.', 'at 2 30 they met quill e g today'],
    ['In\n2024 they met Quill in\n2024 again.', 'in 2024 they met quill in 2024 again'],
    ['In\n1234. 5 they met Quill', '5 they met quill'],
    ['They (it rained) met **Quill** — [today](a)!', 'they it rained met quill today a'],
    ['ÉLISE MET QUILL IN ÅRHUS', 'élise met quill in århus'],
  ])('goes on over lines, numbers and signs: %j', (text, sentence) => {
    expect(around(text, text.includes('QUILL') ? 'QUILL' : 'Quill')).toBe(sentence)
  })

  it('is of the nearest ends on both sides', () => {
    expect(around('One. Two. They met Quill. Three. Four.')).toBe('they met quill')
  })

  it('holds all of the words, whatever ends there are in them', () => {
    expect(around('They met Dr. A. Quill today. It rained.', 'Dr. A. Quill')).toBe('they met dr a quill today')
  })

  it('is cut a thousand characters away on each side', () => {
    const far = ' x'.repeat(600)
    expect(around(`start${far} Quill${far} end`)).toMatch(/^[x ]+ quill [x ]+$/)
    const near = ' x'.repeat(480)
    expect(around(`start${near} Quill${near} end`)).toMatch(/^start .* end$/)
  })

  it('is the same for the same words in other capitals and other markup', () => {
    expect(around('THEY met — Quill')).toBe(around('They *met* Quill.'))
  })

  it('is another one when a word is added, lost or moved', () => {
    const all = ['They met Quill.', 'They never met Quill.', 'They Quill.', 'Met they Quill.'].map((text) => around(text))
    expect(new Set(all).size).toBe(4)
  })
})
