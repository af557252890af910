// Mails to send: whole, the same from the same, and no text of a record becomes a header or another mailbox.
import { describe, expect, test } from 'vitest'
import { type EmailDraft, writeEmail } from '../../src/export/write-email.js'

const MAIL: EmailDraft = {
  to: [{ name: 'Zoë Ward', address: 'zoe.ward@example.org' }],
  subject: 'Draft notes of 6 March 2024',
  text: 'Dear colleagues,\n\nPlease comment by 20 March – naïve questions are welcome.\n',
  attachments: [{ name: '2024-03-06-slg.docx', type: 'application/octet-stream', content: new Uint8Array([1, 2, 255]) }],
  day: '2024-03-06',
}

async function written(changes: Partial<EmailDraft> = {}): Promise<string> {
  return Buffer.from(await writeEmail({ ...MAIL, ...changes })).toString('latin1')
}

/** The headers, each on one line. */
function headersOf(mail: string): string[] {
  return mail
    .slice(0, mail.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
}

function names(mail: string): string[] {
  return headersOf(mail).map((line) => line.slice(0, line.indexOf(':')))
}

const HEADERS = ['X-Unsent', 'To', 'Subject', 'Message-ID', 'Date', 'MIME-Version', 'Content-Type']

describe('a mail', () => {
  test('opens ready to send, from whoever sends it', async () => {
    const mail = await written()
    expect(names(mail)).toEqual(HEADERS)
    expect(headersOf(mail)).toContain('X-Unsent: 1')
    expect(headersOf(mail)).toContain('To: =?UTF-8?Q?Zo=C3=AB_Ward?= <zoe.ward@example.org>')
    expect(headersOf(mail)).toContain('Date: Wed, 6 Mar 2024 12:00:00 +0000')
  })

  test('keeps accents, and carries its files', async () => {
    const mail = await written()
    expect(mail).toContain('=E2=80=93 na=C3=AFve questions')
    expect(mail).toContain('Content-Disposition: attachment; filename=2024-03-06-slg.docx')
    expect(mail).toContain('AQL/')
  })

  test('has a text and a page where both are given, and a sender where one is', async () => {
    const mail = await written({ html: '<p>Dear colleagues</p>', from: { name: 'Elmbridge', address: 'office@example.org' } })
    expect(mail).toContain('multipart/alternative')
    expect(headersOf(mail)).toContain('From: Elmbridge <office@example.org>')
  })

  test('may be to nobody yet', async () => {
    expect(names(await written({ to: [] }))).not.toContain('To')
  })

  test('ends each line as mails do, and no line is too long', async () => {
    const mail = await written({ text: `${'long '.repeat(2000)}\n${'x'.repeat(5000)}\r\nend`, subject: 'x'.repeat(5000) })
    const lines = mail.split('\r\n')
    expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998)
  })

  test('is the same bytes from the same, and has other ids when anything differs', async () => {
    const idOf = async (mail: Promise<string>) => headersOf(await mail).find((line) => line.startsWith('Message-ID'))
    expect(await written()).toBe(await written())
    const ids = await Promise.all([
      idOf(written()),
      idOf(written({ text: 'Other words' })),
      idOf(
        written({ attachments: [{ name: '2024-03-06-slg.docx', type: 'application/octet-stream', content: new Uint8Array([1, 2, 254]) }] }),
      ),
    ])
    expect(new Set(ids).size).toBe(3)
  })
})

describe('nothing said becomes a header', () => {
  test.each(['\r\n', '\n', '\r', '\u2028', '\u0085'])('after a line break %j in a name or a subject', async (end) => {
    const mail = await written({
      to: [{ name: `Jo${end}Bcc: eve@example.org`, address: 'jo@example.org' }],
      subject: `Notes${end}Bcc: eve@example.org`,
      attachments: [{ name: `notes${end}Bcc: eve.docx`, type: `text/plain${end}Bcc: eve@example.org`, content: 'x' }],
    })
    expect(names(mail)).toEqual(HEADERS)
    expect(mail).not.toMatch(/^Bcc/m)
  })

  test.each(['Ward, Jo', 'Jo <eve@example.org>', '"Jo" <eve@example.org>,', 'Jo\u202e'])('in the name %j', async (name) => {
    const [to = ''] = headersOf(await written({ to: [{ name, address: 'jo@example.org' }] })).filter((line) => line.startsWith('To:'))
    expect(to).toMatch(/^To: (?:"(?:[^"\\]|\\.)*"|[\w ]+) <jo@example\.org>$/)
  })

  test.each(['jo@example.org\r\nBcc: eve@example.org', 'jo@example.org, eve@example.org', 'jo', '<jo@example.org>', ''])(
    'and an address such as %j is refused without being repeated',
    async (address) => {
      await expect(written({ to: [{ name: 'Jo Ward', address }] })).rejects.toThrow('What stands as the e-mail address of Jo Ward is none.')
    },
  )
})
