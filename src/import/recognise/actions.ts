// Recognises the actions set at a meeting: marked in the text, in sections and tables of their own, or with their owner at the margin.
import { type Block, isBold, lineOf, type TableBlock, type TextBlock, textOf, wordsOf } from '../block.js'
import type { ImportWarning } from '../imported-minutes.js'
import { ACTION_TO, BRACKET, INNER, MARKER, NOTHING, SETTLED, TAKES } from './action-words.js'
import { actionsInTable } from './actions-in-tables.js'
import { dueWords } from './due.js'
import { goesBack, labelKind, readLabel } from './labels.js'
import { markedOwners } from './margin-owners.js'
import { isOwner, type KnownOwners, leadingOwners, ownersOf, readWording, splitOwners } from './owners.js'
import { capital, lastSentence, withoutSpeaker } from './sentences.js'
import { actionColumns, kindOfTable } from './table-kinds.js'

export interface FoundAction {
  number: string | null
  text: string
  title: string
  owners: string[]
  due: string | null
  /** The block it stands in, and from where to where in its words; null in a table. */
  place: { block: number; start: number; end: number } | null
  /** The block that tells of it, within an item or outside; null for a list that stands for the whole meeting. */
  block: number | null
  line: number
  /** Whether a table or a list at the end says it. */
  isSummary: boolean
}

export interface Actions {
  actions: FoundAction[]
  /** Blocks that hold nothing but the list of actions. */
  used: Set<number>
  /** Entries of a list that says again what the text said. */
  repeated: Set<number>
  warnings: ImportWarning[]
}

export interface Scene {
  blocks: readonly Block[]
  /** Blocks that attendance has used. */
  used: ReadonlySet<number>
  known: KnownOwners
  /** The title of the item a block stands in. */
  titleAt(block: number): string | null
}

export function recogniseActions(scene: Scene): Actions {
  const finder = new Finder(scene)
  finder.run()
  const repeated = finder.actions.flatMap(({ isSummary, place }) => (isSummary && place !== null ? [place.block] : []))
  return { actions: finder.actions, used: finder.used, repeated: new Set(repeated), warnings: finder.warnings }
}

/** A list of actions that a heading or a line has begun. */
interface Section {
  isEarlier: boolean
  /** Begun by a heading, it ends with the next one; by a line, with the first block of another kind. */
  isHeading: boolean
  depth: number
  number: string | null
  line: number
}

/** One block being read. */
interface At {
  block: TextBlock
  index: number
  text: string
}

interface Wording {
  number?: string | null
  text: string
  title?: string
  owners: string[]
  due?: string | null
  start?: number
  end?: number
  /** Whether no stretch of the block is this action's own. */
  hasNoPlace?: boolean
  isSummary?: boolean
}

class Finder {
  readonly actions: FoundAction[] = []
  readonly used = new Set<number>()
  readonly warnings: ImportWarning[] = []
  private section: Section | null = null
  private earlier = 0
  private earlierLine = 1
  private leadOwner: string | null = null

  constructor(private readonly scene: Scene) {}

  run(): void {
    for (const [index, block] of this.scene.blocks.entries()) {
      if (this.scene.used.has(index)) this.section = null
      else if (block.kind === 'table') this.table(block, index)
      else this.text({ block, index, text: wordsOf(block) })
    }
    if (this.earlier === 0) return
    const message = `${this.earlier === 1 ? 'One action of an earlier meeting was' : `${this.earlier} actions of an earlier meeting were`} not taken as set at this one.`
    this.warnings.push({ code: 'earlier-actions', message, line: this.earlierLine })
  }

  private text(at: At): void {
    if (this.adds(at)) return
    if (at.block.kind === 'heading') return void this.heading(at)
    if (this.startsSection(at)) return
    if (this.marked(at)) return void this.endLabelled(at.block)
    if (this.section !== null && this.inSection(this.section, at)) return
    this.loose(at)
  }

