// Runs the command line, and turns every failure into words and an exit code.
import { isFailure } from '../core/failure.js'
import { printable } from '../core/printable.js'
import { type CommandEnd, CommanderError, type CommandUnknownOpts } from './command.js'
import type { Context, Output } from './context.js'
import { EXIT, EXIT_OF_FAILURE, type ExitCode } from './exit-codes.js'
import { withFormatBehind } from './format-before-command.js'
import { createProgram } from './program.js'
import { wrapped } from './wrapped.js'

/** Runs the words of a command line, without `node` and the script; gives the exit code and ends nothing. */
export async function main(typed: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  const isCompleting = typed[0] === 'complete'
  try {
    const end = (ended: ExitCode) => {
      code = ended
    }
    const program = await createProgram(context, end, isCompleting ? null : typed)
    const words = withFormatBehind(typed, program as CommandUnknownOpts)
    if (words.length === 0) context.stdout.write(program.helpInformation())
    else if (isCompleting) await (await import('./complete.js')).complete(program as CommandUnknownOpts, words.slice(1), context)
    else await program.parseAsync([...withoutHelp(words, program as CommandUnknownOpts)], { from: 'user' })
    return code
  } catch (error) {
    return await tell(error, context, typed.includes('--verbose'))
  }
}

/** Commander looks at the first word behind `help` alone, and helps with everything where that is no command: so the words are looked up here. `actions help list` means `help actions list`. */
function withoutHelp(words: readonly string[], program: CommandUnknownOpts): readonly string[] {
  const [first, second, ...rest] = words
  const isGroup = second === 'help' && program.commands.some((each) => each.name() === first && each.commands.length > 0)
  const [help, ...named] = isGroup ? [second, first as string, ...rest] : words
  return help === 'help' && named[0]?.startsWith('-') === false ? asksForHelp(named, program) : words
}

/** The words that show the help of the command named; run, those up to one that names none are refused with a suggestion. */
function asksForHelp([name = '-', ...further]: readonly string[], group: CommandUnknownOpts): string[] {
  if (name.startsWith('-') || group.commands.length === 0) return ['--help']
  const command = group.commands.find((each) => each.name() === name)
  return [name, ...(command === undefined ? [] : asksForHelp(further, command))]
}

/** Nothing in what was typed moves a cursor, and what it marks is out of it. */
async function tellUsage({ told, exitCode }: CommandEnd, stderr: Output): Promise<ExitCode> {
  if (told.length > 0) {
    const { maskProtected } = await import('../core/mask-protected.js')
    for (const text of told) stderr.write(maskProtected(text).split('\n').map(printable).join('\n'))
  }
  return exitCode === 0 ? EXIT.done : EXIT.usage
}

async function tell(thrown: unknown, { stderr }: Context, verbose: boolean): Promise<ExitCode> {
  if (thrown instanceof CommanderError) return await tellUsage(thrown as CommandEnd, stderr)
  const error = isFailure(thrown) ? thrown : ((await import('../store/disk-failure.js')).diskFailure(thrown) ?? thrown)
  if (isFailure(error)) {
    const told = `kscp: ${printable(error.message)}\n${error.hint === null ? '' : `  ${printable(error.hint)}\n`}`
    stderr.write(`${await wrapped(stderr, told)}${verbose ? `${error.stack}\n` : ''}`)
    return EXIT_OF_FAILURE[error.kind]
  }
  // The message of an unforeseen error may repeat a record's text: only where it happened is told.
  const { name = 'Error', stack = '' } = error as Partial<Error>
  const where = stack.split('\n').filter((line) => /^\s+at /.test(line))
  stderr.write(
    `kscp: A fault in kscp itself (${name}); nothing is known to be wrong with your records. Please report these lines:\n${where.join('\n')}\n`,
  )
  return EXIT.fault
}
