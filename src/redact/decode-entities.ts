// Decodes HTML's character references, twice over for what was escaped twice. A heavy room: the list of names lives here alone.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** The text with `&#74;`, `&#x4a;`, `&eacute;` and their like as the characters they stand for. */
export function decodeEntities(text: string): string {
  return decodeOnce(decodeOnce(text))
}

function decodeOnce(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));?/gi,
    (written, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return decodeNamedCharacterReference(name) || written
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written
    },
  )
}