  /** "Due: May" or "Owner: Jo Ward" below an action says more of it. */
  private adds({ text, index }: At): boolean {
    const [, label, rest] =
      /^\W{0,3}(due(?: date| by)?|deadline|by when|timescale|target date|owners?|lead|by whom|responsible|who|assigned to)\s*[:：]\W{0,3}\s*(\S.{0,80})$/i.exec(
        text,
      ) ?? []
    const last = this.actions.at(-1)
    if (label === undefined || rest === undefined || last === undefined || last.block === null || index - last.block > 2) return false
    if (/^(?:due|deadline|by when|time|target)/i.test(label)) last.due = rest.trim()
    else if (last.owners.length === 0) last.owners = splitOwners(rest)
    return true
  }

  private heading(at: At): void {
    const { block, text, index } = at
    const kind = labelKind(text)
    if (kind === null && (MARKER.exec(text)?.[0].length ?? text.length) < text.length) return void this.marked(at)
    if (kind === 'actions' || kind === 'earlier-actions') {
      const isEarlier = kind === 'earlier-actions' || this.isGoingBack(index)
      this.section = { isEarlier, isHeading: true, depth: block.depth, number: null, line: lineOf(block) }
    } else if (this.section !== null && (block.depth <= this.section.depth || kind !== null || !this.section.isHeading)) this.section = null
    const owner = text.replace(/:$/, '')
    this.leadOwner = this.section !== null && isOwner(owner, this.scene.known) ? owner : null
  }

  /** "Actions:" alone on a line, or "Actions from the last meeting:". */
  private startsSection({ block, text, index }: At): boolean {
    const label = readLabel(text)
    const isActions = label?.rest === '' && (label.kind === 'actions' || label.kind === 'earlier-actions')
    const isEarlier = text.length < 110 && /\bactions? (?:points? )?(?:from|since|carried|brought)\b.{0,60}:$/i.test(text)
    if ((!isActions && !isEarlier) || (isActions && block.kind === 'item' && block.depth > 0)) return false
    const number = isActions ? (/\d+/.exec(text)?.[0] ?? null) : null
    this.section = { isEarlier: isEarlier || label?.kind === 'earlier-actions', isHeading: false, depth: 9, number, line: lineOf(block) }
    const next = this.scene.blocks[index + 1]
    if (isActions && next?.kind === 'table' && actionColumns(next) !== null) this.used.add(index)
    return true
  }

  /** A section that a mere line began ends with the first block that isn't of its kind. */
  private endLabelled(block: TextBlock): void {
    if (this.section?.isHeading === false && block.kind === 'paragraph' && !this.section.isEarlier) this.section = null
  }

  private inSection(section: Section, at: At): boolean {
    const { block, text, index } = at
    if (!section.isHeading && !this.goesOn(section, at)) {
      this.section = null
      return false
    }
    if (NOTHING.test(text)) {
      this.used.add(index)
      return true
    }
    if (section.isEarlier || SETTLED.test(text)) {
      if (!SETTLED.test(text)) this.countEarlier(block)
      return true
    }
    return this.leadsEntries(at) || this.entryOf(section, at)
  }

