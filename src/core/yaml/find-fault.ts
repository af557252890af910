// Finds the first fault of a block of YAML: one of the parser's, a tag or alias, or no mapping.
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml'
import { placeAt } from '../lines.js'
import type { Fault } from '../problem.js'
import { ALIAS, type FaultWords, LONE_RETURN, notAMapping, TAG, wordsFor } from './fault-words.js'

interface Found {
  words: FaultWords
  offset: number
}

/** Null for none. Its place counts within the block. */
export function findFault(document: Document.Parsed, block: string): Fault | null {
  const found = findLoneReturn(block) ?? findError(document) ?? findForeignNode(document) ?? findNoMapping(document)
  return found === null ? null : { ...found.words, severity: 'error', ...placeAt(block, found.offset) }
}

/** YAML ends a line there, and the parser doesn't: a whole block could be one comment. */
function findLoneReturn(block: string): Found | null {
  const offset = block.search(/\r(?!\n)/)
  return offset < 0 ? null : { words: LONE_RETURN, offset }
}

function findError(document: Document.Parsed): Found | null {
  const [error] = [...document.errors, ...document.warnings]
  if (error === undefined) return null
  const [offset] = error.pos
  return { words: wordsFor(error.code), offset: error.code === 'MISSING_CHAR' ? openingQuote(document, offset) : offset }
}

/** Where the quotation opens that is missing its end at an offset; the offset itself where something else is missing. */
function openingQuote(document: Document.Parsed, offset: number): number {
  let opening = offset
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] <= offset && offset <= range[2]) opening = range[0]
    },
  })
  return opening
}

function findForeignNode(document: Document.Parsed): Found | null {
  let found: Found | null = null
  visit(document, (_, node) => {
    if (!isNode(node)) return
    const words = isAlias(node) || node.anchor !== undefined ? ALIAS : node.tag !== undefined ? TAG : null
    if (words === null) return
    found = { words, offset: node.range?.[0] ?? 0 }
    return visit.BREAK
  })
  return found
}

function findNoMapping({ contents }: Document.Parsed): Found | null {
  if (contents === null || isMap(contents) || (isScalar(contents) && contents.value === null)) return null
  return { words: notAMapping(isSeq(contents) ? 'a list' : 'a single value'), offset: 0 }
}
