// The words by which names, roles and organisations are told apart in minutes.

/** Titles that are no part of a name. */
const TITLES =
  'mr|mrs|ms|miss|mx|master|dr|doctor|prof|professor|cllrs?|ccllr|clr|coun|councill?ors?|alderman|alderwoman|ald|rev|revd|reverend|canon|father|fr|sir|dame|sr|hon|madam'
const BEFORE_COUNCILLOR = '(?:(?:county|district|borough|parish|town|city|ward|unitary|community|cambs|b|c|d|p|t)[. /]*)?'

/** One or more titles at the start of a name. */
export const TITLE = new RegExp(
  `^(?:the )?(?:(?:rt\\.? hon\\.?|right hon\\w*|${BEFORE_COUNCILLOR}(?:${TITLES}))(?![\\p{L}\\p{N}])\\.?[ \\t]*)+`,
  'iu',
)

/**
 * A rank before a name: of the police, with what makes it acting or temporary and a number behind it, of the fire service and the forces. In the letters that
 * it is written with, since "pc" and "dc" stand for other things.
 */
export const RANK =
  /^(?:(?:A\/|T\/|D\/|C\/|W\/?|Acting |Temporary |Temp\.? |Detective |Det\.? |Chief |Ch\.? |Assistant |Asst\.? |Deputy |Station |Stn\.? |Group |Gp\.? |Area |Wing |Wg\.? )*(?:PC|PCSO|PS|DC|TDC|DS|DI|DCI|DSU|DCS|CI|CC|ACC|DCC|Con(?:st)?|Constable|Sgts?|Sergeant|Insp|Inspector|Supt|DSupt|Superintendent|Commissioner|Commander|Cdr|Capt|Captain|Colonel|Lt|Lieutenant|Cpl|Corporal))(?!\p{L})\.?(?:\s+\d{1,6})?(?=\s+\p{Lu})\s+/u

/** Words that are written short and with a full stop before a name: no sentence ends with them. */
export const WRITTEN_SHORT =
  'Mrs?|Ms|Mx|Dr|Profs?|St|Cllrs?|Clr|Coun|Ald|Revd?|Fr|Sr|Hon|Rt|Messrs|Det|Insp|Sgts?|Supt|Const?|Capt|Cdr|Lt|Col|Maj|Cpl|Asst|Ch|Stn|Gp|Wg|Temp'

/** "Mac an Tàilleir": what stands between the parts of such a surname and is a word else. */
export const WITHIN_SURNAME = /(?<=\s(?:mac|mc|nic) )(?:an|na|nan|nam) (?=\p{Lu})/giu

