// Keeps a newsletter to a number of words: leaves out its least important lines, and says which.
import type { Line, Newsletter } from '../../core/newsletter.js'

export interface KeptToWords {
  newsletter: Newsletter
  /** What was left out, the least important first. */
  dropped: string[]
  words: number
}

/** The newsletter with so many lines left out that it has no more than so many words; `countWords` counts what is printed of it. */
export function keepToWords(whole: Newsletter, limit: number | null, countWords: (newsletter: Newsletter) => number): KeptToWords {
  const lines = byImportance(whole)
  for (let count = 0; ; count += 1) {
    const left = lines.slice(0, count)
    const newsletter = without(whole, new Set(left.map(({ id }) => id)))
    const words = countWords(newsletter)
    if (limit === null || words <= limit || count === lines.length) return { newsletter, dropped: left.map(({ text }) => text), words }
  }
}

/**
 * What may be left out, the least important first: who is who, what was discussed with nothing decided, the later lines of a summary,
 * what works well, actions without a day and decisions by turns, what is to improve, actions with a day, the summaries. Of each the
 * last goes first.
 */
function byImportance({ meetings, priorities, people }: Newsletter): Line[] {
  const topics = meetings.flatMap((meeting) => meeting.topics)
  const actions = meetings.flatMap((meeting) =>
    meeting.actions.flatMap(({ owners, tasks }) => tasks.map(({ id, text, due }) => ({ id, text: `${owners}: ${text}`, due }))),
  )
  const [improvements, ...otherPriorities] = priorities.map(({ lines }) => lines)
  return [
    ...lastFirst(people),
    ...lastFirst(meetings.flatMap(({ also }) => also)),
    ...lastFirst(topics.flatMap(({ summary }) => summary.slice(1))),
    ...lastFirst(otherPriorities.flat()),
    ...byTurns(lastFirst(actions.filter(({ due }) => due === null)), lastFirst(topics.flatMap(({ decisions }) => decisions))),
    ...lastFirst(improvements ?? []),
    ...lastFirst(actions.filter(({ due }) => due !== null)),
    ...lastFirst(topics.flatMap(({ summary }) => summary.slice(0, 1))),
  ]
}

function lastFirst(lines: readonly Line[]): Line[] {
  return [...lines].reverse()
}

function byTurns(first: readonly Line[], second: readonly Line[]): Line[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => [first[i] ?? [], second[i] ?? []].flat()).flat()
}

/** What a newsletter says in sentences: summaries, decisions, actions. */
export function sentencesIn({ meetings }: Newsletter): string[] {
  return meetings.flatMap(({ topics, actions }) =>
    [...topics.flatMap(({ summary, decisions }) => [...summary, ...decisions]), ...actions.flatMap(({ tasks }) => tasks)].map(
      ({ text }) => text,
    ),
  )
}

/** Every text in a newsletter's data, in order, whether or not a template prints it; ids are none. */
export function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data]
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([field, value]) => (field === 'id' ? [] : textsIn(value)))
}

/** The newsletter without some lines, and without what is then empty. */
function without(newsletter: Newsletter, left: ReadonlySet<string>): Newsletter {
  const kept = <Each extends Line>(lines: readonly Each[]) => lines.filter(({ id }) => !left.has(id))
  return {
    ...newsletter,
    people: kept(newsletter.people),
    priorities: newsletter.priorities.map((part) => ({ ...part, lines: kept(part.lines) })).filter(({ lines }) => lines.length > 0),
    meetings: newsletter.meetings.map((meeting) => {
      const actions = meeting.actions.map((each) => ({ ...each, tasks: kept(each.tasks) })).filter(({ tasks }) => tasks.length > 0)
      const topics = meeting.topics.map((topic) => ({ ...topic, summary: kept(topic.summary), decisions: kept(topic.decisions) }))
      return {
        ...meeting,
        actions,
        topics: topics.filter(({ summary, decisions }) => summary.length + decisions.length > 0),
        also: kept(meeting.also),
        undated: actions.some(({ tasks }) => tasks.some(({ due }) => due === null)) ? meeting.undated : null,
      }
    }),
  }
}
