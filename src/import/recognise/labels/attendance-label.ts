// Tells a label of people from other words: who was there, who wasn't, a group of them.
import { APOLOGIES, NOT_THERE, THOSE_THERE, WAS_THERE } from './list-words.js'

/** Words in a label that say its entries were there, for certain. */
const SAYS_THERE = new RegExp(
  `\\b(?:${THOSE_THERE}|${WAS_THERE}|participating|roll ?call|those there|on the call|in the room|in person)\\b`,
)
const SAYS_NOT_THERE = new RegExp(`\\b(?:${NOT_THERE}|missing)\\b`)
const TELLS_APOLOGIES = new RegExp(`\\b${APOLOGIES}\\b`)
/** What makes a sentence of words that would else be a label. */
const SENTENCE =
  /\b(?:to|will|should|would|could|can|may|might|said|asked|had|have|has|is|be|been|own|their|our|his|her|we|they|it|not|must|expressed|took|give|gave)\b/
/** Words for groups of people, which say they were there where a list of those who were goes on. */
const GROUP_OF_PEOPLE =
  /^(?:the |other |additional |core |full |voting |non-voting |non-executive |independent |associate |regular |board |panel |committee |council |group |team |executive |elected |co-opted |parish |town |borough |county |district |invited |external |clinical |lay |staff |student |tsc |ministers? ?)*(?:members|partners?(?: agencies| organi[sz]ations)?|agencies|panel|board|committee|group|team|council|working group|observers?|guests?|visitors?|officials?|officers?|councillors?|cllrs|trustees|governors|directors|ministers(?: presenting)?|officials presenting|secretariat|support|invitees|invited|staff|speakers?|presenters?|presenting|by invitation|ex[- ]officio|non-members|others|representatives?|advisers|advisors|executives?|chairs?|remote(?:ly)?|online|via \w+|in person|public|members of the public|representing .*|delegates|facilitators?|contributors)$/

/** The list that a plain label begins; null when it is none of people. */
export function attendanceLabel(label: string): 'present' | 'more-present' | 'absent' | null {
  if (
    label.split(' ').length > 9 ||
    /\b(?:welcome|introductions?|declarations?|register|policy|record of|report|discuss\w*|update|challenges?|policies|figures|monitoring|rates?|at school)\b/.test(
      label,
    )
  )
    return null
  if (TELLS_APOLOGIES.test(label)) return null
  if (SAYS_NOT_THERE.test(label)) return 'absent'
  if (SENTENCE.test(label)) return null
  if (SAYS_THERE.test(label)) return /^(?:also|others?|additional|in attendance|further|guest)/.test(label) ? 'more-present' : 'present'
  return GROUP_OF_PEOPLE.test(label) ? 'more-present' : null
}
