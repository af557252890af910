// What a mark takes out is neither found nor shown nor suggested, in whichever record it stands.
import { expect, it } from 'vitest'
import { kscp } from '../support/run.js'
import { ELMBRIDGE, makeStore, meetingWith } from '../support/store.js'

const ACTION = 'records/actions/2024-03-06-slg-1.md'
const TEXT = ELMBRIDGE[ACTION] ?? ''

const marked = (words: string, how = 'reason=s40') =>
  meetingWith('AK reported on the audit.', `AK reported on the case of :redact[${words}]{${how}} again.`)

/** Everything that the command prints in both forms. */
function everything(store: string, ...words: string[]): string {
  return ['text', 'json']
    .map((form) => kscp(store, ['search', ...words, '--format', form]))
    .map(({ stdout, stderr }) => stdout + stderr)
    .join('')
}

it('finds no marked word, whole, begun or misspelt, and suggests none', () => {
  const store = makeStore(marked('Robin Vale'))
  for (const word of ['Robin', 'robin', 'rob', 'Robim', 'Vale', 'robin vale', 'rboin'])
    expect(kscp(store, ['search', word, '--format', 'json']).stdout).toContain('"found": 0')
  expect(everything(store, 'robn', 'vael')).not.toMatch(/robin|vale/i)
})

it('finds none where it stands unmarked in another record, and shows that line without it', () => {
  const store = makeStore({ ...marked('Robin Vale'), [ACTION]: TEXT.replace('the panel', "Robin Vale's aunt") })
  expect(everything(store, 'vale')).toContain('Nothing found.')
  expect(everything(store, 'aunt')).toContain("title: Write to …'s aunt about the audit.")
  expect(everything(store, 'aunt')).not.toMatch(/robin|vale/i)
})

it('shows the line of a mark with its pseudonym, or with [redacted]', () => {
  const shown = (how: string) => kscp(makeStore(marked('Robin Vale', how)), 'search case --kind meeting').stdout
  expect(shown('reason=s40 as="Child A"')).toContain('AK reported on the case of Child A again.')
  expect(shown('reason=s40')).toContain('AK reported on the case of [redacted] again.')
  expect(shown('')).not.toMatch(/robin|vale/i)
})

it('finds and shows nothing of a block, and counts its lines', () => {
  const block = ':::redact{reason=s41}\nThe mother drinks.\n\nNobody came.\n:::\n\nThe audit goes on.'
  const store = makeStore(meetingWith('AK reported on the audit.', block))
  expect(everything(store, 'drinks', 'mother')).toContain('Nothing found.')
  expect(JSON.parse(kscp(store, ['search', 'goes', 'on', '--kind', 'meeting', '--format', 'json']).stdout).results).toMatchObject([
    { line: 27, text: 'The audit goes on.' },
  ])
})

it('shows nothing of a file whose mark is not closed, from the mark on', () => {
  const store = makeStore(meetingWith('AK reported on the audit.', 'AK reported on :redact[Robin Vale and what came of it.'))
  expect(everything(store, 'reported')).not.toMatch(/robin|vale|came/i)
})

it('shows an id without what is taken out', () => {
  const store = makeStore({
    ...marked('Robin Vale'),
    'records/people/robin-vale.md': '---\nname: Robin Vale\nroles:\n  - title: Bursar\npublish: none\n---\n',
  })
  const shown = everything(store, 'bursar')
  expect(shown).toContain('person\t…\t…\trecords/people/….md:4\t- title: Bursar')
  expect(shown).not.toMatch(/robin|vale/i)
})

it('leaves the first word of a sentence, and what the store itself makes public', () => {
  const store = makeStore({
    ...marked('The Elmbridge Council knew. Rose Vale, aged 9, was seen in March 2024'),
    [ACTION]: TEXT.replace('the panel', 'The Council, Rose and the rose garden, in 2024,'),
  })
  expect(everything(store, 'garden')).toContain('title: Write to The Council, … and the rose garden, in 2024, about the audit.')
})

it('finds people who are not published by name: their own partnership knows them', () => {
  expect(everything(makeStore(), 'mensah')).toContain('person\tsam-mensah\tSam Mensah')
})

it('escapes what could move the cursor', () => {
  const store = makeStore({ [ACTION]: TEXT.replace('panel', 'panel\u202e') })
  expect(kscp(store, 'search panel --kind action').stdout).not.toContain('\u202e')
})
