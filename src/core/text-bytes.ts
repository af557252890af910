// Turns a record file's bytes into text, or says why they are no text a record may hold.
import { placeAt } from './lines.js'
import type { Fault } from './problem.js'

/** The largest file a record may be, in bytes. */
export const LARGEST_FILE = 1024 * 1024

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Decodes UTF-8, with or without a byte-order mark; gives a fault for anything else. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: Fault } {
  if (bytes.length > LARGEST_FILE) {
    return refuse(
      'too-large',
      'The file is larger than 1 MB, the most a record may hold.',
      'Split it, or keep large files elsewhere and link to them.',
    )
  }
  if (bytes.length === 0)
    return refuse('empty-file', 'The file is empty.', 'Write the frontmatter between two lines of ---, or delete the file.')
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('not-utf8', 'The file is UTF-16, expected UTF-8.', 'Save it again as UTF-8 (in Notepad: Save as, Encoding: UTF-8).')
  }
  let text: string
  try {
    text = UTF8.decode(bytes)
  } catch {
    const { line, column } = placeOfBadByte(bytes)
    return refuse('not-utf8', 'The file is not valid UTF-8 here.', 'Save it again as UTF-8.', line, column)
  }
  const control = CONTROL.exec(text)
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    const { line, column } = placeAt(text, control.index)
    return refuse(
      'control-character',
      `Unexpected control character U+${code}.`,
      'Delete it: it shows as nothing, or as a box, in most editors.',
      line,
      column,
    )
  }
  return { text }
}

function placeOfBadByte(bytes: Uint8Array) {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  return placeAt(lenient, Math.max(0, lenient.indexOf('\ufffd')))
}

function refuse(code: string, message: string, hint: string, line = 1, column = 1): { fault: Fault } {
  return { fault: { code, severity: 'error', message, hint, line, column } }
}
