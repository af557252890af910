// What a form of words is that says when a thing is due: it means a day, counted from another, or is not this form.
import type { Holidays } from '../../core/working-days.js'

/** The holidays are asked for only by words that need them: where their file is wrong, a plain day is still a day. */
export type AskHolidays = () => Holidays

/** Takes words in lower case; gives null where they are of another form. */
export type DueForm = (words: string, from: string, holidays: AskHolidays) => MeantDay | null

interface MeantDay {
  day: string
  /** Whether the words are that day in full and say no more. */
  isPlain?: boolean
  /** Sentences: what is not known of it. */
  warnings?: string[]
}
