// Shows words of a file in a doubt about them, cut where they are long.

/** No more letters than `most`, the last of them an ellipsis where some were cut. */
export function clipped(words: string, most = 80): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words
}
