// E-mail addresses are found around their @ and where they are spelled out.
import { describe, expect, it } from 'vitest'
import { emailAddresses } from '../../../src/redact/scan/identifiers/email-address.js'
import { seen } from './seen.js'

describe('an e-mail address', () => {
  it.each([
    'z.quill@nhs.net',
    'Z_QUILL+tag@example.CO.UK',
    "o'quill2@met.police.uk",
    'josé@exämple.org',
    'z.quill @ example.org',
    'z.quill@\nexample.org',
  ])('is %j', (address) => expect(seen(emailAddresses, `Email <${address}>.`)).toEqual([`email-address: ${address}`]))

  it('after mailto: begins with the name, and ends before a full stop', () => {
    expect(seen(emailAddresses, 'mailto:zq@example.org.')).toEqual(['email-address: zq@example.org'])
  })

  it.each([
    'zq [at] gmail dot com',
    'zq(at)example.org',
    'zq at example dot org',
    'ZQ AT example DOT co DOT uk',
    'z dot q at example dot org',
    'zq{at}example.org',
  ])('is %j', (address) => expect(seen(emailAddresses, `Write to: ${address}, please`)).toEqual([`email-address-spelled-out: ${address}`]))

  it.each(["'", '’', '.'])('begins after %s', (mark) =>
    expect(seen(emailAddresses, `to ${mark}zq@example.org`)).toEqual(['email-address: zq@example.org']),
  )

  it.each(['zq@example,org', 'zq@example. org', 'zq@exam ple.org', 'zq@example .gov.uk'])('may have a slip in its domain: %j', (address) =>
    expect(seen(emailAddresses, `to ${address}, soon`)).toEqual([`email-address: ${address}`]),
  )

  it('may have its sign spelled between underscores', () => {
    expect(seen(emailAddresses, 'to zq.b_at_example.org now')).toEqual(['email-address-spelled-out: zq.b_at_example.org'])
    expect(seen(emailAddresses, 'meet_at_noon.')).toEqual([])
  })

  it('without its ending is reported as unfinished', () => {
    expect(seen(emailAddresses, 'zq@example')).toEqual(['email-address-unfinished: zq@example'])
  })

  it.each(['@kscp', 'a @ b', 'look at example.org', 'the dot at the end', '5 @ £3', "'@"])('is not in %j', (text) =>
    expect(emailAddresses(text)).toEqual([]),
  )

  it('that follows another is found too', () => {
    expect(emailAddresses('a@b.uk, c@d.uk').map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [8, 14],
    ])
  })
})
