// Initials that stand with signs between or a number behind, and capitals that are nobody's initials.
import { describe, expect, it } from 'vitest'
import { findLeaks } from '../../../src/redact/oracle/leak-oracle.js'
import type { RemovedText } from '../../../src/redact/oracle/removed-text.js'
import { recordsOf } from '../records.js'

const elmbridge = recordsOf()

async function isFound(text: string, page: string, what: RemovedText['what'] = 'marked'): Promise<boolean> {
  const removed = { text, what, file: 'records/meetings/2024-03-06-slg.md', place: { line: 9, column: 4 } }
  return findLeaks({ name: 'notes.md', parts: [page] }, [removed], { records: await elmbridge(), source: '', clearedNames: [] }).length > 0
}

describe('initials', () => {
  it.each(['Z-Q', 'Z–Q', 'Z/Q', 'Z&Q', 'Z&amp;Q', '(Z)(Q)', '**Z**-**Q**', 'Z_Q', 'ZQ1', 'ZQ12', '(Z-Q)'])(
    'stand parted: %s',
    async (page) => {
      expect(await isFound('ZQ', `asked ${page} about it`)).toBe(true)
      expect(await isFound('ZQ', `asked ${page} about it`, 'initials')).toBe(true)
    },
  )

  it.each(['z-q', 'Z-Qx', 'xZ-Q', 'Z | Q', '|Z|Q|', 'Z, Q', 'Z-Q-R', 'Q-Z', 'ZQ123'])(
    'do not stand as something else: %s',
    async (page) => {
      expect(await isFound('ZQ', `asked ${page} about it`)).toBe(false)
    },
  )

  it.each([
    ['Ann-Marie Smith-Jones', 'A-M'],
    ['Ann-Marie Smith-Jones', 'S-J'],
    ['Ann-Marie Smith-Jones', 'AS-J'],
    ['Ann-Marie Smith-Jones', 'A/S'],
    ['told Grace Monk that', 'G&M'],
    ['told Grace Monk that', '(G)(M)'],
  ])('of %s stand parted: %s', async (name, page) => {
    expect(await isFound(name, `asked ${page} about it`)).toBe(true)
  })

  it.each([
    ['Ann-Marie Smith-Jones', 'a-m'],
    ['Ann-Marie Smith-Jones', 'J-S'],
    ['Ann-Marie Smith-Jones', 'A-M-Z'],
    ['Ann Evans', 'A&E'],
    ['told Ann and Marie', 'A-M'],
    ['Grace', 'G-R'],
  ])('of %s do not stand as something else: %s', async (name, page) => {
    expect(await isFound(name, `asked ${page} about it`)).toBe(false)
  })
})
