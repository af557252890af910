// Makes the document that partners comment on: the whole notes, with the words of every mark and everybody's name.
import type { BlockContent, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast'
import { formatDate, formatTime } from '../../core/date.js'
import type { DraftDocument } from '../../core/draft-document.js'
import { dueInWords } from '../../core/due-day.js'
import { type Directives, parseInline, plainText } from '../../core/markdown.js'
import { minutesOf } from '../../core/minutes.js'
import { splitOwners } from '../../core/record-references.js'
import type { RecordOf, Records } from '../../core/records.js'
import { type ActionRow, actionTable, attendanceTable, bulletList, heading, paragraph } from '../../redact/projection/notes-parts.js'
import { words } from '../../redact/projection/project-nodes.js'
import { FullNames } from '../full-names.js'

interface Making {
  names: FullNames
  actions: ActionRow[]
}

/** The draft notes of a meeting; what is never printed in notes (the next agenda, the summary) is left out of them too. */
export function draftDocument(records: Records, meeting: RecordOf<'meeting'>): DraftDocument {
  const { data } = meeting
  const names = new FullNames(records, data.date)
  const making: Making = { names, actions: [] }
  const title = phrasing(parseInline(data.title).children)
  const body = blocks(minutesOf(meeting).root.children, making)
  const next = data['next-meeting']
  const root: RootContent[] = [
    heading(1, ...title),
    titleBlock(records, meeting, names),
    ...attendanceTable('Attendees', data.attendees, names),
    ...attendanceTable('Apologies', data.apologies, names),
    ...attendanceTable('Absent', data.absent ?? [], names),
    ...body,
    ...actionTable(making.actions),
    ...(next === undefined ? [] : [heading(2, words('Next meeting')), paragraph(words(formatDate(next)))]),
  ]
  return { isPrivate: true, title: plainText(title), root: { type: 'root', children: root } }
}

function titleBlock(records: Records, { data }: RecordOf<'meeting'>, names: FullNames): RootContent {
  const group = records.get('group', data.group)?.data
  const groupName = group?.abbreviation === undefined ? (group?.name ?? data.group) : `${group.name} (${group.abbreviation})`
  const time = [data.start, data.end].flatMap((time) => (time === undefined ? [] : formatTime(time))).join(' to ')
  const until = data.circulation?.['comments-by']
  const lines: [string, PhrasingContent[]][] = [
    ['Group', [words(groupName)]],
    ['Date', [words(formatDate(data.date))]],
    ['Time', time === '' ? [] : [words(time)]],
    ['Venue', data.venue === undefined ? [] : phrasing(parseInline(data.venue).children)],
    ['Chaired by', [words(names.full(data.chair))]],
    ['Notes by', data.notetaker === undefined ? [] : [words(names.full(data.notetaker))]],
    ['Comments by', until === undefined ? [] : [words(formatDate(until))]],
  ]
  return bulletList(lines.filter(([, value]) => value.length > 0).map(([label, value]) => [words(`${label}: `), ...value]))
}

function blocks(nodes: readonly Nodes[], making: Making): RootContent[] {
  return nodes.flatMap((node) => block(node, making))
}

/** Blocks that a Word file of ours has no form for become paragraphs of their words: a draft loses none. */
function block(node: Nodes, making: Making): RootContent[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return [{ ...node, children: phrasing(node.children) }]
    case 'blockquote':
      return [{ ...node, children: blocks(node.children, making) as BlockContent[] }]
    case 'list':
      return [{ ...node, children: node.children.map((item) => listItem(item, making)) }]
    case 'table': {
      const rows = node.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({ ...cell, children: phrasing(cell.children) })),
      }))
      return [{ ...node, children: rows }]
    }
    case 'containerDirective':
      return node.name === 'summary' ? [] : blocks(node.children, making)
    case 'leafDirective':
      return node.name === 'next-agenda' ? [] : [paragraph(...record(node, making))]
    case 'code':
      return [paragraph(words(node.value))]
    case 'footnoteDefinition':
      return blocks(node.children, making)
    default:
      return []
  }
}

function listItem(item: ListItem, making: Making): ListItem {
  return { ...item, children: blocks(item.children, making) as BlockContent[] }
}

/** The words of an action or a decision, as the public copy has them too. */
function record(mark: Directives, { names, actions }: Making): PhrasingContent[] {
  const { id: number = '', owners = '', due = '' } = (mark.attributes ?? {}) as { [name: string]: string }
  const label = phrasing(mark.children as PhrasingContent[])
  if (mark.name !== 'action') return [words(`Decision ${number}: `), ...label]
  const who = splitOwners(owners)
    .map((owner) => names.short(owner))
    .join(', ')
  const when = due === '' ? '' : dueInWords(due)
  actions.push({ number, label, owners: who, due: when })
  return [words(`Action ${number}: `), ...label, words(` (${who}${when === '' ? '' : `; due ${when}`})`)]
}

function phrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
      case 'break':
        return [node]
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
        return [{ ...node, children: phrasing(node.children) }] as PhrasingContent[]
      case 'textDirective':
      case 'linkReference':
        return phrasing(node.children)
      default:
        return [words(plainText(node))]
    }
  })
}
