// Whether what a sentence says has its number already: an action near it, or an item put on an agenda, says the same.
import { collapse } from '../../core/undertakings.js'
import { isClosedClass } from '../../redact/scan/closed-class.js'

/** An action, or an item for an agenda, where it stands. */
export interface Numbered {
  words: string
  item: number | null
  line: number
}

/** Words of every second sentence of minutes, which tell nothing of what it is about. */
const EVERYWHERE = new Set(
  'meeting meetings group board committee partnership partner members member action agreed agree notes minutes next asked said noted report update item agenda would going forward proposed seconded unanimously cllr cllrs councillor'.split(
    ' ',
  ),
)

/** How much of the shorter of two texts the other must say too: near it, and farther away in its item. */
const NEAR = { share: 0.4, lines: 6 }
const FAR = 0.65

/** Of a few words of a sentence one that an action has too says nothing: there must be two. */
export function isNumberedAlready(
  sentence: { said: string; isPart: boolean; item: number | null; line: number },
  numbered: readonly Numbered[],
): boolean {
  const said = tellingStems(sentence.said)
  if (sentence.isPart && said.size < 2) return false
  return numbered.some(({ words, item, line }) => {
    if (item !== sentence.item) return false
    const share = sharedPart(said, tellingStems(words))
    return share >= (Math.abs(line - sentence.line) <= NEAR.lines ? NEAR.share : FAR)
  })
}

function sharedPart(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((stem) => others.has(stem)).length
  const fewer = Math.min(some.size, others.size)
  return fewer === 0 || shared < Math.min(2, fewer) ? 0 : shared / fewer
}

const LENGTH_OF_STEM = 5

/** The first letters of the words that tell what a text is about: "proposal" and "propose" are one. */
function tellingStems(text: string): Set<string> {
  const words = collapse(text)
    .toLowerCase()
    .match(/\p{L}[\p{L}'’-]+/gu)
  return new Set(
    (words ?? [])
      .filter((word) => word.length > 2 && !isClosedClass(word) && !EVERYWHERE.has(word))
      .map((word) => word.replace(/['’]?s$/, '').slice(0, LENGTH_OF_STEM)),
  )
}
