// What git is to keep and what it is to leave alone: is it told the right way round?
import type { KeptPlace } from '../../core/checkup.js'
import { counted } from '../../core/counted.js'
import { type Diagnosis, doubtful, right, wrong } from '../../core/diagnosis.js'
import { CLEARANCE_KEY_FILE, SETTINGS_FILE } from '../../core/settings.js'

/** The places where commands put what is committed: records and their key, and public copies. */
export function keptPlaces(recordFolders: readonly string[], publicFolder: string): { records: KeptPlace[]; public: KeptPlace[] } {
  const folders = ['records', ...recordFolders.map((folder) => `records/${folder}`)]
  const files = [SETTINGS_FILE, CLEARANCE_KEY_FILE].map((name) => `records/${name}`)
  return {
    records: [
      ...folders.map((folder) => ({ place: `${folder}/`, file: `${folder}/new.md` })),
      ...files.map((file) => ({ place: file, file })),
    ],
    public: [{ place: `${publicFolder}/`, file: `${publicFolder}/notes/new.md` }],
  }
}

/** `ignored` are those of the places that git ignores. */
export function checkKept(ignored: readonly KeptPlace[]): Diagnosis {
  const isAll = ignored.some(({ place }) => place === 'records/')
  const told = ignored.filter(({ place }) => !isAll || place === 'records/' || !place.startsWith('records/'))
  const [first] = told
  if (first === undefined) return right('kept', 'git ignores neither records, nor their key, nor public copies.')
  const [are, them] = told.length === 1 ? ['is', 'it'] : ['are', 'them']
  return wrong(
    'kept',
    `${told.map(({ place }) => place).join(', ')} ${are} to be committed, and git ignores ${them}.`,
    `See which line does: git check-ignore -v ${first.file}; then take it out of that file.`,
  )
}

interface Drafts {
  folder: string
  /** Whether anything is in it. */
  isThere: boolean
  isIgnored: boolean
  /** How many of them git has. */
  tracked: number
}

/** What waits to be sent is private: mails with addresses, and drafts in which nothing is taken out. */
export function checkDrafts({ folder, isThere, isIgnored, tracked }: Drafts): Diagnosis {
  if (tracked > 0)
    return doubtful(
      'drafts',
      `git has ${counted(tracked, 'file')} of ${folder}/, whose drafts are private.`,
      `Take them out: git rm -r --cached ${folder}; then commit, and see who has a copy.`,
    )
  if (!isThere) return right('drafts', 'No drafts wait to be sent.')
  if (isIgnored) return right('drafts', `git leaves the drafts in ${folder}/ alone.`)
  return doubtful('drafts', `git would take the drafts in ${folder}/, which are private.`, `Write a line ${folder}/ into .gitignore.`)
}
