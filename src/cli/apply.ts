// The only writer of changes: all of them or none, one command at a time, committed when the store says so.
import { existsSync, readFileSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { type Change, OUTBOX, type OutputFile } from '../core/change.js'
import { Failure } from '../core/failure.js'
import { faultsThatHideSettings } from '../core/settings-faults.js'
import { isStore } from '../store/find-store.js'
import { commitFiles } from '../store/git/commit-files.js'
import { stateOfRepository } from '../store/git/repository.js'
import { closeJournal, openJournal } from '../store/journal.js'
import { withLock } from '../store/lock.js'
import { isPlaceInStore } from '../store/place-in-store.js'
import { readSettings } from '../store/read-settings.js'
import { refuseUnfinished } from '../store/refuse-unfinished.js'
import { type Undone, undo, undoHalfDone } from '../store/undo.js'
import { writeFile } from '../store/write-file.js'
import { noteChanges } from './changes-made.js'

const BYTE_ORDER_MARK = '\ufeff'

/**
 * Writes the changes under a store's root, and what was made from them, and given a message commits exactly these files, outputs
 * that are not kept left out. Fails with everything as it was, also where a record would be wrong in itself.
 */
export async function applyChanges(
  root: string,
  changes: readonly Change[],
  message: string | null,
  outputs: readonly OutputFile[] = [],
): Promise<void> {
  refuseUnknownSettings(root)
  if (message !== null) {
    await requireRepository(root)
    refuseUnfinished(root)
  }
  await refuseUnsound(root, changes)
  await withLock(root, async () => {
    refuseUndone(undoHalfDone(root))
    const files = withOutboxIgnored(root, [...changes.map((change) => outputOf(root, change)), ...outputs])
    refusePlacesOutside(root, files)
    refuseStale(root, changes)
    const journal = openJournal(root, files)
    try {
      for (const { file, content } of files) writeFile(resolve(root, file), content)
      const kept = files.flatMap(({ file, isKept }) => (isKept ? [file] : []))
      if (message !== null) await commitFiles(root, kept, message)
      closeJournal(root)
      if (files.length > 0) noteChanges()
    } catch (error) {
      undo(root, journal)
      closeJournal(root)
      throw error
    }
  })
}

async function requireRepository(root: string): Promise<void> {
  const state = stateOfRepository(root)
  if (state === 'there') return
  const { checkRepository } = await import('../operations/doctor/check-repository.js')
  const { message, hint } = checkRepository(state, true)
  throw new Failure('cannot-run', message, hint)
}

/** Where the settings can't be read the defaults hold, and nobody knows whether these are what the store says: to commit, or where the public copies go. */
function refuseUnknownSettings(root: string): void {
  if (!isStore(root)) return // it is being made
  const { problems } = readSettings(root, new Map())
  const [fault] = faultsThatHideSettings(problems)
  if (fault === undefined) return
  throw new Failure(
    'refused',
    `The settings are not right (${fault.file}, line ${fault.line}, column ${fault.column}), so nothing was written.`,
    `Run kscp validate ${fault.file} to see what is wrong there.`,
  )
}

/** Whatever a command was given, no record is written that is wrong in itself; what only others make wrong is for validate to tell. */
async function refuseUnsound(root: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const { requireSound } = await import('../operations/records/require-sound.js')
  const { readKinds } = await import('../store/read-kinds.js')
  requireSound(await readKinds(root), changes)
}

/** Drafts are private, and git is to leave them alone in a store that was made before they were. */
function withOutboxIgnored(root: string, files: readonly OutputFile[]): readonly OutputFile[] {
  const ignoring = `${OUTBOX}/.gitignore`
  if (!files.some(({ file }) => file.startsWith(`${OUTBOX}/`)) || existsSync(resolve(root, ignoring))) return files
  return [...files, { file: ignoring, content: '*\n', isKept: false }]
}

/** What was decided on the records as they stood before is not sound. */
function refuseUndone({ restored }: Undone): void {
  if (restored.length > 0)
    throw new Failure('refused', 'Another command was killed meanwhile, and what it wrote was taken back.', 'Run the command again.')
}

/** A link must not lead what is written out of the store, nor into git's own folder; what somebody sends elsewhere by name goes there. */
function refusePlacesOutside(root: string, files: readonly OutputFile[]): void {
  for (const { file } of files) {
    if (resolve(root, file).startsWith(root + sep) && !isPlaceInStore(root, file))
      throw new Failure(
        'refused',
        `${file} would be written out of the store, since a link stands on its way, so nothing was written.`,
        'Put the folder itself where the link is.',
      )
  }
}

/** A change as a file; the byte-order mark that some editors write, and no reading gives, stays. */
function outputOf(root: string, { file, text }: Change): OutputFile {
  const hasMark = readIfThere(resolve(root, file))?.startsWith(BYTE_ORDER_MARK) === true
  return { file, content: hasMark ? `${BYTE_ORDER_MARK}${text}` : text, isKept: true }
}

/** What somebody wrote into a file meanwhile is not to be lost, nor a file that another command made. */
function refuseStale(root: string, changes: readonly Change[]): void {
  for (const { file, was = null } of changes) {
    const now = readIfThere(resolve(root, file))
    if (now === was || (was !== null && now === `${BYTE_ORDER_MARK}${was}`)) continue
    const what = was === null ? 'is there already' : 'was changed meanwhile'
    throw new Failure('refused', `${file} ${what}, so nothing was written.`, 'Look at it, then run the command again.')
  }
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
