// Finds the internet addresses of computers.
import type { Sighting } from '../sighting.js'
import { digitsOf, type Found, type Kind, sightingsOf, wordsBefore } from './matching.js'

const VERSION_4 = /(?<![A-Za-z0-9À-ɏ.])\d{1,3}(?:\.\d{1,3}){3}(?![A-Za-z0-9À-ɏ]|\.\d)/gu
const VERSION_6 = /(?<![A-Za-z0-9À-ɏ:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![A-Za-z0-9À-ɏ:])/giu
const NUMBERED = /\b(?:version|v|section|paragraph|para|clause|item|page|step)\.? ?$/i

/** IPv4 and IPv6; a paragraph "3.2.1.4" or "version 10.20.30.40" is none, and neither is a time. */
export function ipAddresses(text: string): Sighting[] {
  return [...sightingsOf(text, VERSION_4, version4Of), ...sightingsOf(text, VERSION_6, version6Of)]
}

function version4Of(found: Found, text: string): Kind | null {
  const isAddress = found.text.split('.').every((part) => Number(part) <= 255) && digitsOf(found.text).length >= 6
  return isAddress && !NUMBERED.test(wordsBefore(text, found.start, 12)) ? { type: 'LONG_NUMBER', rule: 'ip-address' } : null
}

function version6Of(found: Found): Kind | null {
  const isAddress = found.text.includes('::') || found.text.split(':').length === 8
  return isAddress ? { type: 'LONG_NUMBER', rule: 'ip-address' } : null
}
