// Whether the word that begins a sentence is its bare subject, as only a name is: "Ham was asked to leave", "Leopard moved the motion".
import { isClosedClass } from '../closed-class.js'
import { knownWord } from '../known-word.js'
import type { Word } from '../words.js'
import { MAY_BE_SURNAMES, ORDINARY_SUBJECTS, ORDINARY_THINGS } from './subject-words.js'
import {
  AFTER_ACTIVE,
  AUXILIARIES,
  BETWEEN,
  IRREGULAR_PASTS,
  PERSONAL_BASES,
  PERSONAL_PASTS,
  PERSONAL_PRESENTS,
  PERSONAL_STATES,
  PLAIN_PASTS,
  PLURAL_AUXILIARIES,
  SINGULAR_VERBS,
  WITHOUT_OBJECT,
} from './verbs-of-persons.js'

/**
 * A noun that is counted, an adjective and a verb need an article, a noun or a subject before the sentence's verb can follow: without
 * it a frequent word is a name. What stands bare in ordinary sentences (plurals, work, rain, parents) is one only before a verb that
 * just a person does, or never.
 */
export function isBareSubject(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (word === undefined || next?.gap !== ' ' || word.isAllCapitals || word.end - word.start !== word.text.length) return false
  const at = BETWEEN.has(next.plain) ? i + 2 : i + 1
  const verb = words[at]
  if (verb === undefined || verb.isCapital || verb.gap !== ' ') return false
  if (ORDINARY_SUBJECTS.has(word.plain)) return MAY_BE_SURNAMES.has(word.plain) && isPersonal(words, at)
  if (/(?:ly|ing)$/.test(word.plain)) return false
  if (isPlural(word.plain)) return SINGULAR_VERBS.has(verb.plain) && isPersonal(words, at)
  return isPersonal(words, at) || (isVerbOfSubject(words, at) && !standsBare(word.plain))
}

const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|age|ure|acy|dom|hood|ery|ics)$/

function standsBare(plain: string): boolean {
  return ORDINARY_THINGS.has(plain) || (plain.length > 5 && ABSTRACT.test(plain))
}

function isPlural(plain: string): boolean {
  if (!/[^sui]s$/.test(plain)) return false
  return [plain.slice(0, -1), plain.slice(0, -2), plain.replace(/ies$/, 'y')].some((one) => one !== plain && knownWord(one).isWord)
}

/** Whether a verb stands there that goes with a subject, and doesn't describe it: no "Letter sent to parents", no "Armed guards". */
function isVerbOfSubject(words: readonly Word[], at: number): boolean {
  const { plain = '' } = words[at] ?? {}
  if (AUXILIARIES.has(plain) || PLAIN_PASTS.has(plain)) return true
  if (isPastForm(plain)) return isActive(words, at)
  const next = words[at + 1]
  return /[^s]s$/.test(plain) && next?.gap === ' ' && OBJECT_BEGINS.has(next.plain)
}

function isPastForm(plain: string): boolean {
  return IRREGULAR_PASTS.has(plain) || (/[a-z]{2}ed$/.test(plain) && knownWord(plain).isWord)
}

const AFTER_PASSIVE = new Set('by on in at for with from about as of until during after before since within'.split(' '))

const OBJECT_BEGINS = new Set('a an the her his their our my this these him them me us it'.split(' '))

/** Whether an object follows, or what belongs to a verb without one. */
function isActive(words: readonly Word[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]]
  if (verb !== undefined && WITHOUT_OBJECT.has(verb.plain))
    return next?.gap !== ' ' || isClosedClass(next.plain) || AFTER_ACTIVE.has(next.plain)
  if (next === undefined || next.gap !== ' ') return false
  return (isClosedClass(next.plain) && !AFTER_PASSIVE.has(next.plain)) || AFTER_ACTIVE.has(next.plain)
}

function isNounNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next?.gap === ' ' && !isClosedClass(next.plain) && !AFTER_ACTIVE.has(next.plain)
}

/** Whether what is said there is said of a person. */
function isPersonal(words: readonly Word[], at: number): boolean {
  const { plain = '' } = words[at] ?? {}
  if (AUXILIARIES.has(plain) || PLURAL_AUXILIARIES.has(plain)) return isPersonalAfterAuxiliary(words, at)
  if (PERSONAL_PASTS.has(plain)) return isFollowedAsByPerson(words, at)
  if (PERSONAL_PRESENTS.has(plain)) return !isNounNext(words, at)
  return ACTS.test(textFrom(words, at))
}

/** A past form that may be a participle is a person's before an object, a clause or an end: no "Work agreed by all". */
function isFollowedAsByPerson(words: readonly Word[], at: number): boolean {
  const [verb, next] = [words[at], words[at + 1]]
  if (next === undefined || next.gap !== ' ') return true
  if (verb !== undefined && PLAIN_PASTS.has(verb.plain)) return true
  if (AFTER_PASSIVE.has(next.plain))
    return verb !== undefined && (WITHOUT_OBJECT.has(verb.plain) || (verb.plain === 'agreed' && next.plain === 'with'))
  return isClosedClass(next.plain) || AFTER_ACTIVE.has(next.plain) || next.plain.endsWith('ly')
}

const ACTS = /^(?:gave (?:evidence|apologies)|sent apologies|took (?:minutes|the chair)|moved house|left the (?:meeting|room)|stood down)\b/
const AS_A_PERSON =
  /^(?:on (?:leave|holiday|duty|bail|maternity|sick)|(?:the|our|a|an|her|his|my) (?:new|former|acting|interim|retired|qualified|current))\b/
const WHAT_PERSONS_HAVE = /^(?:\w+ (?:sons?|daughters?|children)|joined|spoken|written|met|left)\b/

/** "is on leave", "was not convinced", "has resigned", "is the new nurse", "will lead". */
function isPersonalAfterAuxiliary(words: readonly Word[], at: number): boolean {
  const [auxiliary = '', ...rest] = textFrom(words, at).split(' ')
  const [first = '', ...others] = rest.filter((word) => !BETWEEN.has(word) && word !== 'been' && word !== 'be')
  const said = [first, ...others].join(' ')
  if (/^(?:is|was|are|were)$/.test(auxiliary)) return PERSONAL_STATES.has(first) || AS_A_PERSON.test(said)
  if (/^(?:has|had)$/.test(auxiliary)) return PERSONAL_PASTS.has(first) || PERSONAL_STATES.has(first) || WHAT_PERSONS_HAVE.test(said)
  return PERSONAL_BASES.has(first)
}

const FAR_ENOUGH = 5

/** The words from there on, to the sentence's end, in lower case. */
function textFrom(words: readonly Word[], at: number): string {
  const said: string[] = []
  for (let i = at; i < at + FAR_ENOUGH; i++) {
    const word = words[i]
    if (word === undefined || (i > at && word.gap !== ' ')) break
    said.push(word.plain)
  }
  return said.join(' ')
}
