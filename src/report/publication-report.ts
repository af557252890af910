// What `kscp notes publish` did: the files, the mail that waits to be sent, and who is to be told otherwise.
import { OUTBOX } from '../core/change.js'
import { counted } from '../core/counted.js'
import { printable } from '../core/printable.js'

interface Published {
  meeting: string
  outputs: readonly string[]
  redactions: readonly { as: string | null }[]
  /** The copy in Markdown. */
  copy: string
}

/** Plain text; `untold` are the initials or ids of those to whom somebody must write. */
export function publicationSummary({ meeting, outputs, redactions, copy }: Published, untold: readonly string[]): string {
  const isMail = (file: string) => file.startsWith(`${OUTBOX}/`)
  const files = outputs.filter((file) => !isMail(file))
  const [mail] = outputs.filter(isMail)
  return `${[
    `Published the notes of ${printable(meeting)} with ${counted(redactions.length, 'redaction')}:`,
    ...files.map((file) => `  ${printable(file)}`),
    ...placesTold(copy, redactions),
    mail === undefined
      ? 'No mail to partners yet: publish again with --url once the page has an address.'
      : `The mail to partners waits in ${printable(mail)}; open it, read it, and send it.`,
    ...(mail !== undefined && untold.length > 0
      ? [`Tell these another way, who have no address in the records or may not be named: ${untold.map(printable).join(', ')}.`]
      : []),
  ].join('\n')}\n`
}

/** What a reader counts, where that is more than the marks: people who are not published have none, and the table repeats actions. */
function placesTold(copy: string, redactions: Published['redactions']): string[] {
  const places = copy.match(/\[Redacted: /g)?.length ?? 0
  if (places <= redactions.filter(({ as }) => as === null).length) return []
  return [
    `[Redacted: ...] stands in ${counted(places, 'place')} of the copy: also for people whose record says publish: none, and again in the table of actions.`,
  ]
}
