// Arranges what a newsletter's templates are given: the summaries of its meetings, the Top Five, the dates that come.
import { formatDate } from '../../core/date.js'
import type { MeetingPart, Newsletter, Owners, PriorityPart, Topic } from '../../core/newsletter.js'
import type { RecordOf, Records } from '../../core/records.js'
import { isCurrent } from '../../core/references.js'
import type { PublicSummary, PublicTopic } from '../../redact/projection/public-summary.js'
import type { ChosenNewsletter } from './choose-newsletter.js'

/** Where the public notes of a meeting are: an address for readers, else a file in the store; both null while they are not published. */
export interface PlaceOfNotes {
  url: string | null
  file: string | null
}

export interface ToTell {
  chosen: ChosenNewsletter
  summaries: readonly PublicSummary[]
  placeOf(meeting: string): PlaceOfNotes
  /** The day of the newsletter. */
  day: string
}

/** Everything the newsletter may say, all of it public. */
export function newsletterData(records: Records, { chosen, summaries, placeOf, day }: ToTell): Newsletter {
  const names = new Set(records.of('person').map(({ data }) => data.name))
  const meetings = summaries.map((summary) => meetingPart(summary, placeOf(summary.meeting), names))
  const told = JSON.stringify(meetings)
  const people = summaries
    .flatMap((summary) => summary.people)
    .filter(({ name }, i, all) => all.findIndex((each) => each.name === name) === i)
  return {
    partnership: records.settings.name,
    title: chosen.record?.data.title ?? `Newsletter ${chosen.issue}`,
    issue: chosen.issue,
    date: formatDate(day),
    meetings,
    priorities: topFive(records, day),
    diary: diaryOf(records, chosen, summaries, day),
    people: people
      .filter(({ name, role }) => role !== '' && told.includes(JSON.stringify(name).slice(1, -1)))
      .map(({ name, role }, i) => ({ id: `person ${i + 1}`, text: `${name}, ${role}`, role, name })),
  }
}

function meetingPart(summary: PublicSummary, notes: PlaceOfNotes, names: ReadonlySet<string>): MeetingPart {
  const { meeting, title, group, date, nextMeeting, topics } = summary
  const actions = actionsByOwners(summary)
  const isUndated = actions.some(({ tasks }) => tasks.some(({ due }) => due === null))
  return {
    title,
    group,
    date: formatDate(date),
    topics: topics.flatMap((topic, i) => topicPart(topic, `${meeting} topic ${i + 1}`)),
    also: alsoDiscussed(topics, names).map((text, i) => ({ id: `${meeting} also ${i + 1}`, text })),
    actions,
    undated: isUndated && nextMeeting !== null ? formatDate(nextMeeting) : null,
    notes,
  }
}

function topicPart({ title, item, summary, decisions }: PublicTopic, id: string): Topic[] {
  if (!hasContent({ summary, decisions })) return []
  return [
    {
      title,
      item,
      summary: summary.map((line, i) => ({ id: `${id} summary ${i + 1}`, ...line })),
      decisions: decisions.map((text, i) => ({ id: `${id} decision ${i + 1}`, text: asSentence(text) })),
    },
  ]
}

const hasContent = ({ summary, decisions }: Pick<PublicTopic, 'summary' | 'decisions'>) => summary.length + decisions.length > 0

/** Items that every meeting has, and that tell a reader nothing. */
const ROUTINE =
  /^(?:welcome|introductions?|apologies|attendance|declarations? of interests?|minutes|notes of|matters arising|actions? (?:log|from|table)|any other business|aob|date|dates|next meeting|close)\b/i

/** The headings under which nothing was decided; an item's own only where it has no headings inside, and none of names alone. */
function alsoDiscussed(topics: readonly PublicTopic[], names: ReadonlySet<string>): string[] {
  const isTelling = (title: string) => !ROUTINE.test(title) && !title.split(/\s*(?:[/,&]|\band\b)\s*/).every((part) => names.has(part))
  return topics
    .filter((topic, i) => !hasContent(topic) && !((topics[i + 1]?.depth ?? 0) > topic.depth) && isTelling(topic.title))
    .map(({ title }) => title)
}

/** The actions of a meeting, those of the same owners together. */
function actionsByOwners({ meeting, topics, nextMeeting }: PublicSummary): Owners[] {
  const byOwners = new Map<string, Owners['tasks']>()
  for (const [i, { text, owners, due }] of topics.flatMap(({ actions }) => actions).entries()) {
    const who = joined(owners)
    const task = { id: `${meeting} action ${i + 1}`, text: text.replace(/\.$/, ''), due: dueIn(due, text, nextMeeting) }
    byOwners.set(who, [...(byOwners.get(who) ?? []), task])
  }
  return [...byOwners].map(([owners, tasks]) => ({ owners, tasks }))
}

/** The day in words; empty where the wording of the action says it itself. */
function dueIn(due: string | null, text: string, nextMeeting: string | null): string | null {
  if (due === null) return null
  if (due !== 'next-meeting') return text.includes(due) ? '' : due
  return nextMeeting === null ? 'the next meeting' : `the next meeting on ${formatDate(nextMeeting)}`
}

/** "A", "A and B", "A, B and C". */
function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function asSentence(text: string): string {
  return /[.!?]["”’')\]]?$/.test(text) ? text : `${text}.`
}

const KINDS_OF_PRIORITY = { improvement: 'What we want to improve', strength: 'What works well', aim: 'What we aim for' } as const

/** The priorities that the newsletter tells of: those of the Top Five that hold on the day. */
export function topFiveOn(records: Records, day: string): RecordOf<'priority'>[] {
  return records
    .of('priority')
    .filter(({ data }) => data.horizon === 'top-five' && data.status === 'current' && isCurrent(data, day))
    .sort((a, b) => (a.data.title < b.data.title ? -1 : 1))
}

function topFive(records: Records, day: string): PriorityPart[] {
  const current = topFiveOn(records, day)
  return Object.entries(KINDS_OF_PRIORITY).flatMap(([type, title]) => {
    const lines = current
      .filter(({ data }) => data.type === type)
      .map(({ id, data }) => ({ id, text: data.title, until: data.to === undefined ? null : formatDate(data.to) }))
    return lines.length === 0 ? [] : [{ title, lines }]
  })
}

/** The next meetings, and the last day for the next newsletter; none that is past. */
function diaryOf(records: Records, { issue }: ChosenNewsletter, summaries: readonly PublicSummary[], day: string): Newsletter['diary'] {
  const meetings = summaries.flatMap(({ nextMeeting, group }) =>
    nextMeeting === null ? [] : [{ on: nextMeeting, text: `${group} meets` }],
  )
  const deadlines = records.of('newsletter').flatMap(({ data }) => {
    const on = data['contribution-deadline']
    return on === undefined || data.issue <= issue ? [] : [{ on, text: `Last day for contributions to newsletter ${data.issue}` }]
  })
  const coming = [...meetings, ...deadlines].filter(({ on }) => on >= day).sort((a, b) => (a.on < b.on ? -1 : 1))
  const lines = coming.map(({ on, text }) => ({ date: formatDate(on), text }))
  return lines.filter(({ date, text }, i) => lines.findIndex((each) => each.date === date && each.text === text) === i)
}
