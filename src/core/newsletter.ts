// What the templates of a newsletter are given: one plain object of texts and lists. templates/out/README.md describes it for whoever edits them.

/** A line that may be left out to keep to a number of words. */
export interface Line {
  id: string
  text: string
}

export interface Newsletter {
  partnership: string
  title: string
  issue: number
  date: string
  meetings: MeetingPart[]
  priorities: PriorityPart[]
  diary: { date: string; text: string }[]
  /** Whoever the newsletter names, with their role on the day of the meeting. */
  people: (Line & { name: string; role: string })[]
}

export interface MeetingPart {
  title: string
  group: string
  date: string
  topics: Topic[]
  /** What was discussed with nothing decided. */
  also: Line[]
  actions: Owners[]
  /** The day on which what has no day of its own is due; null when all have one, or nobody knows. */
  undated: string | null
  notes: { url: string | null; file: string | null }
}

export interface Topic {
  title: string
  /** The number of the agenda's item. */
  item: number | null
  summary: (Line & { point: boolean })[]
  decisions: Line[]
}

export interface Owners {
  owners: string
  tasks: (Line & { due: string | null })[]
}

export interface PriorityPart {
  title: string
  lines: (Line & { until: string | null })[]
}

/** What the template of the call for contributions is given. */
export interface Call {
  partnership: string
  title: string
  issue: number
  date: string
  deadline: string
  /** The day the newsletter goes out; null where nobody has said. */
  out: string | null
  contributors: string[]
}

/** The names that a template may ask for in a value: of a list those of its items, of an object those of its fields, of a text none. */
export type Fields = 'text' | readonly [Fields] | { readonly [name: string]: Fields }

/** The fields of a type, every one of them: one that is forgotten, or is no more, doesn't compile. */
type FieldsOf<Value> =
  NonNullable<Value> extends readonly (infer Item)[]
    ? readonly [FieldsOf<Item>]
    : NonNullable<Value> extends object
      ? { readonly [Name in keyof NonNullable<Value>]-?: FieldsOf<NonNullable<Value>[Name]> }
      : 'text'

const LINE: FieldsOf<Line> = { id: 'text', text: 'text' }

const NEWSLETTER: FieldsOf<Newsletter> = {
  partnership: 'text',
  title: 'text',
  issue: 'text',
  date: 'text',
  meetings: [
    {
      title: 'text',
      group: 'text',
      date: 'text',
      topics: [{ title: 'text', item: 'text', summary: [{ ...LINE, point: 'text' }], decisions: [LINE] }],
      also: [LINE],
      actions: [{ owners: 'text', tasks: [{ ...LINE, due: 'text' }] }],
      undated: 'text',
      notes: { url: 'text', file: 'text' },
    },
  ],
  priorities: [{ title: 'text', lines: [{ ...LINE, until: 'text' }] }],
  diary: [{ date: 'text', text: 'text' }],
  people: [{ ...LINE, name: 'text', role: 'text' }],
}

const CALL: FieldsOf<Call> = {
  partnership: 'text',
  title: 'text',
  issue: 'text',
  date: 'text',
  deadline: 'text',
  out: 'text',
  contributors: ['text'],
}

/** What each template of `templates/out/` is given, by its name without `.liquid`. */
export const FIELDS_OF_TEMPLATES = {
  'newsletter.md': NEWSLETTER,
  'newsletter.html': NEWSLETTER,
  'call-for-contributions.txt': CALL,
} as const

export type TemplateName = keyof typeof FIELDS_OF_TEMPLATES
