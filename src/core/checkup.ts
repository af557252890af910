// What kscp doctor looks at in a store: the store room finds it out, and the operations say what is right of it.

/** A schema or template that differs from what kscp brings along. */
export interface OwnFile {
  /** From the store's root, with `/`. */
  file: string
  isReadable: boolean
}

/** What keeps commands from committing, and what to type. */
export interface Obstacle {
  message: string
  hint: string
}

/** What is wrong where something that is no lock stands in the place of one. */
export const LOCK_BLOCKED: Obstacle = {
  message: '.kscp.lock is no lock of kscp, so no command can write to the store.',
  hint: 'Delete it, or move it away.',
}

/** `foreign`: what is to be taken back is another machine's. `blocked`: what stands where commands lock the store is no lock. */
export type HalfDone = 'nothing' | 'running' | 'killed' | 'staged' | 'foreign' | 'blocked'

/** Where the folder for public copies really is, links followed. */
export type PublicPlace = 'missing' | 'folder' | 'no-folder' | 'outside' | 'private'

/** A file that tells a server what to run on each commit. */
export interface Workflow {
  /** From the repository's root, with `/`. */
  file: string
  text: string
}

/** A place where commands put what is committed: as it is told, and a file there, which may be still to come. */
export interface KeptPlace {
  place: string
  file: string
}
