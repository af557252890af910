// What is wrong with one mark: its label, its closing fence, its attributes and their values.
import { SKIP, visit } from 'unist-util-visit'
import { isDate } from './date.js'
import { meetingsAhead } from './due-day.js'
import type { Mark, MarkFault } from './mark.js'
import { fencesOf } from './mark-fences.js'
import { isReason, MARKS, REASONS } from './mark-names.js'
import { endOf, plainText } from './markdown.js'
import { keepsInitials } from './pseudonym-initials.js'
import { didYouMean } from './suggestion.js'

type Words = Omit<MarkFault, 'offset'>

export function faultsOfMark(mark: Mark, source: string): MarkFault[] {
  const form = mark.form === 'containerDirective' ? faultsOfBlock(mark, source) : [...faultsOfLabel(mark), ...faultsOfEdges(mark, source)]
  return [...form, ...faultsOfAttributes(mark, source), ...faultsOfValues(mark)].map((words) => ({ ...words, offset: mark.start }))
}

function faultsOfBlock(mark: Mark, source: string): Words[] {
  const { name, node } = mark
  const { open, close } = fencesOf(mark, source)
  if (close?.colons !== open.colons) {
    const message = `This :::${name} block is not closed by a fence of its own length.`
    const hint = 'Close it with a line of as many colons as it opens with; a block inside a block needs a longer outer fence.'
    return [{ code: 'unclosed-mark', message, hint }]
  }
  const faults: Words[] = []
  const [first] = node.children
  if (first === undefined)
    faults.push({
      code: 'bad-mark',
      message: `This :::${name} block holds nothing.`,
      hint: 'Put the words on the lines below the fence, or take the block out.',
    })
  if (first?.data !== undefined && 'directiveLabel' in first.data) {
    faults.push({ code: 'bad-mark', message: `A :::${name} block has no label.`, hint: 'Put the words on the lines below the fence.' })
  }
  if (name === 'summary' && holds(mark, ['heading', 'leafDirective'])) {
    const hint = 'A summary is not printed: close it before the heading, the action or the decision.'
    faults.push({ code: 'bad-mark', message: 'A heading, an action or a decision stands inside a :::summary block.', hint })
  }
  if (name === 'redact' && holds(mark, ['heading'])) {
    const hint = "End the block before the heading, and mark the heading's words with :redact[...]{reason=...}."
    faults.push({ code: 'heading-in-redaction', message: 'A heading stands inside a :::redact block.', hint })
  }
  return faults
}

function faultsOfLabel({ name, node, label }: Mark): Words[] {
  if (label.trim() !== '' && plainText(node).trim() !== '') return []
  return [{ code: 'bad-mark', message: `This :${name} mark has no label.`, hint: writeItAs(name) }]
}

/** A plural's ending may stand behind a name; anything else that touches it is the rest of a word, or of a number. */
function faultsOfEdges({ name, node, start, end }: Mark, source: string): Words[] {
  const before = source.slice(Math.max(0, start - 20), start).replace(/[*_~\p{Cf}]+$/u, '')
  const after = source.slice(end, end + 20).replace(/^[*_~\p{Cf}]+/u, '')
  const isCut = (text: string) => /[\p{Lu}\p{Ll}]\p{M}*\0[\p{Lu}\p{Ll}]|\p{N}\0\p{N}/u.test(text)
  const label = plainText(node)
  if (name !== 'redact' || (!isCut(`${before}\0${label}`) && !isCut(`${label}\0${after.replace(/^(?:e?s)(?![\p{L}\p{N}])/u, '')}`)))
    return []
  const message = 'This :redact mark takes out a part of a word or a number, and leaves the rest.'
  return [{ code: 'bad-mark', message, hint: 'Put the whole of it into the mark.' }]
}

