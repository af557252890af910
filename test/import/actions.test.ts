// Actions are read where the text marks them, from lists and tables, and only those that this meeting set.
import { describe, expect, it } from 'vitest'
import { actions, codes, imported } from './imported.js'

const HEAD = 'Present: Ann Lee (AL, Chair), Bo Nash (BN), Cy Orr (CO), Cllr Di Pell, Elm Clerk (Clerk)\n\n'

describe('marked in the text', () => {
  it.each([
    ['Action 3: BN & CO to write to the schools.', 'BN, CO: BN & CO to write to the schools.'],
    ['ACTION – Bo Nash to write', 'Bo Nash: Bo Nash to write'],
    ['**Action** - Cabinet Office to provide the advice.', 'Cabinet Office: Cabinet Office to provide the advice.'],
    ['AP2: Cy to write to neighbours.', 'Cy: Cy to write to neighbours.'],
    ['ACTION ITEM (Bo): renew the domain', 'Bo: renew the domain'],
    ['Action: Panel views to be reported (Bo Nash / Cy Orr).', 'Bo Nash, Cy Orr: Panel views to be reported (Bo Nash / Cy Orr).'],
    ['Action: paper to be circulated', ': paper to be circulated'],
    ['Bo takes action to land it', 'Bo: Bo takes action to land it'],
    ['AI Cy: open an issue', 'Cy: open an issue'],
  ])('%s', async (text, action) => {
    expect(await actions(HEAD + text)).toEqual([action])
  })
})

describe('named by the owner alone', () => {
  it.each([
    ['The hedge is high. Clerk would write again. Action: Clerk. The hall was painted.', 'Clerk: Clerk would write again.'],
    ['Potholes remain. Bo to report them. **Action BN**', 'BN: Bo to report them.'],
    ['The roof leaks. Cy to find a roofer (Action: CO)', 'CO: Cy to find a roofer'],
    ['It was agreed to buy it.                   <em>Cllr. Di Pell</em>', 'Cllr. Di Pell: It was agreed to buy it.'],
    ['BN to send the survey.\n\nACTION: BN', 'BN: BN to send the survey.'],
  ])('%s', async (text, action) => {
    expect(await actions(HEAD + text)).toEqual([action])
  })
  it('is not told of by a word that is nobody', async () => {
    expect(await actions(`${HEAD}A letter came.                   <em>Noted</em>`)).toEqual([])
  })
  it('may have a column of its own', async () => {
    const table =
      '| Item | Discussion | Action |\n|---|---|---|\n| 1 | **Roof**<br>The roof leaks. BN to find a roofer before the winter, and to ask the insurers what they would pay for, as the policy is near its end. | BN |\n'
    expect(await actions(HEAD + table)).toEqual([
      'BN: BN to find a roofer before the winter, and to ask the insurers what they would pay for, as the policy is near its end.',
    ])
  })
})

describe('a list or a table', () => {
  it('holds an action an entry', async () => {
    expect(await actions(`${HEAD}## Actions\n\n- [ ] Bo to write\n- Cy: book the room\n- None\n`)).toEqual([
      'Bo: Bo to write',
      'Cy: Cy: book the room',
    ])
  })
  it('may be parted by owner', async () => {
    expect(await actions(`${HEAD}## Next steps\n\n- Bo Nash:\n  - write\n  - call\n`)).toEqual(['Bo Nash: write', 'Bo Nash: call'])
  })
  it('gives owners and days', async () => {
    const { actions } = await imported(
      `Date: 1 May 2019\n\n${HEAD}| Action | Who | By when |\n|---|---|---|\n| Write | BN / CO | 3 June |\n`,
    )
    expect(actions.map(({ text, owners, due, dueText }) => [text, owners, due, dueText])).toEqual([
      ['Write', ['BN', 'CO'], '2019-06-03', '3 June'],
    ])
  })
  it('is read the other way round where its columns were filled so', async () => {
    const table = '| Next steps | Owner | Due date |\n|---|---|---|\n| Bo Nash | Start the diagram | Undecided |\n'
    expect(await actions(HEAD + table)).toEqual(['Bo Nash: Start the diagram'])
  })
  it('says again what the text said, and any difference is told', async () => {
    const text = `${HEAD}## 1. Roof\n\nAction 1: BN to find a roofer.\n\nAction 2: CO to write.\n\n| No | Action | Owner |\n|---|---|---|\n| 1 | Find a roofer | BN, CO |\n| 2 | Write | CO |\n`
    const { actions, warnings } = await imported(text)
    expect(actions.map(({ number, owners }) => [number, owners])).toEqual([
      ['1', ['BN', 'CO']],
      ['2', ['CO']],
    ])
    expect(warnings.filter(({ code }) => code === 'action-conflict')).toHaveLength(1)
  })
})

