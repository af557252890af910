// The whole command line: every command in its group. Each loads what it needs when it runs.

import { createCommand, type DeclareCommand } from './command.js'
import { agenda } from './commands/agenda.js'
import { attendance } from './commands/attendance.js'
import { completion } from './commands/completion.js'
import { desk } from './commands/desk.js'
import { doctor } from './commands/doctor.js'
import { history } from './commands/history.js'
import { init } from './commands/init.js'
import { newRecord } from './commands/new.js'
import { newsletter } from './commands/newsletter.js'
import { scan } from './commands/scan.js'
import { search } from './commands/search.js'
import { validate } from './commands/validate.js'
import type { Context } from './context.js'
import type { ExitCode } from './exit-codes.js'

interface GroupOfCommands {
  example: string
  load: () => Promise<readonly DeclareCommand[]>
}

/**
 * The program; `end` is told the exit code of the command that ran. A group's commands are declared where one of the words names it
 * (null: all of them), since declaring fifty takes longer than most do.
 */
export async function createProgram(context: Context, end: (code: ExitCode) => void, words: readonly string[] | null) {
  const group = async (name: string, description: string, { example, load }: GroupOfCommands) => {
    const command = createCommand(context, name, description, example)
    if (words === null || words.includes(name)) for (const declare of await load()) command.addCommand(declare(context, end))
    return command
  }
  const notes = async () => (await import('./commands/notes.js')).notes
  const actions = async () => (await import('./commands/actions.js')).actions
  const priorities = async () => (await import('./commands/priorities.js')).priorities
  return createCommand(
    context,
    'kscp',
    'The working record of a safeguarding children partnership: meetings, actions and priorities.',
    'kscp actions list --overdue',
  )
    .helpCommand('help [command]', 'show the help of a command')
    .version(context.version, '-V, --version', 'show the version')
    .option('--store <dir>', 'the folder that holds records/; left out, the one KSCP_STORE names, else this one or the nearest above it')
    .option('--as-of <date>', 'the day to count from, as YYYY-MM-DD; today when left out')
    .option('--no-colour', 'no colours')
    .option('-q, --quiet', 'only the result, no advice')
    .option('--verbose', 'say more of what went wrong')
    .addCommand(desk(context, end))
    .addCommand(
      await group('notes', 'meeting notes: from the draft through comments and approval to the public copy', {
        example: 'kscp notes list',
        load: notes,
      }),
    )
    .addCommand(newsletter(context, end))
    .addCommand(
      await group('actions', 'the action log: list, add, note, close and so on', { example: 'kscp actions list --overdue', load: actions }),
    )
    .addCommand(agenda(context, end))
    .addCommand(attendance(context, end))
    .addCommand(
      await group('priorities', 'the priorities and the Top Five: list and review', { example: 'kscp priorities list', load: priorities }),
    )
    .addCommand(search(context, end))
    .addCommand(history(context, end))
    .addCommand(validate(context, end))
    .addCommand(scan(context, end))
    .addCommand(newRecord(context, end))
    .addCommand(init(context, end))
    .addCommand(doctor(context, end))
    .addCommand(completion(context, end))
}
