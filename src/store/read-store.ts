// Reads a store: its settings, its kinds, and its records as one value, with a problem for each file that can't be read.
import { join } from 'node:path'
import type { Kind } from '../core/kind.js'
import { parseRecord, type StoreRecord } from '../core/record.js'
import { type Reading, Records } from '../core/records.js'
import { listRecordFiles } from './list-record-files.js'
import { readKinds } from './read-kinds.js'
import { readSettings } from './read-settings.js'
import { readText } from './read-text.js'
import { sha256 } from './sha256.js'

export interface StoreReading extends Reading {
  /** The store's root, an absolute path. */
  root: string
}

/** Reads the records of the kinds named, or of all when null; `begin` is told how many files there are to read. Fails when the kinds can't be known. */
export async function readStore(
  root: string,
  only: readonly string[] | null = null,
  begin: (files: number) => void = () => {},
): Promise<StoreReading> {
  const kinds = await readKinds(root)
  const texts = new Map<string, string>()
  const { settings, problems } = readSettings(root, texts)
  const listing = listRecordFiles(root, kinds, only)
  problems.push(...listing.problems)
  begin(listing.files.length)
  const records: StoreRecord[] = []
  const unread: { kind: string; id: string }[] = []
  for (const { kind, id, file } of listing.files) {
    const result = readRecord(root, kind, file, id, texts)
    if ('record' in result) records.push(result.record)
    else {
      unread.push({ kind: kind.name, id })
      problems.push(...result.faults.map((fault) => ({ ...fault, file })))
    }
  }
  return {
    root,
    records: new Records(kinds, settings, records, unread),
    problems,
    texts,
    files: listing.files.map(({ file }) => file),
    digestOf: sha256,
  }
}

function readRecord(root: string, kind: Kind, file: string, id: string, texts: Map<string, string>) {
  const reading = readText(root, join(root, file))
  if ('fault' in reading) return { faults: [reading.fault] }
  texts.set(file, reading.text)
  return parseRecord(kind, file, id, reading.text)
}
