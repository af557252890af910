// The result of checking a store's records.
import type { Problem } from './problem.js'

export interface Check {
  problems: Problem[]
  /** How many record files were looked at, broken ones too. */
  checked: number
  errors: number
  warnings: number
}
