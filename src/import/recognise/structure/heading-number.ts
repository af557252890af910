// Takes the number at the start of a heading's words, where it is an item's and no day, year or count.
import { sliceLine, type TextBlock, textOfLine } from '../../block.js'

/** A number before a title: 3, 3.1, 24/16, PC12, Item 4. */
export const NUMBER =
  /^(?:(?:agenda |minute )?item\s+(?:no\.?\s*)?)?((?:[A-Z]{1,4}[-/ ]?)?\d{1,4}(?:[./-]\d{1,4}){0,4})[a-z]?(?:\s*[.):–—-]+(?=\s|\p{L}|$)|(?=\s))\s*/iu

/** The heading with the number that its words begin with. */
export function withNumber(block: TextBlock): TextBlock {
  if (block.number !== null) return { ...block, number: block.number.replace(/[.):\s]+$/, '') }
  const [first, ...rest] = block.lines
  if (first === undefined) return block
  const text = textOfLine(first)
  const roman = /^([IVX]{1,6})[.)]\s+(?=\S)/.exec(text)
  if (roman?.[1] !== undefined) return { ...block, number: roman[1], lines: [sliceLine(first, roman[0].length, text.length), ...rest] }
  const match = NUMBER.exec(text)
  if (match === null || match[1] === undefined || isDayOrYear(text, match[1]) || text.length === match[0].length) return block
  return { ...block, number: match[1].trim(), lines: [sliceLine(first, match[0].length, text.length), ...rest] }
}

/** "2018-05-03 Open Standards Board", "13 March 2012", "2012 review", "24th meeting": a day, a year or a count, no item's number. */
function isDayOrYear(text: string, number: string): boolean {
  if (/^(?:19|20)\d\d(?:$|[-/.]\d{1,2}[-/.]\d{1,2}$)/.test(number)) return true
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(number)) return true
  return (
    /^\d{1,2}\s*(?:st|nd|rd|th)?\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i.test(
      text,
    ) || /^\d{1,4}\s*(?:st|nd|rd|th|am|pm|day|days|%|minutes?|members?|people|years?|hours?|weeks?|months?)\b/i.test(text)
  )
}
