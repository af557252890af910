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
    ['a=4', 'a=4'],
    ['a=4=41', 'a=4A'],
    ['=41=42', 'AB'],
    ['a==41', 'a=A'],
    ['', ''],
  ])('has %j read as %j', (written, read) => {
    expect(mailPartsOf(new TextEncoder().encode(written))).toEqual([read])
  })

  const ID = '0123456789abcdef'
  it.each([
    ['its id, wherever it stands', `To: x\r\nMessage-ID: <${ID}@kscp>\r\n--${ID}-1`, 'To: x\r\nMessage-ID: <@kscp>\r\n---1'],
    ['a longer id', `Message-ID: <${ID}00@kscp>`, 'Message-ID: <@kscp>'],
    ['nothing where the id is shorter', 'Message-ID: <0123456789abcde@kscp>', 'Message-ID: <0123456789abcde@kscp>'],
    ['nothing where it is no digest', 'Message-ID: <zebedee-zebedee-z@kscp>', 'Message-ID: <zebedee-zebedee-z@kscp>'],
    ['nothing where it begins no line', `so Message-ID: <${ID}@kscp>`, `so Message-ID: <${ID}@kscp>`],
    ['nothing where there is none', 'To: undefined', 'To: undefined'],
  ])('is read without %s', (_, written, read) => {
    expect(mailPartsOf(new TextEncoder().encode(written))).toEqual([read])
  })
})
