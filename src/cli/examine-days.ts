// Looks at what days are counted with in a store, for kscp doctor: the clock, the bank holidays and the school terms.
import { dayIn } from '../core/date.js'
import type { Diagnosis } from '../core/diagnosis.js'
import type { Settings } from '../core/settings.js'
import { checkDay } from '../operations/doctor/check-day.js'
import { checkHolidays, checkTerms } from '../operations/doctor/check-holidays.js'
import { lastCommitAt } from '../store/git/readiness.js'
import { readHolidays } from '../store/read-holidays.js'
import type { Context } from './context.js'
import { guarded } from './guarded.js'

interface Examined {
  root: string
  settings: Settings
  /** The day that --as-of gives; null for none. */
  given: string | null
  hasGit: boolean
}

export async function examineDays({ now, packageRoot }: Context, { root, settings, given, hasGit }: Examined): Promise<Diagnosis[]> {
  const { timezone, holidays: division } = settings
  const today = dayIn(timezone, now())
  const committed = hasGit ? lastCommitAt(root) : null
  const lastCommit = committed === null ? null : dayIn(timezone, committed)
  const asOf = given ?? today
  const known = () => readHolidays(root, packageRoot, division)
  const holidays = await guarded('holidays', () => checkHolidays(known(), division, asOf))
  return [checkDay({ timezone, today, given, lastCommit }), holidays, ...(holidays.severity === 'error' ? [] : [checkTerms(known(), asOf)])]
}
