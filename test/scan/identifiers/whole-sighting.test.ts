// A number is found together with the word that says what it is.
import { expect, it } from 'vitest'
import { seenIn } from '../seen.js'

it.each([
  ['Her NHS number: 943 476 5919 was read.', 'NHS_NUMBER', 'NHS number: 943 476 5919'],
  ['UPN: A801200001001', 'UPN', 'UPN: A801200001001'],
  ['NI number is AB123456C.', 'NI_NUMBER', 'NI number is AB123456C'],
  ['(Tel: 020 7946 0018)', 'PHONE', 'Tel: 020 7946 0018'],
  ['(Tel: 020 7946 0018 ext 12)', 'PHONE', 'Tel: 020 7946 0018 ext 12'],
  ['e-mail jo@example.org', 'EMAIL', 'e-mail jo@example.org'],
  ['Passport no. 123456789', 'PASSPORT', 'Passport no. 123456789'],
  ['the postcode is KT1 1EU', 'POSTCODE', 'postcode is KT1 1EU'],
  ['Address: 12 Elm Road', 'ADDRESS', 'Address: 12 Elm Road'],
  ['They will phone. 020 7946 0018 is the number.', 'PHONE', '020 7946 0018'],
])('%j', (text, type, words) => {
  expect(seenIn(text)).toContainEqual([type, words])
})
