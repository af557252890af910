// What was recognised in somebody's minutes: JSON for programs; for a person a list to check against the file, then every doubt.
import { counted } from '../core/counted.js'
import { formatDate } from '../core/date.js'
import { printable, printableJson } from '../core/printable.js'
import type { Imported, ImportedMinutes, ImportedPerson } from '../import/imported-minutes.js'
import type { Paint } from './paint.js'

/** Further keys than these are welcome; none is ever renamed. `outputs` are the records written, from the store's root. */
export function importAsJson({ minutes, meetings, outcome }: Imported, outputs: readonly string[]): string {
  const { source, warnings, rest, ...meeting } = minutes
  return printableJson({
    version: 1,
    source,
    outcome,
    meeting: {
      ...meeting,
      attendees: minutes.attendees.map(withoutAlias),
      apologies: minutes.apologies.map(({ name }) => name),
      absent: minutes.absent.map(({ name }) => name),
      items: minutes.items.map(({ number, title, line }) => ({ number, title, line })),
      actions: minutes.actions.map(({ number, text, owners, due, dueText, item, isInItem, line }) => ({
        number,
        text,
        owners,
        due,
        dueText,
        item: isInItem ? titleOf(minutes, item) : null,
        line,
      })),
      decisions: minutes.decisions.map(({ number, text, isLabelled, item, line }) => ({
        number,
        text,
        labelled: isLabelled,
        item: titleOf(minutes, item),
        line,
      })),
      textOutsideItems: rest !== '',
    },
    meetings,
    warnings,
    outputs,
  })
}

function withoutAlias({ name, initials, role, organisation }: ImportedPerson): ImportedPerson {
  return { name, initials, role, organisation }
}

function titleOf({ items }: ImportedMinutes, item: number | null): string | null {
  return item === null ? null : (items[item]?.title ?? null)
}

export function importAsText(imported: Imported, paint: Paint): string {
  const { minutes, outcome } = imported
  const parts =
    outcome === 'minutes'
      ? [particulars(minutes), people(minutes), items(minutes), actions(minutes), decisions(minutes)]
      : [meetingsAsText(imported, paint)]
  return [`${paint.strong(printable(minutes.source))}\n`, ...parts, warningsAsText(minutes, paint)].filter((part) => part !== '').join('\n')
}

function particulars({ title, date, start, end, venue, chair, notetaker, nextMeeting }: ImportedMinutes): string {
  const times = start === null ? null : end === null ? start : `${start} to ${end}`
  const next = nextMeeting === null ? null : nextMeeting.date === null ? nextMeeting.text : formatDate(nextMeeting.date)
  return [
    ['Title', title],
    ['Date', date === null ? null : formatDate(date)],
    ['Time', times],
    ['Venue', venue],
    ['Chair', chair],
    ['Notes by', notetaker],
    ['Next meeting', next],
  ]
    .map(([label, value]) => `${`${label}:`.padEnd(14)}${value === null || value === undefined ? 'not recognised' : printable(value)}\n`)
    .join('')
}

function people(minutes: ImportedMinutes): string {
  const lists = [
    ['Present', minutes.attendees],
    ['Apologies', minutes.apologies],
    ['Absent', minutes.absent],
  ] as const
  return lists
    .map(([label, list]) =>
      list.length === 0
        ? `${label}: nobody recognised\n`
        : `${label} (${list.length}):\n${list.map((person) => `  ${printable(personAsText(person))}\n`).join('')}`,
    )
    .join('')
}

function personAsText({ name, initials, role, organisation }: ImportedPerson): string {
  const more = [role, organisation].filter((part) => part !== null).join(', ')
  return `${name}${initials === null ? '' : ` (${initials})`}${more === '' ? '' : `: ${more}`}`
}

function items({ items, rest }: ImportedMinutes): string {
  const list = items
    .map(
      ({ number, title, body }) =>
        `  ${printable(`${number === null ? '' : `${number}. `}${title}`)} (${counted(wordsOf(body), 'word')})\n`,
    )
    .join('')
  const outside = rest === '' ? '' : `  Outside every item: ${counted(wordsOf(rest), 'word')}\n`
  return `${items.length === 0 ? 'Items: none recognised\n' : `Items (${items.length}):\n${list}`}${outside}`
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function actions({ actions }: ImportedMinutes): string {
  if (actions.length === 0) return 'Actions: none recognised\n'
  const list = actions.map(({ number, owners, title, due, dueText }) => {
    const when = due ?? dueText
    return `  ${printable(`${number === null ? '' : `${number}. `}${owners.length === 0 ? '(no owner)' : owners.join(', ')}: ${title}${when === null ? '' : ` (due: ${when})`}`)}\n`
  })
  return `Actions (${actions.length}):\n${list.join('')}`
}

function decisions({ decisions }: ImportedMinutes): string {
  if (decisions.length === 0) return 'Decisions: none recognised\n'
  const list = decisions.map(({ text, isLabelled }) => `  ${printable(text)}${isLabelled ? '' : ' (by its wording)'}\n`)
  return `Decisions (${decisions.length}):\n${list.join('')}`
}

function meetingsAsText({ meetings, outcome }: Imported, paint: Paint): string {
  if (outcome === 'none') return 'No minutes recognised.\n'
  const list = meetings.map(
    ({ number, date, title, line }) =>
      `  ${String(number).padStart(2)}  ${date ?? 'no date'}  ${printable(title)}  ${paint.dim(`line ${line}`)}\n`,
  )
  return `This file holds ${meetings.length} meetings:\n${list.join('')}Pick one with --meeting and its number.\n`
}

function warningsAsText({ warnings }: ImportedMinutes, paint: Paint): string {
  if (warnings.length === 0) return 'No doubts.\n'
  const list = warnings.map(({ code, message, line }) => `  ${`line ${line}`.padEnd(10)}${paint.warn(code)}  ${printable(message)}\n`)
  return `To look at (${warnings.length}):\n${list.join('')}`
}
