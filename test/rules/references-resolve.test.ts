// Every record that a record names exists, is of the right kind, and is in a role on the day.
import { describe, expect, it } from 'vitest'
import { referencesResolve } from '../../src/rules/references-resolve.js'
import { problemsOf } from '../support/check.js'
import { fileWith, meetingWith } from '../support/store.js'
import { hintsOf } from './hints-of.js'

const ACTION = 'records/actions/2024-03-06-slg-1.md'
const problems = (files: { [file: string]: string }) => problemsOf(referencesResolve, files)

describe('references resolve', () => {
  it('accepts initials, ids, and groups and organisations as owners', async () => {
    const files = fileWith(ACTION, 'owners: [AK]', 'owners: [AK, jo-ward, slg, elmbridge-council]')
    expect(await problems(files)).toEqual([])
  })

  it('rejects initials that nobody has, and says whose are near', async () => {
    const files = meetingWith('apologies: [SM]', 'apologies: [SN]')
    expect(await problems(files)).toEqual(['unknown-reference meetings/2024-03-06-slg.md:10:13'])
    expect(await hintsOf(referencesResolve, files)).toEqual(['Did you mean SM?'])
  })

  it('rejects a misspelt id, and says which was meant', async () => {
    const files = meetingWith('apologies: [SM]', 'apologies: [sam-mensa]')
    expect(await problems(files)).toEqual(['unknown-reference meetings/2024-03-06-slg.md:10:13'])
    expect(await hintsOf(referencesResolve, files)).toEqual(['Did you mean sam-mensah?'])
  })

  it('rejects an unknown group, meeting, organisation and priority', async () => {
    expect(await problems(meetingWith('group: slg', 'group: srg'))).toEqual(['unknown-reference meetings/2024-03-06-slg.md:3:8'])
    expect(await problems(fileWith(ACTION, 'meeting: 2024-03-06-slg', 'meeting: 2024-03-07-slg'))).toEqual([
      'unknown-reference actions/2024-03-06-slg-1.md:3:10',
    ])
    expect(await problems(fileWith('records/people/asha-kaur.md', 'elmbridge-council', 'elmbridge-school'))).toEqual([
      'unknown-reference people/asha-kaur.md:6:19',
    ])
    expect(await problems(fileWith(ACTION, 'status: open', 'status: open\npriorities: [neglect]'))).toEqual([
      'unknown-reference actions/2024-03-06-slg-1.md:9:14',
    ])
  })

  it('rejects a record that names itself', async () => {
    expect(await problems(fileWith(ACTION, 'status: open', 'status: open\nreplaced-by: 2024-03-06-slg-1'))).toEqual([
      'refers-to-itself actions/2024-03-06-slg-1.md:9:14',
    ])
    expect(await problems(fileWith('records/groups/slg.md', 'abbreviation', 'parent: slg\nabbreviation'))).toEqual([
      'refers-to-itself groups/slg.md:3:9',
    ])
    expect(await problems(fileWith('records/organisations/elmbridge-council.md', 'types', 'parent: elmbridge-council\ntypes'))).toEqual([
      'refers-to-itself organisations/elmbridge-council.md:3:9',
    ])
  })

  it('rejects a record of another kind', async () => {
    expect(await problems(meetingWith('chair: JW', 'chair: elmbridge-council'))).toEqual(['wrong-kind meetings/2024-03-06-slg.md:8:8'])
    expect(await problems(meetingWith('group: slg', 'group: jo-ward'))).toEqual(['wrong-kind meetings/2024-03-06-slg.md:3:8'])
  })

  it('rejects somebody who was in no role on the day', async () => {
    const files = fileWith('records/people/jo-ward.md', 'from: 2024-01-01', 'from: 2024-01-01\n    to: 2024-02-01')
    expect(await problems(files)).toEqual(['out-of-role meetings/2024-03-06-slg.md:8:8', 'out-of-role meetings/2024-03-06-slg.md:9:13'])
  })

  it('rejects an owner, an approver and a group that a mark names and nobody knows', async () => {
    expect(await problems(meetingWith('owners="AK"', 'owners="AK QQ"'))).toEqual(['unknown-reference meetings/2024-03-06-slg.md:23:1'])
    expect(await problems(meetingWith('AK reported', ':clear[Rowan]{by=QQ why="named in the report"} reported'))).toEqual([
      'unknown-reference meetings/2024-03-06-slg.md:21:1',
    ])
    expect(await problems(meetingWith('AK reported', '::next-agenda[The panel]{group=srg}\n\nAK reported'))).toEqual([
      'unknown-reference meetings/2024-03-06-slg.md:21:1',
    ])
  })

  it('finds a deputy and the person stood in for', async () => {
    const files = meetingWith('attendees: [JW, AK]', 'attendees: [JW, {person: AK, deputising-for: QQ}]')
    expect(await problems(files)).toEqual(['unknown-reference meetings/2024-03-06-slg.md:9:46'])
  })

  it('accepts plain words among the invited, and rejects initials that nobody has', async () => {
    const invited = (who: string) => fileWith('records/groups/slg.md', 'chairs:', `invited: [${who}]\nchairs:`)
    expect(await problems(invited('Independent Scrutineer, JW, sam-mensah'))).toEqual([])
    expect(await problems(invited('QQ'))).toEqual(['unknown-reference groups/slg.md:4:11'])
  })
  it('accepts capitals among the invited that the store calls an organisation or a group by', async () => {
    const invited = (word: string) => ({
      ...fileWith('records/groups/slg.md', 'abbreviation: SLG\n', `abbreviation: SLG\ninvited: [${word}]\n`),
      'records/organisations/cqc.md': '---\nname: Care Quality Commission\nalso: [CQ]\ntypes: [other]\n---\n',
    })
    for (const word of ['CQC', 'CQ', 'SLG', 'GP']) expect(await problems(invited(word))).toEqual([])
    expect(await problems(invited('CQX'))).toEqual(['unknown-reference groups/slg.md:4:11'])
  })
})
