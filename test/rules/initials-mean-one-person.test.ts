// Initials mean the one person who has them and is in a role on the day.
import { describe, expect, it } from 'vitest'
import { initialsMeanOnePerson } from '../../src/rules/initials-mean-one-person.js'
import { problemsOf } from '../support/check.js'
import { fileWith, meetingWith } from '../support/store.js'

/** A second person with the initials AK, who held a role for the time given. */
const secondAK = (time: string) => ({
  'records/people/alex-king.md': `---\nname: Alex King\ninitials: AK\nroles:\n  - title: Designated Nurse\n${time}publish: name\n---\n`,
})

describe('initials mean one person', () => {
  it('accepts initials that one person has', async () => {
    expect(await problemsOf(initialsMeanOnePerson)).toEqual([])
  })

  it('accepts initials that only one of two had on the day', async () => {
    expect(await problemsOf(initialsMeanOnePerson, secondAK('    to: 2024-03-05\n'))).toEqual([])
    expect(await problemsOf(initialsMeanOnePerson, secondAK('    from: 2024-03-07\n'))).toEqual([])
  })

  it('rejects initials that two had on the day, wherever they stand', async () => {
    expect(await problemsOf(initialsMeanOnePerson, secondAK('    from: 2024-03-06\n'))).toEqual([
      'ambiguous-initials actions/2024-03-06-slg-1.md:6:10',
      'ambiguous-initials meetings/2024-03-06-slg.md:9:17',
      'ambiguous-initials meetings/2024-03-06-slg.md:23:1',
    ])
  })

  it('accepts the id where the initials could mean two', async () => {
    const files = {
      ...secondAK(''),
      ...meetingWith('attendees: [JW, AK]', 'attendees: [JW, alex-king]'),
      ...fileWith('records/actions/2024-03-06-slg-1.md', 'owners: [AK]', 'owners: [asha-kaur]'),
    }
    expect(await problemsOf(initialsMeanOnePerson, files)).toEqual(['ambiguous-initials meetings/2024-03-06-slg.md:23:1'])
  })
})
