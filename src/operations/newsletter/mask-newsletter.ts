// Makes a newsletter of the same shape in which every letter that somebody wrote is an x: printed, it is what its template holds.
import type { Line, MeetingPart, Newsletter } from '../../core/newsletter.js'
import { maskText } from '../../redact/projection/mask-document.js'

/** What is made from the fields of records stays: names of groups, days, how far a priority has come. */
export function maskNewsletter(newsletter: Newsletter): Newsletter {
  return {
    ...newsletter,
    title: maskText(newsletter.title),
    meetings: newsletter.meetings.map(maskMeeting),
    priorities: newsletter.priorities.map((part) => ({ ...part, lines: part.lines.map(maskLine) })),
    people: newsletter.people.map((line) => ({ ...maskLine(line), name: maskText(line.name), role: maskText(line.role) })),
  }
}

function maskMeeting({ title, topics, also, actions, ...rest }: MeetingPart): MeetingPart {
  return {
    ...rest,
    title: maskText(title),
    topics: topics.map((topic) => ({
      ...topic,
      title: maskText(topic.title),
      summary: topic.summary.map(maskLine),
      decisions: topic.decisions.map(maskLine),
    })),
    also: also.map(maskLine),
    actions: actions.map(({ owners, tasks }) => ({ owners: maskText(owners), tasks: tasks.map(maskLine) })),
  }
}

function maskLine<Told extends Line>(line: Told): Told {
  return { ...line, text: maskText(line.text) }
}
