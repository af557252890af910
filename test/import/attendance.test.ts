// People are read from lists, runs, tables and sentences, whichever way a body writes them.
import { describe, expect, it } from 'vitest'
import { apologies, attendees, codes, imported } from './imported.js'

describe('a line for each person', () => {
  it('holds initials, role and organisation', async () => {
    const text =
      '## Present\n\n- Wendy Aldous (WA), Chair, Elm Council\n- Colin Brooke – Head Teacher\n- Dina Castell (Elm Trust) via Teams\n'
    expect(await attendees(text)).toEqual([
      'Wendy Aldous | WA | Chair | Elm Council',
      'Colin Brooke | Head Teacher',
      'Dina Castell | Elm Trust',
    ])
  })
  it('is one name, whatever titles stand before it', async () => {
    expect(await attendees('Present:\nCllr Mrs S Cole\nDr A. Okoro OBE\nMr Gale\n', 'a.txt')).toEqual(['S Cole', 'A. Okoro', 'Gale'])
  })
  it('has a rank apart from the name, and initials with accents', async () => {
    const lines = [
      'Supt Neil Carter (NC), Borsetshire Police',
      'A/DCI Jo Fay (JF), Head of Crime, Police',
      'PC 1234 Di Pell (DP)',
      'Björn Åkesson (BÅ)',
    ]
    expect(await attendees(`Present:\n${lines.join('\n')}\n`, 'a.txt')).toEqual([
      'Neil Carter | NC | Supt | Borsetshire Police',
      'Jo Fay | JF | A/DCI, Head of Crime | Police',
      'Di Pell | DP | PC 1234',
      'Björn Åkesson | BÅ',
    ])
  })
  it('may have its parts between tabs', async () => {
    expect(await attendees('Attendees:\t\t\nWendy Aldous\tWA\tHead Teacher, Elm School\nColin Brooke\tCB\tNotetaker\n', 'a.txt')).toEqual([
      'Wendy Aldous | WA | Head Teacher | Elm School',
      'Colin Brooke | CB | Notetaker',
    ])
  })
  it('may be ticked or not', async () => {
    const { attendees, absent } = await imported('**Attendance:**\n- [x] Ines Kowal\n- [ ] Karim Moss\n')
    expect([attendees.map(({ name }) => name), absent.map(({ name }) => name)]).toEqual([['Ines Kowal'], ['Karim Moss']])
  })
  it('keeps a nickname or a handle apart', async () => {
    const { attendees } = await imported('### Present\nTim Mott (mott)\nAda Bright @adab (TSC)\n')
    expect(attendees.map(({ name, alias, organisation }) => [name, alias, organisation])).toEqual([
      ['Tim Mott', 'mott', null],
      ['Ada Bright', 'adab', 'TSC'],
    ])
  })
})

describe('a run of people', () => {
  it.each([
    ['Present: Cllrs Brown (Chairman), Mrs Gale, Potter and Quill', ['Brown', 'Gale', 'Potter', 'Quill']],
    ['Present: Gina Harper (GH) Chair, Ivan Judd (IJ), Dr Kath Lomax (KL) GP', ['Gina Harper', 'Ivan Judd', 'Kath Lomax']],
    ['Attendees: Wendy Aldous, Elm Council; Colin Brooke, Elm Trust', ['Wendy Aldous', 'Colin Brooke']],
    ['Present– Cllr D Lowe - Chairman, Cllr I Mack, Cllr J Wyatt.', ['D Lowe', 'I Mack', 'J Wyatt']],
    ['Present: A Ward, three members of the public, Clerk J Taylor', ['A Ward', 'J Taylor']],
    ['In attendance were Gary Finch (Chair), Holly Grant (RNLI) and Jess Irwin.', ['Gary Finch', 'Holly Grant', 'Jess Irwin']],
    ['Present: anna, ben_crane, cdunn', ['anna', 'ben crane', 'cdunn']],
    ["Present: Ann Hall (AH), St. Mary's School; Oliver St. John (OJ); Cy Poe (CP)", ['Ann Hall', 'Oliver St. John', 'Cy Poe']],
    ['Present: Tom Brown (TB), Probation, Sue Pym (SP), Fire, Jo Ward (JW)', ['Tom Brown', 'Sue Pym', 'Jo Ward']],
  ])('%s', async (text, names) => {
    expect((await imported(text)).attendees.map(({ name }) => name)).toEqual(names)
  })
  it.each(['Dr', 'Mr', 'Mrs', 'Ms', 'Prof', 'Rev', 'Cllr', 'Hon', 'Supt', 'Sgt', 'Insp'])(
    'goes on after the full stop of %s.',
    async (title) => {
      const present = `Present: Ann Hall (AH), Council; ${title}. Bea Zed (BZ), Police; Cy Poe (CP)`
      const { attendees, apologies } = await imported(`${present}\nApologies: ${title}. Tom Brown (TB), Sue Pym (SP)\n`, 'a.txt')
      expect(attendees.map(({ name, initials }) => [name, initials])).toEqual([
        ['Ann Hall', 'AH'],
        ['Bea Zed', 'BZ'],
        ['Cy Poe', 'CP'],
      ])
      expect(apologies.map(({ initials }) => initials)).toEqual(['TB', 'SP'])
    },
  )
  it('loses nobody to a bracket left open', async () => {
    expect(await apologies('## Present\n\nAnn Lee\n\n## Apologies\n\n* Leo Marsh (Elm\n* Nia Hart (Oak)\n')).toEqual([
      'Leo Marsh',
      'Nia Hart',
    ])
  })
})

