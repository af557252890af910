// The body of made-up minutes: items about the partnership's priorities, with the marks that set actions and record decisions.

const OPENINGS = [
  (who, topic) => `${who} introduced the report on ${topic}, which had been sent out with the agenda.`,
  (who, topic) => `${who} summed up what partners had done about ${topic} since the last meeting.`,
  (who, topic) => `${who} presented the findings of the audit of ${topic}, and thanked everyone who had taken part.`,
]
const POINTS = [
  (who) => `${who} said that the picture had improved over the summer, although the figures of the two councils could not be compared.`,
  (who) => `${who} noted that schools had their own recording systems, and that duplication needed to be avoided.`,
  (who) => `In reply, ${who} confirmed that training would be offered again at 2:00pm on the first Thursday of each month.`,
  (who) => `${who} asked how the voice of the child had been heard, and what had changed because of it.`,
  (who) => `${who} reported that health visitors had found the new form *easier to complete*, and that GPs had asked for the same.`,
  (who) => `${who} was concerned about the attendance of some agencies, which is to be followed up outside the meeting.`,
  (who) => `${who} drew attention to the [national guidance](https://www.example.org/guidance), on which the local procedures rest.`,
  (who) => `${who} described the case of :redact[a family known to three agencies]{reason=s40}, from which there was much to learn.`,
]
const DECISIONS = [
  (topic) => `The report on ${topic} is accepted.`,
  (topic) => `The audit of ${topic} is repeated in a year.`,
  (topic) => `A task and finish group looks into ${topic}.`,
]
const POINTS_OF_AN_ITEM = 5

/** `items` are the priorities talked about, with the actions each led to; `present` are who was there. */
export function minutesBody({ items, present, round }) {
  const words = present.map(({ inProse }) => inProse)
  const agreed = items.flatMap(({ topic }, i) => (i % 3 === round % 3 ? [topic] : []))
  return [
    `## 1. Welcome and apologies\n\n${words[0]} welcomed all present. The notes of the last meeting were agreed.`,
    ...items.map((item, i) => itemText(item, { number: i + 2, words, round, decision: agreed.indexOf(item.topic) + 1 })),
    `## ${items.length + 2}. Any other business\n\nThere was none.`,
  ]
    .join('\n\n')
    .concat('\n')
}

function itemText({ topic, actions }, { number, words, round, decision }) {
  const who = (n) => words[(round + number * 3 + n) % words.length]
  const from = round + number * POINTS_OF_AN_ITEM
  const points = Array.from({ length: POINTS_OF_AN_ITEM }, (_, n) => `- ${POINTS[(from + n) % POINTS.length](who(n))}`)
  return [
    `## ${number}. ${topic}`,
    OPENINGS[(round + number) % OPENINGS.length](who(POINTS_OF_AN_ITEM), topic.toLowerCase()),
    points.join('\n'),
    ...(decision === 0 ? [] : [`::decision[${DECISIONS[round % DECISIONS.length](topic.toLowerCase())}]{#${decision}}`]),
    ...actions.map(actionMark),
  ].join('\n\n')
}

function actionMark({ title, number, owners, due }) {
  return `::action[${title}]{#${number} owners="${owners.join(' ')}"${due === undefined ? '' : ` due="${due}"`}}`
}
