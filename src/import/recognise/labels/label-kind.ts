// Tells what part of minutes a label or a heading begins: who was there, actions, decisions, the next meeting, and so on.
import { attendanceLabel } from './attendance-label.js'
import { isOfEarlierActions } from './earlier.js'
import { APOLOGIES, NOT_THERE, WITH_APOLOGIES_DONE } from './list-words.js'
import { plainLabel } from './plain-label.js'

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

interface Shape {
  kind: LabelKind
  pattern: RegExp
}

const OF_PEOPLE = '(?:members |those |people )?'

const SHAPES: readonly Shape[] = [
  {
    kind: 'absent',
    pattern: new RegExp(
      `^(?:${OF_PEOPLE}${NOT_THERE}[ ,–-]*(?:and |with )?(?:without|no|not sent|not sending)(?: (?:any|sending|giving))? ${APOLOGIES}(?: ${WITH_APOLOGIES_DONE})?|(?:no|without) ${APOLOGIES}(?: (?:were|was|had been|have been))?(?: ${WITH_APOLOGIES_DONE})?(?: (?:from|by))?)$`,
    ),
  },
  {
    kind: 'apologies',
    pattern: new RegExp(
      `^${OF_PEOPLE}${NOT_THERE}[ ,–-]*(?:with|but|and)?(?: sent| sending| giving)? ?${APOLOGIES}(?: ${WITH_APOLOGIES_DONE})?$`,
    ),
  },
  {
    kind: 'apologies',
    pattern: new RegExp(
      `^(?:to (?:receive|accept|note|record) )?(?:(?:any|the|accepted|received|sent|with) )*(?:${APOLOGIES}|excused|excuses)(?: (?:for|of) (?:non[- ]?)?(?:absence|attendance|lateness|inability to attend))?(?: (?:were |was |have been |had been )?${WITH_APOLOGIES_DONE}(?: and ${WITH_APOLOGIES_DONE})?)?(?: (?:from|by))?$`,
    ),
  },
  {
    kind: 'apologies',
    pattern: new RegExp(`^(?:members|councillors|those|people|staff) (?:who )?(?:(?:sent|sending|gave|giving) )?${APOLOGIES}$`),
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

/** "Absent (with apologies)" */
const ABSENT_IN_BRACKETS = new RegExp(`^\\W*${NOT_THERE}\\b[^()]*\\((?:with |sent |gave )?${APOLOGIES}[^()]*\\)\\W*$`, 'i')

/** What a label, or the words of a heading, stand for; null when they are no label. */
export function labelKind(words: string): LabelKind | null {
  const label = plainLabel(words)
  if (label === '' || label.length > 110) return null
  if (isOfEarlierActions(label)) return 'earlier-actions'
  if (ACTIONS.test(label)) return 'actions'
  if (ABSENT_IN_BRACKETS.test(words)) return 'apologies'
  for (const { kind, pattern } of SHAPES) if (pattern.test(label)) return kind
  return attendanceLabel(label)
}
