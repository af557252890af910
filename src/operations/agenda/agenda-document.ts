// Makes the document of an agenda that others may see: built up from what its marks allow and other records' marks leave, whatever a person wrote into it.
import type { List, PhrasingContent, RootContent } from 'mdast'
import type { AgendaDocument, AgendaRecord } from '../../core/agenda.js'
import { formatDate, formatTime } from '../../core/date.js'
import { Failure } from '../../core/failure.js'
import { plainText } from '../../core/markdown.js'
import { minutesOf } from '../../core/minutes.js'
import { plainTitle } from '../../core/plain-title.js'
import type { Records } from '../../core/records.js'
import { isCurrent } from '../../core/references.js'
import { withoutStretches } from '../../core/stretch.js'
import { collapse } from '../../core/undertakings.js'
import { bulletList, heading } from '../../redact/projection/notes-parts.js'
import { projectBlocks, words } from '../../redact/projection/project-nodes.js'
import { FullNames } from '../full-names.js'
import type { FindMarked } from '../hide-marked.js'
import { hideInBlocks } from './hide-in-agenda.js'

/** The agenda as a document; `hidden` finds what marks take out wherever it stands. Fails where a mark in it is not exact, and where it holds what can't be printed. */
export function agendaDocument(records: Records, agenda: AgendaRecord, hidden: FindMarked): AgendaDocument {
  const { body, file, data } = agenda
  const { root, faults } = minutesOf({ body })
  const refuse = (what: string, offset: number): never => {
    const hint = 'Mend it in the record; kscp validate says what is wrong.'
    throw new Failure('refused', `${file} line ${agenda.placeInBody(offset).line}: ${what}, so no agenda can be made of it.`, hint)
  }
  const [fault] = faults
  if (fault !== undefined) refuse('a mark is not exact', fault.offset)
  const content = projectBlocks(root.children, {
    replacements: [],
    refuse: (type, offset) => refuse(`${type} has no place in a file for others`, offset),
    record: (_, label) => label,
  })
  const shown = hideInBlocks(content, hidden)
  const plain = (written: string) => withoutStretches(plainTitle(written), hidden(plainTitle(written)))
  const meeting = plain(data.title)
  const title = `${meeting}: agenda`
  const venue = data.venue === undefined ? null : plain(data.venue)
  return {
    title,
    meeting,
    venue,
    status: data.status,
    root: { type: 'root', children: [heading(1, words(title)), facts(records, agenda, venue), ...shown] },
    items: itemsOf(shown),
  }
}

function facts(records: Records, { data }: AgendaRecord, venue: string | null): List {
  const { status, group: groupId, date, start, end } = data
  const time = [start, end].flatMap((time) => (time === undefined ? [] : formatTime(time))).join(' to ')
  const group = records.get('group', groupId)
  const names = new FullNames(records, date)
  const chairs = (group?.data.chairs ?? []).filter((term) => isCurrent(term, date)).map(({ person }) => names.full(person))
  const lines: [string, string][] = [
    ['Status', status === 'cancelled' ? 'This meeting has been called off.' : ''],
    ['Date', formatDate(date)],
    ['Time', time],
    ['Venue', venue ?? ''],
    ['Chaired by', chairs.length === 1 ? (chairs[0] ?? '') : ''],
  ]
  return bulletList(
    lines.filter(([, value]) => value !== '').map(([label, value]): PhrasingContent[] => [words(`${label}: `), words(value)]),
  )
}

/** The items with their lines, each a point of a list or a paragraph. */
function itemsOf(content: readonly RootContent[]): AgendaDocument['items'] {
  const items: { number: number | null; title: string; lines: string[] }[] = []
  for (const block of content) {
    if (block.type === 'heading' && block.depth === 2) {
      const [, number, title = ''] = /^(?:(\d{1,4})\.\s+)?([\s\S]*)$/.exec(collapse(plainText(block))) ?? []
      items.push({ number: number === undefined ? null : Number(number), title, lines: [] })
    } else {
      const parts = block.type === 'list' ? block.children : [block]
      items.at(-1)?.lines.push(...parts.map((part) => collapse(plainText(part))).filter((line) => line !== ''))
    }
  }
  return items
}
