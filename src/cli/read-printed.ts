// Reads a public file that was just printed as the search for what is taken out reads it.
import { partsOf } from '../redact/oracle/file-parts.js'
import type { PublicFile } from '../redact/oracle/leak-oracle.js'
import { withoutFrame } from '../redact/oracle/without-frame.js'

/** The texts of a file, without what its form would hold whatever the notes say: `frame` is the same file printed of masked notes. */
export function readFile(content: string | Uint8Array, frame: string | Uint8Array): string[] {
  const own = withoutFrame(content, frame)
  return typeof own === 'string' ? [own] : partsOf(own, typeof frame === 'string' ? null : frame)
}

/** The texts with the same texts in which what is cleared (null for nothing) is masked in its place. */
export function withCleared(parts: string[], masked: string[], texts: readonly string[] | null): Omit<PublicFile, 'name'> {
  return { parts, cleared: texts === null ? null : { texts, parts: masked } }
}
