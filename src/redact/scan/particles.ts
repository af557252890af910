// The small words inside names, of many languages: `van der Berg`, `ap Rhys`, `Puig i Cadafalch`, `Abu Bakr al Amin`.

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Those that hardly mean anything else in an English text: they begin a name too ("de Zorbel"). */
const ALWAYS = listed(
  'al el abu bin ibn bint ben de da das di do dos du del della la le van von der den ter ten af av zu ' +
    'ferch verch dei degli dal dalla dalle delle delli los las les dem zum zur vom thoe abd abdul binti binte beni ould arap ' +
    'oglu ogly kizi kyzy qizi uulu mhic nic ui tot',
)

/** Those that are words, letters or short forms as well: only between two words that are names already. */
const BETWEEN = listed(
  'ap ab bat bar ul ud ur us uz ar ash ad az e i y u op im am aan het te et und wa ole ait bou umm um na nan ni ne nee auf aus zi ze t s',
)

/** Whether a word in lower case is one of them; some are only between two words that are names. */
export function isParticle(plain: string): boolean {
  return ALWAYS.has(plain) || BETWEEN.has(plain)
}

/** Whether it hardly means anything else. */
export function isOnlyParticle(plain: string): boolean {
  return ALWAYS.has(plain)
}

/** After which an article belongs to the name: "Mac an tSaoir", "Mac a' Ghobhainn". */
export const BEFORE_GAELIC_ARTICLES: ReadonlySet<string> = listed('mac nic mhic ni bean')
export const GAELIC_ARTICLES: ReadonlySet<string> = listed('a an na nan')

/** Written with an apostrophe and a space after them: "a' Ghobhainn", "de' Medici". */
export const WITH_APOSTROPHE: ReadonlySet<string> = listed('a d o de dell l m')
