// What stands behind a name and its initials is a role or a body, and a chair of something else is this meeting's only where nobody else is.
import { describe, expect, it } from 'vitest'
import { attendees, imported } from './imported.js'

const paper = (people: string) => `# Elm Group\n\n4 May 2026\n\n${people}\n\n## 1. Welcome\n\nHello.\n\n## 2. Work\n\nText.\n`

describe('words behind initials', () => {
  it.each([
    [
      'Present: Ann Lee (AL), Elm Council, Ewan Sköld (ES), Youth Justice, Pat Grebe (PG), Probation',
      ['Ewan Sköld | ES | Youth Justice', 'Pat Grebe | PG | Probation'],
    ],
    [
      'Present: Ann Lee (AL), Ewan Sköld (ES), Youth Justice and Pat Grebe (PG), Public Protection',
      ['Ewan Sköld | ES | Youth Justice', 'Pat Grebe | PG | Public Protection'],
    ],
    ['Present: Ann Lee (AL), Ewan Sköld (ES), Bo Nash, Pat Grebe (PG)', ['Ewan Sköld | ES', 'Bo Nash', 'Pat Grebe | PG']],
    ['Present: Ann Lee (AL), Ewan Sköld (ES), Mark Banks, Pat Grebe (PG)', ['Ewan Sköld | ES', 'Mark Banks', 'Pat Grebe | PG']],
    ['Present: Ann Lee (AL), Ewan Sköld (ES), Łukasz Wójcik, Pat Grebe (PG)', ['Ewan Sköld | ES', 'Łukasz Wójcik', 'Pat Grebe | PG']],
  ])('%s', async (text, rest) => {
    const [, ...others] = await attendees(paper(text))
    expect(others).toEqual(rest)
  })
})

describe('the chair of something else', () => {
  const chairOf = async (people: string) => {
    const { chair, warnings } = await imported(paper(people))
    return [chair, warnings.map(({ code }) => code)]
  }
  it.each(['Independent Chair', 'Trust Chair', 'Partnership Chair', 'Non-Executive Chair', 'Chair of Governors'])(
    '%s chairs where nobody else does, with a warning',
    async (role) => {
      expect(await chairOf(`Present:\n\n- Ann Lee – ${role}\n- Bo Nash – Clerk`)).toEqual(['Ann Lee', ['unclear-attendance']])
      expect(await chairOf(`Present:\n\n- Ann Lee – ${role}\n- Bo Nash – Chair`)).toEqual(['Bo Nash', []])
      expect(await chairOf(`Present: Ann Lee (${role}), Bo Nash\n\nBo Nash took the chair.`)).toEqual(['Bo Nash', ['unknown-line']])
    },
  )
  it.each(['Vice Chair', 'Deputy Chair', 'Former Chair', 'Chair elect', 'Assistant to the Chair'])('%s does not', async (role) => {
    expect(await chairOf(`Present:\n\n- Ann Lee – ${role}\n- Bo Nash – Clerk`)).toEqual([null, ['no-chair']])
  })
  it('several of them are none', async () => {
    expect(await chairOf('Present:\n\n- Ann Lee – Trust Chair\n- Bo Nash – Chair of Governors')).toEqual([null, ['no-chair']])
  })
})
