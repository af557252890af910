// Writes a record as the text of its file: the frontmatter as a person would write it, then the body.

/** Fields that are undefined are left out. */
export function recordText(fields, body = '') {
  return `---\n${formatFields(fields).join('\n')}\n---\n${body === '' ? '' : `\n${body}`}`
}

function formatFields(fields) {
  return Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return []
    if (!Array.isArray(value) || value.every((item) => typeof item !== 'object')) return [`${name}: ${formatValue(value)}`]
    return [`${name}:`, ...value.flatMap(formatListed)]
  })
}

/** A mapping in a list, its first field behind the dash. */
function formatListed(fields) {
  return formatFields(fields).map((line, i) => `  ${i === 0 ? '- ' : '  '}${line}`)
}

function formatValue(value) {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`
  return typeof value !== 'string' || isPlain(value) ? String(value) : JSON.stringify(value)
}

/** Whether a text can stand in YAML without quotation marks; a clock time can't. */
function isPlain(text) {
  return /^(\p{L}[\p{L}\d .’()-]*|\d{4}-\d{2}-\d{2}(-[a-z]+)?)$/u.test(text)
}
