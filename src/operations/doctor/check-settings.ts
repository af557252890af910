// The settings: can they be read, and do commands commit?
import { counted } from '../../core/counted.js'
import { type Diagnosis, right, wrong } from '../../core/diagnosis.js'

/** What is wrong with them is for `kscp validate` to tell: here it is how many faults they have. */
export function checkSettings(faults: number, commits: boolean): Diagnosis {
  const file = 'records/kscp.yaml'
  if (faults > 0)
    return wrong(
      'settings',
      `${file} has ${counted(faults, 'fault')}; what can't be read of it is as in a new store.`,
      `See what: kscp validate ${file}`,
    )
  return right('settings', `${file} can be read; commands ${commits ? 'commit what they change' : 'commit nothing (commit: false)'}.`)
}
