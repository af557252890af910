// Joins the steps from approved notes to a newsletter: the gate of each meeting's notes, summarise, print, search the printed bytes.
import type { Newsletter } from '../core/newsletter.js'
import type { Reading, Records } from '../core/records.js'
import { withMark } from '../export/made-by-kscp.js'
import type { PrintedAs } from '../export/print-newsletter.js'
import type { Template } from '../export/template/template-failure.js'
import type { ChosenNewsletter } from '../operations/newsletter/choose-newsletter.js'
import { abbreviationExpander, expandInPage } from '../operations/newsletter/expand-abbreviations.js'
import { findInNewsletter } from '../operations/newsletter/find-in-newsletter.js'
import { maskNewsletter } from '../operations/newsletter/mask-newsletter.js'
import { newsletterData, type PlaceOfNotes, topFiveOn } from '../operations/newsletter/newsletter-data.js'
import { type KeptToWords, keepToWords, sentencesIn, textsIn } from '../operations/newsletter/newsletter-lines.js'
import { type ReadingAge, readingAge } from '../operations/newsletter/reading-age.js'
import { findFromOtherRecords } from '../operations/redaction/find-from-other-records.js'
import type { Deciding } from '../operations/redaction/find-in-notes.js'
import { printedSource, printedTitle } from '../operations/redaction/printed-source.js'
import type { Finding } from '../redact/finding.js'
import { withoutCleared } from '../redact/oracle/cleared-places.js'
import type { PublicFile } from '../redact/oracle/leak-oracle.js'
import { mailPartsOf } from '../redact/oracle/mail-parts.js'
import type { Source } from '../redact/oracle/where-it-stands.js'
import { withoutFramedLines } from '../redact/oracle/without-frame.js'
import type { PublicSummary, summaryAsWritten } from '../redact/projection/public-summary.js'
import { type DecidedMeeting, summariseMeetings } from './summarise-meetings.js'

export interface NewsletterAsked {
  chosen: ChosenNewsletter
  meetings: readonly string[]
  /** The most words its Markdown may have; null for any. */
  words: number | null
  /** What the path of its folder tells. */
  folder: string
  /** The day of the newsletter. */
  day: string
  deciding: Deciding
  placeOf(meeting: string): PlaceOfNotes
  templates: { markdown: Template; html: Template }
}

export interface MadeNewsletter {
  /** Null when it may not go out. */
  files: { markdown: string; html: string; mail: Uint8Array } | null
  /** Why not. */
  findings: Finding[]
  kept: KeptToWords | null
  reading: ReadingAge | null
}

/** The newsletter as a page, as Markdown and as a mail; none while the notes of one of its meetings may not be published. */
export async function makeNewsletter(reading: Reading, asked: NewsletterAsked): Promise<MadeNewsletter> {
  const { records } = reading
  const { summaries, written, masked, decided, findings } = summariseMeetings(reading, asked.meetings, asked.deciding)
  const refused = [...findings, ...findInNewsletter(records, asked.chosen.record, { day: asked.day, asOf: asked.deciding.asOf })]
  if (refused.length > 0) return refuse(refused)
  const made = await printAll(records, asked, summaries)
  const texts = decided.flatMap(({ notes }) => notes.cleared?.texts ?? [])
  const cleared = texts.length === 0 ? null : await printAll(records, asked, masked.summaries)
  const left = cleared === null ? null : { texts, files: searchedFiles(asked, cleared), written: textsOf(masked.written) }
  const madeFrom = sourcesOf(records, asked)
  const leaks = findLeaksIn(reading, decided, { files: searchedFiles(asked, made), written: textsOf(written), cleared: left, madeFrom })
  if (leaks.length > 0) return refuse(leaks)
  const { kept, told } = made
  const { markdown, html, mail, sentences } = told
  return { files: { markdown, html, mail }, findings: [], kept, reading: readingAge(sentences) }
}

interface Printed {
  kept: KeptToWords
  told: Forms
  /** The same of a newsletter that says nothing. */
  frame: Forms
  /** What a limit of words leaves out is told to whoever makes it. */
  untold: string
}

interface Forms {
  subject: string
  markdown: string
  html: string
  mail: Uint8Array
  sentences: string[]
}

async function printAll(records: Records, asked: NewsletterAsked, summaries: readonly PublicSummary[]): Promise<Printed> {
  const whole = newsletterData(records, { chosen: asked.chosen, summaries, placeOf: asked.placeOf, day: asked.day })
  const print = await printerOf(records, asked)
  const kept = keepToWords(whole, asked.words, (newsletter) => countWords(print.markdown(newsletter)))
  const frame = await print.all(maskNewsletter(kept.newsletter))
  return { kept, told: await print.all(kept.newsletter), frame, untold: textsIn(whole).join('\n') }
}