function faultsOfAttributes(mark: Mark, source: string): Words[] {
  const { name, attributes } = mark
  const shape = MARKS[name]
  const unknown = Object.keys(attributes)
    .filter((attribute) => !shape.attributes.includes(attribute))
    .map((attribute) => {
      const message = `Unexpected attribute in a :${name} mark, expected ${shape.attributes.join(', ') || 'none'}.`
      return { code: 'bad-mark', message, hint: didYouMean(attribute, shape.attributes) ?? writeItAs(name) }
    })
  const missing = shape.required
    .filter((attribute) => (attributes[attribute] ?? '').trim() === '')
    .map((attribute) => {
      const message = `This :${name} mark has no ${attribute === 'id' ? 'number' : attribute}.`
      const hint = mark.form === 'containerDirective' ? 'Write its first line as :::redact{reason=s41}' : writeItAs(name)
      return { code: attribute === 'reason' ? 'missing-reason' : 'bad-mark', message, hint }
    })
  const repeated = Object.keys(attributes)
    .filter((attribute) => writtenAttributes(mark, source).split(new RegExp(`[\\s{]${attribute}\\s*=`)).length > 2)
    .map((attribute) => ({
      code: 'bad-mark',
      message: `The ${attribute} of this :${name} mark stands twice.`,
      hint: 'Keep one of the two.',
    }))
  return [...unknown, ...missing, ...repeated]
}

/** The braces of a mark as written: on a block's first line, else behind the label. */
function writtenAttributes({ form, node, start, end }: Mark, source: string): string {
  const last = node.children.at(-1)
  if (form === 'containerDirective' || last === undefined) return /^[^\r\n]*/.exec(source.slice(start, end))?.[0] ?? ''
  return source.slice(endOf(last), end)
}

function faultsOfValues({ name, node, attributes: { reason, due, id, as }, number }: Mark): Words[] {
  const faults: Words[] = []
  if (reason && !isReason(reason)) {
    const reasons = Object.keys(REASONS)
    const hint = didYouMean(reason, reasons) ?? `Use one of: ${reasons.join(', ')}.`
    faults.push({ code: 'unknown-reason', message: `Unknown reason in a :${name} mark.`, hint })
  }
  if (id && number === null) {
    faults.push({ code: 'bad-mark', message: `The number of a :${name} mark is not a whole number.`, hint: 'Write it as {#1}.' })
  }
  if (due !== undefined && !isDate(due) && meetingsAhead(due) === null) {
    const message = 'The due date of an action mark is no date, expected YYYY-MM-DD, next-meeting or meeting+2.'
    faults.push({ code: 'bad-date', message, hint: 'Write it as due="2020-01-15".' })
  }
  if (as !== undefined) faults.push(...faultsOfPseudonym(as, plainText(node)))
  return faults
}

/** A word processor's marks around it, beside the straight ones; an apostrophe may end it. */
const QUOTED = /^["'“”„‟«»‘’‚‛]|["“”„‟«»]$/

/** A pseudonym that holds a name of the label would publish it. */
function faultsOfPseudonym(as: string, label: string): Words[] {
  const hint = 'Write it as as="Child A", or leave it out.'
  const visible = as.replace(/\p{Cf}|\p{Z}|\u2800/gu, '')
  if (visible === '') return [{ code: 'bad-mark', message: 'The pseudonym of a :redact mark is empty.', hint }]
  if (QUOTED.test(as.trim())) {
    const message = 'The pseudonym of a :redact mark stands in quotation marks of its own, which would be printed.'
    return [{ code: 'bad-mark', message, hint: 'Keep one pair, straight ones: as="Child A".' }]
  }
  const wordsOf = (text: string) => text.match(/\p{L}{3,}/gu) ?? []
  const names = wordsOf(label).filter((word) => /^\p{Lu}/u.test(word) || wordsOf(label).length === 1)
  const isTold = wordsOf(as).some((word) => names.some((name) => name.toLowerCase() === word.toLowerCase()))
  if (isTold || /[:[\]{}]/.test(as))
    return [{ code: 'bad-mark', message: 'The pseudonym of a :redact mark holds what it takes out, or a mark.', hint }]
  if (keepsInitials(as, label)) {
    const message = 'The pseudonym of a :redact mark keeps an initial of the name that it takes out.'
    return [{ code: 'bad-mark', message, hint: 'Give another letter or a number, such as as="Child 1".' }]
  }
  return []
}

/** Whether a block holds a node of the types, outside what is taken out of it. */
function holds({ node }: Mark, types: readonly string[]): boolean {
  let found = false
  visit(node, (inner) => {
    if (inner !== node && inner.type === 'containerDirective') return SKIP
    if (types.includes(inner.type)) found = true
  })
  return found
}

function writeItAs(name: Mark['name']): string {
  return `Write it as ${MARKS[name].example}`
}
