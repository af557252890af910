// A file is written whole or not at all.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFile } from '../../src/store/write-file.js'
import { makeFolder } from '../support/store.js'

describe('writing a file', () => {
  it('makes the folders it needs and leaves nothing beside it', () => {
    const folder = makeFolder()
    writeFile(join(folder, 'notes/2024/a.md'), 'Words.\n')
    expect(readFileSync(join(folder, 'notes/2024/a.md'), 'utf8')).toBe('Words.\n')
    expect(readdirSync(join(folder, 'notes/2024'))).toEqual(['a.md'])
  })

  it('takes the place of what was there', () => {
    const file = join(makeFolder(), 'a.md')
    writeFile(file, 'A long text that was there before.\n')
    writeFile(file, 'Short.\n')
    expect(readFileSync(file, 'utf8')).toBe('Short.\n')
  })

  it('fails in words, and leaves the old file, where a folder stands in the way', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'a.md'))
    expect(() => writeFile(join(folder, 'a.md'), 'Words.\n')).toThrow(/is a folder, expected a file/)
    expect(readdirSync(folder)).toEqual(['a.md'])
  })
})
