// Tells from the words beside a name whether somebody chaired the meeting, or is the chair of something.

const OF_MEETING =
  /^(?:in the )?(?:(?:the |acting |meeting |panel |interim |committee |board |joint[ -]|co-?)?chair(?:man|woman|person|ing)?(?: of the meeting)?(?:,.*)?|.*\bchairing\b.*|convenor|convener|\(?chair\)?(?! of (?!the meeting\b)).*)$/i
const NO_CHAIR =
  /\b(?:vice|deputy|former|past|co-?opted|elect|ex|assistant|secretary|adviser|advisor|officer|support|office|pa|to the|for the)\b/i

/** Whether the words say that somebody was in the chair: "Chair", "in the chair", "chairing items 1 to 3". */
export function isOfMeeting(words: string): boolean {
  return /\bchairing\b/i.test(words) || (OF_MEETING.test(words) && !NO_CHAIR.test(words))
}

/** Whether they say of which body somebody is the chair, or what kind of one: "Trust Chair", "Independent Chair", "Chair of Governors". */
export function isOfBody(words: string): boolean {
  return /\bchair(?:man|woman|person)?\b/i.test(words) && !NO_CHAIR.test(words) && !isOfMeeting(words)
}
