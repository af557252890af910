// Whether what a sentence says of its subject is said of a person: "denied it", "has resigned", "is on leave", "is her uncle".
import { isKin } from '../known-word.js'
import type { Word } from '../words.js'
import {
  AFTER_PASSIVE,
  afterAdverbs,
  basesOfPast,
  basesOfPresent,
  isActive,
  isHeadOfCompound,
  isPastForm,
  isVerb,
  plainAt,
} from './finite-verb.js'
import { BEFORE_KIN, THINGS_DID, THINGS_DO } from './subject-words.js'
import {
  AUXILIARIES,
  IRREGULAR_PASTS,
  PERSONAL_BASES,
  PERSONAL_PASTS,
  PERSONAL_PRESENTS,
  PERSONAL_STATES,
  PLAIN_PASTS,
  PLURAL_AUXILIARIES,
  WITHOUT_OBJECT,
} from './verbs-of-persons.js'

/** Whether what is said there is said of a person. */
export function isPersonal(words: readonly Word[], at: number): boolean {
  const plain = plainAt(words, at)
  if (AUXILIARIES.has(plain) || PLURAL_AUXILIARIES.has(plain)) return isPersonalAfterAuxiliary(words, at)
  if (PERSONAL_PASTS.has(plain)) return isFollowedAsByPerson(words, at)
  if (PERSONAL_PRESENTS.has(plain)) return !isHeadOfCompound(words, at)
  return ACTS.test(textFrom(words, at))
}

/** Whether it is, or is at least no verb that goes with things: rain falls and trust grows, but neither rings nor assaults. */
export function isPersonalUnlessThing(words: readonly Word[], at: number): boolean {
  if (isPersonal(words, at)) return true
  const plain = plainAt(words, at)
  if (AUXILIARIES.has(plain)) return isActAfterAuxiliary(words, at)
  if (isDoneToOne(words, at) || (LINKS.has(plain) && PERSONAL_STATES.has(plainAt(words, at + 1)))) return true
  const [pasts, presents] = [basesOfPast(plain), basesOfPresent(plain)]
  if ((PLAIN_PASTS.has(plain) || IRREGULAR_PASTS.has(plain)) && !THINGS_DID.has(plain)) return PLAIN_PASTS.has(plain) || isActive(words, at)
  return (isOtherwise(pasts) && isActive(words, at)) || (isOtherwise(presents) && !isHeadOfCompound(words, at))
}

/** "hit him", "lost his temper", "let himself in". */
function isDoneToOne(words: readonly Word[], at: number): boolean {
  const [plain, next] = [plainAt(words, at), words[at + 1]]
  if (next?.gap !== ' ' || !(isPastForm(plain) || PLAIN_PASTS.has(plain))) return false
  return next.plain === 'his' || ONESELF.has(next.plain) || (!MAKES.has(plain) && SOMEBODY.has(next.plain))
}

const ONESELF = new Set(['himself', 'herself'])
const SOMEBODY = new Set(['him', 'her', 'me', 'us'])

/** Whether it is said of somebody with a body and a family: of a child, and of no board. */
export function isEmbodied(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (next?.gap === ' ' && isPastForm(plainAt(words, at)) && ONESELF.has(next.plain)) return true
  const said = textFrom(words, at)
  return EMBODIED.test(said) || HAS_OR_IS.test(said)
}

const EMBODIED =
  /^(?:rang|phoned|telephoned|texted|wept|cried|sobbed|smiled|laughed|nodded|shrugged|slept|drank|ate|vomited|drowned|overdosed|relapsed|absconded|shoplifted|died in|fell asleep|(?:lost|hit|cut|hurt|broke|shook|rang|left) his|lives|sleeps|eats|drinks|smokes|cries|walks|wets|truants|self-harms|(?:pleaded|pleads) (?:not )?guilty)\b/
const HAS_OR_IS =
  /^(?:(?:has|had) (?:asthma|epilepsy|autism|bruis|a learning dis|\w+ (?:sons?|daughters?|children|brothers?|sisters?|siblings)\b)|(?:is|was) (?:\w+ly |not |still )?(?:ill|unwell|pregnant|arrested|married|born|asleep|drunk|excluded|crying|frightened|tearful|homeless|raped|stabbed|in (?:hospital|custody|foster|prison)|at home|on (?:bail|remand))\b)/

const LINKS = new Set('seemed looked appeared became felt seems looks appears becomes feels got stayed remained remains'.split(' '))

/** What things do to somebody. */
const MAKES = new Set(
  'made gave kept helped left cost took got brought caused allowed enabled led suited make give keep help leave cost take get bring cause allow enable lead suit affect'.split(
    ' ',
  ),
)

