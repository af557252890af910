// Every abbreviation in minutes and titles has a meaning somewhere; only a warning.
import { describe, expect, it } from 'vitest'
import { abbreviationsAreInTheGlossary } from '../../src/rules/abbreviations-are-in-the-glossary.js'
import { readStore } from '../../src/store/read-store.js'
import { problemsOf } from '../support/check.js'
import { fileWith, makeStore, meetingWith } from '../support/store.js'

const withWords = (words: string) => meetingWith('AK reported on the audit.', words)

describe('abbreviations are in the glossary', () => {
  it("accepts the glossary's own, a group's, and somebody's initials, one or many", async () => {
    expect(await problemsOf(abbreviationsAreInTheGlossary, withWords('AK told the SLG that two GPs and one GP had replied.'))).toEqual([])
  })

  it('warns of one that nobody explains, where it first stands', async () => {
    const files = withWords('AK asked CAMHS, and CAMHS replied.')
    expect(await problemsOf(abbreviationsAreInTheGlossary, files)).toEqual(['unknown-abbreviation meetings/2024-03-06-slg.md:21:10'])
  })

  it('warns of one in a title', async () => {
    const files = meetingWith('title: Spring meeting', 'title: Spring meeting with CAMHS')
    expect(await problemsOf(abbreviationsAreInTheGlossary, files)).toEqual(['unknown-abbreviation meetings/2024-03-06-slg.md:2:28'])
  })

  it("warns of one in a mark's label", async () => {
    const files = meetingWith('::decision[The audit', '::decision[The CQC audit')
    expect(await problemsOf(abbreviationsAreInTheGlossary, files)).toEqual(['unknown-abbreviation meetings/2024-03-06-slg.md:25:16'])
  })

  it('is never more than a warning', async () => {
    const { records } = await readStore(makeStore(withWords('AK asked CAMHS.')))
    expect(abbreviationsAreInTheGlossary(records).map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('leaves alone what a redaction takes out', async () => {
    const files = withWords('AK reported on :redact[the ZQX case]{reason=s40}.\n\n:::redact{reason=s41}\nThe ZQX case.\n:::')
    expect(await problemsOf(abbreviationsAreInTheGlossary, files)).toEqual([])
  })

  it('leaves single letters, mixed case and everyday words in capitals alone', async () => {
    expect(await problemsOf(abbreviationsAreInTheGlossary, withWords('Plan B for AfC was NEVER agreed.'))).toEqual([])
  })

  it('knows the names of the partnership and its bodies in capitals, and no abbreviation inside them', async () => {
    const files = {
      ...withWords('ELMBRIDGE COUNCIL met; OBSIDIAN HALL and QZX came.'),
      'records/organisations/obsidian-hall.md': '---\nname: Obsidian Hall QZX\ntypes: [other]\n---\n',
    }
    expect(await problemsOf(abbreviationsAreInTheGlossary, files)).toEqual(['unknown-abbreviation meetings/2024-03-06-slg.md:21:42'])
  })

  it('reads the glossary of the store', async () => {
    const files = {
      ...withWords('AK asked CAMHS.'),
      ...fileWith('records/kscp.yaml', 'GP: General', 'CAMHS: Mental health\n  GP: General'),
    }
    expect(await problemsOf(abbreviationsAreInTheGlossary, files)).toEqual([])
  })
})
