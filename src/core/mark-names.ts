// The marks of a meeting's body: their names, the form each takes, the attributes it may carry, the closed list of reasons.
import type { Nodes } from 'mdast'
import type { Directives } from 'mdast-util-directive'

export type MarkName = 'redact' | 'clear' | 'action' | 'decision' | 'next-agenda' | 'summary'
export type MarkForm = Directives['type']

interface MarkShape {
  forms: readonly [MarkForm, ...MarkForm[]]
  attributes: readonly string[]
  required: readonly string[]
  example: string
}

export const MARKS: { readonly [name in MarkName]: MarkShape } = {
  redact: {
    forms: ['textDirective', 'containerDirective'],
    attributes: ['reason', 'as'],
    required: ['reason'],
    example: ':redact[the words]{reason=s40}',
  },
  clear: {
    forms: ['textDirective'],
    attributes: ['by', 'why'],
    required: ['by', 'why'],
    example: ':clear[the words]{by=JW why="named in a published report"}',
  },
  action: {
    forms: ['leafDirective'],
    attributes: ['id', 'owners', 'due'],
    required: ['id', 'owners'],
    example: '::action[Write to the panel.]{#1 owners="JW"}',
  },
  decision: {
    forms: ['leafDirective'],
    attributes: ['id'],
    required: ['id'],
    example: '::decision[The plan is agreed.]{#1}',
  },
  'next-agenda': {
    forms: ['leafDirective'],
    attributes: ['group'],
    required: ['group'],
    example: '::next-agenda[The words]{group=slg}',
  },
  summary: {
    forms: ['containerDirective'],
    attributes: [],
    required: [],
    example: ':::summary',
  },
}

/** How many colons a mark of each form begins with (a block's fence may be longer). */
export const COLONS: { readonly [form in MarkForm]: number } = {
  textDirective: 1,
  leafDirective: 2,
  containerDirective: 3,
}

/** Why text may be taken out: sections of the Freedom of Information Act 2000, and small numbers; with what stands in its place. */
export const REASONS = {
  s30: 'investigations (FOIA s.30)',
  s31: 'law enforcement (FOIA s.31)',
  s36: 'effective conduct of public affairs (FOIA s.36)',
  s38: 'health and safety (FOIA s.38)',
  s40: 'personal information (FOIA s.40)',
  s41: 'information given in confidence (FOIA s.41)',
  s42: 'legal professional privilege (FOIA s.42)',
  s43: 'commercial interests (FOIA s.43)',
  s44: 'disclosure prohibited by law (FOIA s.44)',
  'small-number': 'small number',
} as const

export type Reason = keyof typeof REASONS

/** What stands in the place of redacted text, the same for one reason whatever was there: "[Redacted: ...]". */
export function wordingFor(reason: Reason): string {
  return `[Redacted: ${REASONS[reason]}]`
}

export function isReason(word: string): word is Reason {
  return Object.hasOwn(REASONS, word)
}

export function isMarkName(name: string): name is MarkName {
  return Object.hasOwn(MARKS, name)
}

/** Whether a node is one of our marks in one of its forms; without a label of its own it is only words (`Decision:clear`). */
export function isMarkNode(node: Nodes, source: string): node is Directives & { name: MarkName } {
  if (node.type !== 'textDirective' && node.type !== 'leafDirective' && node.type !== 'containerDirective') return false
  if (!isMarkName(node.name) || !MARKS[node.name].forms.includes(node.type)) return false
  if (node.type === 'containerDirective') return true
  const afterName = (node.position?.start.offset ?? 0) + COLONS[node.type] + node.name.length
  return source[afterName] === '[' && (node.position?.end.offset ?? 0) > afterName
}
