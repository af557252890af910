// What is said of a fault in YAML. The parser's own messages may repeat the text, and that may be protected: these never do.

export interface FaultWords {
  code: string
  message: string
  hint: string
}

/** Of a fault that the parser has a code for. */
export function wordsFor(parserCode: string): FaultWords {
  switch (parserCode) {
    case 'DUPLICATE_KEY':
      return {
        code: 'duplicate-field',
        message: 'This field stands twice, expected once.',
        hint: 'Keep one of the two.',
      }
    case 'TAB_AS_INDENT':
      return {
        code: 'tab',
        message: 'Unexpected tab, expected spaces.',
        hint: 'Indent with spaces.',
      }
    case 'MULTIPLE_DOCS':
      return {
        code: 'bad-yaml',
        message: 'A second YAML document begins here, expected one.',
        hint: 'Take out the line of ... or --- inside the frontmatter.',
      }
    case 'TAG_RESOLVE_FAILED':
      return TAG
    default:
      return {
        code: 'bad-yaml',
        message: 'The frontmatter is not valid YAML here.',
        hint: 'Put quotes around a value that holds a colon, a # or brackets, and check the indentation.',
      }
  }
}

export const TAG: FaultWords = {
  code: 'tag',
  message: 'Unexpected tag, expected plain values.',
  hint: 'Take out the word that begins with !.',
}

export const ALIAS: FaultWords = {
  code: 'alias',
  message: 'Unexpected anchor or alias (& or *), expected plain values.',
  hint: 'Write the value out, or put quotes around it.',
}

export const LONE_RETURN: FaultWords = {
  code: 'line-end',
  message: 'The line ends in a carriage return alone (CR), as on very old Macs, expected LF or CRLF.',
  hint: 'Save the file again with line ends LF, which editors also call Unix.',
}

/** `what` stands there instead: a list, or a single value. */
export function notAMapping(what: string): FaultWords {
  return {
    code: 'not-a-mapping',
    message: `The frontmatter is ${what}, expected fields such as name: Jo Ward.`,
    hint: 'Write one field a line, as name: value.',
  }
}
