// YAML is read as plain data within limits, and every field knows its place.
import { describe, expect, it } from 'vitest'
import { formatYamlValue, parseYaml, parseYamlValue } from '../../src/core/yaml.js'

function read(block: string) {
  const parsed = parseYaml(block)
  if ('faults' in parsed) throw new Error(parsed.faults.map(({ code }) => code).join())
  return parsed.yaml
}

function fault(block: string): string {
  const parsed = parseYaml(block)
  return 'faults' in parsed ? parsed.faults.map(({ code, line }) => `${code} ${line}`).join() : 'none'
}

describe('plain data', () => {
  it('keeps days and times as words, and numbers as numbers', () => {
    expect(read('date: 2019-11-20\nstart: "14:00"\nnumber: 3\n').data).toEqual({ date: '2019-11-20', start: '14:00', number: 3 })
  })

  it('reads YAML 1.2: yes, no and on are words', () => {
    expect(read('a: yes\nb: no\nc: on\nd: true\ne: 0o7\nf: 1_000\n').data).toEqual({
      a: 'yes',
      b: 'no',
      c: 'on',
      d: true,
      e: 7,
      f: '1_000',
    })
  })

  it('takes an empty block for no fields', () => {
    expect(read('').data).toEqual({})
    expect(read('# nothing yet\n').data).toEqual({})
  })

  it('gives __proto__ no power', () => {
    const { data } = read('__proto__: {admin: true}\n')
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect((data as { admin?: unknown }).admin).toBeUndefined()
  })
})

describe('refused', () => {
  it('aliases, anchors, tags, repeated fields, tabs and what is no mapping, each at its line', () => {
    expect(fault('a: 1\nb: &x 2\n')).toBe('alias 2')
    expect(fault('a: 1\nb: *x\n')).toBe('alias 2')
    expect(fault('a: 1\nb: !!str 2\n')).toBe('tag 2')
    expect(fault('a: 1\na: 2\n')).toBe('duplicate-field 2')
    expect(fault('a:\n\t- 1\n')).toBe('tab 2')
    expect(fault('- a\n')).toBe('not-a-mapping 1')
    expect(fault('a: 1\nb: [\n')).toMatch(/^bad-yaml/)
    expect(fault('a: 1\n...\n---\nb: 2\n')).toMatch(/^bad-yaml/)
  })

  it('more than 32 levels, before a parser sees them', () => {
    expect(fault(`a: ${'['.repeat(33)}`)).toBe('too-deep 1')
    expect(fault(`a: ${'['.repeat(60_000)}`)).toBe('too-deep 1')
    expect(fault(Array.from({ length: 40 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'))).toMatch(/^too-deep 3[34]$/)
    expect(fault(`a: ${'['.repeat(25)}${']'.repeat(25)}`)).toBe('none')
  })

  it('more than 64 KB, counted in bytes of UTF-8', () => {
    expect(fault(`a: ${'x'.repeat(64 * 1024)}`)).toMatch(/^too-large/)
    expect(fault(`a: ${'é'.repeat(33 * 1024)}`)).toMatch(/^too-large/)
    expect(fault(`a: ${'x'.repeat(63 * 1024)}`)).toBe('none')
  })

  it('more than 200 lines', () => {
    expect(fault('# words\n'.repeat(201))).toBe('too-large 201')
    expect(fault('# words\n'.repeat(200))).toBe('none')
  })
})

describe('places', () => {
  const { locate } = read('name: Jo Ward\nroles:\n  - title: Chair\n    from: 2024-01-01\nseats: [a, {b: c}]\nempty:\n')

  it('are those of a value, or of its key', () => {
    expect(locate(['name'])).toEqual({ line: 1, column: 7 })
    expect(locate(['roles', 0, 'from'])).toEqual({ line: 4, column: 11 })
    expect(locate(['roles', 0, 'from'], 'key')).toEqual({ line: 4, column: 5 })
    expect(locate(['seats', 1, 'b'])).toEqual({ line: 5, column: 16 })
  })

  it('are the key where there is no value', () => {
    expect(locate(['empty'])).toEqual({ line: 6, column: 1 })
  })

  it('are the nearest parent where the field is missing', () => {
    expect(locate(['roles', 0, 'to'])).toEqual({ line: 3, column: 5 })
    expect(locate(['nobody'])).toEqual({ line: 1, column: 1 })
  })

  it('count CRLF as one line end', () => {
    expect(read('name: Jo Ward\r\nnote: x\r\n').locate(['note'])).toEqual({ line: 2, column: 7 })
  })
})

describe('one value', () => {
  it('is read as typed at a command line, and written on one line', () => {
    expect(parseYamlValue('[JW, AK]')).toEqual({ value: ['JW', 'AK'] })
    expect(parseYamlValue('2019-11-20')).toEqual({ value: '2019-11-20' })
    expect(parseYamlValue('')).toEqual({ value: null })
    expect(parseYamlValue('*x')).toBeNull()
    for (const value of ['Jo Ward', '14:00', 'a: b', '#1', 'yes', '12', ['JW', 'a, b'], { person: 'JW', items: [1] }]) {
      const written = formatYamlValue(value)
      expect(written).not.toContain('\n')
      expect(parseYamlValue(written)).toEqual({ value })
    }
  })

  it('is a time only in quotation marks, which older YAML needs', () => {
    expect(formatYamlValue('14:00')).toBe('"14:00"')
    expect(formatYamlValue({ start: '9:30', venue: 'Room 14:00' })).toBe('{start: "9:30", venue: Room 14:00}')
  })
})
