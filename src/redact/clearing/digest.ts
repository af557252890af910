// The digest that a decision keeps of words instead of the words.

/** A keyed digest of a text, the same for the same text in one store and telling nothing without the store's key. */
export type Digest = (text: string) => string
