// kscp actions: the commands of the action log.
import { createCommand } from '../command.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit-codes.js'
import { actionsList } from './actions-list.js'

export const actions = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'actions', 'the action log').addCommand(actionsList(context, end))
