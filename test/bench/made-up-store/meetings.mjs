// A made-up meeting and the actions it set, as records that agree with each other and with the meeting's group.
import { actionRecord, setAction } from './actions.mjs'
import { addDays, yearOf } from './days.mjs'
import { minutesBody } from './minutes.mjs'

export const DAYS_BETWEEN = 28
/** Priorities on one agenda. */
const TOPICS = 4
/** Of the group's members, the last so many were not there. */
const APOLOGIES = 2
/** Meetings of a group whose actions are still open. */
const RECENT = 3

/** `round` counts the group's meetings from its first; `actions` is how many this one sets. */
export function makeMeeting({ group, day, round, rounds, priorities, actions: count }) {
  const id = `${day}-${group.id}`
  const members = group.membersIn(yearOf(day))
  const attendees = members.slice(0, -APOLOGIES)
  const topics = Array.from({ length: TOPICS }, (_, n) => priorities[(round + n) % priorities.length])
  const set = Array.from({ length: count }, (_, n) => {
    const place = Math.floor((n * TOPICS) / count)
    return { place, ...setAction({ number: n + 1, topic: topics[place].fields.title, candidates: attendees, day, round }) }
  })
  const items = topics.map(({ fields }, place) => ({ topic: fields.title, actions: set.filter((action) => action.place === place) }))
  const isRecent = round >= rounds - RECENT
  const body = minutesBody({ items, present: attendees, round })
  const meeting = { id, fields: meetingFields({ group, day, members, isRecent }), body }
  const actions = set.map((action) =>
    actionRecord(action, { meeting: id, item: action.place + 2, day, priority: topics[action.place].id, isRecent }),
  )
  return { meeting, actions }
}

function meetingFields({ group, day, members, isRecent }) {
  const words = members.map(({ word }) => word)
  return {
    title: `${group.fields.name} meeting`,
    group: group.id,
    date: day,
    start: '14:00',
    end: '16:00',
    venue: 'The Guildhall, Elmbridge',
    chair: words[0],
    notetaker: words[1],
    attendees: words.slice(0, -APOLOGIES),
    apologies: words.slice(-APOLOGIES),
    status: isRecent ? 'circulated' : 'approved',
    'next-meeting': addDays(day, DAYS_BETWEEN),
  }
}
