// The parts of a street address, as sources for patterns: house, street, place.
import { DASHES, END, NO_LETTER } from './pattern-parts.js'
import { POSTCODE } from './postcode.js'

export const SURE = 'Road|Rd|Street|Avenue|Ave|Lane|Crescent|Cres|Mews|Terrace|Gardens|Gdns|Grove|Boulevard|Blvd'
/** Words that are streets only behind a number or a house. */
const OTHER = [
  // ways
  'St|Av|Ln|Close|Cl|Drive|Dr|Way|Walk|Row|Path|Passage|Parade|Approach|Arcade|Alley|Broadway|Causeway|Highway|Parkway|Trail|Drove|Gait',
  'Loan|Wynd|Vennel|Esplanade|Promenade|Crossing|Bridge|Corner|Spur|Reach|Side|End|Edge|Wy|Wlk|Pde|Loop|Ride|Byway|Cut|Drift|Turn|Twitten|Ginnel',
  'Link(?! (?:[Ww]ork|[Oo]ffic))',
  // what they open on
  'Place|Pl|Square|Sq|Circus|Precinct|Mall|Court|Ct|Courtyard|Yard|Oval|Park|Pk|Green|Grn|Gr|Common|Embankment|Quays?|Wharf|Marina|Moorings|Strand',
  // houses
  'House|Cottages?|Cotts|Lodge|Mansions|Mount|Villas|Terr?|Tce|Gables|Maltings|Estate|Buildings|Bldgs|Towers?|Gate|Grange|Farm|Barns?|Stables|Cloisters?|Haven|Heights',
  'View|Pike',
  // hills, fields, woods, water
  'Hill|Rise|Crest|Vale|Dale|Dene|Dell|Dingle|Glen|Brow|Braes?|Bank|Ridge|Fell|Knoll|Heath|Wold|Hollow|Bottoms?|Fields?|Mead|Meadows?|Lea|Leas|Leys|Crofts?',
  'Garth|Fold|Acres?|Paddocks?|Pastures?|Lawns?|Pound|Pleasant|Chase|Shaw|Hurst|Holt|Copse|Spinney|Glade|Nook|Woods?|Orchard|Rookery',
  'Brook|Weir|Island|Mere|Moor|Warren|Thicket|Springs|Poplars|Willows|Limes|Firs|Oaks|Elms|Beeches|Laurels',
].join('|')

export const SURE_STREET = `(?:${SURE})${END}`
export const STREET = `(?:${SURE}|${OTHER}|road|rd|street|st|lane|avenue|ave|close|crescent|terrace)${END}`
export const SMALL_STREET = `(?:${SURE.toLowerCase()}|close|drive|place|square|court|way|walk|hill)${END}`

const FLAT_OF_FLOOR = `(?:(?:Ground|First|Second|Third|Top|Upper|Lower|Garden|Basement)(?: [Ff]loor)? [Ff]lat)${END}`
const NUMBERED_FLAT =
  '(?:[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Mm]aisonette|[Bb]edsit|[Uu]nit|[Ss]uite|[Rr]oom|[Bb]lock|[Ss]tudio|[Pp]lot|[Ff]loor|[Cc]aravan|[Pp]itch|' +
  '[Cc]halet|[Bb]erth) ?(?:no\\.? ?)?(?:\\d{1,5}[A-Za-z]?|[A-Z]\\d{0,3})(?:/[\\dA-Z]{1,2})?(?![A-Za-z0-9À-ɏ%])'
/** In a Scottish tenement: 1F2, 2/3, GF1. */
const TENEMENT_FLAT = '(?:\\d{1,2}[FR/]|[GBP]F)\\d{1,2}(?=,? \\d)'
export const FLAT = `(?:${FLAT_OF_FLOOR}|${NUMBERED_FLAT}|${TENEMENT_FLAT})`

/** 12, 12a, 12-14, 12a-c, 12 and 14, "10, 12 and 14" */
export const HOUSE_NUMBER =
  '(?:[Nn]o\\.? ?|[Nn]umber )?\\d{1,4}[A-Za-z]?' +
  `(?: ?[/&${DASHES}] ?\\d{1,4}[A-Za-z]?|[/&${DASHES}][A-Za-z]|(?:, \\d{1,4}[A-Za-z]?){0,3} (?:and|to) \\d{1,4}[A-Za-z]?)?${END}`
