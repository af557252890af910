// Says which addresses may be a link in something that is published or sent.

const SCHEMES = ['http:', 'https:', 'mailto:']

/** The address, made safe to stand in a file, when it is one of the web or of a mail; null for every other. */
export function publicAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return SCHEMES.includes(protocol) ? href : null
}
