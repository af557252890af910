// Takes a mail that kscp wrote apart into the text that its reader sees: written as quoted-printable, no word in it stands whole.

/** The whole mail with every `=C3=A9` and every soft line end read, as the search of public files takes it. */
export function mailPartsOf(bytes: Uint8Array): string[] {
  const decoded: number[] = []
  for (let i = 0; i < bytes.length; i++) {
    const [code = 0, next = 0, last = 0] = bytes.subarray(i, i + 3)
    const hex = String.fromCharCode(next, last)
    const isCode = code === EQUALS && /^[0-9A-F]{2}$/i.test(hex)
    const isSoftEnd = code === EQUALS && hex === '\r\n'
    if (isCode) decoded.push(Number.parseInt(hex, 16))
    else if (!isSoftEnd) decoded.push(code)
    if (isCode || isSoftEnd) i += 2
  }
  return [withoutId(new TextDecoder().decode(Uint8Array.from(decoded)))]
}

/** Without the mail's id, which parts it too: a digest of what it says, in which letters and digits stand by chance. */
function withoutId(mail: string): string {
  const id = /^Message-ID: <([\da-f]{16,})@/im.exec(mail)?.[1]
  return id === undefined ? mail : mail.replaceAll(id, '')
}

const EQUALS = '='.charCodeAt(0)
