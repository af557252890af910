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
  const lines = readLines(text)
  const first = lines[0]?.words ?? ''
  if (first !== '---') {
    return /^\s*-{3}/.test(first)
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
  for (let i = 1; i < lines.length; i++) {
    const { words, start, next } = lines[i] as Line
    if (words === '---') {
      const blockStart = lines[1]?.start ?? text.length
      return {
        split: {
          block: text.slice(blockStart, start),
          blockStart,
          body: text.slice(next),
          bodyStart: next,
        },
      }
    }
    if (words.startsWith('---')) {
      return refuse(
        'bad-fence',
        i + 1,
        'Unexpected fence, expected a line of exactly ---.',
        'Close the frontmatter with three hyphens and nothing else.',
      )
    }
  }
  return refuse('unclosed-frontmatter', 1, 'The frontmatter is never closed.', 'Put a line of --- below the last field.')
}

interface Line {
  words: string
  start: number
  next: number
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  LINE.lastIndex = 0
  while (LINE.lastIndex < text.length) {
    const start = LINE.lastIndex
    const words = LINE.exec(text)?.[1] ?? ''
    lines.push({ words, start, next: LINE.lastIndex })
  }
  return lines
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

function refuse(code: string, line: number, message: string, hint: string): { fault: Fault } {
  return { fault: { code, severity: 'error', message, hint, line, column: 1 } }
}
