// The settings: can they be read, and do commands commit?
import { counted } from '../../core/counted.js'
import { type Diagnosis, doubtful, right, wrong } from '../../core/diagnosis.js'
import type { Problem } from '../../core/problem.js'
import { faultsThatHideSettings } from '../../core/settings-faults.js'

/** What is wrong with them is for `kscp validate` to tell: here it is how many faults they have, and whether commands refuse to write for them. */
export function checkSettings(problems: readonly Problem[], commits: boolean): Diagnosis {
  const file = 'records/kscp.yaml'
  const hint = `See what: kscp validate ${file}`
  const told = `${file} has ${counted(problems.length, 'fault')}`
  if (faultsThatHideSettings(problems).length > 0)
    return wrong('settings', `${told}; what can't be read of it is as in a new store, and no command writes.`, hint)
  if (problems.length > 0) return doubtful('settings', `${told}, but can be read; commands write all the same.`, hint)
  return right('settings', `${file} can be read; commands ${commits ? 'commit what they change' : 'commit nothing (commit: false)'}.`)
}
