// Joins the steps from approved notes to a newsletter: the gate of each meeting's notes, summarise, print, search the printed bytes.
import type { Newsletter } from '../core/newsletter.js'
import type { Reading } from '../core/records.js'
import { withMark } from '../export/made-by-kscp.js'
import { printMarkdown } from '../export/print-markdown.js'
import type { PrintedAs } from '../export/print-newsletter.js'
import type { Template } from '../export/template/template-failure.js'
import type { ChosenNewsletter } from '../operations/newsletter/choose-newsletter.js'
import { abbreviationExpander, expandInPage } from '../operations/newsletter/expand-abbreviations.js'
import { findInNewsletter } from '../operations/newsletter/find-in-newsletter.js'
import { newsletterData, type PlaceOfNotes } from '../operations/newsletter/newsletter-data.js'
import { type KeptToWords, keepToWords, sentencesIn, textsIn } from '../operations/newsletter/newsletter-lines.js'
import { type ReadingAge, readingAge } from '../operations/newsletter/reading-age.js'
import { findFromOtherRecords } from '../operations/redaction/find-from-other-records.js'
import type { Deciding } from '../operations/redaction/find-in-notes.js'
import type { Finding } from '../redact/finding.js'
import type { PublicFile } from '../redact/oracle/leak-oracle.js'
import { mailPartsOf } from '../redact/oracle/mail-parts.js'
import { type PublicSummary, summariseNotes, summaryAsWritten } from '../redact/projection/public-summary.js'
import { type DecidedNotes, decideNotes } from './make-public-notes.js'

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
  const { chosen, day, templates } = asked
  const { summaries, written, decided, findings } = summariseAll(reading, asked)
  const refused = [...findings, ...findInNewsletter(records, chosen.record, { day, asOf: asked.deciding.asOf })]
  if (refused.length > 0) return refuse(refused)
  const { escapedFor, printTemplate } = await import('../export/print-newsletter.js')
  const { writeEmail } = await import('../export/write-email.js')
  const glossaryAs = (as: PrintedAs) =>
    Object.fromEntries(Object.entries(records.settings.glossary).map((entry) => entry.map((text) => escapedFor(as, text))))
  const whole = newsletterData(records, { chosen, summaries, placeOf: asked.placeOf, day })
  const print = (newsletter: Newsletter) =>
    abbreviationExpander(glossaryAs('markdown'))(printTemplate(templates.markdown, newsletter, 'markdown'))
  const kept = keepToWords(whole, asked.words, (newsletter) => countWords(print(newsletter)))
  const markdown = print(kept.newsletter)
  const html = withMark(expandInPage(printTemplate(templates.html, kept.newsletter, 'html'), abbreviationExpander(glossaryAs('html'))))
  const subject = `${whole.partnership}: ${whole.title}`
  const mail = await writeEmail({ to: [], subject, text: markdown, html, attachments: [], day })
  const sentences = sentencesIn(kept.newsletter).map(abbreviationExpander(records.settings.glossary))
  const files = [
    { name: `${asked.folder}/${chosen.id}.md`, parts: [markdown] },
    { name: `${asked.folder}/${chosen.id}.html`, parts: [html] },
    { name: 'newsletter.eml', parts: [subject, ...mailPartsOf(mail)] },
    // What a limit of words leaves out is told to whoever makes it, and an abbreviation written out hides the words beside it.
    { name: '', parts: [textsIn(whole).join('\n'), sentences.join('\n')] },
  ]
  const leaks = findLeaksIn(reading, decided, files, { name: '', parts: written.map((each) => textsIn(each).join('\n')) })
  return leaks.length > 0 ? refuse(leaks) : { files: { markdown, html, mail }, findings: [], kept, reading: readingAge(sentences) }
}

/** What still stands of what the notes take out, their own and others. Names are looked for in the files alone: `written` has them all. */
function findLeaksIn(reading: Reading, decided: readonly DecidedMeeting[], files: readonly PublicFile[], written: PublicFile): Finding[] {
  const own = decided.flatMap(({ notes }) => {
    const marked = notes.removed.filter(({ what }) => what === 'marked')
    return [...files.flatMap((file) => notes.search(file, notes.removed)), ...notes.search(written, marked)]
  })
  const others = findFromOtherRecords(reading.records, {
    meetings: decided.flatMap(({ meeting }) => reading.records.get('meeting', meeting) ?? []),
    what: 'the newsletter',
    cleared: decided.flatMap(({ notes }) => notes.cleared),
    parts: [...files, written].flatMap(({ name, parts }) => [name, ...parts]),
  })
  return distinct([...own, ...others])
}

interface DecidedMeeting {
  meeting: string
  notes: DecidedNotes
}

interface Summarised {
  summaries: PublicSummary[]
  /** The same with names and initials as the notes have them; private. */
  written: ReturnType<typeof summaryAsWritten>[]
  decided: DecidedMeeting[]
  findings: Finding[]
}

/** Every meeting through the gate of `notes redact`, its own search included, and then summarised. */
function summariseAll(reading: Reading, { meetings, deciding }: NewsletterAsked): Summarised {
  const all: Summarised = { summaries: [], written: [], decided: [], findings: [] }
  for (const id of meetings) {
    const notes = decideNotes(reading, id, false, deciding)
    const meeting = reading.records.get('meeting', id)
    if ('refused' in notes || meeting === undefined) {
      all.findings.push(...('refused' in notes ? notes.refused : []))
      continue
    }
    const result = summariseNotes(reading.records, meeting)
    all.findings.push(...notes.search({ name: `${id}.md`, parts: [printMarkdown(notes.document)] }, notes.removed))
    if ('summary' in result) all.summaries.push(result.summary)
    else all.findings.push(...result.findings)
    all.written.push(summaryAsWritten(meeting))
    all.decided.push({ meeting: id, notes })
  }
  return all
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
