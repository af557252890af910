// Finds the marks in a Markdown source, and everything in it that looks like a mark and isn't one exactly.
import { visit } from 'unist-util-visit'
import { isDate } from './date.js'
import { COLONS, isMarkName, isMarkNode, isReason, MARKS, type MarkForm, type MarkName, REASONS } from './mark-names.js'
import { type Directives, endOf, type Nodes, plainText, startOf } from './markdown.js'
import { didYouMean } from './suggestion.js'

export interface Mark {
  name: MarkName
  form: MarkForm
  node: Directives
  /** Where it stands in the source (UTF-16). */
  start: number
  end: number
  /** Its label as written; empty for a block. */
  label: string
  attributes: { [name: string]: string }
  /** The number of an action or a decision. */
  number: number | null
}

export interface MarkFault {
  code: string
  message: string
  hint: string
  offset: number
}

/** The marks of a tree parsed from the source, in order, and what is wrong with them. Words of a record stand in no message. */
export function findMarks(root: Nodes, source: string): { marks: Mark[]; faults: MarkFault[] } {
  const marks: Mark[] = []
  const faults: MarkFault[] = []
  visit(root, (node) => {
    if (!isMarkNode(node, source)) return
    const mark = readMark(node, source)
    marks.push(mark)
    faults.push(...faultsOf(mark, source))
  })
  faults.push(...findLookAlikes(root, source, marks), ...findStrayFences(source, marks))
  return { marks, faults: faults.sort((a, b) => a.offset - b.offset) }
}

function readMark(node: Directives & { name: MarkName }, source: string): Mark {
  const start = startOf(node)
  const attributes = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']))
  const number = /^[1-9]\d{0,3}$/.test(attributes.id ?? '') ? Number(attributes.id) : null
  return { name: node.name, form: node.type, node, start, end: endOf(node), label: writtenLabel(node, source), attributes, number }
}

/** The label as written: from the bracket after the name to the last bracket before the attributes. */
function writtenLabel(node: Directives, source: string): string {
  if (node.type === 'containerDirective') return ''
  const [first, last] = [node.children[0], node.children.at(-1)]
  return first === undefined || last === undefined ? '' : source.slice(startOf(first), endOf(last))
}

function faultsOf(mark: Mark, source: string): MarkFault[] {
  const shape = MARKS[mark.name]
  const at = mark.start
  const bad = (code: string, message: string, hint: string): MarkFault => ({ code, message, hint, offset: at })
  const faults: MarkFault[] = []
  if (mark.form === 'containerDirective') {
    if (mark.node.children[0]?.data && 'directiveLabel' in mark.node.children[0].data) {
      faults.push(bad('bad-mark', `A :::${mark.name} block has no label.`, 'Put the words on the lines below the fence.'))
    }
    const hasHeading = mark.name === 'redact' && containsHeading(mark.node)
    if (hasHeading) faults.push(bad('heading-in-redaction', 'A heading stands inside a :::redact block.', 'End the block before the heading, and mark the heading\'s words with :redact[...]{reason=...}.'))
    if (!isClosed(mark, source)) {
      faults.push(bad('unclosed-mark', `This :::${mark.name} block is not closed by a fence of its own length.`, 'Close it with a line of as many colons as it opens with; a block inside a block needs a longer outer fence.'))
    }
  } else if (mark.label.trim() === '' || plainText(mark.node).trim() === '') {
    faults.push(bad('bad-mark', `This :${mark.name} mark has no label.`, `Write it as ${shape.example}`))
  }
  for (const name of Object.keys(mark.attributes)) {
    if (!shape.attributes.includes(name)) {
      faults.push(bad('bad-mark', `Unexpected attribute in a :${mark.name} mark, expected ${shape.attributes.join(', ') || 'none'}.`, didYouMean(name, shape.attributes) ?? `Write it as ${shape.example}`))
    }
  }
  for (const name of shape.required) {
    if ((mark.attributes[name] ?? '').trim() === '') {
      faults.push(bad(name === 'reason' ? 'missing-reason' : 'bad-mark', `This :${mark.name} mark has no ${name === 'id' ? 'number' : name}.`, `Write it as ${shape.example}`))
    }
  }
  return [...faults, ...faultsOfValues(mark, bad)]
}

