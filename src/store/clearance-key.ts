// Reads the key of a store's digests: random, private, in records/, where no public copy is ever made.
import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../core/failure.js'
import { CLEARANCE_KEY_FILE } from '../core/settings.js'

/** As many hexadecimal digits as a digest in a record has: 128 bits. */
const DIGITS = 32

/** A new key as the file holds it. */
export function newClearanceKey(): string {
  return `${randomBytes(32).toString('hex')}\n`
}

/** The keyed digest (HMAC-SHA-256) of a text, in hexadecimal. */
export function digestWith(key: string): (text: string) => string {
  const bytes = Buffer.from(key.trim(), 'hex')
  return (text) => createHmac('sha256', bytes).update(text, 'utf8').digest('hex').slice(0, DIGITS)
}

/** The store's key as its file holds it; null where there is none. Fails when what is there is no key. */
export function readClearanceKey(root: string): string | null {
  let key: string
  try {
    const path = join(root, 'records', CLEARANCE_KEY_FILE)
    key = statSync(path).isFile() ? readFileSync(path, 'utf8') : ''
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new Failure('cannot-run', `records/${CLEARANCE_KEY_FILE} can't be read (${code}).`, 'Check who may read it.')
  }
  if (!/^[0-9a-f]{64}\s*$/.test(key))
    throw new Failure(
      'cannot-run',
      `records/${CLEARANCE_KEY_FILE} holds no key, expected 64 hexadecimal digits.`,
      'Fetch it again from the repository: with another key no earlier decision holds.',
    )
  return key
}
