// Looks at a person's computer for kscp doctor: Node, git, and which store commands work on there.
import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Diagnosis } from '../core/diagnosis.js'
import { type Failure, isFailure } from '../core/failure.js'
import { checkGit } from '../operations/doctor/check-git.js'
import { checkNode } from '../operations/doctor/check-node.js'
import { checkNoStore, checkStore, type NamedBy } from '../operations/doctor/check-store.js'
import { neededNode } from '../store/doctor/needed-node.js'
import { findStore, hasStore } from '../store/find-store.js'
import type { Context, GlobalOptions } from './context.js'

/** A store and who named it; or why there is none. */
export interface StoreSought {
  by: NamedBy
  named: string | undefined
  found: { root: string } | { failure: Failure }
}

/** Fails where the words that name a store are off. */
export function seekStore({ cwd, env }: Context, { store }: GlobalOptions): StoreSought {
  const named = store ?? (env.KSCP_STORE === '' ? undefined : env.KSCP_STORE)
  const by = store !== undefined ? '--store' : named !== undefined ? 'KSCP_STORE' : 'folder'
  try {
    return { by, named, found: { root: findStore(cwd, named) } }
  } catch (error) {
    if (isFailure(error) && error.kind === 'cannot-run') return { by, named, found: { failure: error } }
    throw error
  }
}

/** `git` is what it says of its version; null where there is none. `commits`: whether the store's commands do. */
export function examineMachine(
  context: Context,
  sought: StoreSought,
  { git, commits }: { git: string | null; commits: boolean },
): Diagnosis[] {
  const { packageRoot, version: kscp } = context
  const node = checkNode({ kscp, version: process.versions.node, needed: neededNode(packageRoot) })
  return [node, checkGit(git, commits), examinePlace(context, sought)]
}

function examinePlace({ cwd }: Context, { by, named, found }: StoreSought): Diagnosis {
  if ('failure' in found) return checkNoStore(by, found.failure)
  const place = named ?? relative(realpathSync(cwd), found.root).split(sep).join('/')
  const isElsewhere = hasStore(cwd) && findStore(cwd, undefined) !== found.root
  return checkStore({ by, place, isElsewhere })
}
