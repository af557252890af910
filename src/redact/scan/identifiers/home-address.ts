// What a home's address looks like that has no word for a street: a number and a name behind words about a home, "at 9 Castlegate overnight".
import { KNOWN, knownOf } from '../../../core/lexicon.js'
import { MONTHS } from './date-forms.js'
import { wordsBefore } from './matching.js'
import { DASHES, NO_LETTER, NO_SMALL_LETTER } from './pattern-parts.js'

const HERE = '[Aa]t|[Oo]utside|[Oo]pposite|[Bb]ehind|[Bb]eside|[Nn]ear|[Nn]ext door to'
const HOUSE =
  '[Aa]ddr(?:ess)?(?: is| was| \\d)?|[Rr]esidence|[Ll]iv(?:es|ed|ing)|[Hh]ome(?: is| was)?|[Pp]roperty|[Pp]remises|flat,|house,|c/o|(?:[Ff]lat|[Rr]oom|[Uu]nit) [\\dA-Za-z]{1,4},'
const WENT =
  '(?:go|goes|went|called|came|moved|moves|moving|returned|sent|taken|travelled|drove|ran|deployed|visits?|back|despatched|dispatched|' +
  'written|writes?|posted|addressed|delivered) to|' +
  '(?:moved|removed|evicted|left|ran|taken|moving) from|[Vv]isited|[Ss]earched|[Aa]ttended'
const OF = '(?:tenancy|owner|occupier|tenants?|keys|front door|[Ss]earch|[Ww]arrant|[Rr]aid|[Vv]isit) (?:of|to|for|on)'
const BEFORE = `(?<=(?<![A-Za-zÀ-ɏ])(?:${HERE}|${HOUSE}|${WENT}|${OF})(?: ?[:|])?[ \\n]{0,2})`

const NUMBER = `\\d{1,3}[A-Za-z]?(?: ?[/&${DASHES}] ?\\d{1,3}[A-Za-z]?)?`
/** "at 9 May", "at 3 Pacific", "at 12 Schools". */
const NO_STREET =
  `(?!(?:${MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|` +
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Eastern|Central|Pacific|Mountain|GMT|Members|Schools|Referrals|Actions|' +
  `[A-Z][a-z]{2,12}(?:ings|ments|ions|ces|ers|ors))${NO_LETTER})`
const MORE = `(?: (?:(?:y|yr|the|of|of the|on the) )?(?![A-Z][a-z]{2,5}day)[A-ZÀ-Þ][a-zß-ɏ'’-]{1,20}${NO_LETTER}){0,3}`

/** The sentence ends there, or goes on in small letters. */
const AFTER =
  '(?=[.,;:)!?\\n|]|$| \\|| (?:found|and|but|or|to|with|for|when|where|while|until|since|after|before|on|in|at|by|from|was|is|has|had|who|which|that|most|' +
  `overnight|ended|last|this|next|every|each|again|twice|together|today|yesterday|as|because|then|he|she|they|so|now)${NO_SMALL_LETTER})`

export const HOME = new RegExp(`(?=\\d)${BEFORE}${NUMBER},? ${NO_STREET}[A-ZÀ-Þ][a-zß-ɏ'’-]{2,20}${MORE}${AFTER}`, 'gu')

/** What ends so is where people meet or work. */
const NOBODYS_HOME =
  /(?:Schools?|Academ(?:y|ies)|College|Hospitals?|[a-z](?:ments|ions|tors|kers|cers)|Courts|Meetings?|Wards?|Plans?|Pillars|Councils?|Teams?|Police|Safeguarding|Boroughs?|Partners|Services?|Committees?|Groups?|Boards?|Papers?|Reports?|Records|Files|Cases|Homes|Hubs|Properties|Families|Children|People|Members)$/

/** "at 3 Kingston" may say when and where they met, unless somebody lives there. */
const TIME_AND_WORD = /^(?:1[0-2]|[1-9]) ([A-Z][a-z]+)$/
const BEFORE_A_TIME = /\bat $/i
const LIVING = /\b(?:liv|stay|lodg|hous|resid|sle[ep]|home|tenan|flat|found|seen|arrest|police|officer|mum|dad|parent)/i

/** Whether the home seen at a place of a text is none: where people meet or work, or a time of day and a town. */
export function isNobodysHome(text: string, { start, end }: { start: number; end: number }): boolean {
  const home = text.slice(start, end)
  const town = TIME_AND_WORD.exec(home)?.[1]
  if (town === undefined || !BEFORE_A_TIME.test(wordsBefore(text, start, 4))) return NOBODYS_HOME.test(home)
  return (knownOf(town.toLowerCase()) & KNOWN.place) !== 0 && !LIVING.test(wordsBefore(text, start, 40))
}
