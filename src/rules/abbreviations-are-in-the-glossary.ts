// Every abbreviation in minutes and titles is in the glossary, is a group's, or is somebody's initials; only a warning.
import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { isEverydayWord } from '../core/everyday-words.js'
import { startOf } from '../core/markdown.js'
import { type MarkedText, markedTexts } from '../core/marked-text.js'
import { protectedRanges } from '../core/protected-text.js'
import type { StoreRecord } from '../core/record.js'
import type { Records } from '../core/records.js'
import { problemIn, type Rule } from './rule.js'

const ABBREVIATION = /(?<![\p{L}\p{N}])(\p{Lu}{2,})s?(?![\p{L}\p{N}])/gu

export const abbreviationsAreInTheGlossary: Rule = (records) => {
  if (!records.settings.areKnown || records.hasUnreadable('person') || records.hasUnreadable('group')) return []
  const known = knownAbbreviations(records)
  return records.all.filter(isOurs).flatMap((record) =>
    markedTexts(record).flatMap((text) =>
      unknownAbbreviations(text, known).map(({ word, offset }) =>
        problemIn(record, text.place(offset), {
          code: 'unknown-abbreviation',
          severity: 'warning',
          message: `The abbreviation ${word} is in no glossary.`,
          hint: `Add it to the glossary in records/kscp.yaml, as ${word}: its meaning.`,
        }),
      ),
    ),
  )
}

/** A comment is in the words of whoever made it. */
function isOurs({ kind }: StoreRecord): boolean {
  return kind.name !== 'comment'
}

function knownAbbreviations(records: Records): Set<string> {
  return new Set([
    ...Object.keys(records.settings.glossary),
    ...records.of('group').flatMap(({ data }) => data.abbreviation ?? []),
    ...records.of('person').flatMap(({ data }) => data.initials ?? []),
    ...namesInCapitals(records),
  ])
}

/** The words of the store's own name and of its bodies as a heading shouts them: "AMBER VALE"; an abbreviation in a name stays one. */
function namesInCapitals(records: Records): string[] {
  const bodies = [...records.of('organisation'), ...records.of('group')].map(({ data }) => data.name)
  const words = [records.settings.name, ...bodies].join(' ').match(/\p{L}+/gu) ?? []
  return words.filter((word) => word.length > 3 && /\p{Ll}/u.test(word)).map((word) => word.toUpperCase())
}

/** The first use of each in one text; what a redaction takes out is left alone. */
function unknownAbbreviations({ root, source }: MarkedText, known: ReadonlySet<string>): { word: string; offset: number }[] {
  const found = new Map<string, number>()
  const hidden = protectedRanges(source)
  const isHidden = (offset: number) => hidden.some(({ start, end }) => start <= offset && offset < end)
  visit(root as Nodes, (node) => {
    if ((node.type === 'textDirective' || node.type === 'containerDirective') && node.name === 'redact') return 'skip'
    if (node.type !== 'text') return
    for (const [match, word = ''] of node.value.matchAll(ABBREVIATION)) {
      if (known.has(word) || found.has(word) || (word.length > 3 && isEverydayWord(word.toLowerCase()))) continue
      const inSource = source.indexOf(match, startOf(node))
      const offset = inSource < 0 ? startOf(node) : inSource
      if (!isHidden(offset)) found.set(word, offset)
    }
  })
  return [...found].map(([word, offset]) => ({ word, offset }))
}
