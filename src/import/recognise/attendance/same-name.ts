// The form of a name that tells whether two lines mean the same person.
import { bareName } from '../names.js'

/** The name in small letters, without titles, accents and full stops. */
export function sameName(name: string): string {
  return bareName(name).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[.]/g, '').replace(/’/g, "'").trim()
}
