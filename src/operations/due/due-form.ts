// What a form of words is that says when a thing is due: it means a day, counted from another, or is not this form.
import type { Holidays } from '../../core/working-days.js'

/** Takes words in lower case; gives null where they are of another form. */
export type DueForm = (words: string, from: string, holidays: Holidays) => MeantDay | null

interface MeantDay {
  day: string
  /** Whether the words are that day in full and say no more. */
  isPlain?: boolean
  /** Sentences: what is not known of it. */
  warnings?: string[]
}
