// Which store do commands work on here, and who says so?
import { type Diagnosis, doubtful, right, wrong } from '../../core/diagnosis.js'

/** What makes a command work on a store: an option, the environment, or the folder it is typed in. */
export type NamedBy = '--store' | 'KSCP_STORE' | 'folder'

interface Found {
  by: NamedBy
  /** The store as somebody named it; else its path from the working folder, empty where that is the store itself. */
  place: string
  /** Whether the working folder is in another store. */
  isElsewhere: boolean
}

export function checkStore({ by, place, isElsewhere }: Found): Diagnosis {
  if (by === 'folder') return right('store', place === '' ? 'The store is this folder.' : `The store is ${place}, the nearest one upwards.`)
  const message = `The store is ${place}, which ${by} names`
  return isElsewhere && by === 'KSCP_STORE'
    ? doubtful(
        'store',
        `${message}, though this folder is in another store.`,
        'To work on the one here: unset KSCP_STORE, or add --store .',
      )
    : right('store', `${message}.`)
}

/** `message` and `hint` say that there is no store, and how one is made. */
export function checkNoStore(by: NamedBy, { message, hint }: { message: string; hint: string | null }): Diagnosis {
  return by === 'KSCP_STORE'
    ? wrong('store', `${message} KSCP_STORE names it.`, `Mend KSCP_STORE, or unset it. ${hint ?? ''}`)
    : wrong('store', message, hint)
}