interface Printer {
  markdown(newsletter: Newsletter): string
  all(newsletter: Newsletter): Promise<Forms>
}

async function printerOf({ settings: { glossary } }: Records, { templates, day }: NewsletterAsked): Promise<Printer> {
  const { escapedFor, printTemplate } = await import('../export/print-newsletter.js')
  const { writeEmail } = await import('../export/write-email.js')
  const expanderFor = (as: PrintedAs) =>
    abbreviationExpander(Object.fromEntries(Object.entries(glossary).map((entry) => entry.map((text) => escapedFor(as, text)))))
  const markdownOf = (newsletter: Newsletter) => expanderFor('markdown')(printTemplate(templates.markdown, newsletter, 'markdown'))
  const all = async (newsletter: Newsletter) => {
    const markdown = markdownOf(newsletter)
    const html = withMark(expandInPage(printTemplate(templates.html, newsletter, 'html'), expanderFor('html')))
    const subject = `${newsletter.partnership}: ${newsletter.title}`
    const mail = await writeEmail({ to: [], subject, text: markdown, html, attachments: [], day })
    return { subject, markdown, html, mail, sentences: sentencesIn(newsletter).map(abbreviationExpander(glossary)) }
  }
  return { markdown: markdownOf, all }
}

/** The files as the search reads them. */
function searchedFiles({ folder, chosen }: NewsletterAsked, { told, frame, untold }: Printed): PublicFile[] {
  const file = (name: string, form: (forms: Forms) => string) => ({
    name,
    parts: [form(told)],
    framed: [withoutFramedLines(form(told), form(frame))],
  })
  return [
    file(`${folder}/${chosen.id}.md`, ({ markdown }) => markdown),
    file(`${folder}/${chosen.id}.html`, ({ html }) => html),
    file('newsletter.eml', ({ mail }) => mailPartsOf(mail).join('\n')),
    file('', ({ subject }) => subject),
    // An abbreviation written out hides the words beside it.
    { name: '', parts: [untold, told.sentences.join('\n')] },
  ]
}

function textsOf(written: readonly ReturnType<typeof summaryAsWritten>[]): PublicFile {
  return { name: '', parts: written.map((each) => textsIn(each).join('\n')) }
}

interface Searched {
  files: readonly PublicFile[]
  /** As the notes have it; private. */
  written: PublicFile
  /** The same with their cleared places masked, and what these hold; null where nothing is cleared. */
  cleared: { texts: readonly string[]; files: readonly PublicFile[]; written: PublicFile } | null
  madeFrom: readonly Source[]
}

/** The notes of its meetings, and the titles that stand in no notes. */
function sourcesOf(records: Records, { chosen, meetings, day }: NewsletterAsked): Source[] {
  const notes = meetings.flatMap((id) => records.get('meeting', id) ?? [])
  const titled = [...(chosen.record === null ? [] : [chosen.record]), ...topFiveOn(records, day)]
  return [
    ...notes.map((meeting) => ({ file: meeting.file, text: printedSource(meeting) })),
    ...titled.map((record) => ({ file: record.file, text: printedTitle(record) })),
  ]
}

/** What still stands of what the notes take out, their own and others. Names are looked for in the files alone: `written` has them all. */
function findLeaksIn(reading: Reading, decided: readonly DecidedMeeting[], { files, written, cleared, madeFrom }: Searched): Finding[] {
  const withCleared = (file: PublicFile, masked: PublicFile | undefined): PublicFile =>
    cleared === null || masked === undefined ? { ...file, madeFrom } : { ...file, madeFrom, cleared: { ...masked, texts: cleared.texts } }
  const all = files.map((file, i) => withCleared(file, cleared?.files[i]))
  const asWritten = withCleared(written, cleared?.written)
  const own = decided.flatMap(({ notes }) => {
    const marked = notes.removed.filter(({ what }) => what === 'marked')
    return [...all.flatMap((file) => notes.search(file, notes.removed)), ...notes.search(asWritten, marked)]
  })
  const others = findFromOtherRecords(reading.records, {
    meetings: decided.flatMap(({ meeting }) => reading.records.get('meeting', meeting) ?? []),
    what: 'the newsletter',
    cleared: decided.flatMap(({ notes }) => notes.clearedWords),
    parts: [...all, asWritten].flatMap((file) => [file.name, ...withoutCleared(file.parts, file.cleared ?? null)]),
  })
  return distinct([...own, ...others])
}

function refuse(findings: Finding[]): MadeNewsletter {
  return { files: null, findings, kept: null, reading: null }
}

/** As `wc -w` counts, bullets and the signs of headings too: no other count of the same text comes out above it. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ file, line, column, message }) => {
    const key = `${file}:${line}:${column}:${message}`
    return !seen.has(key) && seen.add(key) !== undefined
  })
}
