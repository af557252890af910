// kscp actions: the commands of the action log.
import type { DeclareCommand } from '../command.js'
import { actionsAdd } from './actions-add.js'
import { actionsCancel } from './actions-cancel.js'
import { actionsClose } from './actions-close.js'
import { actionsDefer } from './actions-defer.js'
import { actionsList } from './actions-list.js'
import { actionsLog } from './actions-log.js'
import { actionsNote } from './actions-note.js'
import { actionsReassign } from './actions-reassign.js'
import { actionsRemind } from './actions-remind.js'
import { actionsReopen } from './actions-reopen.js'
import { actionsReplace } from './actions-replace.js'
import { actionsShow } from './actions-show.js'
import { actionsStart } from './actions-start.js'

export const actions: readonly DeclareCommand[] = [
  actionsList,
  actionsRemind,
  actionsShow,
  actionsAdd,
  actionsLog,
  actionsNote,
  actionsStart,
  actionsClose,
  actionsCancel,
  actionsReopen,
  actionsReassign,
  actionsDefer,
  actionsReplace,
]
