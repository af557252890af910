// Frontmatter that is no plain mapping between two exact fences: one problem at its line, and the rest is still checked.
import { describe, expect, it } from 'vitest'
import { FIELDS, found, PERSON, places, plant } from './planted.js'

const person = (text: string) => places(plant({ [PERSON]: text }))
const inFields = (fields: string) => person(`---\n${fields}---\n`)
const at = (code: string, line: number) => [`${code} people/rowan-vale.md:${line}`]
const NOT_THREE_HYPHENS = ['--- ', '---x', '----', '---js', '--- js', '---\t', '---yaml']

describe('fences', () => {
  for (const fence of NOT_THREE_HYPHENS) {
    it(`refuses ${JSON.stringify(fence)} as the opening fence`, () => {
      expect(person(`${fence}\n${FIELDS}---\n`)).toEqual(at('bad-fence', 1))
    })

    it(`refuses ${JSON.stringify(fence)} as the closing fence`, () => {
      expect(person(`---\n${FIELDS}${fence}\n\nRowan spoke.\n`)).toEqual(at('bad-fence', 5))
    })
  }

  it.each(['--- ', '---\t'])('says of %j that blanks stand behind it', (fence) => {
    const hints = [`${fence}\n${FIELDS}---\n`, `---\n${FIELDS}${fence}\n`].map((text) => found(plant({ [PERSON]: text }))[0]?.hint)
    expect(hints).toEqual(Array(2).fill('Delete the blanks at the end of the line.'))
  })

  it('refuses such a closing fence although a line of --- stands further down', () => {
    expect(person(`---\n${FIELDS}--- js\n\nRowan spoke.\n\n---\n\nMore.\n`)).toEqual(at('bad-fence', 5))
  })

  it('refuses a file without frontmatter, and one whose frontmatter is never closed', () => {
    expect(person(FIELDS)).toEqual(at('no-frontmatter', 1))
    expect(person('# Rowan Vale\n\nNurse.\n')).toEqual(at('no-frontmatter', 1))
    expect(person(`\n---\n${FIELDS}---\n`)).toEqual(at('no-frontmatter', 1))
    expect(person(`---\n${FIELDS}`)).toEqual(at('unclosed-frontmatter', 1))
    expect(person('---')).toEqual(at('unclosed-frontmatter', 1))
  })

  it('runs nothing that stands in a fence or a tag', () => {
    expect(person('---js\n{ name: process.exit(7) }\n---\n')).toEqual(at('bad-fence', 1))
    expect(inFields('name: !!js/function "function(){ process.exit(7) }"\nroles: []\npublish: name\n')).toEqual(at('tag', 2))
  })

  it('refuses conflict markers, in the frontmatter and in the body', () => {
    const conflict = '<<<<<<< HEAD\nnote: Nurse\n=======\nnote: Doctor\n>>>>>>> branch\n'
    expect(inFields(`${FIELDS}${conflict}`)).toEqual(at('conflict-marker', 5))
    expect(person(`---\n${FIELDS}---\n\nRowan spoke.\n\n${conflict}`)).toEqual(at('conflict-marker', 9))
  })
})

