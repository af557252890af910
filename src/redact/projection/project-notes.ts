// Makes the public document of a meeting: title block, items, action table, next meeting. The only maker of public notes.
import type { PhrasingContent, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { formatDate, formatTime } from '../../core/date.js'
import { dueInWords } from '../../core/due-day.js'
import { type Directives, parseInline, plainText, startOf } from '../../core/markdown.js'
import { minutesOf } from '../../core/minutes.js'
import { splitOwners } from '../../core/record-references.js'
import type { RecordOf, Records } from '../../core/records.js'
import { type Finding, findingIn } from '../finding.js'
import { leadingOwners } from './leading-owners.js'
import { type ActionRow, actionTable, attendanceTable, bulletList, heading, paragraph } from './notes-parts.js'
import { type ProjectionContext, projectBlocks, projectPhrasing, words } from './project-nodes.js'
import { type PublicDocument, sealDocument } from './public-document.js'
import { PublicNames } from './public-names.js'
import { replacementsFor } from './replace-names.js'

/**
 * The public notes, or every node that may not stand in them. Notes not yet approved say DRAFT on top. For the search alone the names in
 * the text can be left as they are written, and what somebody cleared can be masked.
 */
export function projectNotes(
  records: Records,
  meeting: RecordOf<'meeting'>,
  { withStandIns = true, maskCleared }: ProjectionOptions = {},
): { document: PublicDocument } | { findings: Finding[] } {
  const { data } = meeting
  const names = new PublicNames(records, data.date)
  const findings: Finding[] = []
  const actions: ActionRow[] = []
  const context: ProjectionContext = {
    replacements: withStandIns ? replacementsFor(records, names, data.date) : [],
    maskCleared,
    refuse: (type, offset) => findings.push(refuseNode(meeting, type, offset)),
    record: (mark, label) => recordMark(mark, label, names, actions),
  }
  const body = minutesOf(meeting).root
  visit(body, ['definition', 'footnoteDefinition'], (node) => {
    context.refuse(node.type, startOf(node))
  })
  const title = projectPhrasing(parseInline(data.title).children, context)
  const root: RootContent[] = [
    ...(isApproved(meeting)
      ? []
      : [
          paragraph({
            type: 'strong',
            children: [words('DRAFT: these notes have not been approved.')],
          }),
        ]),
    heading(1, ...title),
    ...titleBlock(records, meeting, names, context),
    ...projectBlocks(body.children, context),
    ...actionTable(actions),
    ...nextMeeting(meeting),
    ...changesTold(meeting),
  ]
  return findings.length > 0
    ? { findings }
    : {
        document: sealDocument(plainText(title), {
          type: 'root',
          children: root,
        }),
      }
}

export interface ProjectionOptions {
  withStandIns?: boolean
  maskCleared?: ProjectionContext['maskCleared']
}

/** The title of a meeting's notes as the public copy has it. */
export function publicTitle(records: Records, meeting: RecordOf<'meeting'>, maskCleared?: ProjectionContext['maskCleared']): string {
  const names = new PublicNames(records, meeting.data.date)
  const context: ProjectionContext = {
    replacements: replacementsFor(records, names, meeting.data.date),
    maskCleared,
    refuse: () => undefined,
    record: (_, label) => label,
  }
  return plainText(projectPhrasing(parseInline(meeting.data.title).children, context))
}

export function isApproved(meeting: RecordOf<'meeting'>): boolean {
  return meeting.data.status === 'approved' || meeting.data.status === 'published'
}

function titleBlock(records: Records, meeting: RecordOf<'meeting'>, names: PublicNames, context: ProjectionContext): RootContent[] {
  const { group: groupId, date, start, end, venue, chair, notetaker, attendees, apologies, absent } = meeting.data
  const group = records.get('group', groupId)?.data
  const groupName = group === undefined ? groupId : group.abbreviation === undefined ? group.name : `${group.name} (${group.abbreviation})`
  const time = [start, end].flatMap((time) => (time === undefined ? [] : formatTime(time))).join(' to ')
  const lines: [string, PhrasingContent[]][] = [
    ['Group', [words(groupName)]],
    ['Date', [words(formatDate(date))]],
    ['Time', time === '' ? [] : [words(time)]],
    ['Venue', venue === undefined ? [] : projectPhrasing(parseInline(venue).children, context)],
    ['Chaired by', [words(names.full(chair))]],
    ['Notes by', notetaker === undefined ? [] : [words(names.full(notetaker))]],
    ['Status', [words(statusLine(meeting, names))]],
  ]
  const list = bulletList(lines.filter(([, value]) => value.length > 0).map(([label, value]) => [words(`${label}: `), ...value]))
  return [
    list,
    ...attendanceTable('Attendees', attendees, names),
    ...attendanceTable('Apologies', apologies, names),
    ...attendanceTable('Absent', absent ?? [], names),
  ]
}

function statusLine({ data: { status, approval } }: RecordOf<'meeting'>, names: PublicNames): string {
  if (approval === undefined) return status
  const day = approval.on === undefined ? '' : ` on ${formatDate(approval.on)}`
  return `${status}; approved by ${names.full(approval.by)}${day}`
}

function recordMark(mark: Directives, label: PhrasingContent[], names: PublicNames, actions: ActionRow[]): PhrasingContent[] {
  const {
    id: number = '',
    owners = '',
    due = '',
  } = Object.fromEntries(Object.entries(mark.attributes ?? {}).map(([name, value]) => [name, value ?? '']))
  if (mark.name === 'decision') return [words(`Decision ${number}: `), ...label]
  const who = splitOwners(owners).map((owner) => names.short(owner))
  const when = due === '' ? '' : dueInWords(due)
  actions.push({ number, label, owners: who.join(', '), due: when })
  const told = [
    ...(leadingOwners(plainText({ type: 'paragraph', children: label }), who) > 0 ? [] : [who.join(', ')]),
    ...(when === '' ? [] : [`due ${when}`]),
  ]
  return [words(`Action ${number}: `), ...label, ...(told.length === 0 ? [] : [words(` (${told.join('; ')})`)])]
}

function nextMeeting({ data }: RecordOf<'meeting'>): RootContent[] {
  const day = data['next-meeting']
  return day === undefined ? [] : [heading(2, words('Next meeting')), paragraph(words(formatDate(day)))]
}

/** Why the notes changed since they were first published. */
function changesTold({ data: { publication } }: RecordOf<'meeting'>): RootContent[] {
  const changes = publication?.changes ?? []
  if (changes.length === 0) return []
  const lines = changes.map(({ on, why }) => [words(`${formatDate(on)}: ${why}`)])
  return [heading(2, words('Changes since these notes were first published')), bulletList(lines)]
}

function refuseNode(meeting: RecordOf<'meeting'>, type: string, offset: number): Finding {
  const name = NODE_NAMES[type] ?? type
  const message = `${name} can't stand in a public copy.`
  const hint = 'Write it as a paragraph, a list, a table, a quotation or a link, or take it out with a redaction mark.'
  return findingIn(meeting.file, meeting.placeInBody(offset), 'not-publishable', message, hint)
}

const NODE_NAMES: { readonly [type: string]: string } = {
  html: 'HTML (html)',
  image: 'An image (image)',
  imageReference: 'An image (imageReference)',
  code: 'A code block (code)',
  inlineCode: 'Code (inlineCode)',
  thematicBreak: 'A ruled line (thematicBreak)',
  definition: 'A reference definition (definition)',
  linkReference: 'A link by reference (linkReference)',
  footnoteReference: 'A footnote (footnoteReference)',
  footnoteDefinition: 'A footnote (footnoteDefinition)',
}
