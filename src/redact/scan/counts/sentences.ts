// Parts a text into its sentences, as far as asking what else the same sentence says needs it.

import type { Stretch } from '../../../core/stretch.js'
import { compiled } from '../compiled.js'

/** A sentence's last stop, a table's cell edge, a blank line, the start of a list item, heading or quotation. */
const BORDER =
  /(?<!\b(?:St|Dr|Mr|Ms|Mrs|Yr|Rd|vs|e\.g|i\.e|approx|\p{Lu}))[.!?…]["'’”)\]]{0,3}(?=\s)|\n[ \t]{0,20}(?=\n|[-*+>#|]|\d{1,3}[.)] )|\|/gu

/** The sentences of a text, in order; each begins where the one before ends. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  for (const { 0: border, index } of text.matchAll(BORDER)) {
    sentences.push({ start, end: index + border.length })
    start = index + border.length
  }
  sentences.push({ start, end: text.length })
  return sentences
}

const NATIONAL =
  /\bnationally\b|\bnationwide\b|\bcountrywide\b|\b(?:across|throughout|around) the (?:country|nation)\b|\bin the country\b|\bnational (?:averages?|data|figures?|levels?|picture|rates?|statistics|totals?)\b/i

/** Not where somebody came to or left, what they are a citizen of, or a body that only has the name. */
const COUNTRY =
  /(?<!\b(?:NHS|Health|Sport|HEE|to|into|from|leave|leaving|left|enter|entered|entering|outside|reached|in|arrived in) (?:the )?)\b(?:England|UK|U\.K\.|United Kingdom|Great Britain)\b(?!-| (?:citizen|national|passport|resident|born))|\b(?<!\barriv(?:ed|ing) )in (?:the )?(?:England|UK|United Kingdom|Great Britain)\b/

/** What in the same sentence says that it has local figures too. */
const LOCAL = /\blocal(?:ly)?\b|\bboroughs?\b|\bhere\b|\bour\b/i

/** Whether a sentence gives figures for the whole country, and none below that. */
export function isNational(sentence: string): boolean {
  return (compiled(NATIONAL).test(sentence) || compiled(COUNTRY).test(sentence)) && !LOCAL.test(sentence)
}
