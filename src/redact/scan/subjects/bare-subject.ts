// Whether the word that begins a sentence is its bare subject, as only a name is: "Ham was asked to leave", "Leopard moved the motion".
import { isInDictionary } from '../known-word.js'
import type { Word } from '../words.js'
import { afterAdverbs, basesOfPast, isVerb, isVerbOfSubject, plainAt, withoutS } from './finite-verb.js'
import { isEmbodied, isPersonal, isPersonalUnlessThing } from './personal-predicate.js'
import { isShownAsPerson } from './shown-as-person.js'
import { BODIES, MAY_BE_ADVERBS, MAY_BE_SURNAMES, ORDINARY_SUBJECTS, ORDINARY_THINGS } from './subject-words.js'
import { AUXILIARIES, SINGULAR_VERBS } from './verbs-of-persons.js'

/**
 * A noun that is counted, an adjective and a verb need an article, a noun or a subject before the sentence's verb can follow: without
 * it a frequent word is a name. What stands bare in ordinary sentences (plurals, work, rain, parents) is one only before a verb that
 * just a person does, or never.
 */
export function isBareSubject(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word === undefined || next === undefined || word.isAllCapitals || basesOfPast(word.plain).length > 0) return false
  const isOrdinary = ORDINARY_SUBJECTS.has(word.plain)
  if (isPlural(word.plain) && isOfPeople(word.plain)) return false
  if (!isOrdinary && !isAdverb(word.plain) && isShownAsPerson(words, i)) return true
  if (word.end - word.start !== word.text.length) return false
  const isInserted = isInsertion(next, words[i + 2])
  if (next.gap !== ' ' && !isInserted) return false
  const at = isInserted ? i + 2 : afterAdverbs(words, i + 1)
  if (words[at]?.isCapital) return false
  if (MAY_BE_ADVERBS.has(word.plain) && isVerbOfOne(words, at)) return true
  return isSubjectOf(words, word.plain, at)
}

/** Whether the verb that stands there has a name before it, and not the word in its own meaning. */
function isSubjectOf(words: readonly Word[], plain: string, at: number): boolean {
  if (BODIES.has(plain) && isEmbodied(words, at)) return true
  if (ORDINARY_SUBJECTS.has(plain)) return MAY_BE_SURNAMES.has(plain) && isPersonal(words, at)
  if (isAdverb(plain)) return false
  if (isPlural(plain)) return isSubjectInPlural(words, at)
  if (standsBare(plain) || plain.endsWith('ing')) return isPersonalUnlessThing(words, at)
  return isPersonal(words, at) || isVerbOfSubject(words, at)
}

/** ", however," between a subject and its verb. */
function isInsertion(word: Word, next: Word | undefined): boolean {
  return word.gap === ', ' && next?.gap === ', ' && INSERTED.has(word.plain)
}

const INSERTED = new Set('however meanwhile though too therefore'.split(' '))

/** "Recently", but not "Jelly". */
function isAdverb(plain: string): boolean {
  return (
    plain.endsWith('ly') &&
    [plain.slice(0, -2), `${plain.slice(0, -3)}y`, `${plain.slice(0, -1)}e`, `${plain.slice(0, -4)}`].some(
      (stem) => stem.length > 2 && isInDictionary(stem),
    )
  )
}

const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|age|ure|acy|dom|hood|ery|ics)$/

/** Those that end so, and are counted all the same. */
const COUNTED = new Set(
  'moment element garment apartment basement cottage village package carriage sausage bandage cabbage passage creature'.split(' '),
)

function standsBare(plain: string): boolean {
  return ORDINARY_THINGS.has(plain) || (plain.length > 5 && ABSTRACT.test(plain) && !COUNTED.has(plain))
}

function isPlural(plain: string): boolean {
  return /[^sui]s$/.test(plain) && withoutS(plain).some((one) => one.length > 2 && isInDictionary(one))
}

/** A plural is a name before a verb in the singular, and before what things don't do. */
function isSubjectInPlural(words: readonly Word[], at: number): boolean {
  const verb = plainAt(words, at)
  return isPersonalUnlessThing(words, at) || SINGULAR_VERBS.has(verb) || (/[^s]s$/.test(verb) && isVerbOfSubject(words, at))
}

/** A verb that goes with one alone, and is no form of "to be". */
function isVerbOfOne(words: readonly Word[], at: number): boolean {
  const verb = plainAt(words, at)
  return verb === 'has' || verb === 'does' || (/[^s]s$/.test(verb) && !AUXILIARIES.has(verb) && isVerbOfSubject(words, at))
}

/** "parents", "teachers", "boards": those who say and ask as one person does. */
function isOfPeople(plural: string): boolean {
  return withoutS(plural).some((one) => ORDINARY_SUBJECTS.has(one) || (isInDictionary(one) && isAgent(one)))
}

/** "teacher", from "teach", but not "manner"; "applicant", "trustee". */
function isAgent(one: string): boolean {
  if (/[eo]r$/.test(one)) return isVerb(one.slice(0, -2)) || isVerb(one.slice(0, -1)) || isVerb(`${one.slice(0, -2)}e`)
  return /(?:ist|[ae]nt|ee|ian|ive|man|woman)$/.test(one)
}
