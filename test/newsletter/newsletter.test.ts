// A newsletter says what is public of approved notes in plain words, in three forms that are written together or not at all.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MEETING, MEETING_FILE, minutes } from '../gate/gate-store.js'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { expectRefused, fileIn, filesIn, MAIL, MARKDOWN, mailIn, newsletter, newsletterStore, PAGE, RECORD } from './newsletter-store.js'

const NAME = /zebedee|quill/i

describe('a newsletter', () => {
  it('says what was discussed and decided, who does what by when, the Top Five, the dates, and where the notes are', () => {
    const store = newsletterStore()
    const { code, stdout } = newsletter(store)
    expect([code, stdout]).toEqual([0, expect.stringContaining('Wrote newsletter 1 on 1 meeting')])
    expect(fileIn(store, MARKDOWN)).toBe(`# Elmbridge Safeguarding Children Partnership: Newsletter 1

1 April 2024

## Strategic Leadership Group, 6 March 2024

This is a short summary of the meeting. The full notes are not published yet.

### What was discussed and decided

#### Neglect

The group talked about neglect. [Redacted: personal information (FOIA s.40)] told the Strategic Leadership Group (SLG) how General Practitioners (GPs) help.

- Jo Ward thanked the GPs.

Decided:

- The audit is repeated in the autumn.

#### Training

- Asha Kaur’s plan for training is agreed.

Also discussed: Business; Early help.

### Who will do what, and by when

- **Asha Kaur**
  - Write to the Child Death Overview Panel (CDOP), by 1 May 2024.
- **Jo Ward and Asha Kaur**
  - Ask the schools.

Where no day is given, it is due at the next meeting on 5 June 2024.

## Our Top Five

### What we want to improve

- Early help in schools (until 30 June 2024)

### What works well

- The network of schools

## Dates for your diary

- 5 June 2024: Strategic Leadership Group meets

## Who is who

- Jo Ward: Independent Chair
- Asha Kaur: Professional Adviser, Elmbridge Council
`)
  })

  it('is a page without tables or script, and a mail that waits to be sent', () => {
    const store = newsletterStore()
    newsletter(store)
    const page = fileIn(store, PAGE) ?? ''
    expect(page).toContain('<html lang="en-GB">')
    expect(page).toContain('told the Strategic Leadership Group (SLG) how General Practitioners (GPs) help.')
    expect(page).toContain('Write to the Child Death Overview Panel (CDOP), by 1 May 2024.')
    expect(page).not.toMatch(/<(?:table|script|style|link)/)
    const mail = mailIn(store)
    expect(mail).toContain('X-Unsent: 1')
    expect(mail).toContain('#### Neglect')
    expect(mail).toContain('<h4 ')
  })

  it('is recorded and committed with its public files, and the mail is not', () => {
    const store = newsletterStore()
    newsletter(store)
    expect(fileIn(store, RECORD)).toBe(`---\nissue: 1\nstatus: draft\nmeetings: [${MEETING}]\n---\n`)
    expect(git(store, 'show', '--format=%s', '--name-only').trim().split('\n')).toEqual([
      `Write newsletter 1 on ${MEETING}`,
      '',
      PAGE,
      MARKDOWN,
      RECORD,
    ])
    expect([git(store, 'status', '--short'), fileIn(store, MAIL)]).toEqual(['', expect.any(String)])
    expect(kscp(store, 'validate').code).toBe(0)
  })

  it('is the same bytes for the same records and day', () => {
    const store = newsletterStore()
    const made = () => {
      newsletter(store)
      return [PAGE, MARKDOWN, MAIL, RECORD].map((file) => fileIn(store, file))
    }
    const first = made()
    const commits = git(store, 'rev-list', '--count', 'HEAD')
    expect(made()).toEqual(first)
    expect(git(store, 'rev-list', '--count', 'HEAD')).toBe(commits)
    rmSync(join(store, 'public'), { recursive: true })
    expect(made()).toEqual(first)
  })

  it('keeps what a person wrote into its record', () => {
    const record = '---\n# Ours\nissue: 1\ntitle: "Spring newsletter"\nstatus: draft # for now\non: 2024-04-10\n---\n'
    const store = newsletterStore({ [RECORD]: record })
    newsletter(store)
    expect(fileIn(store, RECORD)).toBe(record.replace('2024-04-10\n', `2024-04-10\nmeetings: [${MEETING}]\n`))
    expect(fileIn(store, MARKDOWN)).toMatch(/^# Elmbridge Safeguarding Children Partnership: Spring newsletter\n\n10 April 2024\n/)
  })

  it('tells readers no path of the store where published notes have no address, and says so to whoever makes it', () => {
    const store = newsletterStore({ 'public/notes/2024-03-06-slg.md': 'The notes.\n' })
    const { stderr } = newsletter(store)
    for (const text of [fileIn(store, MARKDOWN), fileIn(store, PAGE), mailIn(store)]) {
      expect(text).toContain('The full notes are published; please ask us where to read them.')
      expect(text).not.toContain('public/')
    }
    expect(stderr).toContain(`kscp notes publish ${MEETING} --url <address>`)
    expect(JSON.parse(newsletter(store, '--format', 'json').stdout)).toMatchObject({ withoutAddress: [MEETING] })
  })

  it('gives the address of published notes', () => {
    const withUrl = newsletterStore({
      [MEETING_FILE]: minutes({ fields: 'publication: {on: 2024-03-20, url: "https://example.org/notes?a=1&b=2"}\n' }),
      'records/actions/2024-03-06-slg-1.md': null,
      'records/actions/2024-03-06-slg-2.md': null,
    })
    expect(newsletter(withUrl).code).toBe(0)
    expect(fileIn(withUrl, MARKDOWN)).toContain('The full notes are at https://example.org/notes?a=1&b=2\n')
    expect(fileIn(withUrl, PAGE)).toContain('<a href="https://example.org/notes?a=1&amp;b=2"')
  })

  it('goes to another folder with -o, and never into the records', () => {
    const store = newsletterStore()
    expect(newsletter(store, '-o', '../elsewhere').code).toBe(0)
    expect(fileIn(store, '../elsewhere/newsletter-1.md')).toContain('# Elmbridge')
    rmSync(join(store, '../elsewhere'), { recursive: true })
    expect(newsletter(store, '-o', 'records/newsletters').code).toBe(2)
  })
})

describe('which meetings and which newsletter', () => {
  const OTHER = '2024-03-20-slg'
  const other = (status: string) => ({
    [`records/meetings/${OTHER}.md`]: minutes({ body: 'JW spoke.' })
      .replace('2024-03-06', '2024-03-20')
      .replace('status: approved', `status: ${status}`),
  })
  const meetingsOf = (store: string, ...words: string[]) => JSON.parse(newsletter(store, '--format', 'json', ...words).stdout).meetings

  it('takes every approved meeting that is in no newsletter, or those named, or those since a day', () => {
    const store = newsletterStore(other('approved'))
    expect(meetingsOf(store)).toEqual([MEETING, OTHER])
    expect(meetingsOf(store, '--meeting', OTHER)).toEqual([OTHER])
    expect(meetingsOf(store, '--since', '2024-03-01')).toEqual([MEETING, OTHER])
    expect(meetingsOf(store, '--since', '2024-03-10')).toEqual([OTHER])
  })

  it('leaves drafts out, and refuses one that is named', () => {
    const store = newsletterStore(other('circulated'))
    expect(meetingsOf(store)).toEqual([MEETING])
    const { code, stdout, stderr } = newsletter(store, '--meeting', OTHER)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('The notes are circulated, not approved.')
  })

  it('begins the next newsletter once one was sent', () => {
    const store = newsletterStore()
    newsletter(store)
    expect(kscp(store, 'newsletter sent --as-of 2024-04-12').code).toBe(0)
    expect(fileIn(store, RECORD)).toContain('status: published')
    expect(fileIn(store, RECORD)).toContain('on: 2024-04-12')
    const again = newsletter(store)
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('There are no approved notes that are in no newsletter yet.')])
    expect(newsletter(store, '--meeting', MEETING, '--format', 'json').stdout).toContain('"newsletter": "newsletter-2"')
    expect(newsletter(store, '--issue', '1').code).toBe(1)
  })

  it('tells programs why there is none in the form of its JSON', () => {
    const store = newsletterStore({ [RECORD]: '---\nissue: 1\nstatus: published\non: 2024-03-20\n---\n' })
    const json = (...words: string[]) => {
      const { code, stdout } = kscp(store, ['newsletter', ...words, '--as-of', '2024-04-01', '--format', 'json'])
      return [code, JSON.parse(stdout)]
    }
    const since = { newsletter: 'newsletter-2', issue: 2, outputs: [], words: null }
    const sent = { newsletter: null, issue: null, outputs: [] }
    expect(json('--since', '2024-03-30')).toMatchObject([1, { ...since, findings: [{ code: 'refused', file: expect.any(String) }] }])
    expect(json('--issue', '1')).toMatchObject([1, { ...sent, findings: [{ message: 'Newsletter 1 has been sent.' }] }])
    expect(json('call', '--issue', '1')).toMatchObject([1, { ...sent, to: [], findings: [{ code: 'refused' }] }])
    expect(json('call', '--chase', '--issue', '1')).toMatchObject([1, { asOf: '2024-04-01', waiting: [], findings: [{ code: 'refused' }] }])
    expect(kscp(store, 'newsletter call --chase --issue 1')).toMatchObject({ code: 1, stdout: '' })
  })

  it('is not sent before it is written', () => {
    const store = newsletterStore({ [RECORD]: '---\nissue: 1\nstatus: draft\n---\n' })
    expect(kscp(store, 'newsletter sent')).toMatchObject({ code: 1, stdout: '' })
    expect(kscp(store, 'newsletter sent --issue 7')).toMatchObject({ code: 2, stdout: '' })
  })

  it('is wrong usage where the words mean nothing', () => {
    const store = newsletterStore()
    for (const words of [
      ['--meeting', '2024-03-06-slgg'],
      ['--since', 'March'],
      ['--words', 'many'],
      ['--issue', '0'],
      ['--since', '2024-03-01', '--meeting', MEETING],
    ])
      expect([newsletter(store, ...words).code, newsletter(store, ...words).stdout]).toEqual([2, ''])
    expect(fileIn(store, RECORD)).toBeNull()
  })
})

