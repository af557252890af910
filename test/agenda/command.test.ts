// The command writes the record and its files together, leaves alone what a person wrote, and says what it needs.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusal } from '../stages/stages-store.js'
import { git } from '../support/git.js'
import { kscp } from '../support/run.js'
import { ELMBRIDGE } from '../support/store.js'
import { AGENDA, agenda, agendaStore, drafted, fileIn, MEETING } from './agenda-store.js'

const FILES = ['2024-06-05-slg-agenda.docx', '2024-06-05-slg-agenda.md', '2024-06-05-slg-invitation.ics']

describe('drafting', () => {
  it('makes a record for the next meeting and its files, and commits the record alone', () => {
    const store = agendaStore()
    const { code, stdout } = agenda(store, ['--start', '14:00', '--end', '16:00', '--venue', 'The Guildhall: hall 1'])
    expect(code).toBe(0)
    expect(fileIn(store, AGENDA)).toContain(
      'group: slg\ndate: 2024-06-05\nstart: "14:00"\nend: "16:00"\nvenue: "The Guildhall: hall 1"\nstatus: draft',
    )
    expect(readdirSync(join(store, 'outbox')).sort()).toEqual(['.gitignore', ...FILES])
    expect(git(store, 'show', '--format=%s', '--name-only').trim().split('\n')).toEqual(['Draft the agenda 2024-06-05-slg', '', AGENDA])
    expect(git(store, 'status', '--short')).toBe('')
    expect(stdout).toContain('kscp agenda slg --date 2024-06-05 --export')
    expect(kscp(store, 'validate --strict').stdout).toContain('Nothing wrong')
  })

  it('says, once its files are written again, what to type when it has gone', () => {
    const store = agendaStore()
    agenda(store)
    expect(agenda(store, ['--date', '2024-06-05', '--export']).stdout).toContain(
      'Once it has gone to the members, say so: kscp agenda slg --date 2024-06-05 --sent',
    )
  })

  it('takes the time and the place of the last meeting over only when asked, and says how', () => {
    const { stdout } = agenda(agendaStore())
    expect(stdout).toContain('No time and no place are given: the invitation is for the whole day.')
    expect(stdout).toContain('--start 14:00 --end 16:00 --venue "The Guildhall"')
  })

  it('is for the next meeting, whatever is planned after that', () => {
    const store = agendaStore()
    agenda(store, ['--date', '2024-07-03'])
    expect(drafted(store).date).toBe('2024-06-05')
  })

  it('is for the day given', () => {
    const store = agendaStore()
    expect(drafted(store, '2024-05-01', '--date', '2024-07-03')).toMatchObject({ id: '2024-07-03-slg', date: '2024-07-03' })
  })

  it('knows a group by the beginning of its id', () => {
    expect(kscp(agendaStore(), 'agenda hu --date 2024-06-05 --as-of 2024-05-01 --dry-run').stdout).toContain('# Learning Hub: agenda')
  })

  it('says which records it left out', () => {
    const { code, stdout, stderr } = agenda(agendaStore({ 'records/actions/broken.md': '---\nnobody: 1\n---\n' }), ['--dry-run'])
    expect([code, stdout.startsWith('# ')]).toEqual([1, true])
    expect(stderr).toContain('records/actions/broken.md')
  })
})

describe('a dry run', () => {
  it('shows the agenda and writes nothing', () => {
    const store = agendaStore()
    const { code, stdout } = agenda(store, ['--dry-run'])
    expect(code).toBe(0)
    expect(stdout).toContain('# Strategic Leadership Group: agenda\n\n- Date: 5 June 2024\n- Chaired by: Jo Ward (JW)\n')
    expect(stdout).toContain('## 3. Matters arising\n\n- Action 1 (AK), due at this meeting: Write to the panel about the audit.\n')
    expect([existsSync(join(store, AGENDA)), existsSync(join(store, 'outbox')), git(store, 'status', '--short')]).toEqual([
      false,
      false,
      '',
    ])
  })

  it('gives the items, and what each is from, to programs', () => {
    const { items } = drafted(agendaStore())
    expect(items[2]).toEqual({
      number: 3,
      title: 'Matters arising',
      lines: ['Action 1 (AK), due at this meeting: Write to the panel about the audit.'],
      from: ['2024-03-06-slg-1'],
    })
  })

  it('shows a fresh draft where there is an agenda', () => {
    const store = agendaStore()
    agenda(store)
    writeFileSync(join(store, AGENDA), fileIn(store, AGENDA).replace('## 2. ', '## 2. My '))
    expect(agenda(store, ['--dry-run']).stdout).toContain('## 2. Notes')
    expect(fileIn(store, AGENDA)).toContain('## 2. My ')
  })
})

