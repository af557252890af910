// Finds somebody told by a post that few hold in a place: "a local GP", "the village headteacher", "a nearby priest".
import type { Sighting } from '../sighting.js'
import type { Word } from '../words.js'
import { isOneOf, wordBefore } from './beside.js'
import { POSTS } from './word-lists.js'

const NEAR = new Set('local nearby village neighbouring'.split(' '))
const ARTICLES = new Set('a an the one our their his her'.split(' '))

/** "a local GP" and the like, article and all; no plural, which tells of nobody. */
export function localOfficesIn(words: readonly Word[], at: readonly number[]): Sighting[] {
  return at.flatMap((i): Sighting[] => {
    const word = words[i]
    if (word === undefined || !POSTS.has(word.plain) || !isOneOf(wordBefore(words, i), NEAR)) return []
    const article = wordBefore(words, i - 1)
    return article !== undefined && isOneOf(article, ARTICLES)
      ? [{ start: article.start, end: word.end, type: 'IDENTIFYING_DETAIL', rule: 'local-office' }]
      : []
  })
}
