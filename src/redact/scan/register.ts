// What a store knows of names: which phrases are public, which belong to people who must not be named, whose initials are whose.

/** `ask`: the store knows it, and can't tell whether it may be published. */
export type Standing = 'public' | 'protected' | 'ask'

export interface KnownStretch {
  /** Indices of words, the last one excluded. */
  from: number
  to: number
  standing: Standing
  /** Whether it is somebody's name, and no body's or place's. */
  isPerson: boolean
}

export interface Register {
  /** The phrases the store knows among words in lower case, the longest at each word; they don't overlap. */
  stretchesIn(plain: readonly string[]): KnownStretch[]
  /** What a run of capitals stands for: somebody's initials, or (`null`) something that the store explains. Null where no initials are known. */
  initials: ((letters: string) => Standing | null) | null
  /** Whose name the words are, or whose initials, where that is one person: an id. */
  personMeant(words: string): string | null
  /** Whether two capitals begin the names of somebody whom the store knows, or whom a mark takes out, or are their initials. */
  isInitialsOfSomebody(letters: string): boolean
  /** Whether letters in small writing hold a name that must not stand, run together with others or not. */
  isProtectedInside(letters: string): boolean
  /** Whether the people are known of whom the text may speak; where they aren't, more is taken for a name. */
  knowsPeople: boolean
  /** Which counts of people or cases are small. */
  smallCounts: { from: number; to: number }
}

/** Outside a store nothing is known; small counts are those of one to five. */
export const NO_REGISTER: Register = {
  stretchesIn: () => [],
  initials: null,
  personMeant: () => null,
  isInitialsOfSomebody: () => false,
  isProtectedInside: () => false,
  knowsPeople: false,
  smallCounts: { from: 1, to: 5 },
}
