// Writes a made-up store of just so many records, the same at every run: it grows into the past, and its last day stays.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from './days.mjs'
import { makeGroups } from './groups.mjs'
import { DAYS_BETWEEN, makeMeeting } from './meetings.mjs'
import { makeOrganisations } from './organisations.mjs'
import { makePeople } from './people.mjs'
import { recordText } from './record-text.mjs'
import { makePriorities } from './topics.mjs'

const LAST_DAY = '2024-11-20'
/** How many actions one meeting after another sets; five on average. */
const ACTIONS = [5, 4, 6, 5, 3, 7]
const RECORDS_OF_A_MEETING = 6

const SETTINGS = `name: Elmbridge and Wychford Safeguarding Children Partnership
timezone: Europe/London
commit: false
glossary:
  GP: General Practitioner
  SCP: Safeguarding Children Partnership
`

/** Gives the path of every record file. At least 50 records, at most some 14,000. */
export function writeMadeUpStore(root, count) {
  mkdirSync(join(root, 'records'))
  writeFileSync(join(root, 'records/kscp.yaml'), SETTINGS)
  return Object.entries(makeRecords(count)).flatMap(([folder, records]) => {
    mkdirSync(join(root, 'records', folder))
    return records.map(({ id, fields, body }) => {
      const path = join(root, 'records', folder, `${id}.md`)
      writeFileSync(path, recordText(fields, body))
      return path
    })
  })
}

/** The records of each kind by its folder. */
function makeRecords(count) {
  const share = (part, least, most) => Math.min(most, Math.max(least, Math.round(count * part)))
  const organisations = makeOrganisations(share(0.01, 6, 14))
  const people = makePeople(share(0.04, 12, 400), organisations)
  const groupCount = share(0.004, 4, 12)
  const priorityCount = share(0.01, 6, 24)
  const left = count - organisations.length - people.length - groupCount - priorityCount
  const rounds = Math.ceil(left / RECORDS_OF_A_MEETING / groupCount) + 1
  const dayOf = (group, round) => addDays(LAST_DAY, DAYS_BETWEEN * (round + 1 - rounds) - 7 * (group % 4) - (group % 3))
  const groups = makeGroups(groupCount, people, addDays(dayOf(0, 0), -DAYS_BETWEEN), LAST_DAY)
  const priorities = makePriorities(priorityCount, groups)
  return { organisations, people, groups, priorities, ...fillWithMeetings({ left, rounds, groups, priorities, dayOf }) }
}

/** The latest meetings first, until there are as many records as asked for. */
function fillWithMeetings({ left, rounds, groups, priorities, dayOf }) {
  const meetings = []
  const actions = []
  for (let n = 0; meetings.length + actions.length < left; n++) {
    const group = n % groups.length
    const round = rounds - 1 - Math.floor(n / groups.length)
    const most = left - meetings.length - actions.length - 1
    const set = Math.min(ACTIONS[n % ACTIONS.length], most)
    const made = makeMeeting({ group: groups[group], day: dayOf(group, round), round, rounds, priorities, actions: set })
    meetings.push(made.meeting)
    actions.push(...made.actions)
  }
  return { meetings, actions }
}
