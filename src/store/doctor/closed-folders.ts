// Finds the folders of a store that may not be written to.
import { accessSync, constants } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gitFolderOf } from '../find-repository.js'
import { filesIn, isFolder } from '../make-folder.js'

/** From the store's root, with `/`; empty for the root. */
export function closedFolders(root: string, publicFolder: string): string[] {
  const gitFolder = gitFolderOf(root)
  const own = ['', ...['records', publicFolder].flatMap((folder) => foldersUnder(root, folder))].map((folder) => join(root, folder))
  const gits = gitFolder === null ? [] : [gitFolder, join(gitFolder, 'objects')]
  return [...own, ...gits].filter((path) => isFolder(path) && !isOpen(path)).map((path) => relative(root, path).split(sep).join('/'))
}

/** The folder and those straight in it, where kscp puts its files. */
function foldersUnder(root: string, folder: string): string[] {
  const within = isFolder(join(root, folder)) && isReadable(join(root, folder)) ? filesIn(join(root, folder)) : []
  return [folder, ...within.map((name) => `${folder}/${name}`)]
}

function isReadable(path: string): boolean {
  return may(path, constants.R_OK | constants.X_OK)
}

function isOpen(path: string): boolean {
  return may(path, constants.W_OK | constants.X_OK)
}

function may(path: string, mode: number): boolean {
  try {
    accessSync(path, mode)
    return true
  } catch {
    return false
  }
}
