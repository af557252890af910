// The settings of a store, from records/kscp.yaml, with what holds where it says nothing.
import type { Store } from '../generated/types.js'

export interface Settings {
  name: string
  timezone: string
  commit: boolean
  holidays: string
  public: string
  smallCounts: { from: number; to: number }
  glossary: { [abbreviation: string]: string }
  /** False where the file can't be read, so that nobody knows what the glossary says. */
  areKnown: boolean
}

/** The file under `records/` that makes a folder a store. */
export const SETTINGS_FILE = 'kscp.yaml'

/** The file under `records/` with the bank holidays. */
export const HOLIDAYS_FILE = 'holidays.yaml'

/** The file under `records/` with the key of the store's digests: 64 hexadecimal digits. */
export const CLEARANCE_KEY_FILE = 'clearance.key'

/** The file in a store that says, while a command writes, what there was before. */
export const JOURNAL_FILE = '.kscp.undo.json'

export function completeSettings(given: Store, areKnown: boolean): Settings {
  return {
    name: given.name ?? 'The partnership',
    timezone: given.timezone ?? 'Europe/London',
    commit: given.commit ?? true,
    holidays: given.holidays ?? 'england-and-wales',
    public: given.public ?? 'public',
    smallCounts: given['small-counts'] ?? { from: 1, to: 5 },
    glossary: given.glossary ?? {},
    areKnown,
  }
}
