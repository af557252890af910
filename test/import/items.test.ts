// Items are read from whatever a body makes its headings of, with their text as Markdown.
import { describe, expect, it } from 'vitest'
import { codes, imported, items } from './imported.js'

const HEAD = 'Present: Ann Lee (Chair), Bo Nash, Cy Orr\n\n'

describe('titles', () => {
  it.each([
    [
      'numbered headings',
      '### 1. Welcome\n\nHello.\n\n### 2. Roof\n\nIt leaks.\n\n## Any other business\n\nNone.\n',
      ['1 Welcome', '2 Roof', 'Any other business'],
    ],
    ['bold lines with numbers', '**1. Welcome**\n\nHello.\n\n**2. Roof**\n\n**Tiles**\n\nThey slip.\n', ['1 Welcome', '2 Roof']],
    [
      'numbers of a year',
      '19/45 Apologies\n\nNone.\n\n19/46 Roof\n\nIt leaks.\n\n19/47 Close\n\nDone.\n',
      ['19/45 Apologies', '19/46 Roof', '19/47 Close'],
    ],
    [
      'numbers with a nought over their parts',
      '## 1.0 Welcome\n\nHello.\n\n## 1.1 Apologies heard\n\nNone.\n\n## 2.0 Roof\n\nIt leaks.\n',
      ['1.0 Welcome', '2.0 Roof'],
    ],
    ['numbers in Rome', '## I. Welcome\n\nHello.\n\n## II. Roof\n\nIt leaks.\n', ['I Welcome', 'II Roof']],
    ['headings below Minutes', '## Minutes\n\n### Roof\n\nIt leaks.\n\n### Drains\n\nBlocked.\n', ['Roof', 'Drains']],
    [
      'run on into the text',
      '1\\. Election of Chairman It was proposed that Cllr Lee stay.\n\n2\\. Reports 2.1 The Clerk spoke. All is well. 3. The Minutes were agreed.\n',
      ['1 Election of Chairman', '2 Reports', '3 The Minutes were agreed'],
    ],
    ['bold and run on', '**Roof** – it leaks.\n\n**Drains** – blocked since May.\n', ['Roof', 'Drains']],
    [
      'issues of a tracker',
      '## Agenda\n\n* Draft process [#23](https://example.org/x/pull/23)\n  - Bo spoke.\n* When to meet [#21](https://example.org/x/issues/21)\n  - Soon.\n',
      ['Draft process', 'When to meet'],
    ],
    ['topics of a form', 'Agenda item: The roof\n\nIt leaks.\n\nAgenda item: The drains\n\nBlocked.\n', ['The roof', 'The drains']],
    [
      'an agenda, where the notes have none',
      '## Agenda\n\n* Roof\n* Drains\n* Fence\n\n## Minutes\n\nAll was talked over at length.\n',
      ['Roof', 'Drains', 'Fence'],
    ],
  ])('are %s', async (_, text, titles) => {
    expect(await items(HEAD + text)).toEqual(titles)
  })
  it('are lines of a plain text file', async () => {
    const text = 'Present: Ann Lee, Bo Nash, Cy Orr\n\nItem 1:\nRoof\nIt leaks.\n\nItem 2:\nDrains\nBlocked.\n'
    expect(await items(text, 'a.txt')).toEqual(['1 Roof', '2 Drains'])
  })
})

describe('bold lines', () => {
  it('within an item that has a heading are its sub-headings, though it is the only item', async () => {
    const text = `# Elm Board, 6 March 2024\n\n${HEAD}## Roof\n\nIt leaks.\n\n**Tiles**\n\nThey slip.\n\n**Gutters**\n\nFull.\n`
    expect(await items(text)).toEqual(['Roof'])
  })
  it('are items where nothing else has a heading', async () => {
    expect(await items(`${HEAD}**Tiles**\n\nThey slip.\n\n**Gutters**\n\nFull.\n`)).toEqual(['Tiles', 'Gutters'])
  })
})

