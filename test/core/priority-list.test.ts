// Priorities are counted in words as people say them.
import { expect, it } from 'vitest'
import { countedType } from '../../src/core/priority-list.js'

it('counts one area, and several', () => {
  expect(countedType(1, 'improvement')).toBe('1 area for improvement')
  expect(countedType(4, 'improvement')).toBe('4 areas for improvement')
})
