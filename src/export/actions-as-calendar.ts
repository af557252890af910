// The action log as a calendar: a whole day for each action that has a due day.
import { type ActionLine, type ActionList, deferralsOf, isOpen } from '../core/action-log.js'
import { formatDate } from '../core/date.js'
import { type CalendarEvent, calendarText } from './calendar-text.js'

/** The text of an .ics file; `store` is the partnership. What is closed, or was due at a meeting that was called off, is taken out of the calendars that hold it. */
export function actionsAsCalendar({ asOf, actions }: ActionList, store: string): string {
  const events = actions.flatMap((action) => {
    const day = action.due ?? action.calledOff
    return day === null ? [] : eventOf(action, day)
  })
  return calendarText({ store, name: `${store}: actions`, asOf, events })
}

function eventOf(action: ActionLine, day: string): CalendarEvent {
  const { id, title, owners, group, changes } = action
  return {
    id,
    title: `Due: ${title} (${owners.join(', ')})`,
    when: { day },
    description: describe(action),
    categories: ['Action', ...(group === null ? [] : [group])],
    changes,
    isCancelled: !isOpen(action) || action.due === null,
    isBusy: false,
  }
}

function describe(action: ActionLine): string {
  const { id, owners, raised, dueFrom, dueWords, status } = action
  const deferrals = deferralsOf(action)
  return [
    `Action ${id}, with ${owners.join(', ')}; ${status}.`,
    `Raised on ${formatDate(raised)}.`,
    dueFrom === 'next-meeting' ? 'No day is given: it is due on the day of a coming meeting of its group, and moves when that moves.' : '',
    dueWords === null ? '' : `Its day was worked out from "${dueWords}".`,
    deferrals === '' ? '' : `It was ${deferrals.replace(/^warning: /, '')}.`,
  ]
    .filter((line) => line !== '')
    .join('\n')
}
