// Lets --format stand before the command, as the options of every command may: each command has forms of its own, so it is handed on to it.

/** Options of every command that take a word. */
const WITH_WORD: ReadonlySet<string> = new Set(['--store', '--as-of'])

/** The words of a command line with a `--format` before the command moved to the end; others as they are. */
export function withFormatBehind(words: readonly string[]): readonly string[] {
  for (let i = 0; words[i]?.startsWith('-') === true; i += WITH_WORD.has(words[i] ?? '') ? 2 : 1) {
    const length = words[i] === '--format' ? 2 : words[i]?.startsWith('--format=') === true ? 1 : 0
    if (length > 0) return [...words.slice(0, i), ...words.slice(i + length), ...words.slice(i, i + length)]
  }
  return words
}
