// A change to a store, as a value: operations decide it, and one place writes it.

export interface Change {
  /** From the store's root, with `/`. */
  file: string
  /** The whole new text. */
  text: string
  /** The text that the change was decided on; nothing is written when the file holds another by then. */
  was?: string
}