describe('apologies', () => {
  it.each([
    ['Apologies for absence were received from Cllr Todd (holiday) and District Cllr Vine (work).', ['Todd', 'Vine']],
    ['Apologies: None', []],
    ['Apologies from councillors: none. Apologies from Mr C Samson noted.', ['C Samson']],
    ['**Regrets:** Dov Wills', ['Dov Wills']],
    ['Apols: Dan Wu', ['Dan Wu']],
    ['Absent with apologies: Dan Wu', ['Dan Wu']],
    ['Absent (apologies sent): Dan Wu', ['Dan Wu']],
    ['Apologies for absence were received on behalf of Tom Brown (Probation).', ['Tom Brown']],
    ['Apologies had been received from Tom Brown (TB), Probation; and from Sue Pym (SP), Fire.', ['Tom Brown', 'Sue Pym']],
    ['Apologies were sent by Ann Lee on behalf of Tom Brown (Probation).', ['Tom Brown']],
    ['Apologies were received from Tom Brown, who was unwell, and Sue Pym.', ['Tom Brown', 'Sue Pym']],
    ['Apologies: Tom Brown (TB), Probation, Sue Pym (SP), Fire; Cllr Ed Roe', ['Tom Brown', 'Sue Pym', 'Ed Roe']],
    ['No apologies had been received from Tom Brown.', []],
  ])('%s', async (text, names) => {
    expect(await apologies(`Present: Ann Lee, Bo Nash, Cy Orr\n\n${text}\n`)).toEqual(names)
  })
  it.each(['DNA: Eve Ray', 'Absent without apologies: Eve Ray', 'Absent (no apologies): Eve Ray', 'No apologies received from: Eve Ray'])(
    'are none: %s',
    async (text) => {
      const { attendees, apologies, absent } = await imported(`Present: Ann Lee, Bo Nash, Cy Orr\n${text}\n`, 'a.txt')
      expect([attendees.length, apologies.length, absent.map(({ name }) => name)]).toEqual([3, 0, ['Eve Ray']])
    },
  )
  it('stand behind the others in one paragraph', async () => {
    const text = 'Present: Cllr P Ashdown (Chair), Cllr R Bell. Apologies: Cllr U East. In attendance: Mrs W Gray (Clerk).'
    expect([await attendees(text), await apologies(text)]).toEqual([['P Ashdown | Chair', 'R Bell', 'W Gray | Clerk'], ['U East']])
  })
})

