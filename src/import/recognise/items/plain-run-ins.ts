// Finds unnumbered titles in plain words that stand before their text: "Matters arising. The water butt has been mended."
import { type Block, type TextBlock, textOf } from '../../block.js'
import { labelKind } from '../labels/label-kind.js'
import { isGiven, isLikelyName } from '../names.js'
import { isUsual, titleLength } from './run-on-titles.js'

/** What stands in a sentence and in no title. */
const IN_A_SENTENCE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|do|does|did|it|we|they|he|she|i|you|there|this|that|these|those|who|not|no|none|nobody|all|everyone)\b|\p{L}{3,}ed\b/iu
const MOST_WORDS = 6

/** The indexes of such paragraphs: where two titles are those of every agenda, others of the same form count too. */
export function plainRunIns(blocks: readonly Block[]): number[] {
  const titled = blocks.flatMap((block, index) => {
    const title = block.kind === 'paragraph' ? titleOf(block) : null
    return title === null ? [] : [{ index, title }]
  })
  const usual = titled.filter(({ title }) => isUsual(title))
  const from = usual[0]?.index ?? blocks.length
  return usual.length < 2 ? [] : titled.flatMap(({ index, title }) => (isUsual(title) || (index > from && isTitle(title)) ? [index] : []))
}

/** The words before the first full stop of a paragraph, with text behind them. */
function titleOf(block: TextBlock): string | null {
  const text = textOf(block)
  const title = text.slice(0, titleLength(text))
  return /^\p{Lu}/u.test(title) && /^\.\s+\S/.test(text.slice(title.length)) ? title : null
}

function isTitle(title: string): boolean {
  const words = title.split(' ')
  const kind = labelKind(title)
  const isOther = kind !== null && kind !== 'container' && kind !== 'next-meeting'
  return words.length <= MOST_WORDS && !isOther && !IN_A_SENTENCE.test(title) && !isLikelyName(title) && !isGiven(words[0] ?? '')
}
