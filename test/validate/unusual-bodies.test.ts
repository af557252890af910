// A body of far more brackets or levels than anybody writes ends in words, and in no fault of our own.
import { describe, expect, it } from 'vitest'
import { found, MEETING, plantInMinutes } from './planted.js'

describe('a body of more than anybody writes', () => {
  for (const [what, words] of [
    ['20,000 brackets', '['.repeat(20_000)],
    ['20,000 levels of quotation', `${'>'.repeat(20_000)} IT spoke.`],
    ['3,000 levels of list', `${'- '.repeat(3000)}IT spoke.`],
    ['300 marks inside each other', `${':redact['.repeat(300)}x${']{reason=s40}'.repeat(300)}`],
    ['300 marks that are not closed', ':redact['.repeat(300)],
  ] as const) {
    it(`ends in words and no fault of our own: ${what}`, () => {
      for (const { file } of found(plantInMinutes(words))) expect(file).toBe(MEETING)
    })
  }
})
