// Makes the public summary of a meeting: what was discussed and decided, who does what by when. The only maker of one.
import type { Heading, Nodes, PhrasingContent, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { capital } from '../../core/capital.js'
import { dueInWords } from '../../core/due-day.js'
import { type Directives, parseInline } from '../../core/markdown.js'
import { minutesOf } from '../../core/minutes.js'
import { splitOwners } from '../../core/record-references.js'
import type { RecordOf, Records } from '../../core/records.js'
import { resolveReference } from '../../core/references.js'
import { type Finding, findingIn } from '../finding.js'
import { leadingOwners } from './leading-owners.js'
import { asStandIn, NamesInFull, STAND_IN_SIGNS } from './names-in-full.js'
import { plainWords } from './plain-words.js'
import { type ProjectionContext, projectBlocks, projectPhrasing } from './project-nodes.js'
import { PublicNames } from './public-names.js'
import { replacementsFor } from './replace-names.js'

declare const summarised: unique symbol

type Meeting = RecordOf<'meeting'>

/** Plain texts that may be published: a value that only this file makes. */
export interface PublicSummary {
  /** Proof that it was made here: no other code can write this key. */
  readonly [summarised]: true
  readonly meeting: string
  readonly title: string
  readonly group: string
  readonly date: string
  readonly topics: readonly PublicTopic[]
  readonly nextMeeting: string | null
  /** Those of the meeting who are published by name. */
  readonly people: readonly { name: string; role: string }[]
}

/** What stands under one heading of the notes. */
export interface PublicTopic {
  title: string
  /** The number of the item, on the item's own heading and on those below it. */
  item: number | null
  /** 2 for an item, more for a heading inside one. */
  depth: number
  summary: { text: string; point: boolean }[]
  decisions: string[]
  actions: { owners: string[]; text: string; due: string | null }[]
}

/** The summary, or every node of a `:::summary` block that may not be published. The gate of the notes comes first. */
export function summariseNotes(
  records: Records,
  meeting: Meeting,
  maskCleared?: ProjectionContext['maskCleared'],
): { summary: PublicSummary } | { findings: Finding[] } {
  const { data } = meeting
  const names = new PublicNames(records, data.date)
  const full = new NamesInFull(records, meeting, names)
  const findings: Finding[] = []
  const context: ProjectionContext = {
    replacements: replacementsFor(records, names, data.date).map((each) => ({ ...each, standIn: asStandIn(each.standIn) })),
    maskCleared,
    refuse: (type, offset) => findings.push(refuseNode(meeting, type, offset)),
    record: (_, label) => label,
  }
  const owner = (word: string) => ownerName(records, names, word, data.date)
  const { title, topics } = titleAndTopics(
    meeting,
    writing(context, (text) => full.in(text), owner),
  )
  if (findings.length > 0) return { findings }
  const summary = {
    meeting: meeting.id,
    title,
    group: records.get('group', data.group)?.data.name ?? data.group,
    date: data.date,
    topics,
    nextMeeting: data['next-meeting'] ?? null,
    people: full.people,
  }
  return { summary: summary as unknown as PublicSummary }
}

/** What a summary says, with everybody's name and initials as the notes have them: for the search alone. */
export function summaryAsWritten(
  meeting: Meeting,
  maskCleared?: ProjectionContext['maskCleared'],
): Pick<PublicSummary, 'title' | 'topics'> {
  const context: ProjectionContext = { replacements: [], maskCleared, refuse: () => undefined, record: (_, label) => label }
  const asWritten = (text: string) => text.replace(STAND_IN_SIGNS, '')
  return titleAndTopics(
    meeting,
    writing(context, asWritten, (word) => word),
  )
}

function titleAndTopics(meeting: Meeting, write: Writing): { title: string; topics: PublicTopic[] } {
  const topics = minutesOf(meeting).items.flatMap(({ number, heading, content }) => topicsOf(number, heading, content, write))
  return { title: write.words(parseInline(meeting.data.title).children), topics }
}

function writing(context: ProjectionContext, inFull: (text: string) => string, owner: (word: string) => string): Writing {
  return {
    words: (nodes) => inFull(plainWords(projectPhrasing(withStandInSigns(nodes), context))),
    blocks: (nodes) => projectBlocks(withStandInSigns(nodes), context).flatMap((block) => summaryLines(block, inFull)),
    owner,
  }
}

/** Copies in which every pseudonym is known as one. */
function withStandInSigns<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  const copies = structuredClone([...nodes])
  for (const copy of copies) visit(copy as Nodes, ['textDirective', 'containerDirective'], markPseudonym)
  return copies
}

