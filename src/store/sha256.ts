// The digest of a text that everybody may make, as an approval holds it.
import { createHash } from 'node:crypto'

/** `sha256-` and the digest in base 64. */
export function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
