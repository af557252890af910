// Tells a file that kscp made from one that somebody else put in its place, whichever version made it.
import { strFromU8, unzipSync } from 'fflate'

/** What every page says of itself. */
export const GENERATOR = { name: 'generator', content: 'kscp' } as const

const MARK = `<meta name="${GENERATOR.name}" content="${GENERATOR.content}">`

/** What no other page says: the first versions made pages without a mark. */
const EARLIER_PAGES = [
  '<meta http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;">',
  '<main lang="en-GB" style="max-width:640px;margin:0 auto;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;',
]

/** The facts that no public copy in Markdown is without, in the list below its title. */
const FACTS = ['Group', 'Date', 'Chaired by', 'Status']

/** A page with the mark in its head; one that has no head, with the mark on top. */
export function withMark(page: string): string {
  if (page.includes(MARK)) return page
  return /<head(?:\s[^>]*)?>/i.test(page) ? page.replace(/<head(?:\s[^>]*)?>/i, (head) => `${head}\n${MARK}`) : `${MARK}\n${page}`
}

/** Whether a file was made by kscp: a page, a Word file, or notes in Markdown, by the ending of its name. */
export function isMadeByKscp(name: string, bytes: Uint8Array): boolean {
  if (name.endsWith('.docx')) return isOurWord(bytes)
  const text = new TextDecoder().decode(bytes)
  return name.endsWith('.md') ? areOurNotes(text) : [MARK, ...EARLIER_PAGES].some((mark) => text.includes(mark))
}

function areOurNotes(text: string): boolean {
  const [, list = ''] = /^(?:\*\*DRAFT: [^\n]*\n\s*\n)?# [^\n]*\n\s*\n((?:- [^\n]*\n)+)/.exec(text) ?? []
  return FACTS.every((fact) => list.split('\n').some((line) => line.startsWith(`- ${fact}: `)))
}

/** Our styles, and nobody who saved the file after us. */
function isOurWord(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => WORD_PARTS.includes(name) && originalSize < MOST_BYTES })
    const [properties, styles] = WORD_PARTS.map((name) => strFromU8(parts[name] ?? new Uint8Array()))
    const [, maker] = /<dc:creator>([^<]*)</.exec(properties ?? '') ?? []
    return maker !== undefined && properties?.includes(`<cp:lastModifiedBy>${maker}<`) === true && styles?.includes(OUR_STYLE) === true
  } catch {
    return false
  }
}

const WORD_PARTS = ['docProps/core.xml', 'word/styles.xml']
const MOST_BYTES = 4 * 1024 * 1024
const OUR_STYLE = '<w:style w:type="paragraph" w:styleId="Fact"><w:name w:val="Fact"'
