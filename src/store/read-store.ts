// Reads a store: its settings, its kinds, and its records as one value, with a problem for each file that can't be read.
import { join } from 'node:path'
import { parseRecord, type StoreRecord } from '../core/record.js'
import { type Reading, Records } from '../core/records.js'
import { listRecordFiles } from './list-record-files.js'
import { findSchemasFault, packagedKinds, readKinds } from './read-kinds.js'
import { readSettings } from './read-settings.js'
import { textReader } from './read-text.js'
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
  const fault = findSchemasFault(root)
  const kinds = fault === null ? await readKinds(root) : packagedKinds()
  const texts = new Map<string, string>()
  const { settings, problems } = readSettings(root, texts)
  const listing = listRecordFiles(root, kinds, only)
  problems.push(...(fault === null ? [] : [fault]), ...listing.problems)
  begin(listing.files.length)
  const records: StoreRecord[] = []
  const unread = listing.unread.map(({ name }) => ({ kind: name, id: '' }))
  const read = textReader(root)
  for (const { kind, id, file } of listing.files) {
    const reading = read(join(root, file))
    if ('text' in reading) texts.set(file, reading.text)
    const result = 'text' in reading ? parseRecord(kind, file, id, reading.text) : { faults: [reading.fault] }
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
