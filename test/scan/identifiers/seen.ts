// What a detector saw in a text, as "rule: the words", for tests to compare.
import type { Sighting } from '../../../src/redact/scan/sighting.js'

export function seen(detector: (text: string) => Sighting[], text: string): string[] {
  return detector(text).map(({ start, end, rule }) => `${rule}: ${text.slice(start, end)}`)
}

export function typesSeen(detector: (text: string) => Sighting[], text: string): string[] {
  return detector(text).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`)
}
