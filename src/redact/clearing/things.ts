// Gathers findings into different things to decide, each once, however often and in whatever form it stands in the notes.
import type { Place } from '../../core/problem.js'
import type { SightingType } from '../scan/sighting.js'

interface PlacedFinding {
  type: SightingType
  rule: string
  subject: string
  where: string
  place: Place
}

export interface Thing<Found extends PlacedFinding> {
  subject: string
  type: SightingType
  rule: string
  /** Every place where it stands, in order; at least one. */
  findings: [Found, ...Found[]]
}

/** The different things among findings, in the order in which each first stands. */
export function thingsIn<Found extends PlacedFinding>(findings: readonly Found[]): Thing<Found>[] {
  const things = new Map<string, Thing<Found>>()
  for (const finding of findings) {
    const thing = things.get(finding.subject)
    if (thing === undefined)
      things.set(finding.subject, { subject: finding.subject, type: finding.type, rule: finding.rule, findings: [finding] })
    else thing.findings.push(finding)
  }
  return [...things.values()]
}
