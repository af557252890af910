// Who is reminded of which actions, as JSON for programs and in sentences.
import { counted } from '../core/counted.js'
import { printable, printableJson } from '../core/printable.js'
import type { Reminder } from '../core/reminder.js'

export interface Reminding {
  asOf: string
  reminders: readonly Reminder[]
  /** The file of a reminder from the store's root; null where there is no mail. */
  fileOf: (reminder: Reminder) => string | null
  /** Whether the files were written. */
  isWritten: boolean
}

/** Addresses stay out of it: only whether there is one. */
export function remindersAsJson({ asOf, reminders, fileOf, isWritten }: Reminding): string {
  const listed = reminders.map((reminder) => {
    const { owner, name, to, through, hindrance, actions } = reminder
    return {
      owner,
      name,
      address: to.length > 0,
      through,
      hindrance,
      file: fileOf(reminder),
      overdue: actions.filter(({ overdue }) => overdue).length,
      actions: actions.map(({ id }) => id),
    }
  })
  return printableJson({ version: 1, asOf, written: isWritten, reminders: listed })
}

/** One line an owner: "To Jo Ward (JW): 2 actions, 1 overdue; outbox/reminders/2020-01-16-jo-ward.eml". */
export function remindersAsText(reminding: Reminding): string {
  return reminding.reminders.map((reminder) => `${printable(lineOf(reminder, reminding.fileOf(reminder)))}\n`).join('')
}

function lineOf({ name, through, hindrance, actions }: Reminder, file: string | null): string {
  const late = actions.filter(({ overdue }) => overdue).length
  const count = `${counted(actions.length, 'action')}, ${late} overdue`
  if (file === null) return `No mail to ${name} (${count}): ${hindrance ?? ''}.`
  return `To ${name}${through === null ? '' : `, through ${through}`}: ${count}; ${file}`
}

/** What was done or would be, and what to do next. */
export function remindingSummary({ asOf, reminders, fileOf, isWritten }: Reminding): string {
  if (reminders.length === 0) return `Nobody is to be reminded of anything on ${asOf}.\n`
  const mails = reminders.filter((reminder) => fileOf(reminder) !== null).length
  const without = reminders.length - mails
  const done = isWritten ? written(mails) : `${counted(mails, 'mail')} would be written; nothing was.`
  const rest = without === 0 ? '' : ` ${counted(without, 'owner')} can't be written to: tell them another way, or record an address.`
  return `${done}${rest}\n`
}

function written(mails: number): string {
  return mails === 0 ? 'No mail was written.' : `Wrote ${counted(mails, 'mail')}: open ${mails === 1 ? 'it' : 'each'} and send it.`
}
