// Every redaction gives one of the reasons of the closed list.
import { describe, expect, it } from 'vitest'
import { reasonsAreFromTheList } from '../../src/rules/reasons-are-from-the-list.js'
import { problemsOf } from '../support/check.js'
import { meetingWith } from '../support/store.js'
import { hintsOf } from './hints-of.js'

const withWords = (words: string) => meetingWith('AK reported on the audit.', words)
const problems = (words: string) => problemsOf(reasonsAreFromTheList, withWords(words))

describe('reasons are from the list', () => {
  for (const reason of ['s30', 's31', 's36', 's38', 's40', 's41', 's42', 's43', 's44', 'small-number']) {
    it(`accepts ${reason}`, async () => {
      expect(await problems(`AK spoke of :redact[the child]{reason=${reason}}.`)).toEqual([])
    })
  }

  for (const reason of ['s22', 'S40', '40', 'foia-s40', 'secret', 'toString']) {
    it(`rejects ${reason}`, async () => {
      expect(await problems(`AK spoke of :redact[the child]{reason=${reason}}.`)).toEqual([
        'unknown-reason meetings/2024-03-06-slg.md:21:13',
      ])
    })
  }

  it('says which reason was meant', async () => {
    const files = withWords('AK spoke of :redact[one case]{reason=small-nmber}.')
    expect(await hintsOf(reasonsAreFromTheList, files)).toEqual(['Did you mean small-number?'])
  })

  it('rejects a mark without a reason, with none in its braces, and with an empty one', async () => {
    for (const braces of ['', '{}', '{as="Child A"}', '{reason=""}', '{reason}']) {
      expect(await problems(`AK spoke of :redact[the child]${braces}.`)).toEqual(['missing-reason meetings/2024-03-06-slg.md:21:13'])
    }
  })

  it('rejects a block without a reason, and with another', async () => {
    expect(await problems(':::redact\nThe child.\n:::')).toEqual(['missing-reason meetings/2024-03-06-slg.md:21:1'])
    const files = meetingWith('AK reported on the audit.', ':::redact\nThe child.\n:::')
    expect(await hintsOf(reasonsAreFromTheList, files)).toEqual(['Write its first line as :::redact{reason=s41}'])
    expect(await problems(':::redact{reason=s99}\nThe child.\n:::')).toEqual(['unknown-reason meetings/2024-03-06-slg.md:21:1'])
  })

  it('looks into titles too', async () => {
    const files = meetingWith('title: Spring meeting', 'title: "The :redact[child]{reason=s99} meeting"')
    expect(await problemsOf(reasonsAreFromTheList, files)).toEqual(['unknown-reason meetings/2024-03-06-slg.md:2:13'])
  })
})
