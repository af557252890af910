// Makes a record's text safe to show: control and bidirectional characters appear as `\u` escapes.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

/** The text for a terminal or a log, on one line: nothing in it can move the cursor, colour the screen or turn the writing round. */
export function printable(text: string): string {
  return text.replace(UNSAFE, escapeCharacter)
}

/** A value as JSON, indented, with control and bidirectional characters as `\u` escapes. */
export function printableJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, escapeCharacter)}\n`
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
