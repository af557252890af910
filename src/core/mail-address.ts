// Whether a text is one e-mail address, and nothing that a mail program could read as more.

/** Of the form name@example.org, without blanks, brackets, quotation marks, commas and the like. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u.test(text)
}
