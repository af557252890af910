// Writes out every abbreviation of the glossary at its first use: "Child Death Overview Panel (CDOP)", later "CDOP".

/** Stretches that are left as they are: what a redaction says, addresses. Signs of a page stand as `&quot;` too. */
const LEFT_ALONE = '\\[Redacted: [^\\]]*\\]|\\]\\([^)\\s]*\\)|\\S{0,300}(?::\\/\\/|@)\\S{0,300}'
const QUOTE = /^(?:["“”'‘’]|&quot;)*|(?:["“”'‘’]|&quot;)*$/g

/** Small words that an abbreviation skips: "Director of Children's Services". */
const SKIPPED = new Set('a and at by for in of on or the to with'.split(' '))

/**
 * A function that expands in one text after another and remembers what it has expanded. For a page, the glossary is given as it
 * stands in one (`A&amp;E`), and the texts are those between its tags.
 */
export function abbreviationExpander(glossary: { readonly [abbreviation: string]: string }): (text: string) => string {
  const meanings = new Map(Object.entries(glossary).filter(([abbreviation]) => abbreviation !== ''))
  if (meanings.size === 0) return (text) => text
  const all = [...meanings.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(
    `${LEFT_ALONE}|(?<article>(?<![\\p{L}\\p{N}])[Aa]n? )?(?<![\\p{L}\\p{N}&])(?<word>${all.join('|')})(?<plural>s?)(?<owning>['’]s?)?(?![\\p{L}\\p{N}])`,
    'gu',
  )
  const known = new Set<string>()
  return (text) =>
    text.replace(pattern, (found, ...rest) => {
      const { article = '', word, plural = '', owning = '' } = rest.at(-1) as { [group: string]: string | undefined }
      if (word === undefined || known.has(word)) return found
      known.add(word)
      const meaning = meanings.get(word) ?? ''
      const start = rest.at(-3) as number
      if (isExplained(text.slice(0, start + article.length), text.slice(start + found.length), word, meaning)) return found
      const full = plural === '' ? meaning : inPlural(meaning)
      return `${fitting(article, full)}${full}${owningOf(full, owning)} (${word}${plural}${owning})`
    })
}

/** Whether the meaning stands before it, "Child Death Overview Panel (CDOP)", or after it, "CDOP (Child Death Overview Panel)". */
function isExplained(before: string, after: string, word: string, meaning: string): boolean {
  const plain = before.replace(QUOTE, '').trimEnd()
  const end = plain
    .replace(/[(,–-]$/, '')
    .trimEnd()
    .replace(QUOTE, '')
  if (endsWith(end, meaning) || endsWith(end, inPlural(meaning))) return true
  if (
    /^\s*\(/.test(after) &&
    after
      .replace(/^\s*\(/, '')
      .toLowerCase()
      .startsWith(meaning.toLowerCase())
  )
    return true
  return plain.endsWith('(') && isSpeltBy(word, end)
}

function endsWith(text: string, words: string): boolean {
  const [whole, last] = [evened(text), evened(words)]
  return whole.endsWith(last) && !/[\p{L}\p{N}]$/u.test(whole.slice(0, -last.length))
}

function evened(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s-]+/g, ' ')
}

/** Whether the last words of a text begin with the abbreviation's letters. */
function isSpeltBy(abbreviation: string, text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const letters = [...abbreviation.toLowerCase()]
  while (letters.length > 0) {
    const word = words.pop()
    if (word === undefined) return false
    if (word.startsWith(letters.at(-1) ?? '')) letters.pop()
    else if (!SKIPPED.has(word)) return false
  }
  return true
}

/** The plural of the word that counts: "Serious Case Reviews", "Directors of Children's Services". */
function inPlural(meaning: string): string {
  const [, head = meaning, rest = ''] = /^(.*?)( (?:of|in|for|and Family|to) .*)$/.exec(meaning) ?? []
  if (/s$/i.test(head) || /(?:children|people)$/i.test(head)) return meaning
  return `${/[^aeiou]y$/i.test(head) ? `${head.slice(0, -1)}ie` : head}s${rest}`
}

function owningOf(full: string, owning: string): string {
  return owning.endsWith('s') && full.endsWith('s') ? owning.slice(0, -1) : owning
}

/** "an SLG" is "a Strategic Leadership Group". */
function fitting(article: string, full: string): string {
  if (article === '') return ''
  return `${article.charAt(0)}${/^[aeio]/i.test(full) ? 'n' : ''} `
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The same over a page: the texts between its tags, what stands in its head left out. */
export function expandInPage(page: string, expand: (text: string) => string): string {
  return page.replace(/<(head|style|script)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>|[^<]+/gi, (part) =>
    part.startsWith('<') ? part : expand(part),
  )
}
