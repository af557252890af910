// Everything of one action as labelled lines: a table for a terminal, rows for a pipe.
import type { ActionStory, Named, Owner } from '../core/action-story.js'
import { sentence } from '../core/agenda.js'
import { counted } from '../core/counted.js'
import { formatDate } from '../core/date.js'
import { dueByItself, dueInFull } from '../core/due-in-full.js'
import { tabbedRows } from './rows.js'

export interface ShownLine {
  label: string
  words: string
}

/** One row a line: the label, a tab, the words. */
export function actionAsRows(story: ActionStory): string {
  return tabbedRows([['Action', story.id], ...linesOf(story).map(({ label, words }) => [label, words])])
}

/** The lines in order; a label with nothing to say has none. */
export function linesOf(story: ActionStory): ShownLine[] {
  return [...mainLines(story), ...changeLines(story), ...placeLines(story), ...noteLines(story)].filter(({ words }) => words !== '')
}

/** What goes below them, where words show that show nowhere else. */
export function privacyNote({ holdsMarks }: ActionStory): string {
  return holdsMarks ? 'Words that are marked for redaction show here whole: pass this on to nobody.\n' : ''
}

function mainLines(story: ActionStory): ShownLine[] {
  const { title, outcome, owners, raised, dueGiven, dueWords, due, firstDue, deferred } = story
  return [
    { label: 'What', words: title },
    { label: 'Status', words: statusOf(story) },
    { label: 'Outcome', words: outcome ?? '' },
    ...owners.map((owner) => ({ label: 'Owner', words: ownerInWords(owner) })),
    { label: 'Raised', words: formatDate(raised) },
    { label: 'Due', words: dueInFull({ due: dueGiven ?? undefined, words: dueWords, date: due.date }) },
    { label: 'First due', words: firstDue === null ? '' : firstDueInWords(firstDue.date, deferred[0]) },
  ]
}

/** "in-progress since 2 December 2019, overdue 3 days". */
function statusOf({ status, started, closed, overdue, daysOverdue }: ActionStory): string {
  const since = status === 'in-progress' && started !== null ? ` since ${formatDate(started)}` : ''
  const ended = closed === null ? '' : ` on ${formatDate(closed)}`
  return `${status}${since}${ended}${overdue ? `, overdue ${counted(daysOverdue, 'day')}` : ''}`
}

function ownerInWords({ owner, name, roles, leaves }: Owner): string {
  const who = name === null ? owner : name === owner ? name : `${name} (${owner})`
  return [who, roles, leaves === null ? '' : `until ${formatDate(leaves)}`].filter((part) => part !== '').join(', ')
}

function firstDueInWords(date: string | null, first: ActionStory['deferred'][number] | undefined): string {
  return dueInFull({ due: first?.from ?? undefined, words: first?.fromWords ?? null, date })
}

function changeLines({ started, status, deferred, reassigned, reopened }: ActionStory): ShownLine[] {
  return [
    { label: 'Started', words: started === null || status === 'in-progress' ? '' : formatDate(started) },
    ...deferred.map(({ on, to, by, why }) => ({ label: 'Put off', words: `${onBy(on, by)}, to ${dueByItself(to)}: ${why}` })),
    ...reassigned.map(({ on, from, to, by, why }) => ({
      label: 'Passed on',
      words: `${onBy(on, by)}, from ${from.join(', ')} to ${to.join(', ')}${why === null ? '' : `: ${why}`}`,
    })),
    ...reopened.map(({ on, by, why, closed, outcome }) => ({
      label: 'Reopened',
      words: `${onBy(on, by)}: ${closed === null ? why : `${sentence(why)} It had been closed on ${formatDate(closed)}: ${outcome ?? 'without an outcome.'}`}`,
    })),
  ]
}

/** "2 December 2019, by EM". */
function onBy(on: string, by: string | null): string {
  return `${formatDate(on)}${by === null ? '' : `, by ${by}`}`
}

function placeLines(story: ActionStory): ShownLine[] {
  const { meeting, meetingTitle, item, itemTitle, group, priorities, replacedBy, replaces, source, note, file } = story
  return [
    { label: 'Meeting', words: meeting === null ? '' : named({ id: meeting, title: meetingTitle ?? '' }) },
    { label: 'Item', words: item === null ? '' : `${item}${itemTitle === null ? '' : `. ${itemTitle}`}` },
    { label: 'Group', words: group ?? '' },
    ...priorities.map((priority) => ({ label: 'Priority', words: named(priority) })),
    { label: 'Replaced by', words: replacedBy === null ? '' : named(replacedBy) },
    ...replaces.map((old) => ({ label: 'Replaces', words: named(old) })),
    { label: 'Source', words: source.join('; ') },
    { label: 'Remark', words: note ?? '' },
    { label: 'File', words: file },
  ]
}

function named({ id, title }: Named): string {
  return title === '' ? id : `${id}: ${title}`
}

/** A note's own lines stay lines. */
function noteLines({ notes }: ActionStory): ShownLine[] {
  return notes.flatMap(({ on, by, text }) =>
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, i) => ({ label: 'Note', words: i === 0 ? `${onBy(on, by === '' ? null : by)}: ${line}` : `  ${line}` })),
  )
}
