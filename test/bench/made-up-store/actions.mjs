// The actions of a made-up meeting: most of the older ones are closed, those of the last meetings are open.
import { addDays } from './days.mjs'

const TASKS = [
  (topic) => `Write to the designated leads about ${topic}.`,
  (topic) => `Bring a proposal on ${topic} to the next meeting.`,
  (topic) => `Publish the findings on ${topic} in the newsletter.`,
  (topic) => `Plan a multi-agency audit of ${topic} for the autumn.`,
  (topic) => `Agree with schools who leads on ${topic}.`,
  (topic) => `Report how many staff were trained in ${topic}.`,
  (topic) => `Ask young people what they think of the leaflet on ${topic}.`,
]
const NEWS = ['A first draft went to the partners for comment.', 'The schools have answered; the health partners are still to be heard.']

/** What the minutes say of one action. */
export function setAction({ number, topic, candidates, day, round }) {
  const turn = round + number
  const owners = Array.from({ length: turn % 4 === 0 ? 2 : 1 }, (_, n) => candidates[(turn + n) % candidates.length].word)
  const due = [addDays(day, 21), 'next-meeting', undefined][turn % 3]
  return { number, title: TASKS[turn % TASKS.length](topic.toLowerCase()), owners, due }
}

/** The fields and the body of the action's own record, which agree with the minutes. */
export function actionRecord({ number, title, owners, due }, { meeting, item, day, priority, isRecent }) {
  const fields = { title, meeting, item, number, owners, raised: day, due, ...stateOf(number, day, isRecent), priorities: [priority] }
  const progress = NEWS.slice(0, number % 3).map((news, n) => `### ${addDays(day, 7 * (n + 1))} ${owners[0]}\n\n${news}\n`)
  return { id: `${meeting}-${number}`, fields, body: progress.join('\n') }
}

function stateOf(number, day, isRecent) {
  if (isRecent) return { status: number % 3 === 0 ? 'in-progress' : 'open' }
  const closed = addDays(day, 20 + number)
  return number % 6 === 0
    ? { status: 'cancelled', closed, outcome: 'Overtaken by the new business plan.' }
    : { status: 'done', closed, outcome: 'Reported to the group and accepted.' }
}
