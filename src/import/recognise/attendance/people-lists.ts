// The lists of people as they fill up, going down the minutes: which one is open, and who stands in each.
import { clipped } from '../../clipped.js'
import type { ImportWarning } from '../../imported-minutes.js'
import type { AttendanceList, Beside, Listed } from './attendance-lists.js'
import type { ListedPerson } from './listed-person.js'
import { type GroupLine, mixedLists, peopleOfGroup } from './people-of-group.js'
import type { Unread } from './unread.js'
import { isOfHealth, withoutReasons } from './why-away.js'

export type Office = 'chair' | 'notetaker'

interface OpenList {
  list: AttendanceList
  /** Whether a heading began it. */
  isSection: boolean
  /** Whether its people stand on its label's line. */
  isInline: boolean
}

/** Words of a block that say nothing that was recognised, and whether a warning has told of them. */
export type UnreadIn = Unread & { index: number; isTold: boolean }

/** Words of a block that no record needs. */
export interface LeftOut {
  words: string
  index: number
}

export class PeopleLists {
  readonly listed: Listed[] = []
  readonly used = new Set<number>()
  readonly warnings: ImportWarning[] = []
  /** What is left of the blocks that were used. */
  readonly unread: UnreadIn[] = []
  readonly leftOut: LeftOut[] = []
  /** Those whose apologies are told of by their initials alone. */
  readonly sentApologies: { initials: string; line: number }[] = []
  readonly officers: { [office in Office]: string | null } = { chair: null, notetaker: null }
  /** Who chaired and who took notes, with what their lines say of them. */
  readonly officials: ListedPerson[] = []
  open: OpenList | null = null
  /** Labels since the last person, to tell two lists whose entries have been mixed up. */
  emptyLabels: { line: number; index: number }[] = []
  /** The last block that listed people. */
  lastIndex = -10
  private group: (GroupLine & { index: number })[] = []
  /** The office that a heading gives the next person. */
  private pending: Office | null = null

  /** Opens the list that a label begins; `office` is that of the next person in it. */
  begin(open: OpenList, line: number, index: number, office: Office | null = null): void {
    this.endGroup()
    this.open = open
    this.lastIndex = index
    this.emptyLabels.push({ line, index })
    this.pending = office ?? this.pending
  }

  /** Takes a line of people, from a block, into the open list. */
  take(line: GroupLine, index: number): void {
    this.group.push({ ...line, index })
    this.lastIndex = index
  }

  /** Takes words of a block of people that are about something else. */
  keep({ text, line }: Unread, index: number): void {
    this.unread.push({ text, line, index, isTold: false })
  }

  /** Takes what a block says of somebody, without why they were away. */
  keepBeside({ name, words, list, line }: Beside, index: number): void {
    const { kept } = withoutReasons(words, list !== 'attendees')
    if (kept !== null) this.keep({ text: name === null ? kept : `${name}: ${kept}`, line }, index)
    this.leaveReasonsOut({ name, words, list, line }, index)
  }

  /** Takes out of a block why somebody was away. */
  leaveReasonsOut({ words, list, line }: Beside, index: number): void {
    for (const each of withoutReasons(words, list !== 'attendees').leftOut) this.leaveOut(each, list, line, index)
  }

  private leaveOut(words: string, list: AttendanceList, line: number, index: number): void {
    this.leftOut.push({ words, index })
    const message = `Words beside a name in the ${CALLED[list]} were left out: they may say why somebody was away, or tell of their health, which no record needs.`
    this.warnings.push({ code: 'reason-left-out', message, line })
  }

  /** Takes words in a list that name nobody who could be read, and tells of them. */
  leaveUnread({ text, line }: Unread, index: number): void {
    if (isOfHealth(text)) return void this.leaveOut(text, this.open?.list ?? 'attendees', line, index)
    this.unread.push({ text, line, index, isTold: true })
    const message = `No name could be read from “${clipped(text, 60)}” in a list of people.`
    this.warnings.push({ code: 'unclear-name', message, line })
  }

  /** Whether a block stands among the lists of people, or where they would be. */
  isNear(index: number): boolean {
    return this.open !== null || index - this.lastIndex <= 3
  }

  /** Ends the open list where the text goes on about something else. */
  leave(): void {
    this.close()
    this.emptyLabels = []
  }

  /** Ends the open list; others may stand beside it. */
  close(): void {
    this.endGroup()
    this.open = null
  }

  /** Lines that belong together are read together: one way of writing them goes for all. */
  private endGroup(): void {
    const { group, open, pending } = this
    this.group = []
    if (group.length === 0 || open === null) return
    const { people, unread, beside } = peopleOfGroup(group, open.list)
    this.warnings.push(...mixedLists(this.emptyLabels, group.length))
    const indexOf = (each: Pick<Unread, 'line'>) => group.find(({ line }) => line === each.line)?.index ?? this.lastIndex
    for (const each of unread) this.leaveUnread(each, indexOf(each))
    for (const each of beside) this.keepBeside(each, indexOf(each))
    this.warnings.push(...severalInitials(people))
    if (pending !== null) this.officers[pending] ??= people[0]?.person.name ?? null
    this.listed.push(...people)
    this.emptyLabels = []
    this.pending = null
  }
}

const CALLED: { readonly [list in AttendanceList]: string } = {
  attendees: 'list of those present',
  apologies: 'apologies',
  absent: 'list of those absent',
}

/** Several runs of capitals behind a name are rather people by their initials than one organisation. */
function severalInitials(people: readonly Listed[]): ImportWarning[] {
  return people.flatMap(({ person: { name, organisation }, line }): ImportWarning[] => {
    if (organisation === null || !/^\p{Lu}{2,3}(?:, \p{Lu}{2,3})+$/u.test(organisation)) return []
    const message = `“${organisation}” behind ${name} may be people by their initials; it was taken for an organisation.`
    return [{ code: 'unclear-name', message, line }]
  })
}
