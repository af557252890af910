// What a newsletter writes in other words than the notes do hides nothing from the search, and its own titles are checked like the notes.
import { describe, expect, it } from 'vitest'
import { MEETING, minutes } from '../gate/gate-store.js'
import { expectRefused, fileIn, MARKDOWN, newsletter, newsletterStore, PAGE, RECORD } from './newsletter-store.js'

const summary = (words: string) => (body: string) => body.replace('The group talked about neglect.', words)
const elsewhere = (mark: string, words: string) => (body: string) => summary(words)(body).replace('JW reported on', `${mark} on`)

describe('words that a mark takes out', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    ['with initials that the newsletter writes as a name', ':redact[JW was rude]{reason=s40}', 'JW was rude.'],
    ['with an abbreviation that it writes out', ':redact[drunk GP]{reason=s40}', 'A drunk GP came.'],
    ['with initials that it writes as a role', ':redact[SM was rude]{reason=s40}', 'SM was rude.'],
    ['in a summary too', ':redact[rude to us all]{reason=s40}', 'They were rude to us all.'],
  ]

  it.each(CASES)('are found %s', (_, mark, words) => {
    expectRefused(newsletterStore({}, elsewhere(mark, words)), 'leak')
  })

  it('are found where a limit of words leaves them out', () => {
    const change = elsewhere(':redact[drunk GP]{reason=s40}', 'We met.\n\nWe talked.\n\nA drunk GP came.')
    expectRefused(newsletterStore({}, change), 'leak', '--words', '60')
    expect(newsletter(newsletterStore({}, change), '--words', '60', '--format', 'json').stdout).not.toContain('drunk')
  })

  it('are found where an action stands behind its owner', () => {
    const change = (body: string) =>
      body.replace('JW reported on', ':redact[AK drinks]{reason=s40} on').replace('[Write to the CDOP.]', '[Drinks with the CDOP.]')
    const files = {
      'records/actions/2024-03-06-slg-1.md': `---\ntitle: Drinks with the CDOP.\nmeeting: ${MEETING}\nitem: 2\nnumber: 1\nowners: [AK]\nraised: 2024-03-06\ndue: 2024-05-01\nstatus: open\n---\n`,
    }
    expectRefused(newsletterStore(files, change), 'leak')
  })
})

describe('a pseudonym', () => {
  it('that is the initials of somebody is refused', () => {
    expectRefused(newsletterStore({}, summary('AK met :redact[Zebedee Quill]{reason=s40 as="AK"} and JW.')), 'undecided')
  })

  it('and a role in the place of a name stay as they are', () => {
    const role = '---\nname: Maud Tarn\ninitials: MT\nroles:\n  - title: AK Lead\npublish: role\n---\n'
    const store = newsletterStore({ 'records/people/maud-tarn.md': role }, summary('MT met *AK*.'))
    newsletter(store)
    expect(fileIn(store, MARKDOWN)).toContain('AK Lead met Asha Kaur.')
  })
})

const titled = (title: string) => ({ [RECORD]: `---\nissue: 1\ntitle: ${JSON.stringify(title)}\nstatus: draft\n---\n` })
const priority = (title: string) => ({
  'records/priorities/network.md': `---\ntitle: ${JSON.stringify(title)}\nhorizon: top-five\ntype: strength\nstatus: current\n---\n`,
})

describe('the title of a newsletter', () => {
  it.each(['In memory of Zebedee, love to Maud', 'Love to Maud', 'News from Quill', 'Zebedee'])('may name nobody: %s', (title) => {
    expectRefused(newsletterStore(titled(title)), 'undecided')
  })

  it.each(['Spring newsletter', 'April news', 'News of Neglect', 'What we did in Surrey this Winter'])(
    'may be of everyday words: %s',
    (title) => {
      const store = newsletterStore(titled(title))
      expect(newsletter(store)).toMatchObject({ code: 0 })
      expect(fileIn(store, MARKDOWN)).toContain(title)
    },
  )
})

