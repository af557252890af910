// The ready validators, by schema. Made by .config/generate.mjs; never edited.
import type { Validate } from '../core/schema.js'

export const action: Validate
export const agenda: Validate
export const clearance: Validate
export const comment: Validate
export const commitment: Validate
export const group: Validate
export const holidays: Validate
export const meeting: Validate
export const newsletter: Validate
export const organisation: Validate
export const person: Validate
export const priority: Validate
export const register: Validate
export const store: Validate
