// The words of a label or a title in the form that they are compared in.

/** Lower case, without numbers before it, brackets after it, or signs at its ends. */
export function plainLabel(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[*_#]/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\([^()]*$/g, ' ')
    .replace(/^\s*(?:item\s+)?\d+(?:[./]\d+)*[.):]?\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.–—-]+|[\s:;,.!?–—-]+$/g, '')
}
