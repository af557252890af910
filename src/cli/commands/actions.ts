// kscp actions: the commands of the action log.
import { createCommand } from '../command.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit-codes.js'
import { actionsAdd } from './actions-add.js'
import { actionsCancel } from './actions-cancel.js'
import { actionsClose } from './actions-close.js'
import { actionsDefer } from './actions-defer.js'
import { actionsList } from './actions-list.js'
import { actionsNote } from './actions-note.js'
import { actionsReassign } from './actions-reassign.js'
import { actionsRemind } from './actions-remind.js'
import { actionsReopen } from './actions-reopen.js'
import { actionsReplace } from './actions-replace.js'
import { actionsShow } from './actions-show.js'
import { actionsStart } from './actions-start.js'

export const actions = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'actions', 'the action log')
    .addCommand(actionsList(context, end))
    .addCommand(actionsRemind(context, end))
    .addCommand(actionsShow(context, end))
    .addCommand(actionsAdd(context, end))
    .addCommand(actionsNote(context, end))
    .addCommand(actionsStart(context, end))
    .addCommand(actionsClose(context, end))
    .addCommand(actionsCancel(context, end))
    .addCommand(actionsReopen(context, end))
    .addCommand(actionsReassign(context, end))
    .addCommand(actionsDefer(context, end))
    .addCommand(actionsReplace(context, end))
