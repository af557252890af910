// Lets --format stand before the command, as the options of every command may: each command has forms of its own, so it is handed on to it.
import type { CommandUnknownOpts } from './command.js'

/** Options of every command that take a word. */
const WITH_WORD: ReadonlySet<string> = new Set(['--store', '--as-of'])

/** The words of a command line with each `--format` that stands before the command, or between its words, moved right behind it; others as they are. */
export function withFormatBehind(words: readonly string[], program: CommandUnknownOpts): readonly string[] {
  const end = endOfCommand(words, program)
  const isOfFormat = (word: string, at: number) =>
    at < end && (word === '--format' || word.startsWith('--format=') || (words[at - 1] === '--format' && at > 0))
  return [...words.slice(0, end).filter((word, at) => !isOfFormat(word, at)), ...words.filter(isOfFormat), ...words.slice(end)]
}

/** How many words there are up to the last one that names the command, such as `list` in `kscp actions list`. */
function endOfCommand(words: readonly string[], program: CommandUnknownOpts): number {
  let group = program
  let end = 0
  for (let at = 0; at < words.length && words[at] !== '--'; at++) {
    const word = words[at] ?? ''
    const command = group.commands.find((each) => each.name() === word)
    if (command !== undefined) [group, end] = [command, at + 1]
    else if (!word.startsWith('-')) break
    else if (word === '--format' || WITH_WORD.has(word)) at++
  }
  return end
}
