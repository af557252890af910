// Tells the numbers of papers, orders and organisations from those of people.
import { compiled } from '../compiled.js'
import { wordsBefore } from './matching.js'

const BUSINESS =
  /\b(?:purchase order|order|P\.?O\.?|invoice|requisition|(?<!\b(?:please|pls|plz|to|always|must|should|can|could|you|and) )quote|URN|ISBN|ISSN|DOI|charity|company|contract|grant|tender|VAT|budget|cost centre|cost code|supplier|product|part|serial|model|asset|policy|form|paper|document|item|action|agenda|KPI|room|section|paragraph|page|version|standard)(?: (?:registration|reference|ref|no|number|code|id)\.?){0,2}[ :#(]{0,3}$/i

/** Whether the words just before say that the number counts papers, orders or organisations, not people. */
export function isBusinessNumber(text: string, start: number): boolean {
  return compiled(BUSINESS).test(wordsBefore(text, start, 45))
}
