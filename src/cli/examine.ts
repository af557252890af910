// Makes every check of kscp doctor: of the computer, and of the store where there is one.
import type { Diagnosis } from '../core/diagnosis.js'
import { checkRecords } from '../operations/doctor/check-records.js'
import { checkSettings } from '../operations/doctor/check-settings.js'
import { gitVersion } from '../store/git/version.js'
import { listRecordFiles } from '../store/list-record-files.js'
import { readKinds } from '../store/read-kinds.js'
import { readSettings } from '../store/read-settings.js'
import type { Context, GlobalOptions } from './context.js'
import { examineDays } from './examine-days.js'
import { examineFiles } from './examine-files.js'
import { examineMachine, seekStore } from './examine-machine.js'
import { examineRepository } from './examine-repository.js'

/** `given` is the day to count from; null for today. Fails where the words that name a store are off. */
export async function examine(context: Context, options: GlobalOptions, given: string | null): Promise<Diagnosis[]> {
  const sought = seekStore(context, options)
  const git = gitVersion(context.cwd)
  if ('failure' in sought.found) return examineMachine(context, sought, { git, commits: true })
  const { root } = sought.found
  const { settings, problems } = readSettings(root, new Map())
  const { commit: commits, public: publicFolder } = settings
  // A schema that can't be read is told by its own check; without the kinds no records are looked for.
  const kinds = await readKinds(root).catch(() => [])
  const folders = kinds.map(({ folder }) => folder)
  const records = listRecordFiles(root, kinds, null).files.length
  return [
    ...examineMachine(context, sought, { git, commits }),
    checkSettings(problems, commits),
    ...(await examineFiles({ root, packageRoot: context.packageRoot, publicFolder })),
    ...(git === null ? [] : await examineRepository({ root, settings, folders })),
    ...(await examineDays(context, { root, settings, given, hasGit: git !== null })),
    ...(kinds.length === 0 ? [] : [checkRecords(records)]),
  ]
}
