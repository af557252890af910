// What made-up meetings talk about: each topic is a priority of the partnership too.

const TOPICS = [
  'Neglect',
  'Online safety',
  'Elective home education',
  'Transition pathways into adult services',
  'Criminal exploitation',
  'Early help assessments',
  'Private fostering',
  'Children missing from education',
  'Domestic abuse in the home',
  'Safer sleeping advice',
  'Young carers',
  'Emotional wellbeing in schools',
  'Information sharing at the front door',
  'Repeat protection plans',
  'Peer on peer abuse',
  'Parental mental health',
  'Bruising in babies',
  'School exclusions',
  'Participation of children and families',
  'Supervision of frontline staff',
  'Transport to school',
  'Contextual safeguarding',
  'Fathers in assessments',
  'Unaccompanied children',
]
const THEMES = ['Improving Practice', 'Listening to Children', 'Working Together', 'Prevention']

/** At most as many as there are topics, which is 24. */
export function makePriorities(count, groups) {
  return TOPICS.slice(0, count).map((title, i) => {
    const horizon = i % 3 === 2 ? 'top-five' : 'business-plan'
    const lead = groups[i % groups.length].id
    const fields = {
      title,
      theme: THEMES[i % THEMES.length],
      horizon,
      type: ['aim', 'strength', 'improvement'][(i >> 1) % 3],
      lead,
      status: 'current',
    }
    return { id: title.toLowerCase().replaceAll(' ', '-'), fields }
  })
}
