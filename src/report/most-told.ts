// How many findings a person is told at once: nobody reads thousands, and a terminal takes long to show them.
import { grouped } from '../core/counted.js'

const MOST_TOLD = 1000

/** The first findings, as many as are told. */
export function firstOf<Each>(findings: readonly Each[]): readonly Each[] {
  return findings.slice(0, MOST_TOLD)
}

/** "and 141,857 more", on a line of its own, or nothing where all are told. */
export function moreOf(findings: readonly unknown[]): string {
  const more = findings.length - MOST_TOLD
  return more > 0 ? `\n… and ${grouped(more)} more.\n` : ''
}
