// Internet addresses are told from versions, paragraphs and times.
import { describe, expect, it } from 'vitest'
import { ipAddresses } from '../../../src/redact/scan/identifiers/ip-address.js'
import { seen } from './seen.js'

describe('an internet address', () => {
  it.each([
    '192.168.10.21',
    '86.231.85.193',
    '255.255.255.255',
    '10.0.0.12',
    '2001:db8::8a2e:370:7334',
    'd80:e4b5:79da:6cf6:71f3:51f7:9161:c319',
  ])('is %j', (address) => expect(seen(ipAddresses, `from ${address}.`)).toEqual([`ip-address: ${address}`]))

  it.each([
    '256.168.10.21',
    '1.2.3.4',
    '10.0.0.1',
    '3.2.1.10',
    'version 10.20.30.40',
    '10.20.30',
    '10.20.30.40.50',
    '10:30:15',
    '09:00:10:15',
  ])('is not %j', (text) => expect(ipAddresses(text)).toEqual([]))
})
