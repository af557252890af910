// The command as a person runs it: every transcript, and the README's tour, print what they show.
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commitAll } from '../support/git.js'
import { copyOfOurStore, REPOSITORY } from '../support/store.js'
import { playTranscript } from '../support/transcript.js'

const folder = join(REPOSITORY, 'test/transcripts')
const files = [join(REPOSITORY, 'README.md'), ...readdirSync(folder).map((file) => join(folder, file))]

describe('a transcript prints what it shows', () => {
  it.each(files.map((file) => [basename(file), file]))('%s', (_, file) => {
    const { written, played } = playTranscript(file, commitAll(copyOfOurStore()))
    expect(played).toBe(written)
  })
})