  private goesOn({ line }: Section, { block, text, index }: At): boolean {
    const before = this.scene.blocks[index - 1]
    return block.kind === 'item' || isBold(block) || /[)\]]\.?$/.test(text) || before === undefined || lineOf(before) <= line
  }

  /** "Jo Ward:" over her entries, or a topic over entries that name their owners. */
  private leadsEntries({ block, text, index }: At): boolean {
    const next = this.scene.blocks[index + 1]
    if (next?.kind !== 'item' || (block.kind === 'item' && next.depth <= block.depth)) return false
    const owner = text.replace(/\s*:$/, '')
    if (text.length < 60 && isOwner(owner, this.scene.known)) {
      this.leadOwner = owner
      return true
    }
    const { owners } = readWording(text, this.scene.known)
    return owners.length === 0 && readWording(wordsOf(next), this.scene.known).owners.length > 0
  }

  private entryOf(section: Section, at: At): boolean {
    const { block, text } = at
    const cleaned = text.replace(/^\s*\[[ xX]?\]\s*/, '').replace(/^\d{1,2}\s*[.)]\s*/, '')
    const wording = readWording(cleaned, this.scene.known)
    if (block.kind === 'item' && block.depth > 0 && this.leadOwner === null && wording.owners.length === 0) return true
    if (block.kind === 'paragraph' && section.isHeading && cleaned === text && wording.owners.length === 0 && block.number === null)
      return false
    const owners = wording.owners.length === 0 && this.leadOwner !== null ? [this.leadOwner] : wording.owners
    this.add(at, { number: block.number ?? section.number, text: cleaned, title: wording.title, owners, isSummary: section.isHeading })
    if (!section.isHeading && block.kind === 'paragraph' && section.number !== null) this.section = null
    return true
  }

  /** "Action 3: JT to write", with all that may stand between and behind. */
  private marked(at: At): boolean {
    const { block, text, index } = at
    const match = MARKER.exec(text)
    const isWord = /^\W*(?:a\.?p\.?|ai)\b/i.test(text) && match?.groups?.number === undefined && !/^\W*A[PI]\b/.test(text)
    if (match === null || isWord) return (match === null && this.ownerFirst(at)) || this.ownerOnly(at)
    const rest = text.slice(match[0].length).trim()
    const number = match.groups?.number?.replace(/[#()]/g, '') ?? null
    const own = (match.groups?.own ?? '').replace(/^[([]|[)\]]$/g, '').replace(/^(?:for|by|on)\s+/i, '')
    if (rest === '' && own === '') this.section = { isEarlier: false, isHeading: false, depth: 9, number, line: lineOf(block) }
    else if (rest !== '' && !NOTHING.test(rest)) {
      if (this.isOfEarlierMeeting(block, index, number)) this.countEarlier(block)
      else this.afterMarker(at, match[0].length, number, own)
    }
    return true
  }

  private afterMarker(at: At, from: number, number: string | null, own: string): void {
    const { text } = at
    const alone = own === '' ? leadingOwners(text.slice(from).trim(), this.scene.known) : null
    if (alone !== null) {
      const end = from + alone.length
      this.trailing(at, 0, end, alone.owners, number)
      if (end < text.length - 2) this.inner(at, end)
      return
    }
    const cut = [...text.matchAll(INNER)].find(({ index }) => index > from)?.index ?? null
    const words = text
      .slice(from, cut ?? text.length)
      .replace(/[*\s]+$/, '')
      .trim()
    const isSummary = this.section?.isHeading === true
    const several = severalIn(words)
    for (const part of several) this.add(at, { number, text: part, ...readWording(part, this.scene.known), hasNoPlace: true })
    if (several.length === 0) {
      const wording = readWording(words, this.scene.known)
      const owners = wording.owners.length > 0 || own === '' ? wording.owners : splitOwners(own)
      this.add(at, { number, text: words, title: wording.title, owners, end: cut ?? text.length, isSummary })
    }
    if (cut !== null) this.inner(at, cut)
  }

  /** "AI Jo: write to the schools" */
  private ownerFirst(at: At): boolean {
    const [, who, words] =
      /^\W{0,4}(?:ACTIONS?|Actions?|AI|AP)(?: item| point)?\s+(\p{Lu}[\p{L}.'’-]*(?:[ /&,]+(?:and )?\p{Lu}[\p{L}.'’-]*){0,4})\s*[:–—-]\s*(\S.*)$/su.exec(
        at.text,
      ) ?? []
    const owners = who === undefined ? null : ownersOf(who, this.scene.known)
    if (words === undefined || owners === null) return false
    this.add(at, { text: words, owners, isSummary: this.section?.isHeading === true })
    return true
  }

  /** "ACTION JT" and "Action by: JT" name only who acts: what is to be done stands before. */
  private ownerOnly(at: At): boolean {
    const who = /^[\s>*•●([–—-]*(?:ACTIONS?|Actions?)(?: points?| items?)?\s*(?:\d+\s+)?(?:by|for|on|to)?\s*[:–—-]?\s*(.{2,60})$/u.exec(
      at.text,
    )?.[1]
    if (who === undefined || /^(?:to|was|were|is|plan|from|log|has|had)\b/i.test(who)) return false
    const owners = ownersOf(who, this.scene.known)
    const isSure = owners?.every(
      (owner) => this.scene.known.has(owner) || /^[A-Z]{2,4}$/.test(owner) || /^(?:all|clerk|chair|secretary|treasurer)$/i.test(owner),
    )
    if (owners === null || isSure !== true) return false
    if (!this.isOfEarlierMeeting(at.block, at.index, null)) this.trailing(at, 0, at.text.length, owners)
    return true
  }

  /** What is to be done is the sentence before the marker, in the same paragraph or the one above. */
  private trailing(at: At, start: number, end: number, owners: string[], number: string | null = null): void {
    const before = at.text.slice(0, start).trimEnd()
    const own = before === '' ? null : lastSentence(before)
    const above = own === null ? this.sentenceAbove(at.index) : null
    const words = (own?.words ?? above ?? '').replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{L})/u, '')
    if (words !== '')
      this.add(at, { number, text: words, owners, due: dueWords(at.text.slice(start, end)), start: own?.start ?? start, end })
  }

  private sentenceAbove(index: number): string | null {
    const { blocks } = this.scene
    for (let at = index - 1; at >= 0 && at > index - 4; at--) {
      const block = blocks[at]
      if (block === undefined || block.kind === 'table') return null
      const text = wordsOf(block)
      if (MARKER.test(text) && text.length < 60) continue
      if (block.kind === 'heading') return at === index - 1 ? textOf(block) : null
      return lastSentence(text)?.words ?? text
    }
    return null
  }

  /** Marks within a paragraph: "... would write again. Action: Clerk. The hall ...". */
  private inner(at: At, from: number): void {
    const marks = [...at.text.matchAll(INNER)].filter((match) => match.index >= from)
    for (const [i, match] of marks.entries()) {
      const wordsAt = match.index + match[0].length
      const rest = at.text.slice(wordsAt, marks[i + 1]?.index ?? at.text.length)
      const number = match.groups?.number ?? null
      const alone = leadingOwners(rest.trim(), this.scene.known)
      const skipped = rest.length - rest.trimStart().length
      if (alone !== null) this.trailing(at, match.index, wordsAt + skipped + alone.length, alone.owners, number)
      else {
        const sentence = (/^[\s\S]*?(?<!\b\p{Lu})[.;](?=\s+(?:\p{Lu}|[ivx]+\.\s)|$)/u.exec(rest)?.[0] ?? rest).trimEnd()
        const words = sentence.trim()
        if (words === '' || NOTHING.test(words)) continue
        const several = severalIn(rest.trim())
        for (const part of several) this.add(at, { number, text: part, ...readWording(part, this.scene.known), hasNoPlace: true })
        if (several.length > 0) continue
        this.add(at, { number, text: words, ...readWording(words, this.scene.known), start: match.index, end: wordsAt + sentence.length })
      }
    }
  }

  /** Actions that no line of their own marks. */
  private loose(at: At): void {
    const { text, index } = at
    if (this.isGoingBack(index) && SETTLED.test(text)) return
    const task = /^\s*\[[ ]\]\s+(.*)$/s.exec(text)?.[1]
    if (task !== undefined && /@\w/.test(task)) return void this.add(at, { text: task, ...readWording(task, this.scene.known) })
    const [, who = '', what = ''] = TAKES.exec(text) ?? []
    const takers = who === '' ? null : ownersOf(who, this.scene.known)
    if (takers !== null) return void this.add(at, { text, title: capital(what), owners: takers })
    const to = ACTION_TO.exec(text)?.[1]
    if (to !== undefined && text.length < 400) return void this.add(at, { text, ...readWording(to, this.scene.known) })
    if (this.bracketed(at)) return
    const before = this.actions.length
    this.inner(at, 0)
    if (this.actions.length > before) return
    const margin = markedOwners(at.block, text, this.scene.known)
    if (margin !== null) this.trailing(at, margin.start, text.length, margin.owners)
  }

  /** "... suggests a draft agenda (Action item for DD)" */
  private bracketed(at: At): boolean {
    const bracket = BRACKET.exec(at.text)
    const owners = bracket?.[1] === undefined ? null : ownersOf(bracket[1], this.scene.known)
    const before = bracket === null ? null : lastSentence(at.text.slice(0, bracket.index).trimEnd())
    if (bracket === null || owners === null || before === null) return false
    this.add(at, { text: withoutSpeaker(before.words), owners, start: before.start, end: bracket.index + bracket[0].length })
    return true
  }

  private table(table: TableBlock, index: number): void {
    const kind = kindOfTable(table)
    const columns = kind === 'actions' || kind === 'earlier-actions' ? actionColumns(table) : null
    if (columns === null) return
    const found = actionsInTable(table, columns, this.scene.known)
    if (kind === 'earlier-actions' || this.section?.isEarlier === true || (this.isGoingBack(index) && columns.status !== null)) {
      if (this.earlier === 0) this.earlierLine = found[0]?.line ?? 1
      this.earlier += found.length
      return
    }
    this.used.add(index)
    for (const action of found) this.push({ ...action, place: null, block: this.section === null ? index : null, isSummary: true })
  }

  /** Whether an action within "matters arising" is one of the meeting before: numbered, or followed by how it came out. */
  private isOfEarlierMeeting(block: TextBlock, index: number, number: string | null): boolean {
    if (this.section?.isEarlier === true) return true
    const next = this.scene.blocks[index + 1]
    const isSettled = next !== undefined && next.kind !== 'table' && SETTLED.test(textOf(next))
    if (isSettled && (this.isGoingBack(index) || next.kind === 'item')) return true
    const saysSo = /[–—:-]\s*(?:complete|completed|done|closed|discharged|ongoing|in progress|carried forward|outstanding)\b/i
    return this.isGoingBack(index) && number !== null && saysSo.test(textOf(block))
  }

  private isGoingBack(index: number): boolean {
    const title = this.scene.titleAt(index)
    return title !== null && goesBack(title)
  }

  private countEarlier(block: TextBlock): void {
    if (this.earlier === 0) this.earlierLine = lineOf(block)
    this.earlier += 1
  }

  private add({ block, index, text: whole }: At, wording: Wording): void {
    const { number = null, text, owners, due = null, start = 0, end = whole.length, isSummary = false } = wording
    const title = wording.title ?? readWording(text, this.scene.known).title
    const place = wording.hasNoPlace === true ? null : { block: index, start, end }
    this.push({ number, text, title, owners, due, place, block: index, line: lineOf(block), isSummary })
  }

  private push(action: FoundAction): void {
    const text = action.text
      .replace(/^[\s*:–—-]+/, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (!/\p{L}{2}/u.test(text) || text.length > 1200) return
    this.actions.push({ ...action, text, title: action.title.replace(/\s+/g, ' ').trim(), due: action.due ?? dueWords(text) })
  }
}

/** "JT to write; EM to call" and "1) JT to write 2) EM to call" hold two; none where it is one. */
function severalIn(words: string): string[] {
  const numbered = words.split(/(?:^|\s)\(?\d{1,2}[.)]\s+/).filter((part) => part.trim() !== '')
  if (/^\(?1[.)]\s/.test(words) && numbered.length > 1) return numbered
  const parts = words.split(/\s*;\s+/)
  return parts.length > 1 && parts.every((part) => /^[A-Z]{2,3}(?:\s*[&/,]\s*[A-Z]{2,3})*\s+to\s/.test(part)) ? parts : []
}
