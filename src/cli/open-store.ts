// Opens the store a command works on, and tells of the records that a command had to leave out.
import { setTimeout } from 'node:timers/promises'
import { counted, grouped } from '../core/counted.js'
import { dayIn } from '../core/date.js'
import { printable } from '../core/printable.js'
import { SETTINGS_FILE } from '../core/settings.js'
import { findStore } from '../store/find-store.js'
import { mayBeHalfDone } from '../store/journal-place.js'
import { readStore, type StoreReading } from '../store/read-store.js'
import type { Context, GlobalOptions } from './context.js'
import { LONG, withProgress } from './progress.js'
import { requireAsOf } from './require-as-of.js'

/** In milliseconds. */
const WAIT = 50

export interface OpenStore extends StoreReading {
  /** The day to count from; today in the store's time zone when none is given. */
  asOf(): string
}

/** Reads the store, or only the kinds named. Fails without a store, and on an as-of day that does not exist. */
export async function openStore(context: Context, options: GlobalOptions, kinds: readonly string[] | null = null): Promise<OpenStore> {
  const given = requireAsOf(options)
  const root = rootOf(context, options)
  await undoHalfDoneIn(root, context)
  const reading = await withProgress(context, options, (say) =>
    readStore(root, kinds, (files) => {
      if (files >= LONG.read) say(`Reading ${grouped(files)} records`)
    }),
  )
  return {
    ...reading,
    asOf: () => given ?? dayIn(reading.records.settings.timezone, context.now()),
  }
}

/** As `openStore`, for a command that shows names: what a mark in one of them means to take out is out of the records. */
export async function openStoreToShow(
  context: Context,
  options: GlobalOptions,
  kinds: readonly string[] | null = null,
): Promise<OpenStore> {
  const store = await openStore(context, options, kinds)
  const { shownRecords } = await import('../core/shown-records.js')
  return { ...store, records: shownRecords(store.records) }
}

/** The store without the faults in files of other kinds, which were read for their marks alone. */
export function withFaultsOf<Store extends StoreReading>(store: Store, kinds: readonly string[]): Store {
  const others = store.records.kinds.filter(({ name }) => !kinds.includes(name))
  const isAlone = (file: string) => others.some(({ folder }) => file.startsWith(`records/${folder}/`))
  return { ...store, problems: store.problems.filter(({ file }) => !isAlone(file)) }
}

/**
 * A command that was killed may have left files half changed. One that is still writing is waited for, but not while all that it does
 * is to commit: a hook of git may itself ask kscp to look at what is committed.
 */
async function undoHalfDoneIn(root: string, { stderr }: Context): Promise<void> {
  if (!mayBeHalfDone(root)) return
  const { isLocked, withLock } = await import('../store/lock.js')
  const { isWritten, undoHalfDone } = await import('../store/undo.js')
  while (await isLocked(root)) {
    if (isWritten(root)) return
    await setTimeout(WAIT)
  }
  const { undoneAsText } = await import('../report/undone-report.js')
  stderr.write(undoneAsText(await withLock(root, async () => undoHalfDone(root))))
}

function rootOf({ cwd, env }: Context, options: GlobalOptions): string {
  const named = options.store ?? (env.KSCP_STORE === '' ? undefined : env.KSCP_STORE)
  return findStore(cwd, named, options.store === undefined ? 'KSCP_STORE' : '--store')
}

/** Says on stderr which records of the kinds a list had to leave out, and which other files have faults; whether there were any. */
export function tellLeftOut(context: Context, { problems, records }: StoreReading, kinds: readonly string[]): boolean {
  const files = [
    ...new Set([...problems.map(({ file }) => file), ...kinds.flatMap((kind) => records.unsound(kind).map(({ file }) => file))]),
  ]
  if (files.length === 0) return false
  const [left, others] = [files.filter(isOfRecords), files.filter((file) => !isOfRecords(file))]
  if (left.length > 0) context.stderr.write(`kscp: left out ${counted(left.length, 'record')} that can't be read: ${named(left)}\n`)
  if (others.length > 0) context.stderr.write(`kscp: not all is right with ${named(others)}\n`)
  context.stderr.write('  Run kscp validate to see why.\n')
  return true
}

/** Whether it is a record, or a folder of records: neither the settings nor the schemas, which leave no record out. */
function isOfRecords(file: string): boolean {
  return file !== `records/${SETTINGS_FILE}` && (file === 'records' || file.startsWith('records/'))
}

function named(files: readonly string[]): string {
  return files.map(printable).join(', ')
}
