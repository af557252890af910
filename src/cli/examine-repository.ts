// Looks at a store's repository for kscp doctor: whether commits work, and what git keeps and leaves alone.
import { OUTBOX } from '../core/change.js'
import type { KeptPlace } from '../core/checkup.js'
import type { Diagnosis } from '../core/diagnosis.js'
import type { Settings } from '../core/settings.js'
import { checkBranch, checkIdentity, checkIndexLock, checkUncommitted, checkUnfinished } from '../operations/doctor/check-committing.js'
import { checkDrafts, checkKept, keptPlaces } from '../operations/doctor/check-ignored.js'
import { checkHistory, checkRepository } from '../operations/doctor/check-repository.js'
import { checkWorkflow, packageNeeded } from '../operations/doctor/check-workflow.js'
import { indexLockIn } from '../store/doctor/index-lock.js'
import { readWorkflows } from '../store/doctor/workflows.js'
import { gitFolderOf, repositoryOf } from '../store/find-repository.js'
import { countTracked, countUncommitted, ignoredOf, isIdentityKnown } from '../store/git/readiness.js'
import { isShallow, stateOfRepository } from '../store/git/repository.js'
import { filesIn } from '../store/make-folder.js'
import { noBranch, unfinishedWork } from '../store/refuse-unfinished.js'
import { guarded } from './guarded.js'

interface Examined {
  root: string
  settings: Settings
  /** Of the kinds, under `records/`. */
  folders: readonly string[]
}

/** Where there is git. Where nothing is committed, what keeps git from committing is no error. */
export async function examineRepository({ root, settings, folders }: Examined): Promise<Diagnosis[]> {
  const { commit, public: publicFolder } = settings
  let isThere = false
  const repository = await guarded('repository', () => {
    const state = stateOfRepository(root)
    isThere = state === 'there'
    return checkRepository(state, commit)
  })
  if (!isThere) return [repository]
  const [gitFolder, top] = [gitFolderOf(root), repositoryOf(root)]
  if (gitFolder === null || top === null) return [repository]
  const checks = [
    repository,
    await guarded('history', () => checkHistory(isShallow(root))),
    await guarded('identity', () => checkIdentity(isIdentityKnown(root))),
    await guarded('branch', () => checkBranch(noBranch(root))),
    await guarded('unfinished', () => checkUnfinished(unfinishedWork(root))),
    await guarded('git-lock', () => checkIndexLock(indexLockIn(root, gitFolder))),
    await guarded('uncommitted', () => checkUncommitted(countUncommitted(root, ['records', publicFolder]))),
    await guarded('kept', () => checkKept(ignoredPlaces(root, folders, publicFolder))),
    await guarded('drafts', () => checkDrafts(draftsIn(root))),
    await guarded('workflow', () => workflowOf(top)),
  ]
  return commit ? checks : checks.map((check) => (check.severity === 'error' ? { ...check, severity: 'warning' as const } : check))
}

/** Asked about apart: git answers for none of the paths where one leads through a link. */
function ignoredPlaces(root: string, folders: readonly string[], publicFolder: string): KeptPlace[] {
  return Object.values(keptPlaces(folders, publicFolder)).flatMap((places) => {
    const ignored = ignoredOf(
      root,
      places.map(({ file }) => file),
    )
    return places.filter(({ file }) => ignored.includes(file))
  })
}

function draftsIn(root: string) {
  const isThere = filesIn(`${root}/${OUTBOX}`).length > 0
  const isIgnored = ignoredOf(root, [`${OUTBOX}/new.eml`]).length > 0
  return { folder: OUTBOX, isThere, isIgnored, tracked: countTracked(root, OUTBOX) }
}

function workflowOf(top: string): Diagnosis {
  const workflows = readWorkflows(top)
  const needed = packageNeeded(workflows)
  return checkWorkflow(workflows, needed !== null && countTracked(top, needed) === 0 ? needed : null)
}
