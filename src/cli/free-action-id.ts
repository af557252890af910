// Makes the id of an action that no meeting set: its day and a short random part, so that two clones never make the same.
import { randomInt } from 'node:crypto'

const CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 4

/** Such as `2019-11-21-k7qd`. */
export function freeActionId(day: string): string {
  return `${day}-${Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('')}`
}
