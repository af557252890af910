// Recognises who was at a meeting, who sent apologies and who was absent, in the lists, runs, tables and sentences that say so.
import { type Block, type Line, lineOf, type TableBlock, type TextBlock, textOf, textOfLine } from '../block.js'
import type { ImportedPerson, ImportWarning } from '../imported-minutes.js'
import { apologiesIn } from './apologies-in-sentences.js'
import { type EntryLine, entriesOf, NOBODY } from './attendance-entries.js'
import { type AttendanceList, LIST_OF, type Listed } from './attendance-lists.js'
import { readTable } from './attendance-tables.js'
import { type Labelled, labelKind, readLabel } from './labels.js'
import { type ListedPerson, readPerson } from './listed-person.js'
import { splitRun } from './runs.js'
import { kindOfTable } from './table-kinds.js'
import { ROLE } from './words.js'

export interface Attendance {
  listed: Listed[]
  /** The blocks that hold nothing but lists of people. */
  used: Set<number>
  chair: string | null
  notetaker: string | null
  warnings: ImportWarning[]
}

/** Finds the lists among a meeting's blocks. */
export function recogniseAttendance(blocks: readonly Block[]): Attendance {
  const walk = new Walk(blocks)
  walk.run()
  return walk.result
}

class Walk {
  readonly result: Attendance = { listed: [], used: new Set(), chair: null, notetaker: null, warnings: [] }
  private list: AttendanceList | null = null
  /** Labels since the last person, to tell two lists whose entries have been mixed up. */
  private emptyLabels: { list: AttendanceList; line: number; index: number }[] = []
  private isSection = false
  /** Whether the people of the list stand on its label's line. */
  private isInline = false
  private group: (EntryLine & { line: number })[] = []
  /** The office that a heading gives the next person. */
  private pending: 'chair' | 'notetaker' | null = null
  /** The line that follows in the same paragraph. */
  private nextLine: Line | null = null
  /** The last block that listed people. */
  private lastIndex = -10

  constructor(private readonly blocks: readonly Block[]) {}

  run(): void {
    for (const [i, block] of this.blocks.entries()) {
      if (block.kind === 'table') this.table(block, i)
      else this.text(block, i)
    }
    this.endGroup()
  }

  private table(table: TableBlock, index: number): void {
    this.endGroup()
    const kind = kindOfTable(table)
    const listed = kind === 'attendance' || kind === 'data' ? readTable(table, this.list) : null
    if (listed === null) {
      this.list = null
      return
    }
    this.result.listed.push(...listed)
    this.lastIndex = index
    this.result.used.add(index)
    this.list = null
  }

  private text(block: TextBlock, index: number): void {
    if (block.kind === 'heading' && block.number !== null && !this.isAttendanceHeading(block)) return void this.leave()
    this.nextLine = null
    if (block.kind === 'heading') return void this.heading(block, index)
    for (const [i, line] of block.lines.entries()) {
      const text = textOfLine(line).trim()
      this.nextLine = block.kind === 'paragraph' ? (block.lines[i + 1] ?? null) : null
      const boldEnd = line.spans[0]?.isBold === true ? line.spans[0].text.length : 0
      if (!this.labelled(text, boldEnd, line.line, index) && !this.entry(text, block, line.line, index)) {
        this.leave()
        break
      }
    }
  }

  private isAttendanceHeading(block: TextBlock): boolean {
    const kind = labelKind(textOf(block))
    return kind === 'present' || kind === 'apologies' || kind === 'absent'
  }

  private heading(block: TextBlock, index: number): void {
    const text = textOf(block)
    const found = readLabel(text)
    if (
      found === null ||
      LIST_OF[found.kind] === undefined ||
      (found.kind === 'more-present' && !this.isNear(index) && !this.leadsToPeople(index))
    ) {
      if (found?.kind === 'chair' || found?.kind === 'notetaker') return void this.officeHeading(found.kind, found.rest, block, index)
      return void this.leave()
    }
    this.endGroup()
    this.begin(LIST_OF[found.kind] ?? 'attendees', lineOf(block), index)
    this.isSection = true
    if (block.number === null) this.result.used.add(index)
    if (found.rest !== '') this.entry(found.rest, block, lineOf(block), index)
  }