describe('a line that begins with “no” below a label for actions', () => {
  const below = (lines: string) => `${HEAD}1. Roof\n\nIt leaks.\n\n2. Close\n\nDone.\n\nACTIONS\n${lines}\n`
  it.each(['No  Action   Who   When\n1   Chase the roofer   BN   31/03/20', 'No action on the bridge until BN calls'])(
    'is not lost where it says more: %s',
    async (lines) => {
      const { rest, actions, warnings } = await imported(below(lines), 'a.txt')
      const kept = [rest, ...actions.map(({ text }) => text)].join(' ')
      for (const word of lines.split(/\s+/)) expect(kept).toContain(word)
      expect(warnings).not.toEqual([])
    },
  )
  it.each([
    'None',
    'No actions',
    'No actions.',
    'No new actions were agreed.',
    'No further action',
    'There were no actions from this meeting.',
    'No action required',
  ])('says that there are none: %s', async (line) => {
    const { rest, actions, warnings } = await imported(below(line), 'a.txt')
    expect([rest, actions, warnings.filter(({ code }) => !code.startsWith('no-'))]).toEqual(['', [], []])
  })
})

describe('of an earlier meeting', () => {
  it.each([
    [
      'a log with how each came out',
      '## Actions from the last meeting\n\n| Action | Owner | Status |\n|---|---|---|\n| Write | BN | Complete |\n',
    ],
    ['marked and followed by how it came out', '## 2. Matters arising\n\nAction 1: BN to write.\n\n- Complete.\n'],
    ['below a line that says so', '## 2. Minutes\n\nActions from the last meeting:\n\n- BN to write\n- CO to call\n'],
  ])('%s is not taken', async (_, text) => {
    expect(await actions(HEAD + text)).toEqual([])
    expect((await codes(HEAD + text)).filter((code) => code.startsWith('earlier-actions'))).toHaveLength(1)
  })
  it('a new one among matters arising is', async () => {
    expect(await actions(`${HEAD}## 2. Matters arising\n\nThe bench broke again.\n\nAction: BN to mend it.\n`)).toEqual([
      'BN: BN to mend it.',
    ])
  })
})

describe('what the record needs', () => {
  it('is the wording without its owner, and where it stands', async () => {
    const { actions, items } = await imported(
      `${HEAD}## 1. Roof\n\nThe roof leaks.\n\nAction 1: BN to find a roofer.\n\n## 2. Close\n\nNone.\n`,
    )
    const [action] = actions
    expect(action?.title).toBe('Find a roofer.')
    expect(items[action?.item ?? -1]?.body.slice(action?.at?.start, action?.at?.end)).toBe('Action 1: BN to find a roofer.')
  })
  it('is a day, also one that only the next meeting gives', async () => {
    const text = `Date: 1 May 2019\n\n${HEAD}## 1. Roof\n\nAction: BN to report at the next meeting.\n\n## 2. Next meeting\n\n5 June 2019\n`
    const { actions, nextMeeting } = await imported(text)
    expect([actions[0]?.due, actions[0]?.dueText, nextMeeting?.date]).toEqual(['2019-06-05', 'at the next meeting', '2019-06-05'])
  })
})

describe('the day an action is due', () => {
  const DATED = `Date: 4 May 2021\n\n${HEAD}`
  const told = async (text: string) =>
    (await codes(DATED + text)).filter((code) => !code.startsWith('no-title') && !code.startsWith('no-items'))
  it.each([
    ['BN to write by 31 March.', 'by 31 March', '2022-03-31', 'date-without-year'],
    ['BN to write by Friday 8 October.', 'by Friday 8 October', '2021-10-08', 'date-without-year'],
    ['BN to write by Monday 8 October 2021.', 'by Monday 8 October 2021', '2021-10-08', 'weekday-conflict'],
    ['BN to write by 6/7/21.', 'by 6/7/21', '2021-07-06', 'date-order'],
    ['BN to write by 31/4/21.', 'by 31/4/21', null, 'no-such-day'],
    ['BN to write by 31 June.', 'by 31 June', null, 'no-such-day'],
  ])('is doubtful in “%s”', async (text, dueText, due, code) => {
    const { actions } = await imported(`${DATED}Action: ${text}`)
    expect([actions[0]?.dueText, actions[0]?.due]).toEqual([dueText, due])
    expect(await told(`Action: ${text}`)).toEqual([`${code}:5`])
  })
  it('is doubtful in a table too', async () => {
    const table = '| Action | Owner | Due |\n|---|---|---|\n| Write | BN | 31/4/21 |\n| Call | CO | 3 June |\n'
    expect(await told(table)).toEqual(['no-such-day:7', 'date-without-year:8'])
  })
  it('is sure where it is written out', async () => {
    expect(await told('Action: BN to write by Friday 8 October 2021.')).toEqual([])
  })
})

describe('doubts', () => {
  it.each(['ACTION required on the drains', 'ACTION as soon as the drains are mended'])(
    'tell of a mark that gave no action: %s',
    async (text) => {
      expect(await actions(HEAD + text)).toEqual([])
      expect(await codes(HEAD + text)).toContain('unclear-action:3')
    },
  )
  it.each(['ACTIONS: none', 'Action plans were read.', 'Actions: N/A'])('don’t tell of %s', async (text) => {
    expect(await codes(HEAD + text)).not.toContain('unclear-action:3')
  })
  it('tell of no owner, and of one who is nobody', async () => {
    const text = `${HEAD}Action: paper to be sent\n\nAction: ZZ to write\n`
    expect((await codes(text)).filter((code) => /action-|initials/.test(code))).toEqual(['action-without-owner:3', 'unknown-initials:5'])
  })
})
