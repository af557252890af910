// The words by which minutes tell of apologies, as a part of patterns.

/** "Apologies", "Apols", "Regrets", in any letters that its pattern allows. */
export const APOLOGIES = '(?:apolog(?:y|ies)|apols?|regrets)'
