// How every command is declared: its words, an example, and that its failures reach main instead of ending the process. A heavy room: commander lives here alone.
import { Command, type CommanderError, type CommandUnknownOpts, Option } from '@commander-js/extra-typings'
import type { Context } from './context.js'
import type { ExitCode } from './exit-codes.js'

export { Argument, CommanderError, type CommandUnknownOpts, InvalidArgumentError, Option } from '@commander-js/extra-typings'

/** One command as its file exports it; `end` is told the exit code. */
export type DeclareCommand = (context: Context, end: (code: ExitCode) => void) => CommandUnknownOpts

/** How commander ends a command: with wrong usage and all that is to be said about it, the words still as they were typed, or with help and nothing more. */
export interface CommandEnd extends CommanderError {
  /** Piece by piece: a mark that isn't closed reaches to the end of its piece. */
  told: readonly string[]
}

/** A command with its streams set: settings made after `.command()` would not reach it. */
export function createCommand(context: Context, name: string, description: string, example?: string) {
  const told: string[] = []
  const command = new Command(name)
    .description(description)
    .exitOverride((error) => {
      if (error.code === 'commander.missingArgument') told.push(...greedyOptions(command))
      throw Object.assign(error, { told }) satisfies CommandEnd
    })
    .helpCommand(false)
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('(add --help to see how it is used)')
    // Else commander wraps no description that has less than 40 columns left.
    .configureHelp({ showGlobalOptions: true, visibleGlobalOptions, minWidthToWrap: 20 })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      // Told by main, since it takes long to load what hides the marks in it.
      writeErr: (text) => told.push(text),
      getOutHelpWidth: () => context.stdout.width,
      getErrHelpWidth: () => context.stderr.width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  return example === undefined ? command : command.addHelpText('after', `\nExample:\n  $ ${example}`)
}

/** An option of several words has taken all that followed it, the ones that were no words of its own too. */
function greedyOptions(command: CommandUnknownOpts): string[] {
  return command.options
    .filter((option) => option.variadic && command.getOptionValue(option.attributeName()) !== undefined)
    .map(({ long }) => `(${long} takes every word behind it: write what else there is before it)\n`)
}

/** The options that every command takes: those of kscp newsletter mean nothing to its own commands. */
function visibleGlobalOptions({ parent }: CommandUnknownOpts): Option[] {
  if (parent === null) return []
  return parent.parent === null ? parent.options.filter(({ hidden }) => !hidden) : visibleGlobalOptions(parent)
}

/** `--format` with the forms a command knows. */
export function formatOption<const Forms extends readonly string[]>(forms: Forms) {
  return new Option('--format <form>', 'the form of the result').choices(forms)
}
