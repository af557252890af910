// Tells a label of people from other words: who was there, who wasn't, a group of them.

/** Words in a label that say its entries were there, for certain. */
const THERE =
  /\b(?:present|attendees?|attending|attendance|in attendance|attended|participants?|participating|roll ?call|those there|on the call|in the room|in person)\b/
const NOT_THERE =
  /\b(?:absent|absences?|absentees|not (?:present|in attendance|attending|attended)|non[- ]attend\w*|did not attend|unable to attend|missing)\b/
/** What makes a sentence of words that would else be a label. */
const SENTENCE =
  /\b(?:to|will|should|would|could|can|may|might|said|asked|had|have|has|is|be|been|own|their|our|his|her|we|they|it|not|must|expressed|took|give|gave)\b/
/** Words for groups of people, which say they were there where a list of those who were goes on. */
const GROUP_OF_PEOPLE =
  /^(?:the |other |additional |core |full |voting |non-voting |non-executive |independent |associate |regular |board |panel |committee |council |group |team |executive |elected |co-opted |parish |town |borough |county |district |invited |external |clinical |lay |staff |student |tsc |ministers? ?)*(?:members|panel|board|committee|group|team|council|working group|observers?|guests?|visitors?|officials?|officers?|councillors?|cllrs|trustees|governors|directors|ministers(?: presenting)?|officials presenting|secretariat|support|invitees|invited|staff|speakers?|presenters?|presenting|by invitation|ex[- ]officio|non-members|others|representatives?|advisers|advisors|executives?|chairs?|remote(?:ly)?|online|via \w+|in person|public|members of the public|representing .*|delegates|facilitators?|contributors)$/

/** The list that a plain label begins; null when it is none of people. */
export function attendanceLabel(label: string): 'present' | 'more-present' | 'absent' | null {
  if (
    label.split(' ').length > 9 ||
    /\b(?:welcome|introductions?|declarations?|register|policy|record of|report|discuss\w*|update|challenges?|policies|figures|monitoring|rates?|at school)\b/.test(
      label,
    )
  )
    return null
  if (/\b(?:apologies|regrets)\b/.test(label)) return null
  if (NOT_THERE.test(label)) return 'absent'
  if (SENTENCE.test(label)) return null
  if (THERE.test(label)) return /^(?:also|others?|additional|in attendance|further|guest)/.test(label) ? 'more-present' : 'present'
  return GROUP_OF_PEOPLE.test(label) ? 'more-present' : null
}
