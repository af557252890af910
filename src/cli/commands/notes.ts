// kscp notes: the commands that carry notes from the draft to the public copy.
import type { DeclareCommand } from '../command.js'
import { notesAmend } from './notes-amend.js'
import { notesApprove } from './notes-approve.js'
import { notesCheck } from './notes-check.js'
import { notesCirculate } from './notes-circulate.js'
import { notesComment } from './notes-comment.js'
import { notesFollowUp } from './notes-follow-up.js'
import { notesImport } from './notes-import.js'
import { notesList } from './notes-list.js'
import { notesNew } from './notes-new.js'
import { notesPublish } from './notes-publish.js'
import { notesRedact } from './notes-redact.js'

export const notes: readonly DeclareCommand[] = [
  notesList,
  notesNew,
  notesImport,
  notesCirculate,
  notesComment,
  notesApprove,
  notesAmend,
  notesCheck,
  notesFollowUp,
  notesRedact,
  notesPublish,
]
