// The types of score.mjs, for its test.
interface Found {
  start: number
  end: number
  type: string
}

interface KnownText {
  text: string
  spans: Found[]
  kind?: string
  near?: string
}

interface Counts {
  texts: number
  words: number
  findings: number
  types: { [type: string]: { spans: number; caught: number } }
  /** Texts that hold a name, and those of them that leak one. */
  naming: number
  leaking: number
  /** Decoys, and those of them that were taken for a number. */
  decoys: number
  taken: number
  /** Wrong checksums, and those of them that were noticed. */
  wrong: number
  noticed: number
}

export function score(texts: readonly KnownText[], found: readonly (readonly Found[])[]): Counts
