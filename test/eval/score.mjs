// Counts what a scan found of the personal data that is known to stand in a set of texts.

/** What a decoy may not be taken for. */
const NUMBERS = new Set('PHONE POSTCODE NHS_NUMBER NI_NUMBER UPN VEHICLE_REGISTRATION CASE_REFERENCE DATE_OF_BIRTH'.split(' '))

/**
 * A text is `{ text, spans: [{ start, end, type }], kind?, near? }`: `kind` says what the text was made up for (DECOY: a number that
 * is nothing), `near` is a number with a wrong checksum in it. `found` has the findings (`{ start, end, type }`) of each text.
 * Offsets are UTF-16.
 */
export function score(texts, found) {
  const counts = { texts: texts.length, words: 0, findings: 0, types: {}, naming: 0, leaking: 0, decoys: 0, taken: 0, wrong: 0, noticed: 0 }
  for (const [i, text] of texts.entries()) addText(counts, text, found[i])
  return counts
}

function addText(counts, { text, spans, kind, near }, found) {
  counts.words += text.split(/\s+/).filter(Boolean).length
  counts.findings += found.length
  const isCaught = catcher(text, found)
  for (const span of spans) {
    counts.types[span.type] ??= { spans: 0, caught: 0 }
    counts.types[span.type].spans++
    if (isCaught(span)) counts.types[span.type].caught++
  }
  const names = spans.filter(({ type }) => type === 'PERSON')
  if (names.length > 0) counts.naming++
  if (!names.every(isCaught)) counts.leaking++
  if (kind === 'DECOY') {
    counts.decoys++
    if (found.some(({ type }) => NUMBERS.has(type))) counts.taken++
  }
  if (near !== undefined) {
    const at = text.indexOf(near)
    counts.wrong++
    if (found.some(({ start, end }) => start < at + near.length && end > at)) counts.noticed++
  }
}

/** A span is caught when every letter and digit in it lies inside some finding, whatever that finding's type. */
function catcher(text, found) {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of found) covered.fill(1, start, end)
  return ({ start, end }) => {
    for (let at = start; at < end; at++) if (covered[at] === 0 && /[\p{L}\p{N}]/u.test(text[at])) return false
    return true
  }
}
