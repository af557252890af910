// The files of an agenda are what others get: readable, right in every time zone, and without a word that a mark takes out.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { git } from '../support/git.js'
import { ELMBRIDGE } from '../support/store.js'
import { ACTION, AGENDA, actionOf, agenda, agendaStore, calendarIn, fileIn, MEETING, notesOf } from './agenda-store.js'

const TIMES = ['--start', '14:00', '--end', '16:00']

function wordIn(store: string): { [part: string]: string } {
  const parts = unzipSync(readFileSync(join(store, 'outbox/2024-06-05-slg-agenda.docx')))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

describe('the Word file', () => {
  it('has real headings, is in British English and names nobody but the partnership', () => {
    const store = agendaStore()
    agenda(store)
    const word = wordIn(store)
    expect(word['word/document.xml']).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*3\. Matters arising/)
    expect(word['word/styles.xml']).toContain('w:val="en-GB"')
    expect(word['docProps/core.xml']).toContain('<dc:creator>Elmbridge Safeguarding Children Partnership</dc:creator>')
  })

  it('says on top how the agenda stands', () => {
    const store = agendaStore()
    const head = () =>
      Object.entries(wordIn(store))
        .filter(([name]) => /^word\/header\d*\.xml$/.test(name))
        .map(([, xml]) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).at(-1))
    agenda(store)
    expect(head()).toEqual(['DRAFT AGENDA'])
    agenda(store, ['--sent'])
    expect(head()).toEqual(['AGENDA'])
    agenda(store, ['--cancel', '--why', 'Snow.'])
    expect(head()).toEqual(['CALLED OFF'])
  })
})

describe('the invitation', () => {
  it('has its times in UTC, whatever the machine thinks the time is', () => {
    for (const TZ of ['UTC', 'America/New_York', 'Asia/Tokyo']) {
      const store = agendaStore()
      agenda(store, TIMES, '2024-05-01', { TZ })
      expect(calendarIn(store)).toEqual(expect.arrayContaining(['DTSTART:20240605T130000Z', 'DTEND:20240605T150000Z']))
    }
  })

  it('is an hour later by UTC in winter', () => {
    const store = agendaStore()
    agenda(store, ['--date', '2024-12-04', ...TIMES])
    expect(calendarIn(store, '2024-12-04-slg')).toContain('DTSTART:20241204T140000Z')
  })

  it('has no end where the clocks go forward so that it would be the beginning', () => {
    const store = agendaStore()
    agenda(store, ['--date', '2025-03-30', '--start', '01:30', '--end', '02:30'])
    const lines = calendarIn(store, '2025-03-30-slg')
    expect(lines).toContain('DTSTART:20250330T013000Z')
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([])
  })

  it('is for the whole day where no time is given', () => {
    const store = agendaStore()
    agenda(store)
    expect(calendarIn(store)).toContain('DTSTART;VALUE=DATE:20240605')
  })

  it('is not dated by the clock, has one id, and invites nobody by address', () => {
    const store = agendaStore({
      'records/people/jo-ward.md': ELMBRIDGE['records/people/jo-ward.md']?.replace('publish', 'email: jo.ward@example.org\npublish') ?? '',
    })
    agenda(store)
    const lines = calendarIn(store)
    expect(lines).toContain('DTSTAMP:20240501T000000Z')
    expect(lines).toContain('UID:2024-06-05-slg@elmbridge-safeguarding-children-partnership.kscp.invalid')
    expect(lines.filter((line) => /@example|^ATTENDEE|^ORGANIZER/.test(line))).toEqual([])
  })

  it('has no line that a venue or a title put there', () => {
    const store = agendaStore({
      [MEETING]: `${ELMBRIDGE[MEETING]}\n::next-agenda[A; b, c \\\\n ATTENDEE:mailto:x@example.org]{group=slg}\n`,
    })
    agenda(store, ['--venue', 'Hall 1, High Street; upstairs\r\nATTENDEE:mailto:x@example.org'])
    const lines = calendarIn(store)
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toEqual([])
    expect(lines).toContain('LOCATION:Hall 1\\, High Street\\; upstairs ATTENDEE:mailto:x@example.org')
    expect(lines.filter((line) => /^[A-Z-]+[;:]/.test(line) === false && line !== '')).toEqual([])
  })
})

