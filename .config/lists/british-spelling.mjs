// The word lists are American in part: each of their words is tried in British spelling too.
const ENDINGS = [
  [/iz(e|ed|es|er|ers|ing|ation|ations)$/, 'is$1'],
  [/yz(e|ed|es|ing)$/, 'ys$1'],
  [/or(s|ed|ing|able|ite|ites|al)?$/, 'our$1'],
  [/ter(s|ed)?$/, 'tre$1'],
  [/am(s)?$/, 'amme$1'],
  [/ense(s)?$/, 'ence$1'],
  [/([aeiou])l(ed|ing|er|ers)$/, '$1ll$2'],
]

/** What a word may be in British spelling; itself where nothing changes, and words that nobody writes. */
export function inBritishSpelling(word) {
  return ENDINGS.map(([ending, replacement]) => word.replace(ending, replacement))
}
