// Who can undertake something: a person, a body, an office; told from the words that name them.
import { isEverydayWord } from '../../core/everyday-words.js'
import { isClosedClass } from '../../redact/scan/closed-class.js'
import type { Token } from './tokens.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Those outside the partnership whose plans the minutes only report. */
const OUTSIDERS = words('government parliament ofsted cqc dfe court courts')

const PRONOUNS = words('he she i we they')

/** Offices and bodies. The last word of a name tells: "the Professional Adviser", "Learning Hub Subgroup". */
const ACTORS = words(
  'administrator adviser advisor agency all alliance architect assistant association attendees author authority bcu board borough bureau cabinet captain ccg ceo ' +
    'chair chairman chairperson chairs chairwoman champion clerk colleague colleagues college commissioner commissioners committee company consultant contractor care ' +
    'convenor co-ordinator coordinator council councillor councillors cfo county department deputy designer developer directorate director directors division ' +
    'doctor editor education engineer everybody everyone exec executive executives facilitator federation firm force forum governors group groups head headteacher health host housing ' +
    'inspectorate lead leaders leads librarian lieutenant manager managers member members midwife minister ministry mp network notetaker nurse office officer ' +
    'officers official officials ofsted ombudsman organiser organisers organizer owner owners panel parish partner partners partnership police practitioner ' +
    'president principal probation professional provider rapporteur registrar rep representative representatives reps reviewer scribe scrutineer secretariat secretary ' +
    'sector service services sheriff society steward subcommittee sub-committee subgroup sub-group sub-groups subgroups supervisor surveyor taskforce ' +
    'task-force team teams treasurer trust trustee trustees union unit vice-chair vice-chairman vicar volunteers volunteer warden webmaster',
)

/** Things that bear names with capitals and do nothing themselves. */
const THINGS = words(
  'agenda agreement app arrangements audit bill budget campaign case cases code conference course courses data day days directive document event events fair festival ' +
    'form forms framework fund funding guidance guidelines index initiative inspection issue item law letter meeting meetings mechanism minutes model newsletter ' +
    'notes page paper papers pathway pathways plan plans policies policy poster posts post principles procedures process profile programme project proposal ' +
    'protocol report reports research review reviews role roles scheme school-year seminar service-level session sessions site standard statement strategy survey ' +
    'system terms theme tool tools toolkit training website work workshop workshops year',
)

/** Words that begin with a capital in their own right, or for beginning a sentence. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$/

/** What a noun group in front of a verb is: somebody who can act, somebody the sentence named before, or no actor. */
export type Acting = 'named' | 'pronoun' | 'nobody'

/** The tokens of a noun group, its article with it, in order. Where it begins its clause, the capital of its first word says nothing. */
export function actingOf(group: readonly Token[], beginsClause: boolean): Acting {
  const [first] = group
  const head = headOf(group)
  if (first === undefined || head === undefined) return 'nobody'
  if (group.length === 1 && PRONOUNS.has(first.plain)) return 'pronoun'
  if (first.plain === 'a' || first.plain === 'an' || CALENDAR.test(head.plain) || THINGS.has(head.plain) || OUTSIDERS.has(head.plain))
    return 'nobody'
  if (
    ACTORS.has(head.plain) ||
    /(?:ologist|alyst|rapist)s?$/.test(head.plain) ||
    /^\p{Lu}{2,5}(?:[/&]\p{Lu}{2,5})*$/u.test(head.word) ||
    /^\p{Lu}\p{Ll}{0,2}\p{Lu}\p{Ll}*$/u.test(head.word)
  )
    return 'named'
  if (!/^\p{Lu}/u.test(head.word) || isClosedClass(head.plain)) return 'nobody'
  const isCapitalForPlace = head === first && beginsClause
  return isCapitalForPlace && head.plain.split('-').every(isEveryday) ? 'nobody' : 'named'
}

function isEveryday(word: string): boolean {
  return isEverydayWord(word) || isEverydayWord(word.replace(/s$/, ''))
}

const LINKS = words('of for from in on at with within to by between across regarding about re under and')

/** The word that a noun group is about: the last before what is attached to it with "of", "for" and the like. */
export function headOf(group: readonly Token[]): Token | undefined {
  const link = group.findIndex(({ plain }, i) => i > 0 && LINKS.has(plain))
  return (link < 0 ? group : group.slice(0, link)).at(-1)
}