describe('what a mark takes out', () => {
  const MARKED = {
    [MEETING]: `${ELMBRIDGE[MEETING]?.replace('Write to the panel about the audit.', 'Write to :redact[Zebedee Quill]{reason=s40 as="Parent A"}.')}
::next-agenda[The case of :redact[Zebedee Quill]{reason=s40}]{group=slg}

:::redact{reason=s41}
The court of Qeswick sat.
:::
`,
    [ACTION]: `${ELMBRIDGE[ACTION]?.replace('Write to the panel about the audit.', ':redact[Zebedee Quill]{reason=s40 as="Parent A"}').replace('title: :', "title: 'Write to :").replace('"}\n', '"}.\'\n')}
### 2024-04-02 AK

Rang Zebedee Quill, and :redact[Maud]{reason=s40}, in Qeswick.
`,
    ...actionOf('2024-04-01-abcd', 'group: slg\nraised: 2024-04-01\nstatus: done\nclosed: 2024-04-02\noutcome: Quill has it.\n'),
    ...notesOf('hub', '2024-04-10', '## 1. Case\n\n::next-agenda[Quill and Maud, again]{group=slg}\n'),
  }

  it('is in no file, no record, no output and no commit of ours', () => {
    const store = agendaStore(MARKED)
    const runs = [
      agenda(store, ['--dry-run']),
      agenda(store, ['--dry-run', '--format', 'json']),
      agenda(store),
      agenda(store, ['--export']),
    ]
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    const everything = [
      ...runs.flatMap(({ stdout, stderr }) => [stdout, stderr]),
      fileIn(store, AGENDA),
      fileIn(store, 'outbox/2024-06-05-slg-agenda.md'),
      calendarIn(store).join('\n'),
      ...Object.values(wordIn(store)),
      git(store, 'log', '-1', '--format=%B'),
    ].join('\n')
    expect(everything).not.toMatch(/zebedee|quill|maud|qeswick/i)
    expect(everything).toContain('Write to Parent A.')
    expect(everything).toContain('The case of [redacted]')
  })

  it('is in none by half a name that is an everyday word, nor in the names of groups and seats', () => {
    const store = agendaStore({
      [MEETING]: `${ELMBRIDGE[MEETING]}\nThey met :redact[Hope Marsh]{reason=s40} and :redact[Zebedee]{reason=s40}.\n`,
      [ACTION]: `${ELMBRIDGE[ACTION]?.replace('Write to the panel', 'Ring Hope')}`,
      'records/groups/hub.md':
        '---\nname: Zebedee Hub\nabbreviation: HUB\nparent: slg\nescalate-absences-after: 1\nseats:\n  - seat: Friends of Zebedee\n    holders:\n      - person: sam-mensah\n---\n',
      ...notesOf('hub', '2024-04-10', '## 1. Case\n\n::next-agenda[The audit]{group=slg}\n'),
    })
    expect(agenda(store).code).toBe(0)
    const everything = [fileIn(store, AGENDA), fileIn(store, 'outbox/2024-06-05-slg-agenda.md'), ...Object.values(wordIn(store))].join('\n')
    expect(everything).toContain('nobody came to its last meeting')
    expect(everything).not.toMatch(/zebedee|\bHope\b/i)
  })

  it('is in none, nor in the commit, in another form or in disguise', () => {
    const store = agendaStore({
      [MEETING]: `${ELMBRIDGE[MEETING]?.replace('The Guildhall', 'Quillfeather House')}\nThey met :redact[Zebedee Quillfeather]{reason=s40}.\n\n::next-agenda[Placement of the Quillfeathers]{group=slg}\n`,
      [ACTION]: `${ELMBRIDGE[ACTION]?.replace('Write to the panel', 'Visit ZQ, Quillfather and quill\u00adfeather')}`,
    })
    const told = [agenda(store)]
    writeFileSync(join(store, AGENDA), `${fileIn(store, AGENDA)}\n- The Quillfeathers come to Quill\u200bfeather House.\n`)
    told.push(agenda(store, ['--export']), agenda(store, ['--venue', 'The Quillfeather Hall']))
    told.push(agenda(store, ['--move-to', '2024-06-12', '--why', 'The Quillfeathers come']))
    expect(told.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    const files = ['agenda.md', 'invitation.ics'].map((name) => fileIn(store, `outbox/2024-06-05-slg-${name}`))
    const word = Object.values(wordIn(store))
    const everything = [
      ...told.flatMap(({ stdout, stderr }) => [stdout, stderr]),
      ...files,
      ...word,
      git(store, 'log', '--format=%B'),
    ].join('\n')
    expect(everything.replaceAll('\r\n ', '')).not.toMatch(/quill|\bZQ\b/i)
    expect(everything).toContain('Placement of the …')
  })

  it('is in no file when a person marks it in the agenda', () => {
    const store = agendaStore()
    agenda(store)
    const edited = `${fileIn(store, AGENDA)
      .replace('## 4. ', '## 4. :redact[Zebedee]{reason=s40} and ')
      .replace(
        '# venue: The Guildhall',
        'venue: \':redact[Maud Hall]{reason=s40 as="a safe place"}\'',
      )}\n- :clear[Tom]{by=AK why="he says so"} speaks.\n`
    writeFileSync(join(store, AGENDA), edited)
    expect(agenda(store, ['--export']).code).toBe(0)
    const all = [fileIn(store, 'outbox/2024-06-05-slg-agenda.md'), calendarIn(store).join('\n'), ...Object.values(wordIn(store))].join('\n')
    expect(all).not.toMatch(/zebedee|maud/i)
    expect(all).toContain('Venue: a safe place')
    expect(all).toContain('Tom speaks.')
  })
})

it('writes no files of an agenda that is not right', () => {
  const store = agendaStore()
  agenda(store)
  const before = fileIn(store, 'outbox/2024-06-05-slg-agenda.md')
  writeFileSync(join(store, AGENDA), fileIn(store, AGENDA).replace('## 4. ', '## 8. '))
  const { code, stdout, stderr } = agenda(store, ['--export'])
  expect([code, stdout, fileIn(store, 'outbox/2024-06-05-slg-agenda.md')]).toEqual([1, '', before])
  expect(stderr).toMatch(/^kscp: records\/agendas\/2024-06-05-slg\.md line \d+: Unexpected item number 8, expected 4\.\n/)
})

describe('what a mark takes out, typed again into an agenda', () => {
  const NOTED = {
    [MEETING]: `${ELMBRIDGE[MEETING]}\nThey met :redact[Zebedee Quill]{reason=s40}.\n`,
  }
  const edit = (store: string, change: (text: string) => string) => writeFileSync(join(store, AGENDA), change(fileIn(store, AGENDA)))
  const files = (store: string) =>
    [fileIn(store, 'outbox/2024-06-05-slg-agenda.md'), calendarIn(store).join('\n'), ...Object.values(wordIn(store))].join('\n')
  const lineOf = (store: string, words: string) =>
    1 +
    fileIn(store, AGENDA)
      .split('\n')
      .findIndex((line) => line.includes(words))

  it('is hidden in its files, and the lines of the record that hold it are told', () => {
    const store = agendaStore(NOTED)
    agenda(store)
    edit(
      store,
      (text) =>
        `${text.replace('## 4. ', '## 4. Quill: ')}- Zebedee Quill: next steps.\n- **Zeb**edee, [there](https://example.org/quill).\n`,
    )
    const { code, stdout, stderr } = agenda(store, ['--export'])
    expect(code).toBe(0)
    const lines = ['Quill:', 'Zebedee Quill: next', 'edee, '].map((words) => lineOf(store, words))
    expect(stderr).toBe(
      `kscp: ${AGENDA}, lines ${lines[0]}, ${lines[1]} and ${lines[2]}: words that a mark takes out are hidden in its files.\n`,
    )
    const all = files(store)
    expect(all).toContain('…: next steps.')
    expect(all).toContain('**…**, there.')
    expect(`${all}${stdout}${stderr}`).not.toMatch(/zebedee|quill/i)
    expect(agenda(store, ['--sent', '--format', 'json'])).toMatchObject({ code: 0, stdout: expect.not.stringMatching(/zebedee|quill/i) })
    expect(files(store)).not.toMatch(/zebedee|quill/i)
  })

  it('is hidden in the place of the meeting', () => {
    const store = agendaStore(NOTED)
    const { stdout, stderr } = agenda(store, ['--venue', 'Quill House'])
    expect(stderr).toBe(`kscp: ${AGENDA}, line ${lineOf(store, 'venue:')}: words that a mark takes out are hidden in its files.\n`)
    expect(calendarIn(store)).toContain('LOCATION:… House')
    expect(`${files(store)}${stdout}`).not.toMatch(/quill/i)
  })

  it('is hidden where the mark stands in the agenda itself', () => {
    const store = agendaStore()
    agenda(store)
    edit(store, (text) => `${text.replace('## 4. ', '## 4. :redact[Zebedee Quill]{reason=s40 as="Child B"}: ')}- Zebedee's school.\n`)
    const { stderr } = agenda(store, ['--export'])
    expect(stderr).toBe(`kscp: ${AGENDA}, line ${lineOf(store, "'s school")}: words that a mark takes out are hidden in its files.\n`)
    expect(files(store)).toContain('Child B')
    expect(files(store)).not.toMatch(/zebedee|quill/i)
  })
})
