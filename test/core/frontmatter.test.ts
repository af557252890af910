// A record's text is split at two lines of exactly three hyphens, and at nothing else.
import { describe, expect, it } from 'vitest'
import { splitFrontmatter } from '../../src/core/frontmatter.js'

function split(text: string) {
  const parts = splitFrontmatter(text)
  if ('fault' in parts) throw new Error(parts.fault.code)
  return parts.split
}

function fault(text: string): string {
  const parts = splitFrontmatter(text)
  return 'fault' in parts ? `${parts.fault.code} ${parts.fault.line}:${parts.fault.column}` : 'none'
}

describe('splitting the frontmatter', () => {
  it('gives the block and the body as they stand, with where each begins', () => {
    const text = '---\nname: Jo Ward\n---\n\n## 1. Welcome\n'
    expect(split(text)).toMatchObject({ block: 'name: Jo Ward\n', body: '\n## 1. Welcome\n', bodyStart: 22 })
  })

  it('keeps CRLF line ends in both', () => {
    const parts = split('---\r\nname: Jo Ward\r\n---\r\n\r\nWords.\r\n')
    expect(parts.block).toBe('name: Jo Ward\r\n')
    expect(parts.body).toBe('\r\nWords.\r\n')
  })

  it('accepts an empty block, an empty body, and no line end at the end', () => {
    expect(split('---\n---\n')).toMatchObject({ block: '', body: '' })
    expect(split('---\nname: Jo Ward\n---')).toMatchObject({ block: 'name: Jo Ward\n', body: '' })
  })

  it('leaves a line of --- in the body alone', () => {
    expect(split('---\nname: Jo Ward\n---\nWords.\n\n---\n\nMore.\n').body).toBe('Words.\n\n---\n\nMore.\n')
  })

  it('refuses a file of nothing', () => {
    expect(fault('')).toBe('empty-file 1:1')
    expect(fault('\n \n')).toBe('empty-file 1:1')
  })

  it('refuses a file that begins with anything else', () => {
    expect(fault('name: Jo Ward\n')).toBe('no-frontmatter 1:1')
    expect(fault('\n---\nname: Jo Ward\n---\n')).toBe('no-frontmatter 1:1')
  })

  it('refuses a fence of more or less than three hyphens alone', () => {
    for (const fence of ['--- ', '----', '---js', '--- js', '---x']) {
      expect(fault(`${fence}\nname: Jo Ward\n---\n`)).toBe('bad-fence 1:1')
      expect(fault(`---\nname: Jo Ward\n${fence}\n`)).toBe('bad-fence 3:1')
    }
  })

  it('refuses one that is never closed', () => {
    expect(fault('---\nname: Jo Ward\n')).toBe('unclosed-frontmatter 1:1')
  })

  it('refuses conflict markers anywhere', () => {
    expect(fault('---\n<<<<<<< HEAD\nname: Jo Ward\n---\n')).toBe('conflict-marker 2:1')
    expect(fault('---\nname: Jo Ward\n---\n\nWords.\n>>>>>>> branch\n')).toBe('conflict-marker 6:1')
    expect(fault('---\nname: Jo Ward\n---\n\nHeading\n=======\n')).toBe('none')
  })
})
