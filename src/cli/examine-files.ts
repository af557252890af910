// Looks at a store's own files for kscp doctor: its schemas and templates, what is half done, its folders and its key.
import type { Diagnosis } from '../core/diagnosis.js'
import { checkHalfDone } from '../operations/doctor/check-half-done.js'
import { checkKey } from '../operations/doctor/check-key.js'
import { checkOwnFiles } from '../operations/doctor/check-own-files.js'
import { checkPublicFolder } from '../operations/doctor/check-public-folder.js'
import { checkWritable } from '../operations/doctor/check-writable.js'
import { readClearanceKey } from '../store/clearance-key.js'
import { closedFolders } from '../store/doctor/closed-folders.js'
import { countDecisions } from '../store/doctor/count-decisions.js'
import { halfDoneIn, journalFile } from '../store/doctor/half-done.js'
import { ownFiles } from '../store/doctor/own-files.js'
import { publicPlace, publishedKeys } from '../store/doctor/public-place.js'
import { readKinds } from '../store/read-kinds.js'
import { guarded } from './guarded.js'

interface Examined {
  root: string
  packageRoot: string
  /** The name of the folder for public copies. */
  publicFolder: string
}

export async function examineFiles({ root, packageRoot, publicFolder }: Examined): Promise<Diagnosis[]> {
  return [
    await guarded('own-files', async () =>
      checkOwnFiles(
        ownFiles(root, packageRoot),
        (await readKinds(root)).map(({ name }) => name),
      ),
    ),
    await guarded('half-done', async () => checkHalfDone(await halfDoneIn(root), journalFile(root))),
    await guarded('writable', () => checkWritable(closedFolders(root, publicFolder))),
    await guarded('key', () =>
      checkKey({
        isThere: readClearanceKey(root) !== null,
        decisions: countDecisions(root),
        published: publishedKeys(root, publicFolder),
      }),
    ),
    await guarded('public-folder', () => checkPublicFolder(publicPlace(root, publicFolder), publicFolder)),
  ]
}