  /** "Chair" over a name. */
  private officeHeading(kind: 'chair' | 'notetaker', rest: string, block: TextBlock, index: number): void {
    if (rest !== '') return void this.office(kind, rest, index)
    if (!this.leadsToPeople(index)) return void this.leave()
    this.endGroup()
    this.begin('attendees', lineOf(block), index)
    this.isSection = true
    this.pending = kind
    this.result.used.add(index)
  }

  /** Whether a label stands among the lists of people, or where they would be. */
  private isNear(index: number): boolean {
    return this.list !== null || index - this.lastIndex <= 3
  }

  /** Whether people follow a label that may be about something else: on the next line, or in the next block. */
  private leadsToPeople(index: number): boolean {
    if (this.nextLine !== null) return namesSomebody(this.nextLine, false)
    const next = this.blocks[index + 1]
    if (next === undefined || next.kind === 'table') return false
    return next.lines.every((line) => namesSomebody(line, next.kind === 'item'))
  }

  private begin(list: AttendanceList, line: number, index: number): void {
    this.list = list
    this.isInline = false
    this.lastIndex = index
    this.emptyLabels.push({ list, line, index })
  }

  private labelled(text: string, boldEnd: number, line: number, index: number): boolean {
    const found = readLabel(text, boldEnd)
    if (found === null) return this.roleLine(text, line, index)
    if (found.kind === 'chair' || found.kind === 'notetaker') return found.rest !== '' && this.office(found.kind, found.rest, index)
    const list = LIST_OF[found.kind]
    if (list === undefined) {
      if (/[:：]/.test(text)) this.leave()
      return false
    }
    const [rest = '', ...further] = found.rest.split(/(?<=[\p{Ll})])\.\s+(?=\p{Lu}\p{Ll})/u)
    if (rest === '' ? !this.isBareLabel(found, text, boldEnd, index) : !this.isLabelOfPeople(found, text, rest, index)) return false
    if (rest !== '' && !NOBODY.test(rest) && entriesOf([{ text: rest, isItem: false }]).every(({ person }) => person === null))
      return this.sentence(text, line, index)
    this.endGroup()
    this.begin(list, line, index)
    this.isSection = false
    this.result.used.add(index)
    if (rest !== '') {
      this.isInline = true
      this.group.push({ text: rest, line, isItem: false })
      this.emptyLabels = []
    }
    for (const sentence of further) this.sentence(sentence, line, index)
    return true
  }

  /** A label alone on its line. */
  private isBareLabel({ kind }: Labelled, text: string, boldEnd: number, index: number): boolean {
    const leads = this.leadsToPeople(index)
    if (!/[:：]\s*$/.test(text) && boldEnd < text.length && !leads) return false
    return kind !== 'more-present' || leads || this.emptyLabels.length > 0 || this.list !== null
  }

  /** A label with people on its line; one for a group of people counts only among the lists, or at the top with several. */
  private isLabelOfPeople({ kind }: Labelled, text: string, rest: string, index: number): boolean {
    return kind !== 'more-present' || this.isNear(index) || (index < 12 && /:/.test(text) && splitRun(rest).length > 1)
  }

  /** "Clerk: Jo Ward" after the apologies is no apology. */
  private roleLine(text: string, line: number, index: number): boolean {
    const [, role = '', name = ''] = /^([\p{L} -]{3,40}):\s+(\S.{2,60})$/u.exec(text) ?? []
    if (this.list === null || this.list === 'attendees' || !ROLE.test(role)) return false
    const person = readPerson(name, false)
    if (person === null) return false
    this.endGroup()
    person.role ??= role
    this.add(person, 'attendees', line)
    this.result.used.add(index)
    this.list = null
    return true
  }

  /** "Chair: Jo Ward" names somebody who was there. */
  private office(kind: 'chair' | 'notetaker', rest: string, index: number): boolean {
    const person = splitRun(rest).map((entry) => readPerson(entry, true))[0] ?? null
    if (person === null || rest.length > 120) return false
    if (kind === 'chair') this.result.chair ??= person.name
    else this.result.notetaker ??= person.name
    this.result.used.add(index)
    return true
  }

  private entry(text: string, block: TextBlock, line: number, index: number): boolean {
    if (this.list === null) return this.sentence(text, line, index)
    const plain = text.replace(/^[-–•●*\s]+/, '')
    if (this.isSaid(plain, block)) return this.sentence(text, line, index)
    if (apologiesIn(plain).length > 0) return this.sentence(text, line, index)
    if (NOBODY.test(plain.replace(/[.\s]+$/, ''))) {
      if (block.kind !== 'heading') this.result.used.add(index)
      this.emptyLabels = []
      return true
    }
    const entries = entriesOf([{ text: plain, isItem: block.kind === 'item' }])
    const named = entries.filter(({ person }) => person !== null).length
    if (named === 0 || named * 2 < entries.length) {
      const isAside = block.kind === 'item' && this.isSection
      return isAside || this.sentence(text, line, index)
    }
    this.group.push({ text: plain, line, isItem: block.kind === 'item' })
    this.lastIndex = index
    if (block.kind !== 'heading') this.result.used.add(index)
    return true
  }

  /** "Jo Ward: we should wait" is said by somebody; and after a run of people on the label's line no single word is a name. */
  private isSaid(text: string, block: TextBlock): boolean {
    const before = /^([^:]{2,40}):\s/.exec(text)?.[1]
    if (before !== undefined && !ROLE.test(before) && !/^[A-Z]{2,4}$/.test(before) && labelKind(before) === null) return true
    return (
      this.isInline &&
      block.kind === 'paragraph' &&
      entriesOf([{ text, isItem: false }]).every(({ person }) => !/\s/.test(person?.name ?? ''))
    )
  }

  /** "Apologies were received from A Ward and B Kaur." */
  private sentence(text: string, line: number, index: number): boolean {
    const found = apologiesIn(text)
    if (found.length === 0) return false
    for (const person of found) this.add(person, 'apologies', line)
    const isAll = /^(?:\W*(?:\d+[.)]?\s*)?)?apologies\b[^.]*\.?$/i.test(text)
    if (isAll && this.list !== null) this.result.used.add(index)
    return false
  }

  private leave(): void {
    this.endGroup()
    this.list = null
    this.emptyLabels = []
  }

  /** Lines that belong together are read together: one way of writing them goes for all. */
  private endGroup(): void {
    const { group, list } = this
    this.group = []
    if (group.length === 0 || list === null) return
    const filled = this.emptyLabels
    if (filled.length > 1 && filled.at(-1)?.index === (filled.at(-2)?.index ?? 0) + 1 && group.length > 2)
      this.tellMixed(filled[0]?.line ?? 1)
    this.emptyLabels = []
    if (this.pending !== null) {
      const [person] = entriesOf(group).flatMap((entry) => entry.person ?? [])
      if (person !== undefined) this.result[this.pending] ??= person.name
      this.pending = null
    }
    const isTicked = group.length > 1 && group.every(({ text }) => /^\[[ xX✓]?\]/.test(text))
    for (const { person, source } of entriesOf(group)) {
      if (person !== null) this.add(person, isTicked && /^\[\s?\]/.test(source.text) ? 'absent' : list, source.line)
      else if (!NOBODY.test(source.part) && /\p{L}{3}/u.test(source.part)) this.tellUnclear(source.part, source.line)
    }
  }

  private tellMixed(line: number): void {
    this.result.warnings.push({
      code: 'unclear-attendance',
      message: 'Two lists of people begin side by side here and their entries follow mixed: say yourself who belongs to which.',
      line,
    })
  }

  private tellUnclear(words: string, line: number): void {
    const shown = words.length > 60 ? `${words.slice(0, 59)}…` : words
    this.result.warnings.push({ code: 'unclear-name', message: `No name could be read from “${shown}” in a list of people.`, line })
  }

  private add(person: ListedPerson, list: AttendanceList, line: number): void {
    this.result.listed.push({ person, list, line })
  }
}

function namesSomebody(line: Line, isItem: boolean): boolean {
  return entriesOf([{ text: textOfLine(line).trim(), isItem }]).some(({ person }) => person !== null)
}

export function plainPerson({ name, initials, role, organisation, alias }: ListedPerson): ImportedPerson {
  return { name, initials, role, organisation, alias }
}
