// Finds what stays when a list becomes another.
import { isSameValue } from './same-value.js'

/** The numbers in the old list and in the new one of the longest run of entries, in order, that both have. */
export function keptEntries(old: readonly unknown[], now: readonly unknown[]): [number, number][] {
  const longest = old.map(() => now.map(() => 0))
  const lengthAt = (i: number, j: number) => longest[i]?.[j] ?? 0
  const isKept = (i: number, j: number) => isSameValue(old[i], now[j])
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const row = longest[i]
      if (row !== undefined) row[j] = isKept(i, j) ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
    }
  const kept: [number, number][] = []
  for (let [i, j] = [0, 0]; i < old.length && j < now.length; ) {
    if (isKept(i, j)) kept.push([i++, j++])
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++
    else j++
  }
  return kept
}