describe('YAML', () => {
  it('refuses lines that end in a carriage return alone, in one place', () => {
    expect(person(`---\n${FIELDS}---\n\nRowan spoke.\n`.replaceAll('\n', '\r'))).toEqual(at('line-end', 2))
    expect(inFields(FIELDS.replace(/\n(?=publish)/, '\r'))).toEqual(at('line-end', 3))
    expect(places(plant({ 'records/kscp.yaml': '# Settings\rname: Elmbridge\rcommit: false\r' }))).toEqual(['line-end kscp.yaml:1'])
  })

  it('refuses tabs as indentation', () => {
    expect(inFields('name: Rowan Vale\nroles:\n\t- title: Nurse\npublish: name\n')).toEqual(at('tab', 4))
    expect(inFields('\tname: Rowan Vale\nroles: []\npublish: name\n')).toEqual(at('tab', 2))
  })

  it('refuses a field that stands twice, at the second', () => {
    expect(inFields(`${FIELDS}name: Rowan\n`)).toEqual(at('duplicate-field', 5))
    expect(inFields('name: Rowan Vale\nroles:\n  - title: Nurse\n    title: Doctor\npublish: name\n')).toEqual(at('duplicate-field', 5))
    expect(inFields(`${FIELDS}"name": Rowan\n`)).toEqual(at('duplicate-field', 5))
  })

  it('refuses an anchor, an alias and a merge', () => {
    expect(inFields('name: &who Rowan Vale\nroles: []\npublish: name\n')).toEqual(at('alias', 2))
    expect(inFields(`${FIELDS}note: *who\n`)).toEqual(at('alias', 5))
    expect(inFields(`${FIELDS}<<: {note: Nurse}\n`)).toEqual(at('unknown-field', 5))
  })

  it('refuses a billion laughs without reading them', () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`).join('\n')
    expect(inFields(`l0: &l0 [ha]\n${laughs}\n`)).toEqual(at('alias', 2))
  })

  for (const tag of ['!secret', '!!str', '!!binary', '!!js/regexp', '!']) {
    it(`refuses the tag ${tag}`, () => {
      expect(inFields(`name: ${tag} Rowan\nroles: []\npublish: name\n`)).toEqual(at('tag', 2))
    })
  }

  it('refuses a list and a single value', () => {
    expect(inFields('- name: Rowan Vale\n')).toEqual(at('not-a-mapping', 2))
    expect(inFields('[name, Rowan Vale]\n')).toEqual(at('not-a-mapping', 2))
    expect(inFields('Rowan Vale\n')).toEqual(at('not-a-mapping', 2))
    expect(inFields('42\n')).toEqual(at('not-a-mapping', 2))
  })

  it('refuses YAML that is broken, at its line', () => {
    expect(inFields('name: Rowan: Vale\nroles: []\npublish: name\n')).toEqual(at('bad-yaml', 2))
    expect(inFields('name: Rowan Vale\nroles []\npublish: name\n')).toEqual(at('bad-yaml', 3))
    expect(inFields('name: Rowan Vale\n[a, b]: x\nroles: []\npublish: name\n')).toEqual(at('bad-yaml', 3))
  })

  it('refuses a second document, and reads nothing past the first in silence', () => {
    const [place, ...others] = inFields(`${FIELDS}...\nnote: Nurse\n`)
    expect(others).toEqual([])
    expect(place).toMatch(/^bad-yaml people\/rowan-vale\.md:[56]$/)
  })

  it('refuses a quotation that is never closed, where it opens', () => {
    expect(inFields('name: "Rowan Vale\nroles: []\npublish: name\n')).toEqual(at('bad-yaml', 2))
  })

  it('says in one problem what one broken line is, whatever stands below', () => {
    const fields = `name: Rowan: Vale\nroles: [\npublish: "name\n\tnote: x\n`
    expect(found(plant({ [PERSON]: `---\n${fields}---\n` }))).toHaveLength(1)
  })

  it('takes names such as __proto__ and constructor for unknown fields', () => {
    expect(inFields(`${FIELDS}__proto__: {publish: role}\nconstructor: x\n`)).toEqual([
      ...at('unknown-field', 5),
      ...at('unknown-field', 6),
    ])
  })
})

describe('limits', () => {
  const nested = (levels: number) => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n')

  it('refuses 33 levels of nesting, in mappings, lists, brackets and braces', () => {
    expect(inFields(`${nested(33)} x\n`).slice(0, 1)).toEqual(at('too-deep', 34))
    expect(inFields(`${FIELDS}source:\n  ${'- '.repeat(33)}x\n`)).toEqual(at('too-deep', 6))
    expect(inFields(`${FIELDS}source: ${'['.repeat(33)}${']'.repeat(33)}\n`)).toEqual(at('too-deep', 5))
    expect(inFields(`${FIELDS}source: ${'{a: '.repeat(33)}x${'}'.repeat(33)}\n`)).toEqual(at('too-deep', 5))
  })

  it('reads 20 levels', () => {
    expect(inFields(`${FIELDS}source: ${'['.repeat(20)}${']'.repeat(20)}\n`)).toEqual(at('wrong-type', 5))
  })

  for (const [what, text] of [
    ['20,000 brackets', '['.repeat(20_000)],
    ['20,000 braces', '{'.repeat(20_000)],
    ['brackets over many lines', '[\n'.repeat(150)],
    ['brackets behind others in quotation marks', `{a: "${']'.repeat(15_000)}", b: ${'['.repeat(15_000)}${']'.repeat(15_000)}}`],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(found(plant({ [PERSON]: `---\n${FIELDS}source: ${text}\n---\n` }))).toMatchObject([{ file: PERSON }])
    })
  }

  it('refuses more than 64 KB', () => {
    expect(inFields(`${FIELDS}note: ${'The panel met. '.repeat(4500)}\n`)).toHaveLength(1)
    expect(inFields(`${FIELDS}note: ${'The panel met. '.repeat(4500)}\n`)[0]).toMatch(/^too-large people\/rowan-vale\.md:[2-5]$/)
    expect(inFields(`${FIELDS}note: ${'The panel met. '.repeat(4300)}\n`)).toEqual([])
  })

  it('refuses 201 lines and reads 200', () => {
    const lines = (count: number) => `${FIELDS}source:\n${'  - arrangements 3.7\n'.repeat(count - 4)}`
    expect(inFields(lines(201))).toEqual(at('too-large', 202))
    expect(inFields(lines(200))).toEqual([])
  })
})
