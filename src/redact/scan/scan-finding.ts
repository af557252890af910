// A sighting with its file and its place there, and the findings of a whole scan.
import type { Place, Problem } from '../../core/problem.js'
import type { Sighting } from './sighting.js'

export interface ScanFinding extends Sighting, Place {
  /** As it is shown: from the store's root, or from the working folder. */
  file: string
  advice: string
}

export interface Scan {
  findings: readonly ScanFinding[]
  /** One for each file that can't be read. */
  problems: readonly Problem[]
  /** How many files were read. */
  scanned: number
}
