// Packs the parts of a Word file or a spreadsheet so that they make the same bytes whenever and wherever it is done.
import { type Unzipped, type Zippable, zipSync } from 'fflate'

/** Without a time zone, so that on every machine it is the same hour. */
const PACKED = '1980-01-01T12:00:00'

/** The bytes; `level` is how hard to press, 1 for quick or 6 for small. */
export function stableZip(parts: Unzipped, level: 1 | 6 = 6): Uint8Array {
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'))
  const packed: Zippable = {}
  for (const name of names.sort(inPackageOrder)) packed[name] = [parts[name] ?? new Uint8Array(), { mtime: PACKED }]
  return zipSync(packed, { level })
}

/** The part that names the types of the others goes first. */
function inPackageOrder(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
