// What is known of a value in a template: where its fields, its items and its size lead.
import type { Fields } from '../../core/newsletter.js'
import type { Step } from './paths-in-tags.js'

/** The fields of a value, or that it may be anything, as what most filters give. */
export type Known = Fields | 'anything'

/** Where a step leads from a value; null where no value of that kind has it. */
export function after(value: Known, step: Step): Known | null {
  if (value === 'anything' || step === 'size') return value === 'anything' ? 'anything' : 'text'
  if (isList(value)) return step === 'length' ? 'text' : isPlace(step) || step === 'first' || step === 'last' ? value[0] : null
  if (step === null) return 'anything'
  if (value === 'text') return step === 'length' || isPlace(step) ? 'text' : null
  return Object.hasOwn(value, step) ? (value[step] ?? null) : null
}

/** An item of a list; of anything else nothing is known. */
export function itemOf(value: Known): Known {
  return value === 'anything' || !isList(value) ? 'anything' : value[0]
}

/** The names that a step from a value may have. */
export function namesAfter(value: Known): string[] {
  if (value === 'anything' || value === 'text') return []
  return isList(value) ? ['size', 'first', 'last'] : Object.keys(value)
}

function isPlace(step: Step): boolean {
  return step === null || /^-?\d+$/.test(String(step))
}

function isList(value: Fields): value is readonly [Fields] {
  return Array.isArray(value)
}
