// Compares a public copy with what was published before: what stood there and is taken out now, and what was taken out there.
import { counted } from '../../core/counted.js'
import { compareProblems, type Problem } from '../../core/problem.js'
import type { Records } from '../../core/records.js'
import { findLeaks, type SearchedNotes } from '../../redact/oracle/leak-oracle.js'
import type { RemovedText } from '../../redact/oracle/removed-text.js'
import { tellerOf } from '../../redact/oracle/telling-rows.js'

export interface EarlierCopy {
  /** From the store's root. */
  file: string
  /** The day of the version in the repository; null for the file as it is now. */
  day: string | null
  parts: readonly string[]
  /** A copy of these very notes, a newsletter that sums them up, or what is about other things. */
  of: 'notes' | 'newsletter' | 'other'
}

/**
 * A finding for each earlier copy in which something still stands that is taken out now; a warning for one that took out more.
 * They name the copy and never the words. A version that only the repository still holds is a warning once a register was kept.
 */
export function compareCopies(
  text: string,
  earlier: readonly EarlierCopy[],
  removed: readonly RemovedText[],
  records: Records,
  wasTold: boolean,
): Problem[] {
  return earlier
    .flatMap((copy) => [...stoodBefore(copy, removed, records, wasTold), ...(copy.of === 'notes' ? findTakenOutBefore(copy, text) : [])])
    .sort(compareProblems)
}

function stoodBefore(copy: EarlierCopy, removed: readonly RemovedText[], records: Records, wasTold: boolean): Problem[] {
  const standing = standingIn(copy, removed, { records, source: '', clearedNames: [] })
  if (standing === 0) return []
  const message = `${counted(standing, 'stretch', 'stretches')} of what is taken out now stood in this public copy${versionOf(copy)}.`
  const hint =
    copy.day === null ? 'Make the copy anew, and replace it wherever it was published.' : 'Have it replaced wherever it was published.'
  const severity = copy.day !== null && wasTold ? 'warning' : 'error'
  return [{ code: 'public-before', severity, message, file: copy.file, line: 1, column: 1, hint }]
}

/** How much of it stands there. In what is about other things, single words that are marked can't be told from what is rightly there. */
export function standingIn({ file, parts, of }: EarlierCopy, removed: readonly RemovedText[], searched: SearchedNotes): number {
  if (of !== 'other') return findLeaks({ name: file, parts }, removed, searched).length
  const names = removed.filter(({ what }) => what === 'name')
  const isTold = tellerOf([file, ...parts], searched)
  const told = removed.filter((each) => each.what === 'marked' && isTold(each))
  return findLeaks({ name: file, parts }, names, searched).length + told.length
}

/**
 * A warning where an earlier copy of the same notes took out more than one with this text. A packed file has its notes in one part,
 * which is read twice; its other parts repeat the title. So the part with the most counts alone.
 */
export function findTakenOutBefore(copy: Pick<EarlierCopy, 'file' | 'day' | 'parts'>, text: string): Problem[] {
  const more = Math.max(0, ...copy.parts.map((part) => redactionsIn(withoutRepeats(copy.file, part)))) - redactionsIn(text)
  if (more <= 0) return []
  const message = `This public copy${versionOf(copy)} took out ${counted(more, 'stretch', 'stretches')} more than the one made now.`
  const hint = 'See that nothing lost its mark unseen.'
  return [{ code: 'taken-out-before', severity: 'warning', message, file: copy.file, line: 1, column: 1, hint }]
}

function versionOf({ day }: Pick<EarlierCopy, 'day'>): string {
  return day === null ? '' : ` as it was on ${day}`
}

/** A page says its title, and from three sections on every heading, once more than the notes do. */
function withoutRepeats(file: string, part: string): string {
  return file.endsWith('.html') ? part.replace(/<(title|nav)\b[\s\S]*?<\/\1>/g, '') : part
}

function redactionsIn(text: string): number {
  return text.match(/\[Redacted: /g)?.length ?? 0
}
