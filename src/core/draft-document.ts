// A document for the people of the partnership alone: the whole notes, whatever is marked in them. No public export takes one.
import type { Root } from 'mdast'

export interface DraftDocument {
  readonly isPrivate: true
  readonly title: string
  readonly root: Root
}
