// A block of YAML as the parser reads it, whatever is wrong in it.
import { type Document, parseDocument } from 'yaml'

/** `keepSourceTokens` keeps where dashes stand, which takes memory. */
export function documentOf(block: string, { keepSourceTokens = false } = {}): Document.Parsed {
  return parseDocument(block, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
    keepSourceTokens,
  })
}