const IS = new Set(['is', 'was'])
const HAS = new Set(['has', 'had'])
const TO_SOMEBODY = new Set([...SOMEBODY, ...ONESELF, 'his'])

/** "will ring", "won't engage", "was wearing a coat", "has absconded". */
function isActAfterAuxiliary(words: readonly Word[], at: number): boolean {
  const auxiliary = plainAt(words, at)
  const from = afterAdverbs(words, at + 1)
  const [verb, next] = [words[from], words[from + 1]]
  if (verb === undefined || verb.gap !== ' ' || verb.isCapital) return false
  if (IS.has(auxiliary)) return next?.gap === ' ' && DETERMINERS.has(next.plain) && isOtherwise(basesOfParticiple(verb.plain))
  if (next?.gap === ' ' && !MAKES.has(verb.plain) && isVerb(verb.plain) && TO_SOMEBODY.has(next.plain)) return true
  return isOtherwise(HAS.has(auxiliary) ? basesOfPast(verb.plain) : [verb.plain].filter(isVerb))
}

/** Whether a verb is none of those that go with things. */
function isOtherwise(bases: readonly string[]): boolean {
  return bases.length > 0 && !bases.some((base) => THINGS_DO.has(base))
}

const DETERMINERS = new Set('a an the his her their this that him them me us'.split(' '))

/** What "wearing", "making", "running" come from. */
function basesOfParticiple(plain: string): string[] {
  if (!plain.endsWith('ing')) return []
  return [plain.slice(0, -3), `${plain.slice(0, -3)}e`, plain.slice(0, -4)].filter(isVerb)
}

/** A past form that may be a participle is a person's before an object, a clause or an end: no "Work agreed by all". */
function isFollowedAsByPerson(words: readonly Word[], at: number): boolean {
  const [verb, next] = [plainAt(words, at), words[at + 1]]
  if (next?.gap !== ' ' || PLAIN_PASTS.has(verb)) return true
  if (AFTER_PASSIVE.has(next.plain)) return WITHOUT_OBJECT.has(verb) || next.plain === 'to' || (verb === 'agreed' && next.plain === 'with')
  return isActive(words, at)
}

const ACTS =
  /^(?:gave (?:evidence|apologies)|sent apologies|took (?:minutes|the chair)|moved house|left (?:the (?:meeting|room)|school|home|early)|stood down|fell asleep|broke down in|ran (?:away|off)|got (?:into|out|up)|took (?:an overdose|part|him|notes)|gave (?:birth|a (?:statement|false)|an update))\b/
const AS_A_PERSON =
  /^(?:no longer )?(?:on (?:leave|holiday|duty|bail|remand|maternity|sick)|at home|placed with|(?:driven|brought|taken) home|due in court|in (?:school|custody|hospital|prison|care|foster|court|contact|touch)|with (?:his|her|their)|(?:the|our|a|an|her|his|my) (?:new|former|acting|interim|retired|qualified|current))\b/
const WHAT_PERSONS_HAVE =
  /^(?:\w+ (?:sons?|daughters?|children|brothers?|sisters?|siblings)|joined|spoken|written|met|left|asthma|epilepsy|autism|no memory|a (?:learning|black eye|fracture)|bruis(?:es|ing)|injuries)\b/

/** "is on leave", "was not convinced", "has resigned", "is the new nurse", "will lead". */
function isPersonalAfterAuxiliary(words: readonly Word[], at: number): boolean {
  const auxiliary = plainAt(words, at)
  let from = afterAdverbs(words, at + 1)
  while (TO_BE.has(plainAt(words, from))) from = afterAdverbs(words, from + 1)
  if (words[from]?.gap !== ' ') return false
  const said = textFrom(words, from)
  const [first, second] = [plainAt(words, from), plainAt(words, from + 1)]
  const isState = PERSONAL_STATES.has(first) || AS_A_PERSON.test(said) || isKinThere(first, second)
  if (IS.has(auxiliary) || PLURAL_BE.has(auxiliary)) return isState
  if (HAS.has(auxiliary)) return isState || PERSONAL_PASTS.has(first) || WHAT_PERSONS_HAVE.test(said)
  return PERSONAL_BASES.has(first) || PERSONAL_STATES.has(first)
}

/** "is her uncle", "is the mother of three". */
function isKinThere(determiner: string, noun: string): boolean {
  return BEFORE_KIN.has(determiner) && isKin(noun)
}

const TO_BE = new Set(['be', 'been'])
const PLURAL_BE = new Set(['are', 'were'])

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
