// The rules that hold in a record of whatever kind, in the order they are told.
import { fieldsFitTheSchema } from './fields-fit-the-schema.js'
import { idsAreWellFormed } from './ids-are-well-formed.js'
import { initialsMeanOnePerson } from './initials-mean-one-person.js'
import { marksAreExact } from './marks-are-exact.js'
import { reasonsAreFromTheList } from './reasons-are-from-the-list.js'
import { referencesResolve } from './references-resolve.js'
import type { Rule } from './rule.js'

export const RULES_OF_EVERY_RECORD: readonly Rule[] = [
  fieldsFitTheSchema,
  idsAreWellFormed,
  referencesResolve,
  initialsMeanOnePerson,
  marksAreExact,
  reasonsAreFromTheList,
]
