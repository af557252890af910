// Where paragraphs begin and end, whatever the line ends.
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/core/paragraphs.js'

describe('paragraphs', () => {
  it.for([
    ['line feeds', 'one\ntwo\n\nthree'],
    ['carriage returns and line feeds', 'one\r\ntwo\r\n\r\nthree'],
    ['quotations', '> one\n> two\n>\n> three'],
  ])('are parted by blank lines: %s', ([, text]) => {
    const { startOf, endOf } = paragraphsOf(text ?? '')
    const paragraphAt = (words: string) => (text ?? '').slice(startOf((text ?? '').indexOf(words)), endOf((text ?? '').indexOf(words)))
    expect(paragraphAt('two')).toContain('one')
    expect(paragraphAt('two')).not.toContain('three')
    expect(paragraphAt('three')).not.toContain('two')
  })
})