function faultsOfValues({ name, attributes, number }: Mark, bad: (code: string, message: string, hint: string) => MarkFault): MarkFault[] {
  const faults: MarkFault[] = []
  const { reason, due, id, as } = attributes
  if (reason !== undefined && reason !== '' && !isReason(reason)) {
    faults.push(bad('unknown-reason', `Unknown reason in a :${name} mark.`, didYouMean(reason, Object.keys(REASONS)) ?? `Use one of: ${Object.keys(REASONS).join(', ')}.`))
  }
  if (id !== undefined && id !== '' && number === null) faults.push(bad('bad-mark', `The number of a :${name} mark is not a whole number.`, 'Write it as {#1}.'))
  if (due !== undefined && due !== 'next-meeting' && !isDate(due)) faults.push(bad('bad-date', 'The due date of an action mark is no date, expected YYYY-MM-DD or next-meeting.', 'Write it as due="2020-01-15".'))
  if (as !== undefined && as.trim() === '') faults.push(bad('bad-mark', 'The pseudonym of a :redact mark is empty.', 'Write it as as="Child A", or leave it out.'))
  return faults
}

function containsHeading(node: Directives): boolean {
  let found = false
  visit(node, 'heading', () => {
    found = true
  })
  return found
}

/** A block left open ends silently with whatever holds it, so its last line must be its own fence. */
function isClosed(mark: Mark, source: string): boolean {
  const [open, close] = fencesOf(mark, source)
  return close !== null && close.colons === open.colons
}

interface Fence {
  start: number
  colons: number
}

function fencesOf(mark: Mark, source: string): [open: Fence, close: Fence | null] {
  const written = source.slice(mark.start, mark.end)
  const open = { start: mark.start, colons: /^:*/.exec(written)?.[0].length ?? 0 }
  const closing = /(?:\r\n|\n|\r)[\s>]*(:{3,})[ \t]*$/.exec(written)
  if (closing?.[1] === undefined) return [open, null]
  return [open, { start: mark.start + closing.index + closing[0].lastIndexOf(closing[1]), colons: closing[1].length }]
}

/** Three colons or more anywhere that are no fence of ours: a block that a reader thinks is closed, or one that never opened. */
function findStrayFences(source: string, marks: readonly Mark[]): MarkFault[] {
  const ours = new Set<number>()
  for (const mark of marks) {
    if (mark.form !== 'containerDirective') continue
    const [open, close] = fencesOf(mark, source)
    ours.add(open.start)
    if (close !== null) ours.add(close.start)
  }
  return [...source.matchAll(/:{3,}/g)]
    .filter((colons) => !ours.has(colons.index))
    .map((colons) => ({
      code: 'stray-fence',
      message: 'A stray fence of colons, expected :::redact or :::summary with its own closing line.',
      hint: 'Give the block its opening and its closing line, or take the colons out.',
      offset: colons.index,
    }))
}

const LOOK_ALIKE = /(:+|[：﹕︓])(\s*)(redact|clear|action|decision|next-agenda|summary)(?![\p{L}\p{N}_-])(\s*[[{])?/giu

/** What looks like a mark and is none: in code, in a comment, escaped, misspelt in case, with a space, unclosed. */
function findLookAlikes(root: Nodes, source: string, marks: readonly Mark[]): MarkFault[] {
  const exact = new Set(marks.map((mark) => mark.start))
  const faults: MarkFault[] = []
  for (const match of source.matchAll(LOOK_ALIKE)) {
    if (!exact.has(match.index) && isMeantAsMark(match, source)) faults.push(lookAlike(match, match.index))
  }
  visit(root, 'text', (node) => {
    const disguised = node.value.normalize('NFKC').replace(/\p{Cf}/gu, '')
    if (disguised === source.slice(startOf(node), endOf(node))) return
    for (const match of disguised.matchAll(LOOK_ALIKE)) {
      if (isMeantAsMark(match, disguised)) faults.push(lookAlike(match, startOf(node)))
    }
  })
  const seen = new Set<number>()
  return faults.filter(({ offset }) => !seen.has(offset) && seen.add(offset))
}

function isMeantAsMark(match: RegExpExecArray, text: string): boolean {
  const [, colons = '', space = '', name = '', bracket] = match
  if (bracket !== undefined) return true
  if (space !== '') return false
  if (name.toLowerCase() === 'redact') return true
  const afterWord = /[\p{L}\p{N}]$/u.test(text.slice(0, match.index))
  return name.toLowerCase() === 'clear' ? !afterWord : colons.length > 1
}

function lookAlike(match: RegExpExecArray, offset: number): MarkFault {
  const name = (match[3] ?? '').toLowerCase()
  const example = isMarkName(name) ? MARKS[name].example : MARKS.redact.example
  const colons = isMarkName(name) ? COLONS[MARKS[name].forms[0] as MarkForm] : 1
  return {
    code: 'bad-mark',
    message: `This looks like a mark (${':'.repeat(colons)}${name}) and is not one exactly.`,
    hint: `Write it as ${example}, closed in its own paragraph and outside code.`,
    offset,
  }
}
