// The rules that `kscp validate` checks, in the order they are told; checkRecords adds those that need a digest or a day.
import { aPersonHasOneRecord } from './a-person-has-one-record.js'
import { abbreviationsAreInTheGlossary } from './abbreviations-are-in-the-glossary.js'
import { actionsAgreeWithMinutes } from './actions-agree-with-minutes.js'
import { actionsAreNotPutOffOften } from './actions-are-not-put-off-often.js'
import { agendasAreWhole } from './agendas-are-whole.js'
import { bodiesHoldNoHtml } from './bodies-hold-no-html.js'
import { chairHeldTheChair } from './chair-held-the-chair.js'
import { clearancesAreWhole } from './clearances-are-whole.js'
import { closedActionsHaveAnOutcome } from './closed-actions-have-an-outcome.js'
import { commentsAreWhole } from './comments-are-whole.js'
import { commitmentsAreWhole } from './commitments-are-whole.js'
import { datesAreInOrder } from './dates-are-in-order.js'
import { fieldsFitTheSchema } from './fields-fit-the-schema.js'
import { idsAreWellFormed } from './ids-are-well-formed.js'
import { initialsMeanOnePerson } from './initials-mean-one-person.js'
import { itemsExist } from './items-exist.js'
import { marksAreExact } from './marks-are-exact.js'
import { nobodyDeputisesForThemselves } from './nobody-deputises-for-themselves.js'
import { nobodyIsInTwoLists } from './nobody-is-in-two-lists.js'
import { numbersRunWithoutGaps } from './numbers-run-without-gaps.js'
import { parentsMakeNoCircle } from './parents-make-no-circle.js'
import { progressNotesAreDated } from './progress-notes-are-dated.js'
import { reasonsAreFromTheList } from './reasons-are-from-the-list.js'
import { referencesResolve } from './references-resolve.js'
import type { Rule } from './rule.js'
import { topFiveHasFive } from './top-five-has-five.js'

export const ALL_RULES: readonly Rule[] = [
  fieldsFitTheSchema,
  idsAreWellFormed,
  referencesResolve,
  parentsMakeNoCircle,
  initialsMeanOnePerson,
  aPersonHasOneRecord,
  numbersRunWithoutGaps,
  itemsExist,
  actionsAgreeWithMinutes,
  datesAreInOrder,
  nobodyIsInTwoLists,
  nobodyDeputisesForThemselves,
  chairHeldTheChair,
  closedActionsHaveAnOutcome,
  actionsAreNotPutOffOften,
  progressNotesAreDated,
  marksAreExact,
  reasonsAreFromTheList,
  bodiesHoldNoHtml,
  abbreviationsAreInTheGlossary,
  clearancesAreWhole,
  commentsAreWhole,
  commitmentsAreWhole,
  agendasAreWhole,
  topFiveHasFive,
]
