// What looks personal in a pseudonym, in an address, beside a title, of a family or in spaced initials stops the notes.
import { describe, expect, it } from 'vitest'
import {
  committedStore,
  copyIn,
  decide,
  gateStore,
  type Minutes,
  minutesIn,
  PUBLISH,
  person,
  redact,
  redactJson,
  thingsIn,
} from './gate-store.js'

/** What notes redact finds, and whether it wrote a copy. */
function outcome(given: Minutes | string, files = {}): { codes: string[]; isPublished: boolean } {
  const store = gateStore(given, files)
  const { outputs, findings } = redactJson(store)
  expect(copyIn(store) !== null).toBe(outputs.length > 0)
  return { codes: [...new Set(findings.map(({ code }) => code))], isPublished: outputs.length > 0 }
}

const PUBLISHED = { codes: [], isPublished: true }
const UNDECIDED = { codes: ['undecided'], isPublished: false }

describe('what stands in place of words', () => {
  it.each(['Zebedee Tarn', 'Zxyna', 'brother of Maud Tarn', 'just 2 cases', 'one of 2 children'])('is refused with %j in it', (as) => {
    expect(outcome(`They met :redact[Abel Fenn]{reason=s40 as="${as}"} again.`)).toEqual(UNDECIDED)
  })

  it.each(['Child A', 'the mother', 'Family 2', 'a neighbour'])('may be %j', (as) => {
    expect(outcome(`They met :redact[Abel Fenn]{reason=s40 as="${as}"} again.`)).toEqual(PUBLISHED)
  })
})

describe('a link', () => {
  it.each([
    '[report](https://elm.org/r "About Zxyna Qwertoh")',
    '[report](/files/Qwertoh-Zxyna.pdf)',
    '[report](https://elm.org/okwuosa)',
    '<https://elm.org/okwuosa>',
  ])('with a name in it is refused: %s', (link) => {
    expect(outcome(`See ${link} for more.`)).toEqual(UNDECIDED)
  })

  it.each([
    '[report](https://www.gov.uk/government/publications)',
    '<https://www.gov.uk/government/publications>',
    '[report](https://www.gov.uk/government/publications "The report")',
  ])('without one is published: %s', (link) => {
    expect(outcome(`See ${link} for more.`)).toEqual(PUBLISHED)
  })
})

describe('a person whom nobody may name, and whose name is two words', () => {
  const GRACE = person('grace-monk', 'Grace Monk', 'none', 'initials: GM\n')

  it.each([
    'See [this](https://elm.org/monk-grace).',
    'See [this](https://elm.org/a#monk-grace).',
    'Ms Monk came.',
    'Mrs monk came.',
    'See [this](https://elm.org/grace-monk).',
    'Write to :clear[grace.monk@elm.org]{by=JW why="as agreed"} today.',
    'They met :clear[Monk, Grace]{by=JW why="as agreed"} today.',
    'They wrote to the monk family.',
    'They wrote to the Monks.',
    'Write to gmonk@elm.org today.',
    'See :clear[monk-grace]{by=JW why="as agreed"} today.',
    'G. M. was seen.',
    'G M was seen.',
    'Then G.M. was seen.',
    'Then :clear[G. M.]{by=JW why="as agreed"} was seen.',
  ])('stops the notes: %s', (body) => {
    expect(outcome(body, GRACE).isPublished).toBe(false)
  })

  it('does not stop them where the word is one', () => {
    expect(outcome('A monk was at the abbey, and by the grace of the abbot they met.', GRACE)).toEqual(PUBLISHED)
  })
})

describe('a person whom nobody may name, and whose surname is no word', () => {
  it.each([
    'See [this](/okwuosa-family).',
    'See [this](https://elm.org/about/zaynabokwuosa).',
    'Ms okwuosa came.',
    'They wrote to :clear[the okwuosa family]{by=JW why="as agreed"}.',
    'They wrote to :clear[the Okwuosas]{by=JW why="as agreed"}.',
    'They wrote to :clear[Z Okwuosa]{by=JW why="as agreed"}.',
    'Write to :clear[zokwuosa@elm.org]{by=JW why="as agreed"} today.',
  ])('stops the notes: %s', (body) => {
    expect(outcome(body, person('zaynab-okwuosa', 'Zaynab Okwuosa', 'none')).isPublished).toBe(false)
  })
})

describe('the surname of an attendee', () => {
  it.each(['Ms Kaur came.', 'Kaur said so.', 'Then Kaur’s report was read.'])('may stand for the attendee: %s', (body) => {
    expect(outcome(body)).toEqual(PUBLISHED)
  })

  it.each(['They wrote to the Kaur family.', 'They wrote to the Kaurs.', 'The Kaurs came.', 'The Kaur family came.'])(
    'may not stand for a family: %s',
    (body) => {
      expect(outcome(body)).toEqual(UNDECIDED)
    },
  )
})

