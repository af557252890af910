// A document that may be published: a value that only the projection of this room can make, built up from allowed nodes.
import type { Root } from 'mdast'

declare const projected: unique symbol

export interface PublicDocument {
  /** Proof that the projection made it: no other code can write this key. */
  readonly [projected]: true
  readonly title: string
  readonly root: Root
}

/** For the projection alone. */
export function sealDocument(title: string, root: Root): PublicDocument {
  return { title, root } as PublicDocument
}