describe('a mark where none has an effect', () => {
  const MARKED = ':redact[the rude drunk man]{reason=s40}'
  const CLEARED = ':clear[spring]{by=JW why="a drunk man asked"}'
  const PLACES: readonly (readonly [string, { [file: string]: string }])[] = [
    ["the newsletter's title", titled(`About ${MARKED}`)],
    ["a priority's title", priority(`About ${MARKED}`)],
    ["the newsletter's title, clearing", titled(CLEARED)],
    ["a priority's title, clearing", priority(CLEARED)],
    ["a group's name", { 'records/groups/slg.md': `---\nname: "Group ${MARKED}"\nabbreviation: SLG\n---\n` }],
    [
      "an organisation's name",
      { 'records/organisations/elmbridge-council.md': `---\nname: "Council ${MARKED}"\ntypes: [statutory-partner]\n---\n` },
    ],
    [
      'the title of a role',
      { 'records/people/asha-kaur.md': `---\nname: Asha Kaur\ninitials: AK\nroles:\n  - title: "Adviser ${MARKED}"\npublish: name\n---\n` },
    ],
    ["the partnership's name", { 'records/kscp.yaml': `name: "Elmbridge ${MARKED}"\ncommit: true\n` }],
    ['the glossary', { 'records/kscp.yaml': `name: Elmbridge\ncommit: true\nglossary:\n  GP: "General ${MARKED}"\n` }],
  ]

  it.each(PLACES)('stops the newsletter: %s', (_, files) => {
    const said = expectRefused(newsletterStore(files), 'mark-without-effect')
    expect(said).toContain(Object.keys(files)[0])
  })
})

describe('a clearance', () => {
  const clearance = (review: string) => ({
    ...priority('The work of Maud Tarn'),
    'records/clearances/maud-tarn.md': `---\ndecision: publish\nscope: always\ntype: PERSON\ntext: Maud Tarn\nreason: Long dead\nby: JW\non: 2024-01-01\nreview: ${review}\n---\n`,
    [RECORD]: '---\nissue: 1\nstatus: draft\non: 2024-03-10\n---\n',
  })

  it('that is past its day clears nothing, whatever the day of the newsletter', () => {
    expectRefused(newsletterStore(clearance('2024-03-20')), 'records/priorities/network.md')
    expect(newsletter(newsletterStore(clearance('2024-06-01'))).code).toBe(0)
  })
})

describe('what other notes take out', () => {
  const OTHER = '2024-01-17-slg'
  const other = (body: string, status = 'published') => ({
    [`records/meetings/${OTHER}.md`]: minutes({ body })
      .replace('2024-03-06', '2024-01-17')
      .replace('status: approved', `status: ${status}`),
  })
  const made = (files: { [file: string]: string }, words: string) => newsletterStore(files, summary(words))

  it.each([
    [':redact[The school hid the drunk man]{reason=s40} today.', 'At last the school hid the drunk man from us.'],
    [':redact[JW was rude]{reason=s40}.', 'JW was rude.'],
    [':::redact{reason=s40}\nWe heard that a rude man was sent home by the police.\n:::', 'A rude man was sent home early.'],
  ])('stops the newsletter, and says which notes: %s', (body, words) => {
    for (const status of ['draft', 'approved', 'published']) {
      const said = expectRefused(made(other(body, status), words), 'leak', '--meeting', MEETING)
      expect(said).toContain(OTHER)
    }
  })

  it('stops it where a template names somebody', () => {
    const files = { ...other(':redact[Maud Tarn]{reason=s40} came.'), 'templates/out/newsletter.md.liquid': 'Thanks to Maud Tarn.\n' }
    expectRefused(newsletterStore(files), 'leak', '--meeting', MEETING)
  })

  it.each([
    [':redact[four]{reason=small-number} cases.', 'We met four times.'],
    [':redact[the school]{reason=s40} came.', 'We met at the school.'],
    [':redact[At the end of the day they came home.]{reason=s40}', 'We met at the end of the week.'],
  ])('does not, where it may be anything: %s', (body, words) => {
    expect(newsletter(made(other(body), words), '--meeting', MEETING)).toMatchObject({ code: 0 })
  })

  it('does not, where somebody decided that the words may stand here', () => {
    const cleared = ':clear[The school hid the cup]{by=JW why="A game"} well.'
    const store = made(other(':redact[The school hid the cup]{reason=s40}.'), cleared)
    expect(newsletter(store, '--meeting', MEETING)).toMatchObject({ code: 0 })
    expect(fileIn(store, PAGE)).toContain('The school hid the cup well.')
  })
})
