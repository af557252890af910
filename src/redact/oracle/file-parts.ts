// Takes a public file apart into texts: a packed one (Word, OpenDocument, EPUB) into its entries, names and properties included.
import { strFromU8, unzipSync } from 'fflate'

/** Every text in a file's bytes. A packed file that can't be unpacked is read as it is. */
export function partsOf(bytes: Uint8Array): string[] {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isPacked) return [decoded(bytes)]
  try {
    return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => [name, ...readingsOfEntry(content)])
  } catch {
    return [decoded(bytes)]
  }
}

/** Word parts a run of letters by tags: once with the tags taken out, and once as it stands. */
function readingsOfEntry(content: Uint8Array): string[] {
  const text = decoded(content)
  return [text.replace(/<\/?w:(?:p|br|tab|tc)\b[^>]{0,500}>/g, ' ').replace(/<[^>]{0,2000}>/g, ''), text]
}

function decoded(bytes: Uint8Array): string {
  return strFromU8(bytes)
}
