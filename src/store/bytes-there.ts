// Reads what stands where something is to be written.
import { existsSync, readFileSync } from 'node:fs'

/** The bytes of a file; null where there is nothing; what is there and is no file that can be read has none. */
export function bytesThere(path: string): Uint8Array | null {
  if (!existsSync(path)) return null
  try {
    return readFileSync(path)
  } catch {
    return new Uint8Array()
  }
}
