// A mark around words in emphasis takes its signs with it.
import { describe, expect, it } from 'vitest'
import { committedStore, copyIn, decide, generaliseTo, redact, thingsIn } from './gate-store.js'

describe('a name of which each word is emphasised', () => {
  it.each(['*Zaynab* **Okwuosa**', '**Zaynab** *Okwuosa*', '**Zaynab** **Okwuosa**', '_Zaynab_ __Okwuosa__'])(
    'in a table leaves no sign behind: %s',
    (name) => {
      const store = committedStore(`| Who | What |\n| - | - |\n| ${name} | tea |`)
      const words = thingsIn(store).map((thing) => thing.words ?? '')
      expect(decide(store, Object.fromEntries(words.map((each) => [each, generaliseTo('Child A')]))).code).toBe(0)
      expect(words.length).toBeGreaterThan(0)
      expect(redact(store).code).toBe(0)
      expect(copyIn(store)).toMatch(/\| Child A +\| tea +\|/)
    },
  )
})
