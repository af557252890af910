// Sort codes want a word about banking; IBANs and cards are checked.
import { describe, expect, it } from 'vitest'
import { bankAccounts } from '../../../src/redact/scan/identifiers/bank-account.js'
import { seen } from './seen.js'

describe('a bank account', () => {
  it('is a sort code beside its word or its account', () => {
    expect(seen(bankAccounts, 'sort code 20-00-00')).toEqual(['sort-code: 20-00-00'])
    expect(seen(bankAccounts, '20-11-19')).toEqual([])
    expect(seen(bankAccounts, '20-00-00 12345678')).toEqual(['bank-account: 20-00-00 12345678'])
    expect(seen(bankAccounts, '20-00-00 1234567')).toEqual([])
  })

  it('is an IBAN, right or wrong', () => {
    expect(seen(bankAccounts, 'GB29 NWBK 6016 1331 9268 19')).toEqual(['iban: GB29 NWBK 6016 1331 9268 19'])
    expect(seen(bankAccounts, 'gb29nwbk60161331926819')).toEqual(['iban: gb29nwbk60161331926819'])
    expect(seen(bankAccounts, 'GB28NWBK60161331926819')).toEqual(['iban-wrong-check-digits: GB28NWBK60161331926819'])
  })

  it('is an IBAN that ends where the sentence goes on', () => {
    expect(seen(bankAccounts, 'to GB29 NWBK 6016 1331 9268 19 last week')).toEqual(['iban: GB29 NWBK 6016 1331 9268 19'])
    expect(seen(bankAccounts, 'GB29 NWBK 6016 1331 9268 19 a year ago')).toEqual(['iban: GB29 NWBK 6016 1331 9268 19'])
  })

  it('is no IBAN with fewer than eight digits', () => {
    expect(seen(bankAccounts, 'AB12 CDEF 3456 GH78 JK')).toEqual(['iban-wrong-check-digits: AB12 CDEF 3456 GH78 JK'])
    expect(seen(bankAccounts, 'AB12 CDEF 3456 GHI7 JK')).toEqual([])
    expect(seen(bankAccounts, 'KT12 families were seen')).toEqual([])
  })

  it('is a card whose digits check', () => {
    expect(seen(bankAccounts, '4111 1111 1111 1111')).toEqual(['payment-card: 4111 1111 1111 1111'])
    expect(seen(bankAccounts, '378282246310005')).toEqual(['payment-card: 378282246310005'])
    expect(seen(bankAccounts, '4111 1111 1111 1112')).toEqual([])
    expect(seen(bankAccounts, '4111111111119')).toEqual(['payment-card: 4111111111119'])
    expect(seen(bankAccounts, '4111111111111111110')).toEqual(['payment-card: 4111111111111111110'])
    expect(bankAccounts('x 4111111111111111')).toEqual([{ start: 2, end: 18, type: 'LONG_NUMBER', rule: 'payment-card' }])
  })

  it.each(['411111111117', '41111111111111111115'])('is no card of %s, whose digits check but are too few or too many', (digits) =>
    expect(bankAccounts(digits)).toEqual([]),
  )
})
