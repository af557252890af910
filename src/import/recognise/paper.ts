// One meeting's paper, as it was read: its blocks, the fields before the text, the file's name.
import type { Block, FieldValue } from '../block.js'

export interface Paper {
  blocks: readonly Block[]
  fields: ReadonlyMap<string, FieldValue>
  fileName: string
}
