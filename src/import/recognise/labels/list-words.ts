// The words by which minutes say who was there, who sent apologies and who did not come: parts of patterns, in small letters, without groups of their own.

/** "Apologies", "Apols", "Regrets" */
export const APOLOGIES = '(?:apolog(?:y|ies)|apols?|regrets)'

/** What is done with apologies: "received", "rec'd", "accepted". */
export const WITH_APOLOGIES_DONE = "(?:received|rec['’]?d|accepted|noted|given|sent|tendered|approved)"

/** Those who were there, as people. */
export const THOSE_THERE = '(?:present|attendees?|participants?)'

/** That somebody was there. */
export const WAS_THERE = '(?:(?:in )?attendance|attended|attending)'

/** That somebody was not there. */
export const NOT_THERE =
  '(?:absent|absences?|absentees?|not (?:present|in attendance|attending|attended)|non[- ]attend(?:ance|ees?|ing)|did not attend|(?:unable|not able) to attend)'
