// kscp priorities: the commands of the priorities.
import { createCommand } from '../command.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit-codes.js'
import { prioritiesList } from './priorities-list.js'
import { prioritiesReview } from './priorities-review.js'
import { prioritiesTopFive } from './priorities-top-five.js'

export const priorities = (context: Context, end: (code: ExitCode) => void) =>
  createCommand(context, 'priorities', 'the priorities')
    .addCommand(prioritiesList(context, end))
    .addCommand(prioritiesTopFive(context, end))
    .addCommand(prioritiesReview(context, end))
