// Makes a Word file the same bytes whenever and wherever it is made: no clock, no chance, one order.
import { strFromU8, strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate'

/** Without a time zone, so that on every machine it is the same hour. */
const PACKED = '1980-01-01T12:00:00'

const PAGES = 'word/document.xml'
const LINKS = 'word/_rels/document.xml.rels'

/** The same file, made at midday of a day, its links numbered in their order. */
export function stableWord(bytes: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(bytes)
  numberLinks(parts)
  change(parts, 'docProps/core.xml', (text) => text.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${day}T12:00:00Z`))
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'))
  const packed: Zippable = {}
  for (const name of names.sort(inPackageOrder)) packed[name] = [parts[name] ?? new Uint8Array(), { mtime: PACKED }]
  return zipSync(packed)
}

/** The part that names the types of the others goes first. */
function inPackageOrder(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

/** The library gives each link an id by chance. */
function numberLinks(parts: Unzipped): void {
  const relationships = strFromU8(parts[LINKS] ?? new Uint8Array())
  const ids = [...relationships.matchAll(/<Relationship Id="([^"]+)" Type="[^"]+\/hyperlink"/g)].map(([, id]) => id)
  const numbered = new Map(ids.map((id, i) => [id, `rIdLink${i + 1}`]))
  const renumber = (text: string) => text.replace(/(?<= (?:r:id|Id)=")[^"]+(?=")/g, (id) => numbered.get(id) ?? id)
  change(parts, LINKS, renumber)
  change(parts, PAGES, renumber)
}

function change(parts: Unzipped, name: string, edit: (text: string) => string): void {
  const content = parts[name]
  if (content !== undefined) parts[name] = strToU8(edit(strFromU8(content)))
}
