// The few things of WordprocessingML that are read directly: elements by name, and their attributes.

/** The first element of a name within XML, its tags included; null where there is none. Elements of that name may not nest. */
export function elementIn(xml: string, name: string): string | null {
  const start = xml.search(new RegExp(`<${name}(?=[\\s/>])`))
  if (start < 0) return null
  const open = /^<[^>]*>/.exec(xml.slice(start))?.[0] ?? ''
  if (open.endsWith('/>')) return open
  const end = xml.indexOf(`</${name}>`, start)
  return end < 0 ? null : xml.slice(start, end + name.length + 3)
}

/** Every element of a name within XML, in order. */
export function elementsIn(xml: string, name: string): string[] {
  const pattern = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')
  return xml.match(pattern) ?? []
}

/** An attribute of an element's first tag. */
export function attributeOf(element: string | null, name: string): string | null {
  const tag = /^<[^>]*>/.exec(element ?? '')?.[0] ?? ''
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}

/** The `w:val` of the first element of a name. */
export function valueIn(xml: string, name: string): string | null {
  return attributeOf(elementIn(xml, name), 'w:val')
}

/** The words of a stretch of XML. */
export function wordsIn(xml: string): string {
  const texts = xml.match(/<w:t(?:\s[^>]*)?>[^<]*<\/w:t>/g) ?? []
  return texts.map((text) => unescapeXml(text.replace(/<[^>]*>/g, ''))).join('')
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}