describe('a name that a mark takes out and that is a word too', () => {
  const KENT = { 'records/organisations/kent-county-council.md': '---\nname: Kent County Council\ntypes: [statutory-partner]\n---\n' }
  const CASES = [
    ['They met :redact[Zaynab May]{reason=s40}.', 'In May it was better.'],
    ['They met :redact[Zaynab May]{reason=s40}.', 'May it be better.'],
    ['They met :redact[Will Kent]{reason=s40}.', 'Kent County Council came.'],
    ['They met :redact[Will Kent]{reason=s40}.', 'Will the Council help?'],
    ['They met :redact[Will Kent]{reason=s40}.', 'Kent County Council came.\n\nWill the Council help?'],
  ] as const

  it.each(CASES)('may be decided about, and the notes are published: %s %s', (marked, also) => {
    const store = committedStore(`${marked}\n\n${also}`, KENT)
    const things = thingsIn(store)
    expect(things.map(({ rule }) => rule).filter((rule) => rule !== 'name-to-decide')).toEqual([])
    if (things.length > 0) expect(decide(store, Object.fromEntries(things.map(({ words = '' }) => [words, PUBLISH]))).code).toBe(0)
    expect(redactJson(store).findings).toEqual([])
    expect(copyIn(store)).toContain(also)
  })

  it.each(CASES)('is marked nowhere by --propagate: %s %s', (marked, also) => {
    const store = committedStore(`${marked}\n\n${also}`, KENT)
    const before = minutesIn(store)
    redact(store, '--propagate')
    expect(minutesIn(store)).toBe(before)
  })
})

describe('a name taken out that is a word of something else', () => {
  const taken = 'The group heard about :redact[Anna King]{reason=s40}. '

  it('is refused, with a way out', () => {
    const { code, stderr } = redact(committedStore(`${taken}They met at King's College Hospital.`))
    expect(code).toBe(1)
    expect(stderr).toContain('write :clear[...]{by=... why="..."} around them')
  })

  it('may stand where somebody cleared the whole of it', () => {
    const body = `${taken}They met at :clear[King's College Hospital]{by=AK why="a hospital"}.`
    const { code, stderr } = redact(committedStore(body))
    expect([code, stderr]).toEqual([0, ''])
  })

  it('is found all the same where it stands by itself', () => {
    const body = `${taken}They met King at :clear[King's College Hospital]{by=AK why="a hospital"}.`
    expect(redact(committedStore(body)).code).toBe(1)
  })
})

describe('letters of a name taken out that are no name where they stand', () => {
  const CLEAR = 'write :clear[...]{by=... why="..."} around them'

  it.each([
    ['Sam Allen', 'They spoke of $ for schools.', 'challenges'],
    ['Allen', 'They spoke of $ for schools.', 'challenges'],
    ['Theo Tarn', 'They spoke of $ for schools.', 'the O level'],
  ])('are refused with a way out, and may stand where somebody cleared them: %s, %s %s', (name, body, words) => {
    const written = (there: string) => `The group heard about :redact[${name}]{reason=s40}.\n\n${body.replace('$', there)}`
    const { code, stderr } = redact(committedStore(written(words)))
    expect([code, stderr.includes(CLEAR)]).toEqual([1, true])
    expect(redact(committedStore(written(`:clear[${words}]{by=AK why="no name"}`)))).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('somebody at the meeting who is not published by name, and whose names are plain words', () => {
  const WILL = person('will-young', 'Will Young', 'none', 'initials: WY\n')
  const at = (body: string) => outcome({ attendees: '[JW, AK, will-young]', body }, WILL)

  it('is somebody where a name stands', () => {
    expect(at('Will Young spoke, WILL YOUNG too, and WY.')).toEqual(PUBLISHED)
  })

  it('stands in for no plain words unasked', () => {
    expect(at('They hope they will young people help.').isPublished).toBe(false)
  })
})

describe('a month', () => {
  it.each(['They were hit by April there.', 'Since April left it was quiet.'])(
    'is asked about where somebody taken out has that name: %s',
    (said) => {
      expect(outcome(`They met :redact[April Jones]{reason=s40}.\n\n${said}`)).toEqual(UNDECIDED)
    },
  )

  it('is one after "in", and beside a number', () => {
    expect(outcome('They met :redact[April Jones]{reason=s40}.\n\nIn April it rained, and by 3 April too.')).toEqual(PUBLISHED)
  })
})
