// A text is parted into words: with the ends written onto them, their plain letters, and where a sentence begins.
import { describe, expect, it } from 'vitest'
import { plainOf, type Word, wordsIn } from '../../src/redact/scan/words.js'

const wordNamed = (text: string, word: string): Word | undefined => wordsIn(text).find((each) => each.text === word)
const thoseOf = (text: string, has: (word: Word) => boolean) => wordsIn(text).flatMap((word) => (has(word) ? [word.text] : []))
const beginners = (text: string) => thoseOf(text, ({ beginsSentence }) => beginsSentence)
const followers = (text: string) => thoseOf(text, ({ followsOn }) => followsOn)

describe('words', () => {
  it.each<readonly [text: string, ...words: string[]]>([
    ['Anna Luck', 'Anna', 'Luck'],
    ['Anna, Luck/Monk', 'Anna', 'Luck', 'Monk'],
    ['Mary-Kate O’Neil', 'Mary-Kate', 'O’Neil'],
    ["D'Arcy O`Neil Oʼneil", "D'Arcy", 'O`Neil', 'Oʼneil'],
    ['anna_luck', 'anna', 'luck'],
    ['Élodie Zoë', 'Élodie', 'Zoë'],
    ['Zoe\u0331', 'Zoe\u0331'],
    ['Иван 山田', 'Иван', '山田'],
    ['R2D2x', 'R2D2x'],
    ['O-D2x', 'O-D2x'],
    ['5 pm, 14', 'pm'],
    ['Anna--Luck', 'Anna', 'Luck'],
    ['-Luck-', 'Luck'],
    ["'Luck'", 'Luck'],
    ['', ...[]],
    ['12 — 34', ...[]],
  ])('%j', (text, ...words) => {
    expect(thoseOf(text, () => true)).toEqual(words)
  })

  it('know what stands on both sides of them, as it is written', () => {
    expect(wordsIn('“Anna’s” – luck, they say…\n').map(({ gap, after }) => [gap, after])).toEqual([
      ['“', '” – '],
      ['” – ', ', '],
      [', ', ' '],
      [' ', '…\n'],
    ])
  })

  it.each([
    ["Luck's", 'Luck'],
    ['Luck’s', 'Luck'],
    ['LuckʼS', 'Luck'],
    ['Luck`s', 'Luck'],
    ["they'll", 'they'],
    ["they're", 'they'],
    ["they've", 'they'],
    ["she'd", 'she'],
    ["I'm", 'I'],
    ["don't", 'do'],
    ['don’t', 'do'],
    ['O’Neil’s', 'O’Neil'],
    ['Luck3', 'Luck'],
    ['Luck12', 'Luck'],
    ['Luck123', 'Luck123'],
    ['Luck’t', 'Luck’t'],
    ["Luck's-x", "Luck's-x"],
  ])('%s is the word %s, with what is written onto it', (text, word) => {
    expect(wordsIn(`see ${text}!`)).toMatchObject([{ text: 'see' }, { text: word, start: 4, end: 4 + text.length }])
  })

  it('are known by the gap before them', () => {
    expect(wordsIn('-- Anna, Luck\n|Monk').map(({ gap }) => gap)).toEqual(['-- ', ', ', '\n|'])
  })

  it('stand where they stand in UTF-16', () => {
    expect(wordsIn('🙂 Anna 𝐋 Luck').map(({ start, end }) => [start, end])).toEqual([
      [3, 7],
      [8, 10],
      [11, 15],
    ])
  })
})

describe('plain letters', () => {
  it.each([
    ['Luck', 'luck'],
    ['ZOË', 'zoe'],
    ['Łukasz', 'lukasz'],
    ['Bjørn', 'bjorn'],
    ['Đorđe', 'dorde'],
    ['Weiß', 'weiss'],
    ['Æthel', 'aethel'],
    ['Œdipe', 'oedipe'],
    ['Işık', 'isik'],
    ['Sigurðr', 'sigurdr'],
    ['Þór', 'thor'],
    ['O’Neil', "o'neil"],
    ['Oʼneil', "o'neil"],
    ['O`neil', "o'neil"],
    ['Mary-Kate', 'mary-kate'],
    ['Иван', 'иван'],
  ])('%s: %s', (word, plain) => {
    expect(plainOf(word)).toBe(plain)
    expect(wordsIn(word)[0]?.plain).toBe(plain)
  })
})

describe('capitals', () => {
  it('are seen anywhere in a word', () => {
    expect(thoseOf('anna Luck deLuca Élan élan ǅ Иван LUCK', ({ isCapital }) => isCapital)).toEqual([
      'Luck',
      'deLuca',
      'Élan',
      'ǅ',
      'Иван',
      'LUCK',
    ])
  })

  it('are all capitals from two letters on', () => {
    expect(thoseOf("LUCK Luck L JW O'NEIL O'n ÉA A1 LUCK's McKAY ÉaÉ É Éé é", ({ isAllCapitals }) => isAllCapitals)).toEqual([
      'LUCK',
      'JW',
      "O'NEIL",
      'ÉA',
      'LUCK',
    ])
  })
})

