// Cuts two long texts down to the words in which they differ, and a few around them.

const LONG = 120
const AROUND = 4

/** Short texts as they are; of long ones only what differs, with `...` for what was cut off. */
export function whereTheyDiffer(before: string, after: string): [string, string] {
  if (before.length <= LONG && after.length <= LONG) return [before, after]
  const [was, is] = [before.split(' '), after.split(' ')]
  const same = Math.min(was.length, is.length)
  let start = 0
  while (start < same && was[start] === is[start]) start += 1
  let end = 0
  while (end < same - start && was.at(-1 - end) === is.at(-1 - end)) end += 1
  const from = Math.max(0, start - AROUND)
  const left = Math.max(0, end - AROUND)
  const cut = (words: readonly string[]) =>
    `${from > 0 ? '... ' : ''}${words.slice(from, words.length - left).join(' ')}${left > 0 ? ' ...' : ''}`
  return [cut(was), cut(is)]
}
