// Whether two plain values say the same.

/** The order of a mapping's fields says nothing, and one that is undefined is not there. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const fields = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...fields].every((field) => isSameValue((a as Fields)[field], (b as Fields)[field]))
}

interface Fields {
  readonly [field: string]: unknown
}