describe('a table', () => {
  it('has a column for each part', async () => {
    const text = '**Present**\n\n| Name | Role | Agency |\n|---|---|---|\n| Dr Sam Okoro | Chair | Elm Trust |\n'
    expect(await attendees(text)).toEqual(['Sam Okoro | Chair | Elm Trust'])
  })
  it('says who came', async () => {
    const text =
      '### Attendance\n\n| Name | Present |\n|---|---|\n| Nora Quist | Yes |\n| Pia Stone | No (apologies) |\n| Quin Tully | No |\n'
    const { attendees, apologies, absent } = await imported(text)
    expect([attendees, apologies, absent].map((list) => list.map(({ name }) => name))).toEqual([
      ['Nora Quist'],
      ['Pia Stone'],
      ['Quin Tully'],
    ])
  })
  it.each([
    [
      'below a label each',
      ['**Present**', '', '|Name|Role|', '|-|-|', '|Ann Lee|Head|', '', '**Apologies**', '', '|Name|Role|', '|-|-|', '|Cy Orr|GP|'],
    ],
    ['below a row that begins another', ['|Present|Role|', '|-|-|', '|Ann Lee|Head|', '|Apologies|Role|', '|Cy Orr|GP|']],
    ['below a row of one cell', ['|Name|Role|', '|-|-|', '|Ann Lee|Head|', '|Apologies||', '|Name|Role|', '|Cy Orr|GP|']],
    ['in columns of their own', ['|Present|Apologies|', '|-|-|', '|Ann Lee (Head)|Cy Orr (GP)|']],
    ['in columns with others for their roles', ['|Present|Role|Apologies|Role|', '|-|-|-|-|', '|Ann Lee|Head|Cy Orr|GP|']],
    ['with a tick', ['|Name|Role|Present|Apologies|', '|-|-|-|-|', '|Ann Lee|Head|✓||', '|Cy Orr|GP||✓|']],
  ])('keeps those who sent apologies apart: %s', async (_, lines) => {
    expect([await attendees(lines.join('\n')), await apologies(lines.join('\n'))]).toEqual([['Ann Lee | Head'], ['Cy Orr']])
  })
  it.each([
    ['Yes', 'attendees', false],
    ['x', 'attendees', false],
    ['Yes (apologies for lateness)', 'attendees', true],
    ['Present - no apologies needed', 'attendees', true],
    ['Present until 3pm', 'attendees', true],
    ['Apols (on leave)', 'apologies', 'left out'],
    ['Apols - on leave', 'apologies', 'left out'],
    ['A (on leave)', 'apologies', 'left out'],
    ['Sent her apologies, Cy Orr came', 'apologies', true],
    ['Absent with apologies', 'apologies', false],
    ['No (apologies)', 'apologies', false],
    ['No - ill, sent apologies', 'apologies', 'left out'],
    ['Absent (ill)', 'absent', 'left out'],
    ['Absent, no apologies', 'absent', false],
    ['No - ill', 'absent', 'left out'],
    ['No', 'absent', false],
    ['Y/N', 'attendees', false],
  ])('says who came by what a cell begins with: %s', async (cell, list, isKept) => {
    const rows = `| Name | Role | Present? |\n|-|-|-|\n| Ann Lee | Chair | Yes |\n| Bo Nash | GP | ${cell} |\n`
    const minutes = await imported(`# Elm Board\n\n5 June 2024\n\n${rows}\n## 1. Welcome\n\nHello.\n\n## 2. Close\n\nNone.\n`)
    const lists = ['attendees', 'apologies', 'absent'] as const
    expect(lists.filter((each) => minutes[each].some(({ name }) => name === 'Bo Nash'))).toEqual([list])
    if (isKept === true) expect(minutes.rest).toBe(`Bo Nash: ${cell}`)
    if (isKept === 'left out') expect([minutes.rest, minutes.warnings.map(({ code }) => code)]).toEqual(['', ['reason-left-out']])
  })
  it('tells of a cell that says two things', async () => {
    const table = (cell: string) => `| Name | Role | Present |\n|-|-|-|\n| Ann Lee | Chair | Yes |\n| Bo Nash | GP | ${cell} |\n`
    expect(await codes(table('Yes - apologies'))).toContain('unclear-attendance:4')
    expect(await codes(table('Apologies for lateness'))).toContain('unclear-attendance:4')
  })
  it('joins a rank to the role beside it', async () => {
    expect(await attendees('| Name | Role |\n|-|-|\n| Supt Neil Carter (NC) | Head of Crime |\n')).toEqual([
      'Neil Carter | NC | Supt, Head of Crime',
    ])
  })
  it('may hold several people in a cell', async () => {
    const cell = (...names: string[]) => `<td>${names.map((name) => `<p>${name}</p>`).join('')}</td>`
    const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`
    const lists = table(cell('Present') + cell('Apologies'), cell('Ann Lee (AL)', 'Bo Nash (BN)') + cell('Cy Orr', 'Di Pell'))
    expect([await attendees(lists, 'a.html'), await apologies(lists, 'a.html')]).toEqual([
      ['Ann Lee | AL', 'Bo Nash | BN'],
      ['Cy Orr', 'Di Pell'],
    ])
    const named = table(cell('Name') + cell('Role'), cell('Ann Lee', 'Bo Nash') + cell('Head', 'Nurse'))
    expect(await attendees(named, 'a.html')).toEqual(['Ann Lee | Head', 'Bo Nash | Nurse'])
  })
  it('may have its head below a row for all of it', async () => {
    const text =
      '<table><tr><td colspan="3">Attendees</td></tr><tr><td>Name</td><td>Job title</td><td>Organisation</td></tr><tr><td>Kim Other</td><td>Nurse</td><td>ICB</td></tr></table>'
    expect(await attendees(text, 'a.html')).toEqual(['Kim Other | Nurse | ICB'])
  })
  it('tells of rows that it can read nobody from, and of signs that say two things', async () => {
    const text =
      '| Name | Role | Present | Apologies |\n|-|-|-|-|\n| Ann Lee | Head | ✓ | |\n| to be named | GP | ✓ | |\n| Bo Nash | GP | ✓ | ✓ |\n'
    expect(await codes(text)).toEqual(expect.arrayContaining(['unclear-name:4', 'unclear-attendance:5']))
  })
  it('tells of one that stands behind the apologies without a label', async () => {
    const text = 'Apologies: Cy Orr\n\n| Name | Role |\n|-|-|\n| Ann Lee | Head |\n'
    expect([await attendees(text), await codes(text)]).toEqual([['Ann Lee | Head'], expect.arrayContaining(['unclear-attendance:3'])])
  })
  it('may be several lists side by side and below one another', async () => {
    const rows = ['Attendees|Officials', 'Ann Lee (Chair)|Cy Orr (CO)', 'Bo Nash|', '|Apologies', '|Di Pell (DP)']
    const html = `<table>${rows
      .map(
        (row) =>
          `<tr>${row
            .split('|')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`
    expect([await attendees(html, 'a.html'), await apologies(html, 'a.html')]).toEqual([
      ['Ann Lee | Chair', 'Cy Orr | CO', 'Bo Nash'],
      ['Di Pell'],
    ])
  })
})

describe('the chair', () => {
  it.each([
    ['Chair: Jo Ward\n\nPresent: Ann Lee, Bo Nash, Cy Orr'],
    ['Present: Jo Ward (Chair), Ann Lee, Bo Nash'],
    ['Present: Jo Ward, Ann Lee, Bo Nash\n\n## 1. Welcome\n\nJo Ward took the chair.\n\n## 2. Close\n\nNone.'],
    ['<h3>Attendees</h3><p><b>Chair</b><br>Jo Ward</p><p><b>Members</b><br>Ann Lee<br>Bo Nash</p>'],
  ])('%s', async (text) => {
    expect((await imported(text)).chair).toBe('Jo Ward')
  })
  it('was there though no list says so', async () => {
    expect(await attendees('Chair: Jo Ward (JW), Elm Council\n\nPresent: Ann Lee, Bo Nash, Cy Orr')).toContain('Jo Ward | JW | Elm Council')
  })
})

describe('what stands above the items and is not recognised', () => {
  const text = (line: string) =>
    `Elm Board\nDate: 5 June 2024\nPresent: Ann Lee (Chair), Bo Nash\n${line}\n\n1. Welcome\n\nHello.\n\n2. Close\n\nNone.\n`
  it.each([
    ['This meeting was recorded by Ann.', 'This meeting was recorded by Ann.', ['unknown-line:4']],
    ['Quorum: five of seven', 'Quorum: five of seven', ['unknown-line:4']],
    ['Apologies noted from TB.', 'Apologies noted from TB.', ['unknown-initials:4', 'unknown-line:4']],
    ['Apologies: TB', 'Apologies: TB', ['unknown-initials:4', 'unknown-line:4']],
    ['Apologies: Di Pell; the head of the trust', 'the head of the trust', ['unclear-name:4']],
    ['Apologies: Di Pell. The deputies had been told.', 'The deputies had been told.', ['unknown-line:4']],
  ])('is told and kept: %s', async (line, kept, told) => {
    const { rest, warnings } = await imported(text(line), 'a.txt')
    expect([rest, warnings.map(({ code, line }) => `${code}:${line}`)]).toEqual([kept, told])
  })
  it.each([
    ['Apologies were received from Lee Hart (who sent Kim) and Dan Moss.', ['Lee Hart', 'Dan Moss'], 'Lee Hart: who sent Kim'],
    ['Apologies were received from Lee Hart who sent Kim and Dan Moss.', ['Lee Hart'], 'who sent Kim and Dan Moss'],
    ['Apologies: Lee Hart (LH) who was represented by Dee Long', ['Lee Hart'], 'Lee Hart: who was represented by Dee Long'],
    ['Apologies: Lee Hart (deputising for Dee Long), Dan Moss', ['Lee Hart', 'Dan Moss'], 'Lee Hart: deputising for Dee Long'],
  ])('is kept from beside a name: %s', async (line, names, kept) => {
    const { rest, apologies, warnings } = await imported(text(line), 'a.txt')
    expect([apologies.map(({ name }) => name), rest]).toEqual([names, kept])
    expect(warnings.map(({ code, line }) => `${code}:${line}`)).toEqual(['unknown-line:4'])
  })
  it('is no title, no day and nothing that was read', async () => {
    const line = 'Draft notes of the Elm Board held on 5 June 2024 at 2pm\nApologies were received from Di Pell.'
    const { rest, warnings, apologies } = await imported(text(line), 'a.txt')
    expect([rest, warnings, apologies.length]).toEqual(['', [], 1])
  })
  it('is kept from beside a name in a table', async () => {
    const rows =
      '| Name | Role | Status | Notes |\n|-|-|-|-|\n| Ann Lee | Chair | Present | left at 3pm to see the trust |\n| Cy Orr | GP | Apologies - deputy Jo Ward | |\n'
    const { rest, warnings } = await imported(`# Elm Board\n\n5 June 2024\n\n${rows}\n## 1. Welcome\n\nHello.\n\n## 2. Close\n\nNone.\n`)
    expect(rest.split('\n')).toEqual(['Ann Lee: left at 3pm to see the trust', 'Cy Orr: Apologies - deputy Jo Ward'])
    expect(warnings.map(({ code, line }) => `${code}:${line}`)).toEqual(['unknown-line:7'])
  })
  it('is kept from a table too', async () => {
    const rows = '| Name | Role |\n|-|-|\n| Ann Lee | Chair |\n| to be named by the trust | GP |\n'
    expect((await imported(`# Elm Board\n\n${rows}\n## 1. Welcome\n\nHello.\n\n## 2. Close\n\nNone.\n`)).rest).toBe(
      'to be named by the trust – GP',
    )
  })
})

describe('doubts', () => {
  it('tell of several initials behind a name, which may be people', async () => {
    expect(await codes('Present: Erin Marlow (Chair), JW, SP\n')).toContain('unclear-name:1')
    expect(await codes('Present: Erin Marlow (Chair), NHS\n')).not.toContain('unclear-name:1')
  })
  it('tell of somebody in two lists', async () => {
    expect(await codes('Present: Ann Lee (Chair), Bo Nash\n\nApologies: Bo Nash\n\n1. Welcome\n')).toContain('present-and-absent:3')
  })
  it('tell of two lists that have run into one another', async () => {
    const text =
      '<p><b>Members</b></p><p><b>Officials</b></p><p>Ann Lee (Chair)</p><p>Bo Nash</p><p>Cy Orr</p><p><b>Apologies</b></p><p>Di Pell</p>'
    expect(await codes(text, 'a.html')).toContain('unclear-attendance:1')
  })
  it('tell of somebody who sent apologies and speaks', async () => {
    const text =
      'Present: Ann Lee (Chair), Bo Nash\n\nApologies: Di Pell\n\n## 1. Report\n\nDi Pell presented the report.\n\n## 2. Close\n\nNone.\n'
    expect(await codes(text)).toContain('unclear-attendance:7')
  })
})
