// Decides what changes when somebody has decided about findings: a record for each decision, and the marks it asks for.
import type { Change } from '../../core/change.js'
import type { RecordOf, Records } from '../../core/records.js'
import { knownWord } from '../../redact/scan/known-word.js'
import { BY_RECORD, storeRegister } from '../../redact/scan/store-register.js'
import { type Word, wordsIn } from '../../redact/scan/words.js'
import { clearanceRecord } from './clearance-record.js'
import type { Decider, Decision } from './decision.js'
import { endContraryDecisions } from './end-contrary-decisions.js'
import { namesTakenOutOf } from './find-in-notes.js'
import { markInMeeting, type StretchToMark } from './mark-in-meeting.js'
import { refuseTellingWords } from './refuse-telling-words.js'
import { refuseTellingPseudonym, refuseUnfit, refuseUnknownDecider, refuseWithoutRole } from './refuse-unfit-decisions.js'
import { refuseVoidDecisions } from './refuse-void-decisions.js'

/** The changes that decisions make. Fails where one can't hold, or where no mark fits around the words. */
export function applyDecisions(records: Records, meeting: RecordOf<'meeting'>, decisions: readonly Decision[], decider: Decider): Change[] {
  const taken = decisions.filter(({ decision }) => decision !== 'publish')
  refuseUnknownDecider(records, decider)
  for (const decision of decisions) refuseUnfit(decision, decider)
  const register = storeRegister(records, {
    ...BY_RECORD,
    takenOut: [...namesTakenOutOf(records, meeting).map(({ name }) => name), ...taken.flatMap(namesOf)],
  })
  for (const decision of decisions) refuseWithoutRole(records, meeting, decision)
  for (const decision of decisions) refuseTellingWords(decision, decider, taken)
  for (const decision of decisions) refuseTellingPseudonym(decision, register)
  const ended = decisions.flatMap((decision) => endContraryDecisions(records, meeting, decision, decider))
  const clearances = decisions.map((decision) => clearanceRecord(records, meeting, decision, decider))
  const marked = taken.length === 0 ? [] : markInMeeting(records, meeting, taken.flatMap(stretchesOf))
  refuseVoidDecisions(records, meeting, decisions, marked, { digest: decider.digest, asOf: decider.on })
  return [...ended, ...clearances, ...marked]
}

/** In lower case and without titles, as `namesTakenOutOf` will give them once they are marked. */
function namesOf({ thing: { type, findings } }: Decision): string[] {
  if (type !== 'PERSON') return []
  const isName = ({ plain }: Word) => !knownWord(plain).isTitle
  const plainName = (words: string) =>
    wordsIn(words)
      .filter(isName)
      .map(({ plain }) => plain)
  return [...new Set(findings.map(({ words }) => plainName(words).join(' ')))]
}

function stretchesOf({ thing, exemption, as }: Decision): StretchToMark[] {
  return thing.findings.map(({ field, start, end, place }) => ({ field, start, end, place, reason: exemption ?? 's40', as }))
}
