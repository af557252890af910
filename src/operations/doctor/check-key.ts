// The key of the decisions: is it there, and private?
import { counted } from '../../core/counted.js'
import { type Diagnosis, right, wrong } from '../../core/diagnosis.js'
import { CLEARANCE_KEY_FILE } from '../../core/settings.js'

interface Key {
  isThere: boolean
  /** How many decisions the store has. */
  decisions: number
  /** Files that hold it in the public folder, from the store's root; null where that folder is none of its own. */
  published: readonly string[] | null
}

/** With the key whoever has the records can try out which words a decision takes out. */
export function checkKey({ isThere, decisions, published }: Key): Diagnosis {
  const [name, file] = ['key', `records/${CLEARANCE_KEY_FILE}`]
  if (published !== null && published.length > 0)
    return wrong(
      name,
      `The key of the decisions is among the public copies: ${published.join(', ')}.`,
      'Delete it there and where it was published, and ask whoever looks after your data what follows.',
    )
  if (isThere) return right(name, `The key of the decisions is in ${file}${published === null ? '' : ', and not among the public copies'}.`)
  if (decisions === 0) return right(name, 'There is no key yet; kscp notes check makes it with the first decision.')
  return wrong(
    name,
    `${file} is missing, and ${counted(decisions, 'decision')} of this store ${decisions === 1 ? 'was' : 'were'} made with it.`,
    `Fetch it again: git checkout HEAD -- ${file}, or from a colleague.`,
  )
}
