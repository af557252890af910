// Initials that two people have mean, in notes, the one who is in a role on the day of the meeting (DESIGN 2).
import { describe, expect, it } from 'vitest'
import { gateStore, redactJson } from './gate-store.js'

const holder = (id: string, name: string, role: string, publish = 'name') => ({
  [`records/people/${id}.md`]: `---\nname: ${name}\ninitials: KQ\nroles:\n  - title: Head of Learning\n    ${role}\npublish: ${publish}\n---\n`,
})
const KIM = ['kim-quill', 'Kim Quill', 'to: 2023-12-31'] as const
const KIT = holder('kit-quain', 'Kit Quain', 'from: 2024-01-01')

/** What stops the notes of 6 March 2024, in which KQ was present and spoke. */
const found = (files: { readonly [file: string]: string }) =>
  redactJson(gateStore({ attendees: '[JW, AK, KQ]', body: 'KQ welcomed all present.' }, files)).findings.map(({ code, line }) => [
    code,
    line,
  ])

describe('initials of a predecessor and a successor', () => {
  it('mean the one in the role', () => {
    expect(found({ ...holder(...KIM), ...KIT })).toEqual([])
  })

  it('mean the same whoever was before, where the other comes later', () => {
    expect(found({ ...holder('kim-quill', 'Kim Quill', 'from: 2024-05-01'), ...KIT })).toEqual([])
  })

  it.each(['role', 'none'])('are to be decided about where the other must not be named (publish: %s)', (publish) => {
    expect(found({ ...holder(...KIM, publish), ...KIT })).toEqual([['undecided', 14]])
  })
})

describe('initials that a mark takes out with their name', () => {
  const undecided = (body: string) => redactJson(gateStore(body)).findings.map(({ code, line }) => [code, line])
  const MARKED = 'They met :redact[Jade Wood (JW)]{reason=s40}.'

  it('are to be decided about where somebody public has them too', () => {
    expect(undecided(`${MARKED}\n\nJW was upset.`)).toEqual([['undecided', 16]])
  })

  it('are to be decided about where they shorten something', () => {
    expect(undecided('They met :redact[Sian Lloyd-Green (SLG)]{reason=s40}.\n\nSLG was upset.')).toEqual([['undecided', 16]])
  })

  it('are nobody else’s business', () => {
    expect(undecided(`${MARKED}\n\nAK was upset.`)).toEqual([])
  })
})
