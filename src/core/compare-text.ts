// An order of texts that is the same on every machine.

/** By code units: negative when the first comes first. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
