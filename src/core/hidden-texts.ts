// Hides, in what is shown to a person, every text that some record's redaction marks take out, wherever it stands.
import { visit } from 'unist-util-visit'
import { isEverydayWord } from './everyday-words.js'
import { plainText } from './markdown.js'
import { markedTexts } from './marked-text.js'
import type { Records } from './records.js'

/** Texts shorter than this would hide half of every message. */
const SHORTEST = 3

/** A function that shows `…` for every such text, for the words in it that tell, and for people who are not published by name. */
export function hiderOf(records: Records): (text: string) => string {
  let pattern: RegExp | null = null
  return (text) => {
    pattern ??= patternOf([...redactedTexts(records), ...unpublishedNames(records)].flatMap((hidden) => [hidden, ...tellingWords(hidden)]))
    return text.replace(pattern, '…')
  }
}

/** Names, numbers of four digits or more, and words that are not everyday English. */
function tellingWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /^\p{Lu}|^\d{4,}$/u.test(word) || !isEverydayWord(word.toLowerCase()))
}

function redactedTexts(records: Records): string[] {
  return records.all.flatMap((record) =>
    markedTexts(record).flatMap(({ marks }) =>
      marks.flatMap(({ name, node }) => {
        if (name !== 'redact') return []
        if (node.type === 'textDirective') return [plainText(node)]
        const words: string[] = []
        visit(node, ['paragraph', 'tableCell', 'code', 'html'], (inner) => {
          words.push(plainText(inner))
        })
        return words
      }),
    ),
  )
}

function unpublishedNames(records: Records): string[] {
  return records.of('person').flatMap(({ data }) => (data.publish === 'name' ? [] : [data.name]))
}

function patternOf(texts: readonly string[]): RegExp {
  const wanted = [...new Set(texts.map((text) => text.trim()))]
    .filter((text) => text.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return /(?!)/g
  const alternatives = wanted.map((text) => text.split(/\s+/).map(escapeRegExp).join('\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
