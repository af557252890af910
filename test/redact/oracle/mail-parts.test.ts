// The search of a mail reads it as its reader does: no soft line end and no code hides a word.
import { describe, expect, it } from 'vitest'
import { writeEmail } from '../../../src/export/write-email.js'
import { mailPartsOf } from '../../../src/redact/oracle/mail-parts.js'

describe('a mail', () => {
  it('is read whole, wherever its lines were broken', async () => {
    const text = `${'word '.repeat(13)}Zebedee Quillingworth-Fennimore, São José = 5 % and ${'longer'.repeat(40)}`
    const html = `<p>${text}</p>`
    const bytes = await writeEmail({ to: [], subject: 'News', text, html, attachments: [], day: '2024-04-01' })
    expect(new TextDecoder().decode(bytes)).not.toContain(text)
    const [read = ''] = mailPartsOf(bytes)
    expect(read).toContain(`${text}\r\n`)
    expect(read).toContain(html)
    expect(read).toContain('Subject: News')
  })
  it.each([
    ['Ren=C3=A9e', 'Renée'],
    ['Ren=c3=a9e', 'Renée'],
    ['Zebe=\r\ndee', 'Zebedee'],
    ['Zebe=\ndee', 'Zebe=\ndee'],
    ['Zebe=\r-dee', 'Zebe=\r-dee'],
    ['Zebe\r\ndee', 'Zebe\r\ndee'],
    ['a=3Db', 'a=b'],
    ['a=3D3D', 'a=3D'],
    ['a=3', 'a=3'],
    ['a=', 'a='],
    ['a=G1=1G', 'a=G1=1G'],
    ['aC3b', 'aC3b'],
    ['=41=42', 'AB'],
    ['a==41', 'a=A'],
    ['', ''],
  ])('has %j read as %j', (written, read) => {
    expect(mailPartsOf(new TextEncoder().encode(written))).toEqual([read])
  })
})
