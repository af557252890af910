// Reads a Word file as blocks, through its styles, tables and numbering. Tracked changes and comments become doubts.
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { Failure } from '../../core/failure.js'
import type { Reading } from '../block.js'
import { readHtml } from './read-html.js'
import { pageMargins, withoutFootnotes, withoutHidden } from './word-left-out.js'
import { trackedChanges, withNotes, wordComments } from './word-notes.js'
import { WordNumbering } from './word-numbering.js'

/** Of what a file unpacks to: bytes in all, parts, and how often larger than packed. */
const MOST_BYTES = 100 * 1024 * 1024
const MOST_PARTS = 2000
const MOST_TIMES = 300

/** The parts that hold words; pictures and fonts are never unpacked. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|comments|footnotes|endnotes|header\d*|footer\d*)\.xml|word\/_rels\/document\.xml\.rels)$/

const SHAPES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", 'u => u']

/** Reads the bytes of a .docx file. Fails when it is none, or unpacks to more than any minutes hold. */
export async function readWord(bytes: Uint8Array): Promise<Reading> {
  const parts = unpack(bytes)
  const part = (name: string) => (parts[`word/${name}.xml`] === undefined ? '' : strFromU8(parts[`word/${name}.xml`] as Uint8Array))
  const document = part('document')
  if (document === '')
    throw new Failure(
      'usage',
      'This is no Word file: it holds no document.',
      'Open it in the program it was made with and save it as .docx.',
    )
  if (/<!DOCTYPE|<!ENTITY/.test(document)) throw damaged()
  const shown = withoutHidden(document, part('styles'))
  const plain = withoutFootnotes(shown.document, part('footnotes'), part('endnotes'))
  const noted = withNotes(plain.document, new WordNumbering(part('numbering'), part('styles')))
  const html = await toHtml(zipSync({ ...parts, 'word/document.xml': strToU8(noted) }, { level: 0 }))
  const { blocks, doubts } = readHtml(html)
  const margins = Object.keys(parts).filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
  return {
    blocks,
    fields: new Map(),
    doubts: [
      ...doubts,
      ...shown.doubts,
      ...plain.doubts,
      ...pageMargins(
        margins.sort().map((name) => strFromU8(parts[name] as Uint8Array)),
        document,
      ),
      ...trackedChanges(document),
      ...wordComments(document, part('comments')),
    ],
  }
}

function unpack(bytes: Uint8Array): Unzipped {
  let total = 0
  let count = 0
  let isTooMuch = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count += 1
        if (!NEEDED.test(name) || isTooMuch) return false
        total += originalSize
        isTooMuch = total > MOST_BYTES || count > MOST_PARTS || originalSize > Math.max(size * MOST_TIMES, 1024 * 1024)
        return !isTooMuch
      },
    })
    if (!isTooMuch) return parts
  } catch {
    throw damaged()
  }
  throw new Failure(
    'usage',
    'The Word file unpacks to far more than minutes hold, so it was not opened.',
    'Copy its text into a new document and import that.',
  )
}

function damaged(): Failure {
  return new Failure('usage', "The Word file is damaged and can't be read.", 'Open it in Word or LibreOffice and save it again as .docx.')
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  try {
    const input = { buffer: Buffer.from(bytes) }
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: SHAPES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    } as Parameters<typeof mammoth.convertToHtml>[1])
    return value
  } catch {
    throw damaged()
  }
}