function markPseudonym(node: Nodes): void {
  if ('attributes' in node && node.name === 'redact' && node.attributes?.as) node.attributes.as = asStandIn(node.attributes.as)
}

interface Writing {
  words(nodes: readonly PhrasingContent[]): string
  owner(word: string): string
  blocks(nodes: readonly Nodes[]): PublicTopic['summary']
}

/** One topic for the item, and one for each heading inside it. */
function topicsOf(item: number | null, heading: Heading, content: readonly RootContent[], write: Writing): PublicTopic[] {
  const topic = ({ depth, children }: Heading): PublicTopic => {
    const title = write.words(children).replace(/^\d{1,4}\.\s+/, '')
    return { title, item, depth, summary: [], decisions: [], actions: [] }
  }
  const topics = [topic(heading)]
  for (const node of content) {
    if (node.type === 'heading') topics.push(topic(node))
    else addMarks(node, topics.at(-1) as PublicTopic, write)
  }
  return topics
}

/** What the marks in a node say, however deep they stand; of what is taken out, nothing. */
function addMarks(node: Nodes, topic: PublicTopic, write: Writing): void {
  if (node.type === 'leafDirective' && node.name === 'decision') topic.decisions.push(write.words(node.children))
  else if (node.type === 'leafDirective' && node.name === 'action') topic.actions.push(actionOf(node, write))
  else if (node.type === 'containerDirective' && node.name === 'summary') topic.summary.push(...write.blocks(node.children))
  else if ((node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') && 'children' in node)
    for (const child of node.children) addMarks(child, topic, write)
}

function actionOf(mark: Directives, write: Writing): PublicTopic['actions'][number] {
  const { owners, due } = mark.attributes ?? {}
  const names = splitOwners(owners ?? '').map((word) => write.owner(word))
  const text = write.words(mark.children as PhrasingContent[])
  const task = text.slice(leadingOwners(text, names))
  return { owners: [...new Set(names)], text: task === text ? text : capital(task), due: dayOf(due ?? '') }
}

/** A day in words, `next-meeting`, or null. */
function dayOf(due: string): string | null {
  if (due === '') return null
  return due === 'next-meeting' ? due : dueInWords(due)
}

/** A person as the attendance table names them, a group or an organisation by its name. */
function ownerName(records: Records, names: PublicNames, word: string, day: string): string {
  const meaning = resolveReference(records, word, ['person', 'group', 'organisation'], day)
  if ('found' in meaning && meaning.found.kind === 'group') return records.get('group', meaning.found.id)?.data.name ?? names.short(word)
  return 'found' in meaning && meaning.found.kind === 'person' ? names.columns(word).name : names.short(word)
}

/** A block of a summary as lines: one for a paragraph, one for each point of a list. */
function summaryLines(node: Nodes, inFull: (text: string) => string, point = false): PublicTopic['summary'] {
  if (node.type === 'paragraph') return [{ text: inFull(plainWords(node.children)), point }]
  if (node.type === 'tableRow') return [{ text: inFull(node.children.map((cell) => plainWords(cell.children)).join('; ')), point: true }]
  if ('children' in node) return node.children.flatMap((child) => summaryLines(child, inFull, point || node.type === 'list'))
  return []
}

function refuseNode(meeting: Meeting, type: string, offset: number): Finding {
  const message = `This can't stand in a newsletter (${type}).`
  const hint = 'Write it as a paragraph, a list or a link, or take it out with a redaction mark.'
  return findingIn(meeting.file, meeting.placeInBody(offset), 'not-publishable', message, hint)
}
