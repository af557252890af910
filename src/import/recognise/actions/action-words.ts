// The words by which minutes mark an action, and say how one of an earlier meeting came out.

const WORD = "(?:action(?:s)?(?: points?| items?| required| agreed| noted| arising| req[’']?d)?|AP|AI|A\\.P\\.|TODO|To do)"
/** "Action 3:", "ACTION –", "Action point 4.1 (JT):", "Action for JT:" at the start of a line. */
export const MARKER = new RegExp(
  `^[\\s>*•●\\[(–—-]*(?:new |agreed |further )?(?:${WORD}\\b|AP(?=\\d)|AI(?=-?\\d))-?[\\s\\])]*(?:no\\.?\\s*)?(?<number>#?\\(?\\d{1,4}(?:[./-]\\d{1,4}){0,3}[a-z]?\\)?)?\\s*(?<own>(?:\\([^()]{1,60}\\)|\\[[^\\[\\]]{1,60}\\]|(?:for|by|on)\\s+[^:]{2,50}?(?=:)))?[\\s*\\])]*(?:[:：]|\\s?[–—]|\\s-|-\\s|(?<=^\\W*A[PI]-?\\d{1,3}[\\s*]+)(?=\\p{L}))[\\s*–—-]*`,
  'iu',
)
/** The same in the midst of a paragraph. */
export const INNER =
  /(?<=^|[.!?;:)\]”"’\t\s])(?:ACTIONS?|Actions?)(?: points?| items?| POINT| ITEM)?\s*(?<number>\d{1,3}[a-z]?)?\s*(?:[:：]|\s[–—-])\s*/gu
const NAME = "\\p{Lu}[\\p{L}.'’-]*"
const NO_OWNER =
  '(?:[Pp]lan|[Ll]og|[Ll]ist|[Tt]able|[Tt]racker|[Rr]egister|[Ss]ummary|[Ss]heet|[Pp]oints?|[Ii]tems?|PLAN|LOG|LIST|TABLE|POINTS?|ITEMS?|TRACKER|REGISTER|SUMMARY|SHEET)'
/** "ACTION JT: write", "Action Jo Ward to write", "ACTION JT/EM" at the start of a line: who acts stands right behind the mark. */
export const ACTION_OF = new RegExp(
  `^\\W{0,4}(?:ACTIONS?|Actions?|AI|AP)(?: item| point)?\\s+(?!${NO_OWNER}\\b)(?:(?<who>${NAME}(?:[ /&,]+(?:and )?${NAME}){0,4})(?:\\s*[:–—-]\\s*|\\s+(?=to\\s))(?<what>\\S.*)|\\p{Lu}{2,3}(?:\\s*[/&,]\\s*\\p{Lu}{2,3})*[^\\p{L}\\p{N}]*)$`,
  'su',
)
/** "X takes action to Y" */
export const TAKES =
  /^(.{2,60}?)\s+(?:takes?|took|to take|has|have|was given|were given|accepted|given)\s+(?:an?|the)?\s*actions?(?: item| point)?s?\s+(?:to|of|for)\s+(\S.*)$/iu
export const ACTION_TO = /^(?:new\s+)?action(?: item| point)?s?\s+(?:to|on|is to|was to)\s+(\S.*)$/iu
/** "(Action: JT)" */
export const BRACKET = /[([]\s*(?:actions?(?: item| point)?s?)\b\s*(?:\d+\s*)?(?:for|by|on|to|:|–|—|-)?\s*([^()[\]]{1,60})[)\]]\.?/iu
/** "JW to write", "Jo Ward and Bo Nash will write" at the start of a line. */
export const SOMEBODY_TO_ACT = new RegExp(`^${NAME}(?:(?:,| and| &|/)? ?${NAME}){0,5}\\s+(?:to|will)\\s+(?!be\\b)\\p{Ll}`, 'u')
/** A whole line that says there is nothing to do: "None", "No new actions were agreed at this meeting." */
export const NOTHING =
  /^(?:none|nil|n\/?a|-|–|tbc|(?:there (?:were|are) )?no(?: new| further| other| outstanding)*(?: actions?| action points?| action items?| business| comments?| points?)?(?:(?: (?:were|was|are|is|have been|had been|has been))? (?:agreed|set|raised|recorded|noted|required|needed|necessary|arising|identified|taken|made))?(?: (?:at|from|in|for|by) (?:this|the) (?:meeting|item|time|group|board|discussion)| this time)?|see (?:the )?(?:above|below|table)(?: (?:above|below|\d{1,2}))?)\s*\.?$/i
export const SETTLED =
  /^\W*(?:(?:partially |now |not |all |already |item |action )?(?:complete[d]?|done|closed|discharged|ongoing|on-?going|in progress|carried (?:forward|over)|outstanding|superseded|no longer|resolved|remains open|not yet|not to be taken|to be carried|pending|underway|in hand|on agenda|see item|dealt with|actioned)\b)/i
