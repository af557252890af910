// The whole command line: every command in its group. Each loads what it needs when it runs.

import { createCommand } from './command.js'
import { actions } from './commands/actions.js'
import { agenda } from './commands/agenda.js'
import { attendance } from './commands/attendance.js'
import { completion } from './commands/completion.js'
import { desk } from './commands/desk.js'
import { history } from './commands/history.js'
import { init } from './commands/init.js'
import { newRecord } from './commands/new.js'
import { newsletter } from './commands/newsletter.js'
import { notesAmend } from './commands/notes-amend.js'
import { notesApprove } from './commands/notes-approve.js'
import { notesCheck } from './commands/notes-check.js'
import { notesCirculate } from './commands/notes-circulate.js'
import { notesComment } from './commands/notes-comment.js'
import { notesFollowUp } from './commands/notes-follow-up.js'
import { notesImport } from './commands/notes-import.js'
import { notesList } from './commands/notes-list.js'
import { notesNew } from './commands/notes-new.js'
import { notesPublish } from './commands/notes-publish.js'
import { notesRedact } from './commands/notes-redact.js'
import { priorities } from './commands/priorities.js'
import { scan } from './commands/scan.js'
import { search } from './commands/search.js'
import { validate } from './commands/validate.js'
import type { Context } from './context.js'
import type { ExitCode } from './exit-codes.js'

/** The program; `end` is told the exit code of the command that ran. */
export function createProgram(context: Context, end: (code: ExitCode) => void) {
  return createCommand(
    context,
    'kscp',
    'The working record of a safeguarding children partnership: meetings, actions and priorities.',
    'kscp actions list --overdue',
  )
    .helpCommand('help [command]', 'show the help of a command')
    .version(context.version, '-V, --version', 'show the version')
    .option('--store <dir>', 'the folder of the store; else KSCP_STORE, else found upwards from here')
    .option('--as-of <date>', 'the day to count from, as YYYY-MM-DD; today when left out')
    .option('--no-colour', 'no colours')
    .option('-q, --quiet', 'results only')
    .option('--verbose', 'say more of what went wrong')
    .addCommand(init(context, end))
    .addCommand(newRecord(context, end))
    .addCommand(desk(context, end))
    .addCommand(validate(context, end))
    .addCommand(scan(context, end))
    .addCommand(
      createCommand(context, 'notes', 'meeting notes: from the draft through comments and approval to the public copy')
        .addCommand(notesList(context, end))
        .addCommand(notesNew(context, end))
        .addCommand(notesImport(context, end))
        .addCommand(notesCirculate(context, end))
        .addCommand(notesComment(context, end))
        .addCommand(notesApprove(context, end))
        .addCommand(notesAmend(context, end))
        .addCommand(notesCheck(context, end))
        .addCommand(notesFollowUp(context, end))
        .addCommand(notesRedact(context, end))
        .addCommand(notesPublish(context, end)),
    )
    .addCommand(newsletter(context, end))
    .addCommand(actions(context, end))
    .addCommand(agenda(context, end))
    .addCommand(priorities(context, end))
    .addCommand(attendance(context, end))
    .addCommand(search(context, end))
    .addCommand(history(context, end))
    .addCommand(completion(context, end))
}