describe('what is private', () => {
  it('reaches no output', () => {
    const store = newsletterStore({}, (body) =>
      body
        .replace('The audit is', 'The audit of :redact[Zebedee Quill]{reason=s40 as="a provider"} is')
        .replace('Early help\n', ':redact[Quill]{reason=s40} and early help\n')
        .replace('## 4.', ':::redact{reason=s41}\n::decision[Zebedee Quill is told.]{#3}\n:::\n\n## 4.'),
    )
    expect(newsletter(store).code).toBe(0)
    for (const text of [...filesIn(store), mailIn(store)]) expect(text).not.toMatch(NAME)
    expect(fileIn(store, MARKDOWN)).toContain('The audit of a provider is repeated in the autumn.')
    expect(fileIn(store, MARKDOWN)).not.toContain('told.')
  })

  it('stops it while something in a summary is undecided', () => {
    expectRefused(
      newsletterStore({}, (body) => body.replace('The group talked', 'Maud Tarn told us. The group talked')),
      'undecided',
    )
  })

  it('stops it where the notes themselves may not be published', () => {
    expectRefused(
      newsletterStore({}, (body) => body.replace('JW reported', 'Zebedee Quill reported')),
      'undecided',
    )
  })

  it('stops it where a summary holds what no public copy may', () => {
    expectRefused(
      newsletterStore({}, (body) => body.replace('- JW thanked', '- `JW` thanked')),
      'not-publishable',
    )
  })

  it('stops it where a priority looks personal', () => {
    expectRefused(
      newsletterStore({
        'records/priorities/network.md': '---\ntitle: Help for Maud Tarn\nhorizon: top-five\ntype: strength\nstatus: current\n---\n',
      }),
      'records/priorities/network.md',
    )
  })

  it('goes out where somebody decided that what looks personal in a priority may always stand', () => {
    const store = newsletterStore({
      'records/priorities/network.md': '---\ntitle: The work of Maud Tarn\nhorizon: top-five\ntype: strength\nstatus: current\n---\n',
      'records/clearances/maud-tarn.md':
        '---\ndecision: publish\nscope: always\ntype: PERSON\ntext: Maud Tarn\nreason: Long dead\nby: JW\non: 2024-03-01\n---\n',
    })
    expect(newsletter(store).code).toBe(0)
    expect(fileIn(store, MARKDOWN)).toContain('- The work of Maud Tarn')
  })

  it.each(['newsletter.md', 'newsletter.html'])('is found in the bytes of what a template of %s says itself', (name) => {
    expectRefused(newsletterStore({ [`templates/out/${name}.liquid`]: 'Thanks to Zebedee Quill.\n' }), 'leak')
  })

  it('names somebody who is published by role by that role', () => {
    const store = newsletterStore(
      {
        'records/actions/2024-03-06-slg-2.md': `---\ntitle: Ask the schools.\nmeeting: ${MEETING}\nitem: 2\nnumber: 2\nowners: [SM]\nraised: 2024-03-06\nstatus: open\n---\n`,
      },
      (body) => body.replace('owners="JW AK"', 'owners="SM"').replace('- JW thanked', '- SM thanked'),
    )
    expect(newsletter(store).code).toBe(0)
    expect(fileIn(store, MARKDOWN)).toContain('- **Head Teacher**\n  - Ask the schools.')
    expect(fileIn(store, MARKDOWN)).toContain('- Head Teacher thanked the GPs.')
    expect(mailIn(store)).not.toMatch(/mensah/i)
  })
})

describe('the name of somebody in a newsletter', () => {
  it('is nobody else’s where it ends one line and begins the next', () => {
    const other = { 'records/people/asha-tarn.md': '---\nname: Asha Tarn\nroles: []\npublish: none\n---\n' }
    const store = newsletterStore(other, (body) => body.replace('### Early help', '### Early help (AK)'))
    expect(newsletter(store).code).toBe(0)
  })
})
