// What a home's address looks like that has no word for a street: a number and a name behind words about a home, "at 9 Castlegate overnight".
import { DASHES } from './matching.js'

const HERE = '[Aa]t|[Oo]utside|[Oo]pposite|[Bb]ehind|[Bb]eside'
const HOUSE =
  '[Aa]ddress(?: is| was| \\d)?|[Hh]ome(?: is| was)?|[Pp]roperty|[Pp]remises|flat,|house,|c/o|(?:[Ff]lat|[Rr]oom|[Uu]nit) [\\dA-Za-z]{1,4},'
const WENT =
  '(?:went|called|came|moved|moves|moving|returned|sent|taken|travelled|drove|ran|deployed|visits?|back|despatched|dispatched) to|' +
  '(?:moved|removed|evicted|left|ran|taken|moving) from|[Vv]isited|[Ss]earched|[Aa]ttended'
const OF = '(?:tenancy|owner|occupier|tenants?|keys|front door) (?:of|to)'
const BEFORE = `(?<=(?<![A-Za-zÀ-ɏ])(?:${HERE}|${HOUSE}|${WENT}|${OF}):?[ \\n]{0,2})`

const NUMBER = `\\d{1,3}[A-Za-z]?(?: ?[/&${DASHES}] ?\\d{1,3}[A-Za-z]?)?`
/** "at 9 May", "at 3 Pacific", "at 12 Schools". */
const NO_STREET =
  '(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|' +
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Eastern|Central|Pacific|Mountain|GMT|Members|Schools|Referrals|Actions|[A-Z][a-z]{2,12}(?:ings|ments|ions|ces|ers|ors))(?![A-Za-zÀ-ɏ]))'
const MORE = "(?: (?:(?:y|yr|the|of|of the|on the) )?(?![A-Z][a-z]{2,5}day)[A-ZÀ-Þ][a-zß-ɏ'’-]{1,20}(?![A-Za-zÀ-ɏ])){0,3}"

/** The sentence ends there, or goes on in small letters. */
const AFTER =
  '(?=[.,;:)!?\\n]|$| (?:and|but|or|to|with|for|when|where|while|until|since|after|before|on|in|at|by|from|was|is|has|had|who|which|that|most|' +
  'overnight|ended|last|this|next|every|each|again|twice|together|today|yesterday|as|because|then|he|she|they|so|now)(?![a-zß-ɏ]))'

export const HOME = new RegExp(`(?=\\d)${BEFORE}${NUMBER},? ${NO_STREET}[A-ZÀ-Þ][a-zß-ɏ'’-]{2,20}${MORE}${AFTER}`, 'gu')

/** What ends so is where people meet or work. */
export const NOBODYS_HOME =
  /(?:Schools?|Academ(?:y|ies)|College|Hospital|Courts|Meetings?|Wards?|Plans?|Pillars|Councils?|Teams?|Police|Safeguarding|Boroughs?|Partners|Services?|Committees?|Groups?|Boards?|Papers?|Reports?)$/
