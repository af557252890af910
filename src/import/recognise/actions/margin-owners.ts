// Finds who is to act where a line ends with it, set off by its face or by a wide gap, as minutes with a margin for actions do.
import type { Span, TextBlock } from '../../block.js'
import type { KnownOwners } from './known-owners.js'
import { ownersOf } from './owners.js'

export interface MarginOwners {
  owners: string[]
  /** Where in the words of the block they begin. */
  start: number
}

export function markedOwners(block: TextBlock, text: string, known: KnownOwners): MarginOwners | null {
  const spans = block.lines.at(-1)?.spans ?? []
  const [before, tail] = [spans.at(-2), spans.at(-1)]
  return boldWord(before, tail, text, known) ?? afterGap(text, known) ?? inAnotherFace(before, tail, text, known)
}

/** "... **Action Jo**" */
function boldWord(before: Span | undefined, tail: Span | undefined, text: string, known: KnownOwners): MarginOwners | null {
  if (before === undefined || tail === undefined || !isMarked(tail)) return null
  const who = /^[\s([]*actions?\b\s*(?:by|for|on)?\s*[:–-]?\s*(.{2,40}?)[\s)\].]*$/i.exec(tail.text)?.[1]
  const owners = who === undefined ? null : ownersOf(who, known)
  return owners === null ? null : { owners, start: text.length - tail.text.length }
}

/** A sentence, a wide gap, and somebody of the meeting. */
function afterGap(text: string, known: KnownOwners): MarginOwners | null {
  const gap = /(?<=[.;:!?)”"])\s*\t\s*([^\t.]{2,40})$/.exec(text)
  const owners = gap?.[1] === undefined ? null : ownersOf(gap[1], known)
  return gap !== null &&
    owners?.every((owner) => known.has(owner) || /^(?:all|clerk|chair(?:man|person)?|secretary|treasurer)$/i.test(owner)) === true
    ? { owners, start: gap.index }
    : null
}

/** A wide gap and an owner in bold or italics, after plain words. */
function inAnotherFace(before: Span | undefined, tail: Span | undefined, text: string, known: KnownOwners): MarginOwners | null {
  if (before === undefined || tail === undefined || !isMarked(tail) || isMarked(before)) return null
  if (!/\t\s*$/.test(before.text) && !/^\t/.test(tail.text)) return null
  if (/^(?:noted|agreed|none|approved|resolved|all noted)$/i.test(tail.text.trim())) return null
  const owners = ownersOf(tail.text.trim(), known)
  return owners === null ? null : { owners, start: text.length - tail.text.length }
}

function isMarked({ isBold, isItalic }: Span): boolean {
  return isBold || isItalic
}