export const WORD = "[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]{0,25}"
export const NAME = `(?:${WORD}|\\d{1,3}(?:st|nd|rd|th)|of|the|upon|and|in|on|under|le|la|de)(?: |\\n {0,4})`
/** "12elm road", "12Elm Road"; not "5minute walk". */
export const GLUED_NUMBER =
  '\\d{1,3}(?=[A-Z][a-z]{2}|(?!min|mile|met(?:re|er)|hour|day|week|month|year|yard|point|step|way|bed|mph|hr)[a-z]{3})'
/** "5 the green", where the sentence ends with it: "by 5 the green was clear". */
export const SMALL_NAMELESS =
  'the (?:green|drive|mall|parade|square|grove|mews|gardens|broadway|paddocks?|orchard|limes|oaks|willows|chase|ridge)(?=[,.;)|\\n]|$| \\|)'
/** In small letters a sentence's own words would be names of streets: "5 years down the road". */
const NO_SMALL_NAME = `(?!(?:${[
  'the|of|and|or|to|in|on|a|an|for|by|with|from|at|this|that|one|per|down|our|is|are|was|were|as|have|has|had|out|off|up',
  'cases?|child(?:ren)?|people|families|schools?|members?|years?|months?|weeks?|days?|hours?|minutes?|miles?|times?|ways?|million|pages?',
].join('|')})[ \\n])`
export const SMALL_NAME = `${NO_SMALL_NAME}[a-z][a-z'’]{1,20} `
/** Streets of one word. */
export const NAMELESS = `(?:${[
  '(?:The )?(?:Broadway|Embankment|Esplanade|Strand|Parade|Mall|Cheapside|Piccadilly|Whitehall|Millbank|Kingsway)',
  '(?:East|West|North|Castle|Kirk|Mill|Mickle|Bishops|Deans|Moor|Ald|Stone|Copper|Brig|Friar|Church)gate',
  '(?:River|Quay|Lake|Hill|Fell|Wood|Beck|Brook|Meadow|Burn|Park|Church|Bank|Way|Water|Moor)side',
  '(?:High|Broad|Long)fields?|(?:Queens|Green|Ridge|Cross|Park)ways?',
  'Woodlands|Sandpits|Greenacres|Cornhill|Haymarket|Aldwych',
].join('|')})${END}`
/** Streets in Welsh begin with what they are. */
const WELSH_BEGINNING = [
  'Heol|Ffordd|Stryd|L[ôo]n|Maes|Bryn|Cae|Clos|Rhodfa|Llys|Cwrt|Parc|Gerddi|Rhiw|Bro|Plas|Pen|Glan|Erw|Waun|Cwm|Rhes|Tan|Nant|Cefn|Coed|Dan',
  "T[yŷÿ]|Tyn|Ty'n|Trem|Craig|Min|Pant|Pentre|Porth|Rhos|Ynys|Ystad|Yr?",
].join('|')
export const WELSH_STREET = `(?:${WELSH_BEGINNING})(?:(?:[ -](?:y|yr|'r|[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,20})|-[a-zß-ɏ]{2,12})${NO_LETTER})+`
export const HOUSE_WORD =
  '(?:Cottage|House|Lodge|Farm|Farmhouse|Villa|Barn|Court|Mill|Manor|Hall|Rectory|Vicarage|Bungalow|Grange|Towers?|Mansions|Heights|Point|' +
  'Building|Buildings|Annexe|Hostel|Hotel|Foyer|Refuge)'
export const HOUSE_NAME = `(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{0,20} ){1,3}${HOUSE_WORD}`

/** A sentence begins, or a line with something else. */
const NO_PLACE =
  '(?!(?:The|She|He|They|But|And|When|Who|It|We|If|In|On|At|An|This|That|There|His|Her|Their|Police|Social|Mum|Dad|Child|Mr|Mrs|Ms|Miss|Dr|' +
  `DOB|Tel|NHS|UPN)${NO_LETTER})`
const PLACE_WORD = `${NO_PLACE}[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,25}`
const POST = `(?:${POSTCODE}|[A-Z]{2},? \\d{5}(?:-\\d{4})?(?!\\d))`

/** What follows a street and belongs to it, read from there on: places one after another to a postcode, or two after commas. */
export const TO_POSTCODE = new RegExp(`(?:[,.]?[ \\n]{1,5}(?:${PLACE_WORD}|upon|on|under|by|le)){0,8}[,.]?[ \\n]{1,5}${POST}`, 'uy')
export const PLACES = new RegExp(
  `(?:(?: (?:North|South|East|West)${NO_LETTER})?(?:, ?\\n? {0,4}${PLACE_WORD}(?: (?:(?:upon|under|le) )?${PLACE_WORD}){0,2}){0,2})`,
  'uy',
)
