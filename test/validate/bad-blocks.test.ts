// Every block of colons that is not one exactly is a problem at its line, and what it swallows is none.
import { describe, expect, it } from 'vitest'
import { found, PLANTED, places, plantInMinutes } from './planted.js'

const WHO = 'Rowan Thistlewood'

describe('a broken block', () => {
  const blockAt = (block: string) => places(plantInMinutes(block)).map((place) => place.replace('meetings/2019-11-20-slg.md:', ''))

  it('is a problem when it is never closed, and what it swallows is none', () => {
    expect(blockAt(`:::redact{reason=s40}\n${WHO}.`)).toEqual([`unclosed-mark ${PLANTED}`])
    expect(blockAt(':::summary\nAll is well.')).toEqual([`unclosed-mark ${PLANTED}`])
  })

  it('is a problem when its fences differ in length', () => {
    expect(blockAt(`:::redact{reason=s40}\n${WHO}.\n::::`)).toEqual([`unclosed-mark ${PLANTED}`])
    expect(blockAt(`::::redact{reason=s40}\n${WHO}.\n:::`)[0]).toBe(`unclosed-mark ${PLANTED}`)
  })

  it('is a problem when a list or a quotation ends before it', () => {
    expect(blockAt(`- :::redact{reason=s40}\n  ${WHO}.\n- IT spoke.`)).toEqual([`unclosed-mark ${PLANTED}`])
    expect(blockAt(`> :::redact{reason=s40}\n> ${WHO}.\n\nIT spoke.`)).toEqual([`unclosed-mark ${PLANTED}`])
  })

  it('is a problem when it holds a block of its own length', () => {
    const block = `:::redact{reason=s40}\n${WHO}.\n:::redact{reason=s41}\nHome.\n:::\n:::`
    expect(blockAt(block)).toEqual([`unclosed-mark ${PLANTED + 2}`, `stray-fence ${PLANTED + 5}`])
  })

  it('is a problem when it holds a heading', () => {
    expect(blockAt(`:::redact{reason=s40}\n### ${WHO}\n\nHome.\n:::`)).toEqual([`heading-in-redaction ${PLANTED}`])
    expect(blockAt(`:::redact{reason=s40}\n${WHO}\n===\n:::`)).toEqual([`heading-in-redaction ${PLANTED}`])
  })

  it('is a problem when it has no reason, or a label', () => {
    expect(blockAt(`:::redact\n${WHO}.\n:::`)).toEqual([`missing-reason ${PLANTED}`])
    expect(blockAt(`:::redact[${WHO}]{reason=s40}\nHome.\n:::`)).toEqual([`bad-mark ${PLANTED}`])
  })

  for (const opening of [
    ':::redact {reason=s40}',
    ':::redact{reason=s40} now',
    ':::Redact{reason=s40}',
    '::: redact{reason=s40}',
    ':::',
    ':::sumary',
  ]) {
    it(`is a problem when it opens with ${opening}`, () => {
      const [first, ...rest] = blockAt(`${opening}\n${WHO}.\n:::`)
      expect(first).toMatch(new RegExp(`^(bad-mark|stray-fence) ${PLANTED}$`))
      for (const place of rest) expect(place).toMatch(new RegExp(`(bad-mark|stray-fence) (${PLANTED}|${PLANTED + 2})$`))
    })
  }

  it('is a problem inside code', () => {
    expect(new Set(blockAt(`\`\`\`\n:::redact{reason=s40}\n${WHO}.\n:::\n\`\`\``))).toEqual(
      new Set([`bad-mark ${PLANTED + 1}`, `stray-fence ${PLANTED + 1}`, `stray-fence ${PLANTED + 3}`]),
    )
  })

  it('is told in whole words although what it hides has some of the same', () => {
    const [problem] = found(
      plantInMinutes(':::redact{reason=s40}\nThis Block, a Fence: Close it, Unexpected as that is. Write a Line of Colons.'),
    )
    expect(problem?.code).toBe('unclosed-mark')
    expect(`${problem?.message} ${problem?.hint}`).not.toContain('…')
  })
})
