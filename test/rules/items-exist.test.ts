// The item that an action or an attendance names is an item of that meeting.
import { describe, expect, it } from 'vitest'
import { itemsExist } from '../../src/rules/items-exist.js'
import { problemsOf } from '../support/check.js'
import { fileWith, meetingWith } from '../support/store.js'

const ACTION = 'records/actions/2024-03-06-slg-1.md'

describe('items exist', () => {
  it('accepts items that the minutes have', async () => {
    expect(await problemsOf(itemsExist, meetingWith('[JW, AK]', '[JW, {person: AK, items: [1, 2]}]'))).toEqual([])
  })

  it('rejects an action of an item that is not there', async () => {
    expect(await problemsOf(itemsExist, fileWith(ACTION, 'item: 2', 'item: 3'))).toEqual(['unknown-item actions/2024-03-06-slg-1.md:4:7'])
  })

  it('rejects an attendance at an item that is not there', async () => {
    const files = meetingWith('[JW, AK]', '[JW, {person: AK, items: [2, 5]}]')
    expect(await problemsOf(itemsExist, files)).toEqual(['unknown-item meetings/2024-03-06-slg.md:9:41'])
  })

  it('counts no heading inside an item', async () => {
    const files = { ...meetingWith('AK reported', '### 3. The audit\n\nAK reported'), ...fileWith(ACTION, 'item: 2', 'item: 3') }
    expect(await problemsOf(itemsExist, files)).toEqual(['unknown-item actions/2024-03-06-slg-1.md:4:7'])
  })
})
