// Decides what in some documents looks like personal data, each finding with its place and what to do.
import { findBodyExcess } from '../../core/body-limits.js'
import { lineStarts, placeIn } from '../../core/lines.js'
import type { Problem } from '../../core/problem.js'
import type { Records } from '../../core/records.js'
import { alwaysPublic } from '../../redact/clearing/clearances.js'
import { adviceFor } from '../../redact/scan/advice.js'
import { NO_REGISTER, type Register } from '../../redact/scan/register.js'
import type { Scan, ScanFinding } from '../../redact/scan/scan-finding.js'
import { scanText } from '../../redact/scan/scan-text.js'
import { BY_RECORD, storeRegister } from '../../redact/scan/store-register.js'
import { mayHoldMarks, withoutMarks } from '../../redact/scan/without-marks.js'

export interface Document {
  /** As it is shown. */
  file: string
  /** The whole text; a byte-order mark counts. */
  text: string
}

/**
 * Every finding in the documents, in their order, as a store explains them on a day, or with none. What a redaction mark takes out is no
 * finding. A document whose marks can't be read is a problem more, and nothing in it is scanned.
 */
export function scanDocuments(
  documents: readonly Document[],
  problems: readonly Problem[],
  store: { records: Records; asOf: string } | null,
): Scan {
  const register =
    store === null ? NO_REGISTER : storeRegister(store.records, { ...BY_RECORD, publicTexts: alwaysPublic(store.records, store.asOf) })
  const excesses = documents.flatMap(excessIn)
  const unread = new Set(excesses.map(({ file }) => file))
  const read = documents.filter(({ file }) => !unread.has(file))
  return {
    findings: read.flatMap((document) => findingsIn(document, register)),
    problems: [...problems, ...excesses],
    scanned: read.length,
  }
}

/** What the Markdown parser, which finds the marks, can't be given. */
function excessIn({ file, text }: Document): Problem[] {
  const excess = mayHoldMarks(text) ? findBodyExcess(text) : null
  return excess === null ? [] : [{ ...excess, file }]
}

function findingsIn({ file, text }: Document, register: Register): ScanFinding[] {
  const starts = lineStarts(text)
  return scanText(withoutMarks(text), register).map((sighting) => ({
    file,
    ...sighting,
    ...placeIn(starts, sighting.start),
    advice: adviceFor(sighting),
  }))
}
