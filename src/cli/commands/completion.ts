// kscp completion: the script with which a shell completes commands, options and ids.
import { Argument, createCommand } from '../command.js'
import type { Context } from '../context.js'
import { EXIT, type ExitCode } from '../exit-codes.js'

const FORMS = ['bash', 'zsh', 'fish', 'powershell'] as const

export const completion = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(
    context,
    'completion',
    'print a script that lets the Tab key complete commands, options and ids; it says where to put it',
    'source <(kscp completion bash)',
  )
    .addArgument(new Argument('<shell>', 'the shell it is for').choices(FORMS))
    .action(async (shell) => {
      const { completionScript } = await import('../../report/completion-script.js')
      context.stdout.write(completionScript(shell))
      end(EXIT.done)
    })
