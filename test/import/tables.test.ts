// Tables of two columns: items beside who acts, people without a label, lists of people side by side.
import { describe, expect, it } from 'vitest'
import { actions, apologies, attendees, codes, imported, items } from './imported.js'

const TITLE = '<h1>Elm Board</h1><p>Minutes of the meeting held on 12 June 2024</p>'
const PEOPLE = '<p>Present: Ian Thorn (IT, Chair), Sue Lack (SL), Bo Nash (BN)</p>'
const TEXT = '<h2>1. Welcome</h2><p>All were welcomed.</p><h2>2. Roof</h2><p>It leaks.</p>'
const table = (...rows: string[][]) =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`

describe('a table of items beside who acts', () => {
  const FIELDS = table(['Date:', '12 June 2024'], ['Venue:', 'Elm Hall'])
  it.each([
    [
      ['Item', 'Action by'],
      ['1. Welcome<br>All were welcomed.', ''],
      ['2. Budget<br>The budget is to be sent round.', 'SL'],
    ],
    [
      ['', 'Action'],
      ['<p>1. Welcome</p><p>All were welcomed.</p>', ''],
      ['<p>2. Budget</p><p>The budget is to be sent round.</p>', 'SL'],
    ],
    [
      ['Item', 'Action by'],
      ['1. Welcome', ''],
      ['All were welcomed.', ''],
      ['2. Budget', ''],
      ['The budget is to be sent round.', 'SL'],
    ],
  ])('is read behind other tables: %j', async (...rows) => {
    const page = `<h1>Elm Board</h1>${FIELDS}${PEOPLE}${table(...(rows as string[][]))}`
    expect(await items(page, 'a.html')).toEqual(['1 Welcome', '2 Budget'])
    expect(await actions(page, 'a.html')).toEqual(['SL: The budget is to be sent round.'])
  })
  it('may have no head', async () => {
    const page = `${TITLE}${PEOPLE}${TEXT}${table(['The budget is to be sent round.', 'SL'], ['All agreed.', ''], ['A builder is to be asked.', 'IT/BN'])}`
    expect(await actions(page, 'a.html')).toEqual(['SL: The budget is to be sent round.', 'IT, BN: A builder is to be asked.'])
  })
  it('may have "By" over who acts', async () => {
    const page = `${TITLE}${PEOPLE}${TEXT}${table(['Action', 'By'], ['Ring the builder', 'Bo Nash'])}`
    expect(await actions(page, 'a.html')).toEqual(['Bo Nash: Ring the builder'])
  })
  it('may count its paragraphs', async () => {
    const page = `${TITLE}${PEOPLE}${TEXT}${table(['2.1', 'The plan was noted.'], ['2.2', 'The rest can wait.'])}`
    expect((await imported(page, 'a.html')).items[1]?.body).toBe('It leaks.\n\n2.1 The plan was noted.\n\n2.2 The rest can wait.')
  })
})

describe('a table of people', () => {
  it('at the top needs no label, which is told', async () => {
    const page = `${TITLE}${table(['Ian Thorn (IT)', 'Chair'], ['Sue Lack (SL)', 'Elm Council'])}${table(['Apologies', 'Cy Orr'])}${TEXT}`
    expect(await attendees(page, 'a.html')).toEqual(['Ian Thorn | IT | Chair', 'Sue Lack | SL | Elm Council'])
    expect(await apologies(page, 'a.html')).toEqual(['Cy Orr'])
    expect(await codes(page, 'a.html')).toContain('unclear-attendance:1')
  })
  it('goes on below a line for a group', async () => {
    const page = `${TITLE}<p>Present:</p>${table(['Ian Thorn (Chair)', 'Sue Lack'])}<p>Officers:</p>${table(['Dee Pike', 'Clerk'], ['Jo Ward', 'Planner'])}${TEXT}`
    expect(await attendees(page, 'a.html')).toEqual(['Ian Thorn | Chair', 'Sue Lack', 'Dee Pike | Clerk', 'Jo Ward | Planner'])
  })
  it('may be two lists in two cells', async () => {
    const page = `${TITLE}${table(['<p>Present:</p><p>Ian Thorn (Chair)</p><p>Sue Lack</p>', '<p>Apologies:</p><p>Cy Orr</p>'])}${TEXT}`
    expect(await attendees(page, 'a.html')).toEqual(['Ian Thorn | Chair', 'Sue Lack'])
    expect(await apologies(page, 'a.html')).toEqual(['Cy Orr'])
  })
  it('is none where it holds other things', async () => {
    const page = `${TITLE}${table(['Total cost', '£120'], ['Elm Council', 'half'])}${PEOPLE}${TEXT}`
    expect(await codes(page, 'a.html')).not.toContain('unclear-attendance:1')
  })
})
