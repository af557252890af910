// A block of YAML as the parser reads it, whatever is wrong in it.
import { type Document, parseDocument } from 'yaml'

export function documentOf(block: string): Document.Parsed {
  return parseDocument(block, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  })
}
