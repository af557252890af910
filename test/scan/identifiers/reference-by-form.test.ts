// A reference is known by its form where no years, paper or thing to buy has the same.
import { describe, expect, it } from 'vitest'
import { caseReferences } from '../../../src/redact/scan/identifiers/case-reference.js'

describe('a reference by its form', () => {
  it.each([
    ['SAR 2023/123', 'SAR 2023/24'],
    ['SAR 2023/23', 'SAR 2022/23'],
    ['SAR 2015/24', 'SAR 2016/24'],
    ['SM-20431', 'ISO-27001'],
  ])('is in %j, not in %j', (text, other) => {
    expect(caseReferences(`See ${text} now`)).toHaveLength(1)
    expect(caseReferences(`See ${other} now`)).toEqual([])
  })
})