describe('the text of an item', () => {
  it('keeps lists, sub-headings and faces', async () => {
    const { items } = await imported(
      `${HEAD}## 1. Roof\n\n### Tiles\n\nThey **slip**:\n\n- one\n  - two\n\n1. three\n\n## 2. Close\n\nDone.\n`,
    )
    expect(items[0]?.body).toBe('### Tiles\n\nThey **slip**:\n\n- one\n  - two\n1. three')
  })
  it('joins a sentence that a page break has cut, and says so', async () => {
    const cut = 'The surveyor came and looked at the roof and the drains and the fence'
    const text = `${HEAD}## 1. Roof\n\n${cut}\n\nwhich had all been mended in the year before.\n\n## 2. Close\n\nDone.\n`
    expect((await imported(text)).items[0]?.body).toBe(`${cut} which had all been mended in the year before.`)
    expect(await codes(text)).toContain('broken-line:7')
  })
  it('is told of where it belongs to no item', async () => {
    const { rest, warnings } = await imported(
      `${HEAD}## 1. Roof\n\nIt leaks.\n\n## 2. Close\n\nDone.\n\n## Documents\n\nThe plan of the whole estate is with the papers.\n`,
    )
    expect(rest).toContain('The plan of the whole estate')
    expect(warnings.map(({ code }) => code)).toContain('text-outside-items')
  })
})

describe('doubts', () => {
  it('tell of a number that is missing or stands twice', async () => {
    const text = `${HEAD}## 1. A b\n\nx\n\n## 2. C d\n\nx\n\n## 2. E f\n\nx\n\n## 4. G h\n\nx\n`
    expect((await codes(text)).filter((code) => /number/.test(code))).toEqual(['repeated-number:11', 'missing-number:15'])
  })
  it('tell of no number twice where a nought ends those of the items', async () => {
    const text = `${HEAD}## 1.0 A b\n\nx\n\n## 1.1 C d\n\nx\n\n## 2.0 E f\n\nx\n`
    expect((await codes(text)).filter((code) => /number/.test(code))).toEqual([])
  })
  it('tell of text after the end', async () => {
    const long = 'A report on the state of the roof, with all that the surveyor said of it, follows here. '.repeat(3)
    const text = `${HEAD}## 1. Roof\n\nx\n\n## 2. Close\n\nThe meeting closed at 9pm.\n\n${long}\n`
    expect(await codes(text)).toContain('text-after-minutes:11')
  })
})

it('doubts about a page stand at the lines of its source', async () => {
  const page =
    '<html>\n<body>\n<p>Present: Ann Lee (Chair), Bo Nash<br>\nApologies: Cy Orr</p>\n<h2>1. Roof</h2>\n<p>It leaks.</p>\n<h2>3. Close</h2>\n<p>Done.<br>\nAction: to call the roofer.</p>\n<h2>Documents</h2>\n<p>The plan of the whole estate.</p>\n'
  const told = await codes(page, 'a.html')
  expect(told.filter((code) => /number|owner|outside/.test(code))).toEqual([
    'missing-number:7',
    'action-without-owner:9',
    'text-outside-items:10',
  ])
})

it('the menus and the foot of a page are no text of an item, and are told of', async () => {
  const page =
    '<nav><a href="/">Home</a></nav><h1>Elm Board</h1><p>Present: Ann Lee (Chair), Bo Nash</p><h2>1. Roof</h2><p>It leaks.</p><h2>2. Close</h2><p>Done.</p>\n<footer><p>Elm Council, 1 High Street</p><ul><li>Cookies</li></ul></footer><div role="navigation">More pages</div>'
  const { items, rest, warnings } = await imported(page, 'a.html')
  expect([items.map(({ body }) => body), rest]).toEqual([['It leaks.', 'Done.'], ''])
  const told = warnings.filter(({ code }) => code === 'page-margin').map(({ message }) => /“(.*)”/.exec(message)?.[1])
  expect(told).toEqual(['Home', 'Elm Council, 1 High Street Cookies', 'More pages'])
})
