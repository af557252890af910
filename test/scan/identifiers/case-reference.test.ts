// Case references are covered with the words that say whose they are; papers, years and orders are none.
import { describe, expect, it } from 'vitest'
import { caseReferences } from '../../../src/redact/scan/identifiers/case-reference.js'
import { seen } from './seen.js'

describe('a case reference', () => {
  it.each([
    'Mosaic ID 362627',
    'mosaic no 362627',
    'LCS 4877393',
    'LCS ID: 4877393',
    'crime ref 0450127/24',
    'crime reference number 0450127/24',
    'CAD 0627/12NOV24',
    'CAD 627',
    'case no. 1234',
    'case number: KT23P00456',
    'ref: ABC/123',
    'our ref ABC/123/45',
    'Ref. 12345',
    'child ID 12345',
    'hospital number K123456',
    'Merlin 23PAC123456',
    'number ID 12345',
    'our reference 12345',
    'Case 4411/23',
    'referral 445566',
    'LADO ref 2023-114',
    'LPR/2023/016',
    'KRSCP-2024-399',
    'SCR/19/02',
    'lpr/2023/016',
    'LPR 2023/016',
    'ZW21C00123',
    'ZW 21 C 00123',
    'court case ZW21C00123',
    '0450127/24',
    '01/12345/24',
    'TAA-12345-24-0101-000',
    '627/12NOV24',
    '01AB1234523',
  ])('is %j', (words) =>
    expect(caseReferences(`see ${words}.`).map(({ start, end }) => `see ${words}.`.slice(start, end))).toContain(words),
  )

  it.each([
    'SLG/2019/04',
    'SLG-2019-11-20',
    'KRSCP-2018-2020',
    'ISO/IEC/27001',
    'SI 2018/789',
    '[2019] EWFC 12',
    'Mosaic 2019',
    'ref 2019-20',
    'reference 2018/19',
    'case for 2020',
    'case 3',
    'number 10',
    'case no. 3',
    'child ID 12',
    'No. 1234 of the plan',
    'the numbers 1234',
    'our number 1234',
    'nos 1234',
    '# 1234',
    'No. 5 of the plan',
    'invoice ref 12345',
    'KPI ref 23.3',
    'Case 2019',
    '675,185 for 2024/24',
    'CP/LAC',
    'the case in 2020',
    'order no. 12345',
    'Covid-19',
    'Plan/2023/016',
    'plan-2023-016',
    'Plan/AB/19/123',
    'case no. 2019',
  ])('is not in %j', (text) => expect(seen(caseReferences, text)).toEqual([]))

  it('says what it is', () => {
    expect(caseReferences('LCS 4877393')).toEqual([{ start: 0, end: 11, type: 'CASE_REFERENCE', rule: 'record-system-number' }])
    expect(seen(caseReferences, 'ZW21C00123')).toEqual(['court-number: ZW21C00123'])
    expect(seen(caseReferences, '0450127/24')).toEqual(['police-reference: 0450127/24'])
  })
})
