// What `kscp newsletter` did: the files and their words; beside them, as advice, what was left out and how hard it is to read.
import { counted } from '../core/counted.js'
import { printable, printableJson } from '../core/printable.js'
import { type Problem, withKeysInOrder } from '../core/problem.js'

export interface NewsletterResult {
  /** Null, as its number, where nobody knows which was meant. */
  newsletter: string | null
  issue: number | null
  meetings: readonly string[]
  outputs: readonly string[]
  /** Null where nothing was written. */
  words: number | null
  limit: number | null
  dropped: readonly string[]
  /** The meetings whose notes are published with no address to give to readers. */
  withoutAddress: readonly string[]
  reading: { age: number | null; hardest: readonly { sentence: string; age: number }[] } | null
  findings: readonly Problem[]
}

const LONGEST_SENTENCE = 200

export function newsletterAsJson(result: NewsletterResult): string {
  return printableJson({ version: 1, ...result, findings: result.findings.map(withKeysInOrder) })
}

export function newsletterSummary({ issue, meetings, outputs, words }: NewsletterResult): string {
  const lines = [
    `Wrote newsletter ${issue} on ${counted(meetings.length, 'meeting')}, ${counted(words ?? 0, 'word')}:`,
    ...outputs.map((output) => `  ${printable(output)}`),
    'Have a second person read it before it goes out. The mail is a draft: open it, say to whom, and send it.',
  ]
  return `${lines.join('\n')}\n`
}

/** For standard error: nothing in it is wrong, all of it may be made better. */
export function newsletterAdvice({ limit, dropped, reading, withoutAddress }: NewsletterResult): string {
  return [...addressLines(withoutAddress), ...droppedLines(limit, dropped), ...readingLines(reading)].map((line) => `${line}\n`).join('')
}

function addressLines(meetings: readonly string[]): string[] {
  return meetings.flatMap((id) => [
    `No address is recorded of the published notes of ${printable(id)}, so the newsletter can't say where they are.`,
    `  Once you know it: kscp notes publish ${printable(id)} --url <address>, then this command again.`,
  ])
}

function droppedLines(limit: number | null, dropped: readonly string[]): string[] {
  if (limit === null || dropped.length === 0) return []
  return [`Left out to keep to ${counted(limit, 'word')}:`, ...dropped.map((line) => `  ${printable(line)}`)]
}

function readingLines(reading: NewsletterResult['reading']): string[] {
  if (reading?.age === null || reading === null) return []
  return [
    `Reading age about ${reading.age} (by the Flesch-Kincaid grade). The hardest sentences:`,
    ...reading.hardest.map(({ sentence, age }) => `  ${age}: ${printable(shortened(sentence))}`),
  ]
}

function shortened(sentence: string): string {
  const characters = [...sentence]
  return characters.length <= LONGEST_SENTENCE ? sentence : `${characters.slice(0, LONGEST_SENTENCE - 1).join('')}…`
}

export function newsletterRefusal({ issue, findings }: NewsletterResult): string {
  return `Newsletter${issue === null ? '' : ` ${issue}`} not made, nothing written: ${counted(findings.length, 'finding')}.\n`
}
