// Knows the words that begin a line of its own, whatever stands before them in the paragraph.

export const STARTS_OWN_LINE =
  /^\W{0,4}(?:actions?(?: points?| items?)?\s*(?:\d[\w./]*)?\s*[:–—-]|AP\s?\d+\s*[:–—-]|action\s+\d|decision\s*\d*\s*:|resolved\b|agreed\s*:|next (?:meeting|action)s?\s*:|due\s*:|owner\s*:|deadline\s*:)/iu
