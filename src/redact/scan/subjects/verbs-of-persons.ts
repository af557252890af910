// The verbs of English that follow a subject, by what they tell of it: that it is a person, or only that a sentence goes on.

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const AUXILIARIES: ReadonlySet<string> = listed(
  'is was has had will would can could does did may might must should shall cannot wo ca sha',
)
/** A name stands before these only in a slip, or for a family. */
export const PLURAL_AUXILIARIES: ReadonlySet<string> = listed('are were have')
/** Those that a plural never stands before. */
export const SINGULAR_VERBS: ReadonlySet<string> = listed('is was has does')

/** Past forms that are no participle, and so never describe the noun before them. */
export const PLAIN_PASTS: ReadonlySet<string> = listed(`
  went gave took shook wrote spoke came began saw knew rang drove felt kept ran fell grew rose sat stood won became chose ate drank slept threw flew
  broke woke wore bore forgot forgave drew sang swam sank seemed appeared looked remained thought understood meant did undertook
  hid swore dared crept clung shrank stole hung shot bled sped strode sought withdrew mistook overtook fled wept lay dealt blew froze rode wove
  trod slew strove sprang stank tore spat awoke arose outgrew overcame overslept sounded smelled`)

/** Past forms that are participles too, of verbs that add no ending. */
export const IRREGULAR_PASTS: ReadonlySet<string> = listed(
  'said told left made met held led sent brought heard put found got lost paid cut set let hit read won taught caught bought sold spent built struck quit fed fought hurt laid lent shut slid spread stuck swept swung dug beat bit cost burst forbade bound clad cast felled flung ground knelt leant learnt leapt misled overheard rid sewn showed slit spelt spilt spun stung strung sworn upset wound wet smelt dreamt dwelt',
)

/** What a person alone does; of those with an object, whatever follows. */
export const PERSONAL_PASTS: ReadonlySet<string> = listed(`
  said told asked replied denied agreed disagreed thanked explained apologised apologized promised refused queried wondered argued resigned
  retired complained admitted claimed insisted suggested advised noted confirmed recommended requested responded commented stated questioned
  proposed seconded chaired attended visited telephoned phoned rang emailed wrote spoke thought believed knew hoped wanted decided offered
  volunteered undertook declined objected waited travelled cried laughed smiled nodded shook married signed chose wished preferred stayed reported
  shouted whispered remembered forgot understood doubted feared worried complied pleaded testified vowed urged warned appealed begged
  hesitated disputed interrupted joked examined declared outlined introduced
  summarised threatened slammed welcomed presented collected drafted missed supported searched joked lied sighed shrugged frowned wept hugged kissed smoked drank ate slept woke stole fled swore swam crept
  fought knelt leant bled sobbed shoved punched slapped vomited stammered`)

/** Past forms of verbs without an object: a preposition after one doesn't make it a participle. */
export const WITHOUT_OBJECT: ReadonlySet<string> = listed(`
  lived worked stayed arrived died travelled traveled walked waited shouted looked stared pointed talked argued complained apologised apologized
  wondered laughed cried smiled nodded resigned retired responded replied appealed listened objected voted participated commented reflected
  belonged emigrated graduated volunteered disappeared returned disagreed paused knocked screamed yelled chatted texted consented intervened
  persisted relapsed collapsed absconded withdrew cared applied pressed hoped asked left joined cooperated engaged lied stepped ran coughed`)

/** As they are said of one person now; none is a plural noun that often stands behind another noun. */
export const PERSONAL_PRESENTS: ReadonlySet<string> = listed(`
  says thinks wants asks tells knows believes agrees disagrees denies chairs works lives leads attends teaches writes speaks feels hopes
  thanks explains suggests advises recommends confirms argues insists admits claims wonders wishes prefers refuses complains
  apologises replies responds proposes seconds declines offers understands remembers drives eats drinks sleeps smokes cries laughs
  smiles sits stands goes comes takes gives makes likes loves hates brings keeps runs sees hears manages represents retires resigns joins cares remains expects meets`)

/** What is said of a person after a form of "to be". */
export const PERSONAL_STATES: ReadonlySet<string> = listed(`
  asked told invited thanked appointed elected promoted convinced worried arrested married divorced pregnant ill unwell absent upset angry pleased happy
  glad sad sorry afraid born keen willing unable able unsure sure aware unaware retired late tired interviewed sentenced charged convicted bailed
  surprised shocked grateful reluctant anxious confident satisfied disappointed ready away off present employed sacked dismissed suspended
  reminded informed consulted questioned seen known frightened scared terrified nervous tearful distressed drunk intoxicated hungry thirsty bullied excluded
  adopted discharged detained remanded trafficked groomed assaulted abused raped stabbed robbed bailed deported homeless unemployed jealous embarrassed
  ashamed talkative withdrawn agitated aggressive vulnerable crying asleep awake dead handcuffed cautioned fostered`)

/** After "has", "had", "will": also what a thing may do, of which these are a person's. */
export const PERSONAL_BASES: ReadonlySet<string> = listed(`
  lead chair attend write speak ask tell agree like prefer love hate visit apologise resign retire reply respond sign email phone ring circulate draft
  contact liaise present think know believe want refuse decide join check undertake help appeal reply leave meet chase`)

/** Small adverbs between a subject and its verb. */
export const BETWEEN: ReadonlySet<string> = listed(
  'also then never always still later now often not only already since just again soon both once twice too almost seldom sometimes perhaps ' +
    'last reportedly himself herself themself themselves ever even first next meanwhile however though',
)

/** Past forms that, with no object, minutes and notes say of papers and business: "Letter sent to parents", "Update given". */
export const DONE_TO_THINGS: ReadonlySet<string> = listed(`
  sent held made given found taken agreed noted received circulated attached raised discussed reviewed completed updated shared needed required
  arranged booked closed cancelled postponed approved submitted issued posted published printed signed provided delivered paid bought sold set
  put kept left lost built cut read written drafted amended added deferred allocated offered recommended recorded reported described used based
  related involved included called named known seen done brought led met told asked heard said taught caught spent carried ordered planned`)

/** What goes on after a verb that has or no object: "moved house", "reported back". */
export const AFTER_ACTIVE: ReadonlySet<string> = listed(
  'back again late early otherwise twice once house home away apologies minutes evidence notes together alone angrily briefly nearby nights',
)
