// kscp priorities: the commands of the priorities.
import type { DeclareCommand } from '../command.js'
import { prioritiesList } from './priorities-list.js'
import { prioritiesReview } from './priorities-review.js'
import { prioritiesTopFive } from './priorities-top-five.js'

export const priorities: readonly DeclareCommand[] = [prioritiesList, prioritiesTopFive, prioritiesReview]
