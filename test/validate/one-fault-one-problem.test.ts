// A file that can't be read, or whose fields are wrong, is one problem: what refers to it is not also told to be wrong.
import { describe, expect, it } from 'vitest'
import { MEETING, places, plant, plantIn } from './planted.js'

describe('a file that others refer to', () => {
  it('is one problem when it is no record', () => {
    for (const file of ['people/ian-thomas.md', 'groups/slg.md', 'meetings/2019-11-20-slg.md', 'organisations/kingston-council.md']) {
      expect(places(plant({ [`records/${file}`]: 'Words.\n' }))).toEqual([`no-frontmatter ${file}:1`])
    }
  })

  it('is one problem when it is an action of the minutes', () => {
    expect(places(plant({ 'records/actions/2019-11-20-slg-1.md': 'Words.\n' }))).toEqual(['no-frontmatter actions/2019-11-20-slg-1.md:1'])
  })

  it('is one problem when one of its fields is wrong', () => {
    expect(places(plantIn('records/people/ian-thomas.md', 'publish: name', 'publish: nam'))).toEqual([
      'unknown-value people/ian-thomas.md:7',
    ])
    expect(places(plantIn('records/groups/slg.md', 'meets: quarterly', 'meets: quartely'))).toEqual(['unknown-value groups/slg.md:42'])
    expect(places(plantIn(MEETING, 'start: "14:00"', 'start: 2pm'))).toEqual(['wrong-form meetings/2019-11-20-slg.md:5'])
  })

  it('is one problem when the wrong field is one that makes its id', () => {
    expect(places(plantIn('records/actions/2019-11-20-slg-5.md', 'number: 5', 'number: five'))).toEqual([
      'wrong-type actions/2019-11-20-slg-5.md:5',
    ])
    expect(places(plantIn(MEETING, 'date: 2019-11-20', 'date: 20/11/2019'))).toEqual(['bad-date meetings/2019-11-20-slg.md:4'])
  })

  it('is one problem when it is the settings', () => {
    expect(places(plantIn('records/kscp.yaml', 'name: Kingston', 'name: [Kingston'))).toHaveLength(1)
  })
})
