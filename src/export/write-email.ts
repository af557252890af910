// Writes a mail as a file that opens ready to send; sends nothing. A heavy room: the writer of mails lives here alone.
import MailComposer from 'nodemailer/lib/mail-composer'
import { daysBetween } from '../core/date.js'
import { Failure } from '../core/failure.js'
import { isMailAddress } from '../core/mail-address.js'
import { fingerprint } from './fingerprint.js'
import { readableLine, readableText } from './readable-text.js'

interface Mailbox {
  name: string
  address: string
}

export interface EmailDraft {
  to: readonly Mailbox[]
  /** Left out unless given: the mail program puts in whoever sends it. */
  from?: Mailbox
  subject: string
  text: string
  html?: string
  attachments: readonly { name: string; type: string; content: string | Uint8Array }[]
  /** The day that the mail is dated. */
  day: string
}

const LONGEST_SUBJECT = 200
const LONGEST_NAME = 100

/**
 * The mail as the bytes of an .eml file: the same from the same draft, its ids made from what it says.
 * Fails when an address is none; the message does not repeat it.
 */
export async function writeEmail(mail: EmailDraft): Promise<Uint8Array> {
  const id = fingerprint(
    JSON.stringify({ ...mail, attachments: mail.attachments.map(({ name, type }) => [name, type]) }),
    ...mail.attachments.map(({ content }) => content),
  )
  const composer = new MailComposer({
    to: mail.to.map(mailbox),
    ...(mail.from === undefined ? {} : { from: mailbox(mail.from) }),
    subject: readableLine(mail.subject, LONGEST_SUBJECT),
    text: body(mail.text),
    ...(mail.html === undefined ? {} : { html: body(mail.html) }),
    attachments: mail.attachments.map(({ name, type, content }) => ({
      filename: readableLine(name, LONGEST_NAME).replace(/[\\/"]/g, '-'),
      contentType: mediaType(type),
      content: Buffer.from(content),
    })),
    headers: { 'X-Unsent': '1' },
    date: middayOf(mail.day),
    messageId: `<${id}@kscp.invalid>`,
    baseBoundary: id,
    encoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return new Uint8Array(await composer.compile().build())
}

/** A mailbox whose parts can't be read as more headers or more mailboxes. */
function mailbox({ name, address }: Mailbox): Mailbox {
  if (!isMailAddress(address)) {
    const hint = 'Give one address of the form name@example.org.'
    throw new Failure('refused', `What stands as the e-mail address of ${readableLine(name, LONGEST_NAME)} is none.`, hint)
  }
  return { name: readableLine(name, LONGEST_NAME), address }
}

function body(text: string): string {
  return `${readableText(text).trimEnd()}\n`
}

function mediaType(type: string): string {
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream'
}

const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const A_SUNDAY = '2000-01-02'

/** "Wed, 20 Nov 2019 12:00:00 +0000". */
function middayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  const weekday = WEEKDAYS[((daysBetween(A_SUNDAY, date) % 7) + 7) % 7]
  return `${weekday}, ${day} ${MONTHS[(month ?? 1) - 1]} ${year} 12:00:00 +0000`
}
