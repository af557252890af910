// The fields of each kind of record. Made by .config/generate.mjs; never edited.

/**
 * Something somebody undertook to do.
 */
export interface Action {
/**
 * What is to be done, without the leading owners and "to"; may hold marks
 */
title: string
/**
 * The meeting that set it
 */
meeting?: string
/**
 * The item of that meeting
 */
item?: number
/**
 * The action's number in that meeting
 */
number?: number
/**
 * The group it belongs to, where no meeting set it
 */
group?: string
/**
 * Who is to do it: people, groups or organisations
 * 
 * @minItems 1
 * 
 * Items: Initials or an id
 */
owners: [string, ...(string)[]]
/**
 * How it passed to others; the first `from` are the owners that were agreed
 * 
 * Items: One time it passed on
 */
reassigned?: {
/**
 * The day
 */
on: string
/**
 * Who had it
 * 
 * @minItems 1
 * 
 * Items: Initials or an id
 */
from: [string, ...(string)[]]
/**
 * Who has it from then on
 * 
 * @minItems 1
 * 
 * Items: Initials or an id
 */
to: [string, ...(string)[]]
/**
 * Why
 */
why?: string
/**
 * Who says so
 */
by?: string
}[]
/**
 * The day it was set
 */
raised: string
/**
 * The day it is due; next-meeting, or meeting+2 for the second meeting after the one that set it
 */
due?: string
/**
 * The words the day was worked out from
 */
"due-words"?: string
/**
 * How it was put off; the first `from` is the day that was agreed, left out where there was none
 * 
 * Items: One time it was put off
 */
deferred?: {
/**
 * The day
 */
on: string
/**
 * When it was due
 */
from?: string
/**
 * The words that day was worked out from
 */
"from-words"?: string
/**
 * When it is due from then on
 */
to: string
/**
 * Why
 */
why: string
/**
 * Who says so
 */
by?: string
}[]
/**
 * How far it has come
 */
status: ("open" | "in-progress" | "done" | "cancelled")
/**
 * The day work on it began
 */
started?: string
/**
 * The day it was done or cancelled
 */
closed?: string
/**
 * What came of it
 */
outcome?: string
/**
 * When it was opened again after it was closed
 * 
 * Items: One time it was opened again
 */
reopened?: {
/**
 * The day
 */
on: string
/**
 * Why
 */
why: string
/**
 * Who says so
 */
by?: string
/**
 * The day it had been closed
 */
closed?: string
/**
 * What the outcome had been
 */
outcome?: string
}[]
/**
 * The priorities it serves
 * 
 * Items: A priority's id
 */
priorities?: string[]
/**
 * The action that took its place
 */
"replaced-by"?: string
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * What a coming meeting is to go through. The body has one `## N. Title` heading for each item. The id is that of the meeting as it was first called; a meeting that moves keeps it.
 */
export interface Agenda {
/**
 * The meeting's title; may hold marks
 */
title: string
/**
 * The group that is to meet
 */
group: string
/**
 * The day it is to meet
 */
date: string
/**
 * When it is to begin, in quotes
 */
start?: string
/**
 * When it is to end, in quotes
 */
end?: string
/**
 * Where it is to be held; may hold marks
 */
venue?: string
/**
 * Whether people have it already, or the meeting was called off
 */
status: ("draft" | "sent" | "cancelled")
/**
 * How the meeting moved
 * 
 * Items: One time it moved
 */
moved?: {
/**
 * The day it was decided
 */
on: string
/**
 * The day it was to be held
 */
from: string
/**
 * The day it is to be held
 */
to: string
/**
 * Why
 */
why?: string
}[]
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * What somebody decided about words that look like personal data.
 */
export interface Clearance {
/**
 * Whether the words are taken out, published, or replaced by other words
 */
decision: ("redact" | "publish" | "generalise")
/**
 * Where it holds: in one note, for a person as long as they are in a role, or always
 */
scope: ("note" | "role" | "always")
/**
 * What the words look like
 */
type: ("PERSON" | "INITIALS" | "EMAIL" | "PHONE" | "POSTCODE" | "ADDRESS" | "NHS_NUMBER" | "NI_NUMBER" | "UPN" | "DATE_OF_BIRTH" | "AGE" | "CASE_REFERENCE" | "VEHICLE_REGISTRATION" | "PASSPORT" | "DRIVING_LICENCE" | "SMALL_COUNT" | "LONG_NUMBER" | "IDENTIFYING_DETAIL" | "UNKNOWN")
/**
 * The words, where they may be published; never what is protected
 */
text?: string
/**
 * The keyed digest of the words, where they are taken out
 */
digest?: string
/**
 * The person, where it holds for a role
 */
person?: string
/**
 * The titles of the roles it holds for
 * 
 * Items: A role's title
 */
roles?: string[]
/**
 * The meeting, where it holds for one note
 */
meeting?: string
/**
 * The keyed digests of the sentences it was decided for; it ends when they change
 * 
 * Items: One sentence
 */
sentences?: string[]
/**
 * What stands in place of the words
 */
as?: string
/**
 * Why the words are taken out: a section of the Freedom of Information Act 2000, or small-number
 */
exemption?: ("s30" | "s31" | "s36" | "s38" | "s40" | "s41" | "s42" | "s43" | "s44" | "small-number")
/**
 * Why it was decided so; never what is protected
 */
reason: string
/**
 * Who decided: a person, or plain words
 */
by: string
/**
 * The day of the decision
 */
on: string
/**
 * The day from which it no longer holds unless it is decided anew
 */
review?: string
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * What somebody who attended a meeting says of its draft notes. The body holds the words.
 */
export interface Comment {
/**
 * The meeting whose notes it is about
 */
meeting: string
/**
 * Who says it: somebody who attended
 */
by: string
/**
 * The day it was made
 */
on: string
/**
 * The round of comments it belongs to; left out for the first
 */
round?: number
/**
 * The item of the notes it is about
 */
item?: number
/**
 * That the notes may stand as they are; then there are no words and no status
 */
"nothing-to-add"?: true
/**
 * Whether it was answered; open when left out
 */
status?: ("open" | "accepted" | "declined")
/**
 * Why it was declined
 */
why?: string
/**
 * The day it was accepted or declined
 */
answered?: string
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * What became of an undertaking in the minutes that was given no number there.
 */
export interface Commitment {
/**
 * The meeting whose minutes hold it
 */
meeting: string
/**
 * The item it stands in
 */
item?: number
/**
 * The digest of its sentence
 */
digest: string
/**
 * What became of it
 */
decision: ("action" | "next-agenda" | "dismissed")
/**
 * The action it became
 */
action?: string
/**
 * The group on whose next agenda it is
 */
group?: string
/**
 * The item's words on the agenda
 */
title?: string
/**
 * Why it was dismissed
 */
why?: string
/**
 * Who decided
 */
by?: string
/**
 * The day it was decided
 */
on: string
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * A group that meets: the leadership group, a sub-group, a panel, a team.
 */
export interface Group {
/**
 * The full name
 */
name: string
/**
 * The short name; in lower case it is the id
 */
abbreviation?: string
/**
 * The group it answers to
 */
parent?: string
/**
 * Who held the chair, and when
 * 
 * Items: One person's time in the chair
 */
chairs?: {
/**
 * The person
 */
person: string
/**
 * The first day; left out where the document gives none
 */
from?: string
/**
 * The last day
 */
to?: string
}[]
/**
 * The places at the table
 * 
 * Items: One seat
 */
seats?: {
/**
 * The seat's name, as the arrangements write it
 */
seat: string
/**
 * Whether a statutory safeguarding partner holds it
 */
statutory?: boolean
/**
 * Who held the seat, and when
 * 
 * Items: One person's time in the seat
 */
holders?: {
/**
 * The person
 */
person: string
/**
 * The first day; left out where the document gives none
 */
from?: string
/**
 * The last day
 */
to?: string
}[]
}[]
/**
 * People with a standing invitation, or plain words where nobody is named
 * 
 * Items: A person, or plain words
 */
invited?: string[]
/**
 * How often it meets
 */
meets?: ("monthly" | "quarterly" | "termly" | "twice-yearly")
/**
 * After how many meetings in a row that nobody came to for a seat the parent group is told
 */
"escalate-absences-after"?: number
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * The bank holidays, in records/holidays.yaml, in the shape of GOV.UK's bank-holidays.json, and the school terms.
 */
export interface BankHolidays {
/**
 * Those of England and Wales
 */
"england-and-wales"?: {
/**
 * Where they hold
 */
division: ("england-and-wales" | "scotland" | "northern-ireland")
/**
 * The bank holidays, the earliest first
 * 
 * Items: One bank holiday
 */
events: {
/**
 * Its name
 */
title: string
/**
 * The day
 */
date: string
/**
 * Such as Substitute day; may be empty
 */
notes?: string
/**
 * Whether flags are put out
 */
bunting?: boolean
}[]
}
/**
 * Those of Scotland
 */
scotland?: {
/**
 * Where they hold
 */
division: ("england-and-wales" | "scotland" | "northern-ireland")
/**
 * The bank holidays, the earliest first
 * 
 * Items: One bank holiday
 */
events: {
/**
 * Its name
 */
title: string
/**
 * The day
 */
date: string
/**
 * Such as Substitute day; may be empty
 */
notes?: string
/**
 * Whether flags are put out
 */
bunting?: boolean
}[]
}
/**
 * Those of Northern Ireland
 */
"northern-ireland"?: {
/**
 * Where they hold
 */
division: ("england-and-wales" | "scotland" | "northern-ireland")
/**
 * The bank holidays, the earliest first
 * 
 * Items: One bank holiday
 */
events: {
/**
 * Its name
 */
title: string
/**
 * The day
 */
date: string
/**
 * Such as Substitute day; may be empty
 */
notes?: string
/**
 * Whether flags are put out
 */
bunting?: boolean
}[]
}
/**
 * The school terms, the earliest first; not in the data of GOV.UK
 * 
 * Items: One term
 */
terms?: {
/**
 * Its name
 */
title: string
/**
 * Its first day
 */
from: string
/**
 * Its last day
 */
to: string
}[]
}

/**
 * The minutes of one meeting. The body has one `## N. Title` heading for each item.
 */
export interface Meeting {
/**
 * The meeting's title; may hold marks
 */
title: string
/**
 * The group that met
 */
group: string
/**
 * The day of the meeting
 */
date: string
/**
 * When it began, in quotes
 */
start?: string
/**
 * When it ended, in quotes
 */
end?: string
/**
 * Where it was held; may hold marks
 */
venue?: string
/**
 * Who was in the chair
 */
chair: string
/**
 * Who took the notes
 */
notetaker?: string
/**
 * Who was there
 * 
 * Items: Initials or an id, or an object that says more
 */
attendees: (string | {
/**
 * The person
 */
person: string
/**
 * The person whose place was taken
 */
"deputising-for"?: string
/**
 * The items the person was there for
 * 
 * Items: An item's number
 */
items?: number[]
/**
 * How the person took part, where that is said
 */
by?: string
})[]
/**
 * Who sent apologies
 * 
 * Items: Initials or an id, or an object that says more
 */
apologies: (string | {
/**
 * The person
 */
person: string
/**
 * The person whose place was taken
 */
"deputising-for"?: string
/**
 * The items the person was there for
 * 
 * Items: An item's number
 */
items?: number[]
/**
 * How the person took part, where that is said
 */
by?: string
})[]
/**
 * Who was neither there nor sent apologies
 * 
 * Items: Initials or an id, or an object that says more
 */
absent?: (string | {
/**
 * The person
 */
person: string
/**
 * The person whose place was taken
 */
"deputising-for"?: string
/**
 * The items the person was there for
 * 
 * Items: An item's number
 */
items?: number[]
/**
 * How the person took part, where that is said
 */
by?: string
})[]
/**
 * How far the notes have come
 */
status: ("draft" | "circulated" | "approved" | "published")
/**
 * The day of the next meeting
 */
"next-meeting"?: string
/**
 * The round of comments
 */
circulation?: {
/**
 * The day the draft went out
 */
on?: string
/**
 * The last day for comments
 */
"comments-by"?: string
/**
 * Which round of comments it is; left out for the first
 */
round?: number
}
/**
 * Who approved the notes
 */
approval?: {
/**
 * Who approved them
 */
by: string
/**
 * The day of approval
 */
on?: string
/**
 * What the approved minutes came to, as `notes approve` wrote it
 */
digest?: string
}
/**
 * Each time approved notes were opened again, oldest first; kscp notes amend writes it
 * 
 * Items: One re-opening
 */
amendments?: {
/**
 * The day they were opened again
 */
on: string
/**
 * Who opened them
 */
by?: string
/**
 * Why; printed in the public copy when it is published anew
 */
why: string
/**
 * The round of comments before it
 */
circulation?: {
/**
 * The day the draft went out
 */
on?: string
/**
 * The last day for comments
 */
"comments-by"?: string
/**
 * Which round of comments it is; left out for the first
 */
round?: number
}
/**
 * The approval that held until then
 */
approval?: {
/**
 * Who approved them
 */
by: string
/**
 * The day of approval
 */
on?: string
/**
 * What the approved minutes came to, as `notes approve` wrote it
 */
digest?: string
}
}[]
/**
 * When and where the public copy went out
 */
publication?: {
/**
 * The day of publication
 */
on?: string
/**
 * The title as it was published; the index page of all notes has it
 */
title?: string
/**
 * Where it can be read
 */
url?: string
/**
 * The approved minutes it came from
 */
digest?: string
/**
 * Why the public copy changed since it first went out, oldest first; printed in it
 * 
 * Items: One change
 */
changes?: {
/**
 * The day the changed copy went out
 */
on: string
/**
 * Why it changed, in words for the public
 */
why: string
/**
 * The approved minutes it came from
 */
digest?: string
}[]
}
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * One issue of the partnership's newsletter: which meetings it sums up, and who was asked to contribute.
 */
export interface Newsletter {
/**
 * The number of the issue
 */
issue: number
/**
 * What stands on top of it; public
 */
title?: string
/**
 * Whether it is still being made, or has been sent
 */
status: ("draft" | "published")
/**
 * The day it goes out, or went out
 */
on?: string
/**
 * The meetings it sums up
 * 
 * Items: A meeting
 */
meetings?: string[]
/**
 * The last day for contributions
 */
"contribution-deadline"?: string
/**
 * Who was asked to contribute, and who has
 * 
 * Items: One contributor
 */
contributors?: {
/**
 * A person, an organisation, a group, or plain words
 */
who: string
/**
 * The day they were asked
 */
asked?: string
/**
 * The day their contribution came
 */
received?: string
}[]
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * A body that takes part in the partnership, or a service of one.
 */
export interface Organisation {
/**
 * The name, as the document writes it
 */
name: string
/**
 * Other names the documents use
 * 
 * Items: Another name
 */
also?: string[]
/**
 * What the body is under the arrangements
 * 
 * @minItems 1
 * 
 * Items: One of the three
 */
types: [("statutory-partner" | "relevant-agency" | "other"), ...(("statutory-partner" | "relevant-agency" | "other"))[]]
/**
 * The organisation this one is a service of
 */
parent?: string
/**
 * The boroughs or districts it serves
 * 
 * Items: A borough or district
 */
areas?: string[]
/**
 * How to reach it
 */
contact?: string
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * Someone the partnership's records name.
 */
export interface Person {
/**
 * The full name, as the document writes it
 */
name: string
/**
 * The initials the minutes use, only where a document gives them
 */
initials?: string
/**
 * What the person does, and when; may be empty
 * 
 * Items: One role
 */
roles: {
/**
 * The role's name, as the document writes it
 */
title: string
/**
 * The organisation the role belongs to
 */
organisation?: string
/**
 * The first day; left out where the document gives none
 */
from?: string
/**
 * The last day
 */
to?: string
}[]
/**
 * How the person appears in public copies: by name, by role, or not at all
 */
publish: ("name" | "role" | "none")
/**
 * An address for drafts to this person; never published
 */
email?: string
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * Something the partnership has set itself to improve, keep or reach.
 */
export interface Priority {
/**
 * The priority, in the document's words
 */
title: string
/**
 * The theme it stands under, where the document says
 */
theme?: string
/**
 * Which list it belongs to
 */
horizon: ("business-plan" | "top-five")
/**
 * What it is
 */
type: ("strength" | "improvement" | "aim")
/**
 * The first day; left out where the document gives none
 */
from?: string
/**
 * The last day
 */
to?: string
/**
 * Who leads on it
 */
lead?: string
/**
 * Where it stands
 */
status: ("suggested" | "current" | "met" | "carried-over" | "dropped")
/**
 * What was decided when it was looked at again
 * 
 * Items: One review
 */
reviews?: {
/**
 * The day
 */
on: string
/**
 * What it was
 */
from: ("suggested" | "current" | "met" | "carried-over" | "dropped")
/**
 * What it is from then on
 */
to: ("suggested" | "current" | "met" | "carried-over" | "dropped")
/**
 * Why
 */
why: string
/**
 * Who says so
 */
by?: string
}[]
/**
 * How anyone would know
 * 
 * Items: One measure
 */
measures?: string[]
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * What was taken out of a public copy, by place and reason, and who decided it; kscp notes redact --register writes it.
 */
export interface Register {
/**
 * The meeting
 */
meeting: string
/**
 * The day the copy was made
 */
made: string
/**
 * The digest of the minutes that it was made from, without marks
 */
minutes: string
/**
 * The digest that the Chair approved, where the minutes carry one
 */
approved?: string
/**
 * What was taken out, in order
 * 
 * Items: One stretch of text
 */
entries: {
/**
 * Where: an item or a field
 */
place: string
/**
 * Why: a section of the Freedom of Information Act 2000, or small-number
 */
reason: ("s30" | "s31" | "s36" | "s38" | "s40" | "s41" | "s42" | "s43" | "s44" | "small-number")
/**
 * What stands in its place
 */
as?: string
/**
 * Who decided, or that nobody recorded it
 */
by: string
/**
 * The day of the decision
 */
on?: string
}[]
/**
 * The clauses or items of a document this record was made from
 * 
 * Items: A clause or an item, in the document's own numbering
 */
source?: string[]
/**
 * Words for whoever reads the record; never published
 */
note?: string
}

/**
 * The settings of a store, in records/kscp.yaml.
 */
export interface Store {
/**
 * The partnership's name
 */
name?: string
/**
 * The time zone that decides what day it is
 */
timezone?: string
/**
 * Whether a command that changes records commits them
 */
commit?: boolean
/**
 * Whose bank holidays count
 */
holidays?: ("england-and-wales" | "scotland" | "northern-ireland")
/**
 * The folder for public copies, beside records
 */
public?: string
/**
 * Counts of people or cases that could tell who they are
 */
"small-counts"?: {
/**
 * The smallest such count
 */
from: number
/**
 * The largest such count
 */
to: number
}
/**
 * Abbreviation -> meaning
 */
glossary?: {
/**
 * The meaning
 */
[k: string]: string
}
}

export type Role = Person['roles'][number]
