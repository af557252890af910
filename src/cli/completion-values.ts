// Lists what may stand as the value of an argument or an option, by the name the help gives it; no record is parsed.

import { findStore } from '../store/find-store.js'
import { listIds, listInitials, listKinds } from '../store/list-ids.js'
import type { CommandUnknownOpts } from './command.js'
import { subcommands, type ValueWanted } from './completion-place.js'
import type { Context } from './context.js'

/** Words, or that the shell knows better. */
export type Values = { words: readonly string[] } | { known: 'files' | 'folders' }

const OWNERS = ['person', 'group', 'organisation']
const TAKES_OWNERS = ['owner', 'owners', 'to']

/** `store` is the folder given with --store, or null. Fails where ids are wanted and there is no store. */
export async function completionValues(
  program: CommandUnknownOpts,
  value: ValueWanted,
  store: string | null,
  context: Context,
): Promise<Values> {
  const { name, choices } = value
  if (choices.length > 0) return { words: choices }
  if (name === 'file' || name === 'path') return { known: 'files' }
  if (name === 'dir') return { known: 'folders' }
  if (name === 'when') return { words: ['next-meeting', 'meeting+2'] }
  if (name === 'status') return { words: (await import('../operations/actions/list-actions.js')).ALL_STATUSES }
  if (name === 'stage') return { words: (await import('../operations/notes/list-notes.js')).STAGES }
  if (name === 'command') return { words: subcommands(program).map((command) => command.name()) }
  const root = rootOf(context, store)
  if (name === 'kind') return { words: await listKinds(root) }
  const ids = await listIds(root, kindsOf(value))
  return { words: name === 'who' ? [...(await listInitials(root)), ...ids] : ids }
}

/** A value called `meeting` is the id of one; one called `id` is of its option's kind, or of any where it is an argument. */
function kindsOf({ name, option, isRequired }: ValueWanted): readonly string[] | null {
  if (name === 'who') return option !== null && TAKES_OWNERS.includes(option) ? OWNERS : ['person']
  if (name !== 'id') return [name]
  if (option !== null) return [option]
  return isRequired ? null : []
}

/** The shell hands `~` over as it is typed. */
function rootOf({ cwd, env }: Context, store: string | null): string {
  const named = store?.replace(/^~(?=\/)/, () => env.HOME ?? '~') ?? env.KSCP_STORE
  return findStore(cwd, named === '' ? undefined : named)
}
