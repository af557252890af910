// Splits a record's text into its YAML block and its Markdown body, by lines of exactly `---`.
import type { Fault } from './problem.js'

export interface Split {
  /** The YAML between the fences, and where it starts in the text (UTF-16): on the second line. */
  block: string
  blockStart: number
  /** The Markdown below the closing fence, and where it starts in the text (UTF-16). */
  body: string
  bodyStart: number
}

const LINE = /([^\r\n]*)(\r\n|\n|\r|$)/y

/** gray-matter would need both fences checked before it saw the text, and by then the work is done. */
export function splitFrontmatter(text: string): { split: Split } | { fault: Fault } {
  const conflict = findConflictMarker(text)
  if (conflict !== null) return conflict
  if (text.trim() === '')
    return refuse('empty-file', 1, 'The file holds nothing.', 'Write the frontmatter between two lines of ---, or delete the file.')
  const opening = lineAt(text, 0)
  if (opening.words !== '---') {
    if (opening.words.trimEnd() === '---') return blanksBehind(1)
    return /^\s*-{3}/.test(opening.words)
      ? refuse(
          'bad-fence',
          1,
          'Unexpected text on the opening fence, expected a line of exactly ---.',
          'Make the first line three hyphens and nothing else.',
        )
      : refuse(
          'no-frontmatter',
          1,
          'No frontmatter: the first line is not ---.',
          'Begin the file with a line of ---, the fields, and another line of ---.',
        )
  }
  const blockStart = opening.next
  let start = blockStart
  for (let line = 2; start < text.length; line++) {
    const { words, next } = lineAt(text, start)
    if (words === '---') {
      return {
        split: {
          block: text.slice(blockStart, start),
          blockStart,
          body: text.slice(next),
          bodyStart: next,
        },
      }
    }
    if (words.trimEnd() === '---') return blanksBehind(line)
    if (words.startsWith('---')) {
      return refuse(
        'bad-fence',
        line,
        'Unexpected fence, expected a line of exactly ---.',
        'Close the frontmatter with three hyphens and nothing else.',
      )
    }
    start = next
  }
  return refuse('unclosed-frontmatter', 1, 'The frontmatter is never closed.', 'Put a line of --- below the last field.')
}

/** The line that begins at an offset, and where the next one begins. */
function lineAt(text: string, start: number): { words: string; next: number } {
  LINE.lastIndex = start
  const words = LINE.exec(text)?.[1] ?? ''
  return { words, next: LINE.lastIndex }
}

function findConflictMarker(text: string): { fault: Fault } | null {
  const marker = /^(<{7}|>{7})(\s|$)/m.exec(text)
  if (marker === null) return null
  const line = text.slice(0, marker.index).split(/\r\n|\n|\r/).length
  return refuse(
    'conflict-marker',
    line,
    'A merge left its conflict marker here.',
    'Keep one of the two versions and delete the lines of <<<<<<<, ======= and >>>>>>>.',
  )
}

/** Nobody sees them, so they are told of. */
function blanksBehind(line: number): { fault: Fault } {
  return refuse(
    'bad-fence',
    line,
    'Blanks stand behind the three hyphens here, expected a line of exactly ---.',
    'Delete the blanks at the end of the line.',
  )
}

function refuse(code: string, line: number, message: string, hint: string): { fault: Fault } {
  return { fault: { code, severity: 'error', message, hint, line, column: 1 } }
}