describe('a sentence begins', () => {
  it.each<readonly [text: string, ...words: string[]]>([
    ['We met. Luck came! Monk left? Yes', 'We', 'Luck', 'Monk', 'Yes'],
    ['We… Luck', 'We', 'Luck'],
    ['We: Luck; Monk', 'We', 'Luck', 'Monk'],
    ['We met.” Luck', 'We', 'Luck'],
    ['We met.) Luck', 'We', 'Luck'],
    ['We met:” Luck', 'We', 'Luck'],
    ['We met."\') Luck', 'We', 'Luck'],
    ['We met.’] Luck', 'We', 'Luck'],
    ['We\nmet', 'We', 'met'],
    ['We\n- Luck\n* Monk', 'We', 'Luck', 'Monk'],
    ['| We | Luck | Monk', 'We', 'Luck', 'Monk'],
    ['We|Luck', 'We', 'Luck'],
    ['We said “Luck', 'We', 'Luck'],
    ['We said "Luck', 'We', 'Luck'],
    ['We said " Luck', 'We', 'Luck'],
    ['We .Luck', 'We', 'Luck'],
    ['We.Luck', 'We', 'Luck'],
    ['We!Luck', 'We', 'Luck'],
    ['- Luck came', 'Luck'],
    ['Dr. X', 'Dr'],
    ['the Judge. Luck', 'the', 'Luck'],
    ['Dr.\nLuck', 'Dr', 'Luck'],
    ['Dr? Luck', 'Dr', 'Luck'],
    ['Dr... Luck', 'Dr', 'Luck'],
  ])('%j', (text, ...words) => {
    expect(beginners(text)).toEqual(words)
  })

  it.each([
    'We met Luck',
    'We, Luck',
    'We (Luck) Monk',
    'We said ‘Luck',
    'We – Luck',
    'We/Luck',
    'We:-- Luck',
    'We 5" (Luck',
    'We 5.5 Luck',
    'We "x" luck'.slice(0, 2),
    'We:Luck',
    'We;Luck',
  ])('%j: once', (text) => {
    expect(beginners(text)).toEqual(['We'])
  })

  it.each('J Mr Mrs Ms Mx Dr Prof Rev Revd Fr Sr Jr Snr Jnr St Cllr Sgt Insp Supt Capt Col Lt Gen Hon Rt Messrs Mme Mlle dr É'.split(' '))(
    'not after %s.',
    (title) => {
      const text = `We saw ${title}. Luck`
      expect(beginners(text)).toEqual(['We'])
      expect(wordNamed(text, 'Luck')?.followsOn).toBe(true)
      expect(beginners(`We saw ${title}.Luck`)).toEqual(['We'])
    },
  )
})

describe('a word follows on', () => {
  it.each([
    ['Anna Luck', ['Luck']],
    ['Anna\tLuck', []],
    ['Anna    Luck', []],
    ['Anna\tLuck\nTom', []],
    ['Anna\nLuck\tTom', []],
    ['Anna    Luck\nTom', []],
    ['Anna | Luck\nTom', []],
    ['Anna,Luck\nTom', []],
    ['Anna, Luck\nTom', ['Tom']],
    ['\tAnna\n\tLuck', []],
    ['\tAnna\nLuck', ['Luck']],
    ['Tom\tMonk\n\nAnna\nLuck', ['Luck']],
    ['Anna   Luck', ['Luck']],
    ['Anna\nLuck', ['Luck']],
    ['Anna  \n  Luck', ['Luck']],
    ['J.B. Luck', ['B', 'Luck']],
    ['Dr.Luck', ['Luck']],
    ['Anna 5th Luck', ['Luck']],
    ['Anna 12th Luck', ['Luck']],
    ['Anna, 5th Luck', []],
    ['Anna 5th (Luck', []],
    ['Dr.   Luck', ['Luck']],
    ['Anna, Luck', []],
    ['Anna. Luck', []],
    ['Anna\n\nLuck', []],
    ['Anna-\nLuck', []],
    ['Anna \u00a0 (Luck)', []],
    ['Anna/Luck', []],
    ['Anna | Luck', []],
    [' Anna', []],
    [`Anna${' '.repeat(21)}Luck`, []],
    ['Dr.     Luck', []],
    ['Dr.\nLuck', []],
    ['Dr.\n Luck', []],
  ])('%j', (text, words) => {
    expect(followers(text)).toEqual(words)
  })
})