describe('an agenda that is there', () => {
  it('is not drafted over', () => {
    const store = agendaStore()
    agenda(store)
    const before = fileIn(store, AGENDA)
    expect(refusal(agenda(store))).toEqual([
      1,
      'kscp: There is an agenda of slg for 5 June 2024 already, and what somebody wrote in it stays.',
    ])
    expect(fileIn(store, AGENDA)).toBe(before)
  })

  it('tells programs so in the form of its JSON', () => {
    const store = agendaStore()
    agenda(store)
    const { code, stdout } = agenda(store, ['--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ version: 1, id: '2024-06-05-slg', group: 'slg', date: '2024-06-05', status: 'draft', items: [], outputs: [] },
      findings: [{ code: 'refused', file: AGENDA, message: expect.stringContaining('There is an agenda of slg for 5 June 2024 already') }],
    })
    expect(JSON.parse(agenda(store, ['--date', '2024-07-01', '--sent', '--format', 'json']).stdout)).toMatchObject({ id: null, file: null })
  })

  it('is exported as a person edited it, and what has come up since is told', () => {
    const store = agendaStore()
    agenda(store)
    const edited = fileIn(store, AGENDA).replace('## 2. Notes', '## 2. My notes').replace('\n- Action 1', '\n- **Late**: Action 1')
    writeFileSync(join(store, AGENDA), edited)
    writeFileSync(join(store, MEETING), `${ELMBRIDGE[MEETING]}\n::next-agenda[The backlog]{group=slg}\n`)
    const { code, stdout } = agenda(store, ['--export'])
    expect(code).toBe(0)
    expect(stdout).toContain('Come up since, and not on it: Notes of the last meeting, 6 March 2024; The backlog.')
    expect(fileIn(store, 'outbox/2024-06-05-slg-agenda.md')).toContain('## 2. My notes of the last meeting')
    expect(fileIn(store, 'outbox/2024-06-05-slg-agenda.md')).toContain('- **Late**: Action 1 (AK)')
    expect(fileIn(store, AGENDA)).toBe(edited)
  })

  it('is not exported with a mark that is not exact, or with HTML', () => {
    const store = agendaStore()
    agenda(store)
    const drafted = fileIn(store, AGENDA)
    for (const words of ['- :redact[Robin Vale', '- <b>Robin Vale</b>']) {
      writeFileSync(join(store, AGENDA), `${drafted}\n${words}\n`)
      const { code, stderr } = agenda(store, ['--export'])
      expect([code, stderr.includes('Robin')]).toEqual([1, false])
      expect(stderr).toContain(`${AGENDA} line `)
    }
  })
})

describe('it is refused', () => {
  it('where no coming meeting is known, and for a day that is past', () => {
    const store = agendaStore()
    expect(refusal(agenda(store, [], '2024-06-06'))).toEqual([2, 'kscp: No coming meeting of slg is known on 6 June 2024.'])
    expect(refusal(agenda(store, ['--date', '2024-04-30']))).toEqual([2, 'kscp: 30 April 2024 is past.'])
  })

  it('for a group that is not there, a day or a time that is none, and steps that do not go together', () => {
    const store = agendaStore()
    expect(refusal(kscp(store, 'agenda sgl'))).toEqual([2, 'kscp: There is no group sgl.'])
    expect(agenda(store, ['--date', '2024-02-30']).code).toBe(2)
    expect(agenda(store, ['--start', '25:00']).code).toBe(2)
    expect(refusal(agenda(store, ['--sent', '--cancel', '--why', 'Snow.']))).toEqual([2, "kscp: --cancel and --sent don't go together."])
    expect(refusal(agenda(store, ['--why', 'Snow.']))[0]).toBe(2)
  })

  it('for an end before the start', () => {
    expect(refusal(agenda(agendaStore(), ['--start', '16:00', '--end', '14:00']))[0]).toBe(1)
  })

  it('to move, call off, send or export what is not there', () => {
    const store = agendaStore()
    for (const words of [['--sent'], ['--export'], ['--move-to', '2024-06-12', '--why', 'Snow.'], ['--cancel', '--why', 'Snow.']])
      expect(refusal(agenda(store, words))).toEqual([1, 'kscp: There is no agenda of slg for 5 June 2024 yet.'])
  })

  it('and leaves nothing behind where git does not take the commit', () => {
    const store = agendaStore()
    writeFileSync(join(store, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    expect(agenda(store).code).toBe(3)
    expect([existsSync(join(store, AGENDA)), existsSync(join(store, 'outbox', FILES[0] ?? ''))]).toEqual([false, false])
  })
})

it('makes the same files for the same day', () => {
  const [one, other] = [agendaStore(), agendaStore()]
  agenda(one)
  agenda(other, [], '2024-05-01', { TZ: 'Asia/Tokyo' })
  for (const file of FILES) expect(readFileSync(join(one, 'outbox', file)).equals(readFileSync(join(other, 'outbox', file)))).toBe(true)
})