/** What precedes a surname and belongs to it. */
export const PARTICLE =
  /^(?:de|del|della|der|den|van|von|vom|zu|la|le|du|da|dos|das|di|do|bin|ibn|al|el|ap|ab|ter|ten|y|mac|mc|st\.?|o['’])$/i

/** Letters after a name. */
export const AFTER_NAME =
  /^(?:[OMC]BE|KBE|DBE|CB|KCB|QC|KC|MP|MEP|MSP|MS|AM|JP|DL|PhD|BSc|MSc|MA|BA|FRS|FRCP|FRCN|RN|RGN|QPM|VC|RIBA|ACA|FCA)\.?$/

const ROLE_WORDS =
  'ex[ -]officio|sen[d]?co|chair|co-?chair|vice-?chair|chairman|chairwoman|chairperson|chairing|convenor|convener|facilitator|moderator|president|vice-president|clerk|secretary|secretariat|treasurer|' +
  'director|head|deputy|assistant|associate|officer|manager|adviser|advisor|administrator|coordinator|co-ordinator|consultant|lead|leader|teacher|headteacher|nurse|doctor|gp|midwife|' +
  'governor|trustee|minister|mayor|councillor|councillors|member|members|representative|rep|reps|engineer|analyst|scientist|architect|designer|developer|editor|editors|researcher|lecturer|professor|barrister|' +
  'solicitor|lawyer|commissioner|inspector|superintendent|constable|sergeant|pcso|warden|caretaker|bursar|registrar|dean|provost|provost|principal|chancellor|executive|ceo|cfo|coo|cto|cio|' +
  'notetaker|note-taker|minute-taker|minutes|minute|taker|notes|scribe|scribes|recorder|timekeeper|presenter|presenting|observer|observers|guest|guests|visitor|speaker|host|organiser|owner|owners|' +
  'interim|acting|independent|specialist|practitioner|worker|psychologist|psychiatrist|paediatrician|therapist|auditor|accountant|planner|technician|librarian|curator|archivist|statistician|student|staff|intern|apprentice|volunteer|resident|landlord|contractor|supervisor|tutor|maintainer|contributor|liaison|ambassador|champion|vicar|rector|curate|churchwarden'
/** A word that names what somebody does. */
export const ROLE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ROLE_WORDS})(?![\\p{L}\\p{N}])`, 'iu')

const ORGANISATION_WORDS =
  'council|councils|university|college|school|academy|office|ministry|department|dept|service|services|police|constabulary|trust|nhs|ccg|icb|ltd|limited|plc|llp|inc|gmbh|corp|corporation|company|' +
  'authority|association|agency|board|committee|society|institute|institution|foundation|union|group|partnership|partners|club|charity|church|parish|diocese|hospital|surgery|practice|centre|center|' +
  'federation|network|forum|alliance|consortium|commission|bank|borough|county|district|city|government|parliament|assembly|court|library|museum|archives?|laboratory|labs?|research|standards|survey|' +
  'technology|technologies|systems|solutions|software|media|press|studios?|housing|homes|defence|treasury|healthcare|health|education|transport|cooperative|co-operative|uk|england|wales|scotland|ireland|europe|international|global|nations?|local|support|team|directorate|division|faculty|unit|executive|legion|guild|links|digital|open|data|policy|independent'
/** A word that names a body. */
export const ORGANISATION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ORGANISATION_WORDS})(?![\\p{L}\\p{N}])`, 'iu')

/** What no person is called, though it is written with a capital. */
export const NOT_A_NAME = new RegExp(
  `^(?:${
    'the|a|an|all|no|none|nil|n/?a|tbc|tba|not|also|any|other|others|and|or|with|from|for|in|on|at|of|to|by|via|as|is|are|was|were|this|that|these|those|there|it|he|she|they|we|you|i|' +
    'apologies|apology|present|absent|absence|attendance|attendees?|attending|participants?|regrets|minutes?|meeting|meetings|agenda|item|items|action|actions|decision|decisions|resolved|agreed|noted|' +
    'date|time|venue|location|place|welcome|introductions?|matters|arising|business|public|press|quorum|quorate|received|accepted|total|page|draft|final|confidential|unclassified|official|version|notes?|' +
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|july|september|october|november|december|please|read|' +
    'zoom|teams|online|remote|remotely|virtual|telephone|phone|email|www|http|https|name|names|role|title|position|initials|organisation|organization|company|status|signed|signature|signatures?|everyone|residents?|parishioners|members|councillors|trustees|governors|officers|committee|council|board|panel|group|team|section|proposed|seconded|following|including|plus|vacancy|vacant'
  })$`,
  'i',
)

/** How somebody took part, which is neither role nor organisation. */
export const WAY_OF_TAKING_PART =
  /^(?:(?:via|by|on|through|using|over)\s+.*|remote(?:ly)?|online|virtual(?:ly)?|in[- ]person|accepted|received|noted|sent|given|approved|observing|zoom|ms teams|teams|skype|phone|telephone|dial(?:led|ed)?[- ]?in|video(?: ?conf\w*)?|(?:for )?(?:agenda )?items?\b.*|part(?:ial)?(?: attendance)?|from \d.*|until \d.*|to \d.*|arrived\b.*|left\b.*|late|joined\b.*|(?:for )?part of.*|ill-?health|illness|sick(?:ness)?|holiday|annual leave|work(?: commitments?)?|personal|no reason.*|unexpectedly.*|prior (?:engagement|commitment).*|\d{1,2}[.:]\d{2}.*|he\/him.*|she\/her.*|they\/them.*)$/i
