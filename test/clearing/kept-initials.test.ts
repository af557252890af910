// The letter that a mark leaves of a name is somebody's initial, and a letter that things are called by is none.
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/core/markdown.js'
import { findMarks } from '../../src/core/marks.js'
import { keptInitials } from '../../src/redact/clearing/kept-initials.js'

const QUILL = ':redact[Quill]{reason=s40}'

/** What is seen beside the marks of a source, as it stands there. */
function seen(source: string): string[] {
  const kept = keptInitials(source, findMarks(parseMarkdown(source), source).marks)
  for (const { type, rule } of kept) expect([type, rule]).toEqual(['INITIALS', 'initials-to-decide'])
  return kept.map(({ start, end }) => source.slice(start, end))
}

describe('an initial before a mark', () => {
  it.each([
    [`They met Z. ${QUILL}.`, 'Z.'],
    [`They met Z ${QUILL}.`, 'Z'],
    [`They met Z.${QUILL}.`, 'Z.'],
    [`They met Z_${QUILL}.`, 'Z_'],
    [`They met Z-${QUILL}.`, 'Z-'],
    [`They met Z._${QUILL}.`, 'Z._'],
    [`They met Ž. ${QUILL}.`, 'Ž.'],
    [`write to z.${QUILL}@example.org`, 'z.'],
    [`write to z_${QUILL}@example.org`, 'z_'],
    [`write to z-${QUILL}@example.org`, 'z-'],
    [`Z. ${QUILL}`, 'Z.'],
    [`met child\nZ. ${QUILL}`, 'Z.'],
    [`(A. ${QUILL})`, 'A.'],
    [`met the Z. ${QUILL}`, 'Z.'],
    [`She met Z. ${QUILL}`, 'Z.'],
    [`Met ${QUILL} and Z. ${QUILL}`, 'Z.'],
    ['met Z. :redact[Quill Tarn]{reason=s40}', 'Z.'],
    ["met Z. :redact[O'Quill]{reason=s40}", 'Z.'],
    ['met Z. :redact[D’Arcy]{reason=s40}', 'Z.'],
    [`met Z.\n${QUILL}`, 'Z.'],
    [`met Z.\r\n> ${QUILL}`, 'Z.'],
    [`met Z  ${QUILL}`, 'Z'],
    [`met Z&nbsp;${QUILL}`, 'Z'],
    [`met Z.\u00a0${QUILL}`, 'Z.'],
    [`met **Z.** ${QUILL}`, 'Z.'],
    [`met Z. **${QUILL}**`, 'Z.'],
    ['met Z. :redact[*Quill*]{reason=s40}', 'Z.'],
  ])('is seen: %s', (source, initial) => {
    expect(seen(source)).toEqual([initial])
  })

  it.each([
    `They met ${QUILL}.`,
    `A ${QUILL} came.`,
    `and I ${QUILL} came.`,
    `They met z ${QUILL}.`,
    `They met ZQ. ${QUILL}.`,
    `at 5. ${QUILL}`,
    `at 5Z. ${QUILL}`,
    `at 4 p.m. ${QUILL}`,
    `at 4 P.M. ${QUILL}`,
    `Z: ${QUILL}`,
    `Z.\n\n${QUILL}`,
    `A\n${QUILL} came.`,
    `A\r\n${QUILL} came.`,
    `a.&nbsp;${QUILL}`,
    `met child Z. ${QUILL}`,
    `met child **Z.** ${QUILL}`,
    `about baby Z ${QUILL}`,
    `in room Z ${QUILL}`,
    `Group Z ${QUILL}`,
    `the Team Z ${QUILL}`,
    `the Foyer Z ${QUILL}`,
    'met Z. :clear[Quill]{by=JW why="x"}',
    'met Z. :redact[the boy]{reason=s40}',
    'met Z. :redact[Quill of Tarn]{reason=s40}',
    'met Z. :redact[Quill came]{reason=s40}',
    'met Z. :redact[12 High]{reason=s40}',
    'met Z. :redact[Q]{reason=s40}',
    'met Z. :redact[Quill T]{reason=s40}',
    'met Z.\n\n:::redact{reason=s40}\nQuill\n:::',
  ])('is none: %s', (source) => {
    expect(seen(source)).toEqual([])
  })
})

describe('an initial behind a mark', () => {
  it.each([
    [`${QUILL} Z. came`, 'Z'],
    [`${QUILL} Z came`, 'Z'],
    [`${QUILL} Z, who left`, 'Z'],
    [`${QUILL} Z; so`, 'Z'],
    [`${QUILL} Z: so`, 'Z'],
    [`${QUILL} Z!`, 'Z'],
    [`${QUILL} Z?`, 'Z'],
    [`(${QUILL} Z)`, 'Z'],
    [`${QUILL} Z`, 'Z'],
    [`${QUILL} Z's`, 'Z'],
    [`${QUILL} Z’s`, 'Z'],
    [`${QUILL} Z\nwent`, 'Z'],
    [`${QUILL} Z\r\nwent`, 'Z'],
    [`${QUILL}\nZ. went`, 'Z'],
    [`${QUILL}  Z came`, 'Z'],
    [`${QUILL}&nbsp;Z came`, 'Z'],
    [`**${QUILL}** Z came`, 'Z'],
    [`${QUILL} **Z.** came`, 'Z'],
    [`${QUILL} Z—who`, 'Z'],
    [`${QUILL} Z/JW`, 'Z'],
    [`${QUILL} A.`, 'A'],
    [`${QUILL} I.`, 'I'],
  ])('is seen: %s', (source, initial) => {
    expect(seen(source)).toEqual([initial])
  })

  it.each([
    `${QUILL} z came`,
    `${QUILL}\n\nZ. came`,
    `${QUILL}\nA day on`,
    `${QUILL} I'm`,
    `${QUILL} Z'am`,
    `${QUILL}, Z came`,
    `${QUILL} ZQ came`,
    `${QUILL} Z.Q came`,
    `${QUILL} A day on`,
    `${QUILL} A, so`,
    `${QUILL} I came`,
    `${QUILL} Z-plan`,
    ':clear[Quill]{by=JW why="x"} Z came',
  ])('is none: %s', (source) => {
    expect(seen(source)).toEqual([])
  })
})

it('an initial is seen on both sides, and beside each mark', () => {
  expect(seen(`Z. ${QUILL} T. and M. ${QUILL}.`)).toEqual(['Z.', 'T', 'M.'])
})
