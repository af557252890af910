// What an owner of actions is to be reminded of, and whether a mail can go to them.
import type { ActionLine } from './action-log.js'

export interface Reminder {
  /** The id of a person, a group or an organisation; the word of the record where nobody is known by it. */
  owner: string
  /** "Jo Ward (JW)". */
  name: string
  /** Who reads the mail; empty where there is none. */
  to: { name: string; address: string }[]
  /** For a group, those who chair it: "its chair, Jo Ward"; null for others. */
  through: string | null
  /** Why there is no mail, as it follows "No mail to Jo Ward: "; null where there is one. */
  hindrance: string | null
  /** Those overdue first, by due day. */
  actions: ActionLine[]
}

export interface Letter {
  subject: string
  text: string
}
