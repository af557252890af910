// A change to a store, as a value: operations decide it, and one place writes it.

export interface Change {
  /** From the store's root, with `/`. */
  file: string
  /** The whole new text. */
  text: string
  /** The text that the change was decided on; null, or left out, for a file that is new. Nothing is written when it is another by then. */
  was?: string | null
}

/** A file made from the records for other people: a public copy, a document or a mail to send. Written with the changes or not at all. */
export interface OutputFile {
  /** From the store's root, with `/`; or absolute. */
  file: string
  content: string | Uint8Array
  /** Whether it is kept in git beside the records, as public copies are; what waits in the outbox is not. */
  isKept: boolean
}

/** The folder beside `records/` for what somebody is to send; git keeps none of it. */
export const OUTBOX = 'outbox'
