// Takes a public file apart into texts: a packed one (Word, OpenDocument, EPUB) into its entries, names and properties included.
import { strFromU8, unzipSync } from 'fflate'

/** Every text in a file's bytes; of a packed one the names of its entries too, but those that its frame has. What can't be unpacked is read as it is. */
export function partsOf(bytes: Uint8Array, frame: Uint8Array | null = null): string[] {
  if (!isPacked(bytes)) return [decoded(bytes)]
  try {
    const framed = frame !== null && isPacked(frame) ? Object.keys(unzipSync(frame)) : []
    return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => [
      ...(framed.includes(name) ? [] : [name]),
      ...readingsOfEntry(content),
    ])
  } catch {
    return [decoded(bytes)]
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

/** What parts words in Word. */
const PARTING = /<\/?w:(?:p|br|tab|tc)\b[^>]{0,500}>/g

/** Word parts a run of letters by tags: once with the tags taken out, and once as it stands. */
function readingsOfEntry(content: Uint8Array): string[] {
  const text = decoded(content)
  return [text.replace(PARTING, ' ').replace(/<[^>]{0,2000}>/g, ''), text.replace(PARTING, ' $& ')]
}

function decoded(bytes: Uint8Array): string {
  return strFromU8(bytes)
}
