// The labels and headings that minutes use for their parts: who was there, actions, decisions, the next meeting, and so on.

export type LabelKind =
  | 'present'
  | 'more-present'
  | 'apologies'
  | 'absent'
  | 'chair'
  | 'notetaker'
  | 'date'
  | 'time'
  | 'venue'
  | 'title'
  | 'actions'
  | 'earlier-actions'
  | 'decisions'
  | 'next-meeting'
  | 'container'
  | 'topic'
  | 'aside'

const EARLIER =
  /\b(?:previous|last|earlier|past|outstanding|brought forward|carried (?:forward|over)|carry[- ]?over|prior|review of|update on|updates? (?:on|to)|follow[- ]?up (?:on|of|from)|matters arising|progress on|status of|open actions? from|action (?:log|tracker|list) (?:review|update))\b.*\b(?:actions?|minutes|meeting|items?)\b|\bactions? (?:points? |items? )?(?:from|since|update|review|brought|carried|outstanding|arising from (?:the )?(?:previous|last|minutes))\b|\bactions? (?:log|list|tracker|register|points?)? ?(?:from|of) (?:the )?(?:previous|last)|\bmatters arising\b/i

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

interface Shape {
  kind: LabelKind
  pattern: RegExp
}

const SHAPES: readonly Shape[] = [
  {
    kind: 'absent',
    pattern:
      /^(?:(?:members |those |people )?(?:absent|absences?|absentees|not (?:present|in attendance)|did not attend)[ ,–-]*(?:and |with )?(?:without|no|not sent|not sending)(?: (?:any|sending|giving))? (?:apolog(?:y|ies)|apols?|regrets)(?: (?:sent|received|given))?|no (?:apologies|apols) (?:(?:were|was|had been|have been) )?(?:received |sent |given )?(?:from|by))$/,
  },
  {
    kind: 'apologies',
    pattern:
      /^(?:members |those |people )?(?:absent|absences?|absentees|not (?:present|in attendance)|did not attend)[ ,–-]*(?:with|but|and)?(?: sent| sending| giving)? ?(?:apolog(?:y|ies)|apols?|regrets)(?: (?:sent|received|given))?$/,
  },
  {
    kind: 'apologies',
    pattern:
      /^(?:to (?:receive|accept|note|record) )?(?:(?:any|the|accepted|received|with|no) )*(?:apolog(?:y|ies)|apols?|regrets|excused|excuses)(?: (?:for|of) (?:non[- ]?)?(?:absence|attendance|lateness|inability to attend))?(?: (?:were |was |have been |had been )?(?:received|accepted|noted|given|sent|tendered)(?: and (?:accepted|noted|approved))?)?(?: (?:from|by))?$/,
  },
  {
    kind: 'apologies',
    pattern: /^(?:members|councillors|those|people|staff) (?:who )?(?:(?:sent|sending|gave|giving) )?(?:apologies|regrets)$/,
  },
  {
    kind: 'next-meeting',
    pattern:
      /^(?:(?:to )?(?:confirm|note|agree|set) )?(?:the )?(?:(?:proposed )?dates?(?: and times?| and venues?| and location| of|, time,? (?:and|&) (?:venue|place|location))* (?:of|for) (?:the )?)?(?:next|future|forthcoming|upcoming|following) (?:scheduled |committee |board |panel |ordinary |full |parish |council |council's |team |group |project |sig |wg |cg )*(?:meetings?|call|session)(?: dates?| date and time| date, time and venue| schedule| will be(?: held)?(?: on)?| is(?: on)?| to be held(?: on)?)?$/,
  },
  { kind: 'next-meeting', pattern: /^(?:dates? of )?(?:meeting dates|dates for (?:the )?diary|diary dates)$/ },
  {
    kind: 'date',
    pattern: /^(?:meeting )?(?:date|held on|when|day|date (?:and|&) time|date\/time|date of (?:the )?meeting|meeting date|dated)$/,
  },
  {
    kind: 'time',
    pattern: /^(?:meeting )?(?:times?|start(?: time)?|started|time of (?:the )?meeting|commenced|hours|duration|time started|time opened)$/,
  },
  {
    kind: 'venue',
    pattern:
      /^(?:meeting )?(?:venue|location|place|where|held (?:at|in|via)|room|held|place of meeting|meeting place|medium|venue\/platform|platform)$/,
  },
  {
    kind: 'title',
    pattern: /^(?:title|meeting(?: title| name)?|subject|name of (?:meeting|group|committee)|committee|group|type of meeting|purpose)$/,
  },
  {
    kind: 'chair',
    pattern:
      /^(?:(?:the |meeting |acting |panel |committee |session |in the )*(?:chair|chairman|chairwoman|chairperson|chairs|facilitators?|moderators?|convenors?|convener|president|presiding(?: officer)?|host|meeting lead|chaired|meeting called|led|called)(?: of (?:the )?meeting)?(?: by)?)$/,
  },
  {
    kind: 'decisions',
    pattern:
      /^(?:(?:summary of |list of |key |main |any )*(?:decisions?|resolutions?|outcomes?|agreements?|conclusions?|key points agreed)(?: (?:made|taken|agreed|reached|summary|log|register))*)$/,
  },
  { kind: 'topic', pattern: /^(?:agenda )?(?:item|topic|subject|agenda item|agenda topic|discussion topic)(?: \d+)?$/ },
  {
    kind: 'container',
    pattern:
      /^(?:the )?(?:meeting |brief |short |full |key |main |general |detailed )*(?:minutes|agenda(?: items?| topics?| points?)?|discussions?|notes|items?|topics?|business|contents?|main business|discussion (?:points|items|topics|summary|notes)|summary of (?:the )?(?:discussions?|meeting)|proceedings|agenda (?:and|&|\/) (?:notes|minutes|discussion)|minutes (?:of|from) (?:the )?meeting|points? (?:discussed|of discussion)|topics? (?:discussed|covered)|items? discussed|meeting (?:notes|minutes)|record of (?:discussion|meeting)|issues? discussed|notes and actions|notes\/actions|agenda item notes)$/,
  },
  {
    kind: 'notetaker',
    pattern:
      /^(?:notes?|minutes?|scribed?|scribes?|scribe\(s\)|recorded|notes? ?taker|note[- ]?taker|minute[- ]?taker|minutes taken|notes taken|minutes recorded|minutes prepared|recorder|recording secretary|in attendance to take minutes|rapporteur|minutes issued|author|minute secretary|clerk (?:to the meeting|in attendance)|note-?takers?)(?: by)?$/,
  },
  {
    kind: 'aside',
    pattern:
      /^(?:useful |important |related |relevant |other |supporting |meeting |background |further )*(?:links?|slides?|resources?|recordings?|attachments?|appendix(?: [a-z0-9]+)?|appendices|annex(?: [a-z0-9]+)?|documents?(?: circulated)?|papers?(?: circulated)?|documentation|references?|table of contents|toc|quick links|see also|abbreviations|glossary|acronyms|distribution(?: list)?|circulation(?: list)?|cc|copies? to|video|transcript|chat(?: log)?|additional resources|other information|special notes|information|reading|download|files|tags|categories|share this|quorum|logistics|antitrust(?: policy)?(?: notice)?|code of conduct|please (?:read|bring)|type of meeting|timekeeper|meeting info(?:rmation)?|details|meeting details|about this meeting|meeting objectives|objectives|log|irc log|summary|executive summary|main outcomes|summary of outcomes|key points|signatures?)$/,
  },
]

const ACTIONS =
  /^(?:(?:(?:summary|list|table|log|record|schedule|review) of |(?:new|agreed|key|main|our|any|all|the|further|follow[- ]?up|immediate|meeting|open) )*(?:actions?|action (?:items?|points?|list|log|table|plan|summary|register|tracker|sheet)|next (?:steps?|actions?)|to[- ]?dos?(?: list)?|tasks?(?: assigned| for next week| list)?|follow[- ]?ups?|homework|deliverables|who is doing what|what needs (?:to be )?doing|goals? for next week|plan for next week|work for next week|assigned tasks)(?: (?:agreed|arising|required|summary|list|points?|items?|table|relating to .*|for .*|from (?:this|the|today's) (?:meeting|discussion|session)|and owners?|& owners?|and deadlines|to be taken|taken|set|raised|noted))*|ap|ais?)$/

/** What a label, or the words of a heading, stand for; null when they are no label. */
export function labelKind(words: string): LabelKind | null {
  const label = plainLabel(words)
  if (label === '' || label.length > 110) return null
  if (label.split(' ').length <= 12 && EARLIER.test(label) && /\bactions?\b/.test(label) && !/\bminutes\b/.test(label))
    return 'earlier-actions'
  if (ACTIONS.test(label)) return 'actions'
  if (/^\W*(?:absent|not present)\b[^()]*\((?:with |sent |gave )?apologies[^()]*\)\W*$/i.test(words)) return 'apologies'
  for (const { kind, pattern } of SHAPES) if (pattern.test(label)) return kind
  return attendanceLabel(label)
}

function attendanceLabel(label: string): LabelKind | null {
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

/** Lower case, without numbers before it, brackets after it, or signs at its ends. */
export function plainLabel(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[*_#]/g, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\([^()]*$/g, ' ')
    .replace(/^\s*(?:item\s+)?\d+(?:[./]\d+)*[.):]?\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.–—-]+|[\s:;,.!?–—-]+$/g, '')
}

/** Whether an item's title says that it goes back to the meeting before: its minutes, its actions, what arose from them. */
export function goesBack(title: string): boolean {
  const label = plainLabel(title)
  return (
    EARLIER.test(label) || /\bminutes\b/.test(label) || /^(?:actions?|action (?:log|list|tracker|points?)|actions? update)$/.test(label)
  )
}

export interface Labelled {
  kind: LabelKind
  label: string
  /** What follows the label on its line. */
  rest: string
  /** Where that begins in the text. */
  restAt: number
}

/**
 * A line that begins with a label and its sign ("Present: ...", "Present – ..."), or is a label alone; "DNA" (did not attend) is one with
 * its sign only, since health services also count those who didn't. A line of bold words and plain
 * ones needs no sign: `boldEnd` says where the bold words end, or 0.
 */
export function readLabel(text: string, boldEnd = 0): Labelled | null {
  if (boldEnd > 0 && boldEnd < text.length) {
    const label = text.slice(0, boldEnd)
    const kind = labelKind(label)
    if (kind !== null) return labelled(kind, label, text, boldEnd)
  }
  const were =
    /^(?:the following (?:were|people were|members were) )?((?:those |members |also )?(?:present|in attendance|attending))(?: at the meeting)?(?: (?:were|was|are))?\s*:?\s+(?=\p{Lu})/iu.exec(
      text,
    )
  if (were?.[1] !== undefined && / (?:were|was|are)\b/.test(were[0])) return labelled('present', were[1], text, were[0].length)
  for (const sign of text.slice(0, 130).matchAll(/\s*[:：]\s*|\s*[–—]\s*|\s+-\s*|\s*-\s+|\s*\t\s*/g)) {
    const label = text.slice(0, sign.index)
    const kind = labelKind(label) ?? (/^DNA'?s?$/.test(label.trim()) ? 'absent' : null)
    if (kind !== null) return labelled(kind, label, text, sign.index + sign[0].length)
    if (/[.;]\s/.test(label)) break
  }
  const whole = labelKind(text)
  return whole === null ? null : { kind: whole, label: text, rest: '', restAt: text.length }
}

function labelled(kind: LabelKind, label: string, text: string, at: number): Labelled {
  const rest = text.slice(at)
  const skipped = /^[\s:：–—-]*/.exec(rest)?.[0].length ?? 0
  const said = rest.slice(skipped).trim()
  const isTaker = kind === 'container' && said !== '' && /^(?:minutes|notes)$/.test(plainLabel(label))
  return { kind: isTaker ? 'notetaker' : kind, label: label.trim(), rest: said, restAt: at + skipped }
}
