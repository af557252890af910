// Makes a short text from a longer one, the same from the same: for ids that have to differ, never for proof of anything.

const PRIME = 0x01000193
const BASES = [0x811c9dc5, 0x050c5d1f]

/** Sixteen hexadecimal digits: two FNV-1a hashes of the UTF-8 bytes. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const bytes = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part))
  return BASES.map((base) => hash(bytes, base).toString(16).padStart(8, '0')).join('')
}

function hash(parts: readonly Uint8Array[], base: number): number {
  let sum = base
  for (const part of parts) {
    for (const byte of part) sum = Math.imul(sum ^ byte, PRIME)
    // A byte that UTF-8 has not parts one from the next.
    sum = Math.imul(sum ^ 0xff, PRIME)
  }
  return sum >>> 0
}
