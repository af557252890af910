// The words by which somebody may be known: kinds of school, relatives, rare conditions, providers, offices. Reviewed by hand.

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What a school's name ends with. */
export const SCHOOL_KINDS = wordsOf(
  'school schools academy college nursery primary infant infants junior juniors secondary grammar high preschool pre-school kindergarten pru',
)

/** One relative; "partner" only after somebody. */
export const KIN = wordsOf(`
  mother father mum dad mummy daddy stepmother stepfather stepmum stepdad step-mother step-father step-mum step-dad birth-mother
  sister brother stepsister stepbrother half-sister half-brother step-sister step-brother twin sibling
  aunt auntie uncle cousin niece nephew grandmother grandfather grandparent gran granny nan nana grandma grandad granddad grandpa
  great-grandmother great-grandfather great-aunt great-uncle son daughter stepson stepdaughter step-son step-daughter grandson granddaughter
  husband wife fiance fiancee widow widower boyfriend girlfriend ex-partner ex-husband ex-wife ex-boyfriend ex-girlfriend
  mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law godmother godfather godparent guardian`)
/** Of whom there is only one for somebody; said of one without whose it is: "Mum said". */
export const CALLED = wordsOf('mother father mum dad nan gran grandma grandad stepfather stepmother stepdad stepmum')
/** What says of which side or kind a relative is. */
export const KIN_KINDS = wordsOf(`
  maternal paternal half step twin older elder younger eldest youngest oldest birth biological natural adoptive adopted foster late estranged former
  teenage adult baby big little only own young new`)
/** With these a relative is somebody's, even without "her" or "the". */
export const TELLING_KINDS = wordsOf('maternal paternal half step twin birth biological')
/** Whose relative it is. */
export const OWNERS = wordsOf('the her his their its whose my this that')
/** What "sister", "mother" or "partner" only describes. */
export const NOT_KIN_BEFORE = wordsOf(`
  tongue tongues country ship board figure figures and-baby organisation organisations school schools charity company trust paper ship city agency
  agencies site sites service services programme project partnership hospital college borough boroughs hub language christmas time nature`)

/** Whose child or spouse is known to everybody. */
export const OFFICES = wordsOf(`
  headteacher head-teacher teacher head principal governor councillor councillors mayor vicar priest imam rabbi pastor minister mp officer constable
  sergeant inspector superintendent gp doctor consultant nurse midwife judge magistrate director chair chief footballer celebrity actor
  postmaster landlord caretaker childminder worker`)

/** Who there may be only one of in an area. */
export const PROVIDERS = wordsOf(`
  school nursery academy college hospital hospice unit refuge home surgery clinic practice paediatrician mosque church gurdwara synagogue temple
  provider centre childminder ward pru placement hostel shelter club crèche creche playgroup pre-school preschool service`)

/** A rare condition in one word, or the end of one. */
export const RARE_CONDITION =
  /^(?:(?:ha?emophilia|phenylketonuria|progeria|narcolep|albin|dwarf|deaf-?blind|craniosynost|arthrogrypos|gastroschis|exomphal|holoprosenceph|anenceph|hydroceph|microceph|neurofibromat|achondroplas|galactos|porphyri|leuka?emi|lymphoma|medulloblast|duchenne|huntington|trisom|thalass|ichthyos|xeroderm|encephalit|gender-dysphor)[a-z]{0,12}|[a-z]{2,20}(?:blastoma|sarcoma|dystrophy|dystrophies|trophinopathy|leukodystrophy))$/

/** A rare condition in several words. */
export const RARE_CONDITIONS: readonly string[] = [
  'sickle cell',
  'cystic fibrosis',
  'epidermolysis bullosa',
  'brittle bone',
  'brittle bones',
  'osteogenesis imperfecta',
  'selective mutism',
  'selectively mute',
  'spina bifida',
  'cerebral palsy',
  'muscular dystrophy',
  'spinal muscular atrophy',
  'tuberous sclerosis',
  'multiple sclerosis',
  'motor neurone disease',
  'mitochondrial disease',
  'cleft palate',
  'cleft lip',
  'brain tumour',
  'maple syrup urine disease',
  'friedreich ataxia',
  'hiv positive',
  'bone marrow transplant',
  'heart transplant',
  'liver transplant',
  'kidney transplant',
]
/** A disease called after somebody, where that one is rare. */
export const RARE_DISEASES = wordsOf(
  'batten hirschsprung kawasaki tay-sachs gaucher wilson huntington niemann-pick pompe fabry krabbe perthes still addison castleman canavan sandhoff',
)
/** Syndromes that many have, or that are a turn of speech. */
export const COMMON_SYNDROMES = wordsOf(
  'bowel metabolic imposter impostor tunnel stockholm fatigue alienation ovary ovarian respiratory covid',
)

/** Who, with "local" before it, may be the one whom everybody there knows. */
export const POSTS = wordsOf(`
  headteacher head-teacher teacher principal councillor mayor vicar priest imam rabbi pastor minister mp constable gp doctor physician surgeon
  dentist pharmacist chemist nurse midwife paediatrician psychiatrist psychologist optician solicitor judge magistrate footballer celebrity
  postmaster postman shopkeeper publican farmer landlord caretaker childminder coach journalist`)
