// Makes a Word file the same bytes whenever and wherever it is made: no clock, no chance, one order.
import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate'
import { stableZip } from '../stable-zip.js'

const PAGES = 'word/document.xml'
const LINKS = 'word/_rels/document.xml.rels'

/** The same file, made at midday of a day, its links numbered in their order. */
export function stableWord(bytes: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(bytes)
  numberLinks(parts)
  change(parts, 'docProps/core.xml', (text) => text.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${day}T12:00:00Z`))
  return stableZip(parts)
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
