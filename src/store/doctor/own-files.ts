// Finds the schemas and templates of a store that are not those of the package.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OwnFile } from '../../core/checkup.js'
import { filesIn, isFile } from '../make-folder.js'
import { readText } from '../read-text.js'

/** One with the same bytes as the packaged one is the packaged one. */
export function ownFiles(root: string, packageRoot: string): OwnFile[] {
  return ['schemas', 'templates', 'templates/out']
    .flatMap((folder) => filesIn(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => !/\/\./.test(file) && isFile(join(root, file)))
    .map((file) => ({ file, reading: readText(root, join(root, file)) }))
    .filter(({ file, reading }) => !('text' in reading && isPackaged(root, packageRoot, file)))
    .map(({ file, reading }) => ({ file, isReadable: 'text' in reading }))
}

function isPackaged(root: string, packageRoot: string, file: string): boolean {
  const packaged = join(packageRoot, file)
  return existsSync(packaged) && readFileSync(packaged).equals(readFileSync(join(root, file)))
}
