// Decides what in some documents looks like personal data, each finding with its place and what to do.
import { lineStarts, placeIn } from '../../core/lines.js'
import type { Problem } from '../../core/problem.js'
import type { Records } from '../../core/records.js'
import { alwaysPublic } from '../../redact/clearing/clearances.js'
import { adviceFor } from '../../redact/scan/advice.js'
import { NO_REGISTER, type Register } from '../../redact/scan/register.js'
import type { Scan, ScanFinding } from '../../redact/scan/scan-finding.js'
import { scanText } from '../../redact/scan/scan-text.js'
import { BY_RECORD, storeRegister } from '../../redact/scan/store-register.js'
import { withoutMarks } from '../../redact/scan/without-marks.js'

export interface Document {
  /** As it is shown. */
  file: string
  /** The whole text; a byte-order mark counts. */
  text: string
}

/** Every finding in the documents, in their order, as a store explains them on a day, or with none. What a redaction mark takes out is no finding. */
export function scanDocuments(
  documents: readonly Document[],
  problems: readonly Problem[],
  store: { records: Records; asOf: string } | null,
): Scan {
  const register =
    store === null ? NO_REGISTER : storeRegister(store.records, { ...BY_RECORD, publicTexts: alwaysPublic(store.records, store.asOf) })
  return { findings: documents.flatMap((document) => findingsIn(document, register)), problems, scanned: documents.length }
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
