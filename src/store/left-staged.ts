// Remembers what a killed command staged and nobody could unstage yet, since another git command held git's index, until it is put right.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { headIfKnown } from './git/repository.js'
import { committedContent, stagedContent, unstage } from './git/staged.js'
import { digestInGit } from './journal.js'
import { leftStagedPlace } from './journal-place.js'
import { isPlaceInStore } from './place-in-store.js'
import { writeFile } from './write-file.js'

export interface Staged {
  /** From the store's root, with `/`. */
  file: string
  /** The digest of the bytes as git keeps them. */
  writtenInGit: string
}

/** Adds to what is remembered. */
export function rememberStaged(root: string, staged: readonly Staged[]): void {
  const place = leftStagedPlace(root)
  if (staged.length === 0 || place === null) return
  const earlier = read(place).filter(({ file }) => !staged.some((each) => each.file === file))
  const all = [...earlier, ...staged].map(({ file, writtenInGit }) => ({ file, writtenInGit }))
  writeFile(place, JSON.stringify(all))
}

/**
 * Unstages what is remembered, and forgets it. Gives the files that git's index still holds as the killed command staged them, where
 * git doesn't let it be changed; what somebody wrote again, staged or committed is theirs.
 */
export function unstageLeft(root: string): string[] {
  const place = leftStagedPlace(root)
  if (place === null || !existsSync(place) || headIfKnown(root) === null) return []
  const left = read(place).flatMap((staged) => (isPlaceInStore(root, staged.file) && isStillStaged(root, staged) ? [staged.file] : []))
  if (!unstage(root, left)) return left
  rmSync(place, { force: true })
  return []
}

/** Held by the index alone: neither by the last commit nor by the file itself. */
function isStillStaged(root: string, { file, writtenInGit }: Staged): boolean {
  const path = resolve(root, file)
  const holds = (bytes: Uint8Array | null) => bytes !== null && digestInGit(bytes) === writtenInGit
  return holds(stagedContent(root, file)) && !holds(committedContent(root, file)) && !(existsSync(path) && holds(readFileSync(path)))
}

/** What is no such list, or was cut short, says nothing. */
function read(place: string): Staged[] {
  try {
    const list = JSON.parse(readFileSync(place, 'utf8')) as unknown
    return Array.isArray(list) ? list.filter(isStaged) : []
  } catch {
    return []
  }
}

function isStaged(value: Partial<Staged> | null): value is Staged {
  return typeof value?.file === 'string' && typeof value.writtenInGit === 'string'
}
