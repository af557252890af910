// The search of a public file for what was taken out: what it finds, where it says that stands, and what it leaves alone.
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/redact/finding.js'
import { findLeaks, type PublicFile, type SearchedNotes } from '../../../src/redact/oracle/leak-oracle.js'
import type { RemovedText } from '../../../src/redact/oracle/removed-text.js'
import { recordsOf } from '../records.js'

/** Jo Ward (JW) and Asha Kaur (AK) are published by name. */
const elmbridge = recordsOf()

const FILE = 'records/meetings/2024-03-06-slg.md'
const taken = (text: string, what: RemovedText['what'] = 'marked', line = 9): RemovedText => ({
  text,
  what,
  file: FILE,
  place: { line, column: 4 },
})

async function search(
  page: string | PublicFile,
  removed: RemovedText | RemovedText[],
  more: Partial<SearchedNotes> = {},
): Promise<Finding[]> {
  const file = typeof page === 'string' ? { name: 'notes.md', parts: [page] } : page
  return findLeaks(file, [removed].flat(), { records: await elmbridge(), source: '', clearedNames: [], ...more })
}

const HOW = [
  ['The text that', 'whole'],
  ['The name of', 'whole'],
  ['A word that', 'word'],
  ['Words that', 'run'],
] as const

/** How much of a removed text stands in a page: the whole, a word, a run of words, or nothing. */
async function found(text: string, page: string, what?: RemovedText['what'], clearedNames: string[] = []): Promise<string> {
  const [finding] = await search(page, taken(text, what), { clearedNames })
  return finding === undefined ? 'nothing' : (HOW.find(([words]) => finding.message.startsWith(words))?.[1] ?? finding.message)
}

describe('the whole of a removed text', () => {
  it.each([
    ['stands as it is', 'broken arm', 'had a broken arm there', 'whole'],
    ['stands at the beginning and the end', 'broken arm', 'Broken *arm*', 'whole'],
    ['does not stand where another word is between', 'broken arm', 'a broken left arm', 'nothing'],
    ['stands inside a longer word from five letters on', 'cupboard', 'cupboards and xcupboardx', 'whole'],
    ['stands inside a longer word with just five', 'table', 'the vegetables', 'whole'],
    ['does not with four', 'take', 'the intakex', 'nothing'],
    ['stands with a plural’s ending', 'bone', 'the bones', 'whole'],
    ['stands with a plural’s longer ending', 'bus', 'the buses', 'whole'],
    ['stands in one, where it was in two words of eight letters', 'play time', 'at playtime', 'whole'],
    ['does not with seven', 'tea time', 'at teatime', 'nothing'],
    ['stands in one, where it was a code in parts', '12 ab 3', 'file 12ab3', 'whole'],
    ['stands in parts, where it was a code in one', '12ab3', 'file 12 ab 3', 'whole'],
    ['does not where the code is shorter', '1 ab 3', 'file 1ab3x', 'nothing'],
    ['does not where it is no code but numbers', '12/345', 'file x12345', 'nothing'],
    ['stands as signs that are no words', ' ?!? ', 'They said (?!?).', 'whole'],
    ['does not where it was nothing at all', ' ', 'They said so.', 'nothing'],
    ['stands in the name of a person who is published, where it is two words', 'Jo Ward', 'Jo Ward came', 'whole'],
    ['stands in HTML', 'broken arm', '<p title="broken arm">', 'whole'],
  ])('%s', async (_, text, page, expected) => {
    expect(await found(text, page)).toBe(expected)
  })
})

describe('a name', () => {
  it.each([
    ['that is a word stands with a capital', 'Hope', 'Then Hope left', 'word'],
    ['that is a word stands in capitals', 'Hope', 'Then HOPE left', 'word'],
    ['that is a word stands with a plural’s ending', 'told Hope that', 'Both Hopes left', 'word'],
    ['that is a word does not stand in small letters', 'Hope', 'They hope so', 'nothing'],
    ['that is a word does not stand inside a longer one', 'told Hope that', 'The Hopeful left', 'nothing'],
    ['that is no word stands in small letters', 'told Zeb that', 'then zeb left', 'word'],
    ['that is no word stands with a plural’s ending', 'told Zeb that', 'both Zebs left', 'word'],
    ['that is short does not stand inside a longer word', 'told Zeb that', 'a zebra left', 'nothing'],
    ['that is long stands inside a longer word', 'told Zally that', 'an ozallyish thing', 'word'],
    ['of somebody who is published does not stand', 'told Jo that', 'Later Jo Ward left', 'nothing'],
    ['of somebody who is published, alone, does not stand', 'Jo', 'Later Jo Ward left', 'nothing'],
    ['of somebody who is published stands where more of it stands', 'told Jo that', 'Later Jo Ward and Jo left', 'word'],
    ['of somebody who is published stands beside that person', 'Jo', 'Later Jo Ward Jo left', 'whole'],
    ['of somebody who is published stands at the beginning', 'Jo', 'Jo left', 'whole'],
    ['of somebody who is published by role stands', 'told Sam that', 'Later Sam Mensah left', 'word'],
    ['of a month stands', 'told April that', 'Then April left', 'word'],
    ['of a month does not stand as a date', 'told April that', 'On 3 April, in April and April 2024 they left', 'nothing'],
  ])('%s', async (_, text, page, expected) => {
    expect(await found(text, page)).toBe(expected)
  })

  it.each([
    ['that was cleared does not stand', 'told Quill that', 'Zebedee Quill left', 'nothing'],
    ['that was cleared stands outside the full name', 'told Quill that', 'Zebedee Quill left Quill', 'word'],
    ['that was cleared with a possessive’s ending does not stand', 'told Qualls that', 'St Quall’s left', 'nothing'],
    ['that was cleared with one stands outside the full name', 'told Qualls that', 'St Quall’s left Quall’s', 'word'],
    ['that is a word and was cleared does not stand', 'told Hope that', 'Hope Zally left', 'nothing'],
  ])('%s', async (_, text, page, expected) => {
    expect(await found(text, page, 'marked', ['Zebedee Quill', 'Hope Zally', 'St Quall’s'])).toBe(expected)
  })
})

describe('initials', () => {
  it.each([
    ['stand as they are', 'ZQ', 'as ZQ said', 'whole'],
    ['stand with dots', 'ZQ', 'as Z.Q. said', 'whole'],
    ['do not stand in small letters', 'ZQ', 'as zq said', 'nothing'],
    ['do not stand inside a word', 'ZQ', 'as ZQA said', 'nothing'],
  ])('%s', async (_, text, page, expected) => {
    expect(await found(text, page, 'initials')).toBe(expected)
  })
})

describe('a number', () => {
  it.each([
    ['stands in parts', 'call 02079460018', 'on (020) 7946-0018', 'word'],
    ['stands in one', 'call 020 7946 0018', 'on 02079460018', 'word'],
    ['stands over the end of a line', 'call 02079460018', 'on 020 7946\r\n0018', 'word'],
    ['stands in parts with spaces that break no line', 'call 02079460018', 'on 020\u00a07946\u00a00018', 'word'],
    ['stands in parts with other dashes', 'call 02079460018', 'on 020‑7946–0018', 'word'],
    ['stands inside a longer one', 'call 12345', 'on 9123459', 'word'],
    ['does not stand where words part it', 'call 12345', 'on 12 and 345', 'nothing'],
    ['does not stand where three signs part it', 'call 12345', 'on 12 - 345', 'nothing'],
  ])('%s', async (_, text, page, expected) => {
    expect(await found(text, page)).toBe(expected)
  })

  it('of a postcode stands however it is parted', async () => {
    expect(await found('lives at KT1 1HZ now', 'at KT11HZ')).toBe('word')
    expect(await found('lives at KT11HZ now', 'at K T1 1 hz')).toBe('word')
    expect(await found('lives at KT11HZ now', 'at KT12HZ')).toBe('nothing')
  })
})

describe('three everyday words in a row', () => {
  it.each([
    ['stand as they are', 'she was found crying in a cupboard', 'then was found crying', 'run'],
    ['stand across a comma and in other letters', 'she was found crying in a cupboard', 'FOUND, crying in', 'run'],
    ['do not stand where only two are', 'she was found crying in a cupboard', 'was found by crying', 'nothing'],
    ['do not stand where the last only begins like theirs', 'she was found crying', 'was found cryings', 'nothing'],
  ])('%s', async (_, text, page, expected) => {
    expect(await found(text, page)).toBe(expected)
  })
})

/** What stands only as the page is read with its markup taken out, or only as it is read with its markup left. */
describe('one reading of two is enough', () => {
  it.each([
    ['the whole', 'table', 't*abl*e', 'in /table/'],
    ['the whole of several words', 'broken arm', 'brok*en* arm', '[x](broken-arm)'],
    ['the whole of several words in one', 'play time', 'pl*ay*time', '[x](playtime)'],
    ['a word', 'told Zebedee that', 'Ze*be*dee left', '[x](zebedee)'],
    ['a name that is a word', 'told Hope that', 'H*op*e left', '[x](Hope)'],
    ['a postcode', 'lives at KT1 1HZ now', 'at K*T1* 1HZ', '[x](KT1%201HZ)'],
    ['a word in pieces', 'told Quillfeather that', 'Quill<b>fea</b> ther left', '[x](quil-lfea-ther)'],
    ['a name that is a word in pieces', 'told Hope that', 'H<b>o</b> pe left', '[x](Ho-pe)'],
    ['a postcode in one', 'lives at KT11HZ now', 'at K<b>T</b>1 1HZ', '[x](KT1%201HZ)'],
    ['a run', 'she was found crying', 'was fo*un*d crying', '[x](was-found-crying)'],
  ])('for %s', async (_, text, taken, left) => {
    expect(await found(text, taken)).not.toBe('nothing')
    expect(await found(text, left)).not.toBe('nothing')
  })

  it('for initials', async () => {
    expect(await found('ZQ', 'as Z*Q* said', 'initials')).toBe('whole')
    expect(await found('ZQ', '[x](ZQ)', 'initials')).toBe('whole')
  })
})

/** The file is printed once as it is and once with what is cleared masked. */
describe('what somebody cleared', () => {
  const cleared = async (texts: string[], page: string, masked: string, removed: RemovedText) => {
    const file = { name: 'notes.md', parts: [page], cleared: { texts, parts: [masked] } }
    return (await search(file, removed)).map(({ message }) => message.slice(0, 13))
  }

  it('stands in its own place', async () => {
    expect(await cleared(['Hope'], 'Then Hope left', 'Then zzzz left', taken('told Hope that'))).toEqual([])
    expect(await cleared(['broken arm'], 'a broken arm', 'a zzzzzz zzz', taken('broken arm'))).toEqual([])
  })

  it('does not stand in another one', async () => {
    expect(await cleared(['Hope'], 'Then Hope left. Hope came.', 'Then zzzz left. Hope came.', taken('told Hope that'))).toEqual([
      'A word that t',
    ])
  })

  it.each([
    ['initials', 'ZQ', 'as ZQ said', 'as zz said', taken('ZQ', 'initials'), ['The name of s']],
    ['a full name', 'Zebedee Quill', 'then Zebedee Quill left', 'then zzzzzzz zzzzz left', taken('Zebedee Quill'), ['The text that']],
    [
      'a full name that is partly words',
      'Zebedee Hope',
      'then Zebedee Hope left',
      'then zzzzzzz zzzz left',
      taken('Zebedee Hope'),
      ['The text that'],
    ],
    ['one name', 'Zebedee', 'then Zebedee left', 'then zzzzzzz left', taken('Zebedee'), []],
    ['a name and other words', 'told Zebedee', 'then told Zebedee so', 'then zzzz zzzzzzz so', taken('told Zebedee'), []],
    ['a full name of which only a part stands', 'Zebedee', 'then Zebedee left', 'then zzzzzzz left', taken('Zebedee Quill'), []],
    ['names and a number', 'Zebedee Quill 7', 'at Zebedee Quill 7 now', 'at zzzzzzz zzzzz 0 now', taken('Zebedee Quill 7'), []],
  ])('may stand or not, as protected beats it: %s', async (_, text, page, masked, removed, expected) => {
    expect(await cleared([text], page, masked, removed)).toEqual(expected)
  })

  it('is not told as a line of the source', async () => {
    const source = ':clear[Hope]{by=JW why="the village"} is far.\n\nThen Hope left.'
    const file = {
      name: 'notes.md',
      parts: ['Hope is far. Then Hope left.'],
      cleared: { texts: ['Hope'], parts: ['zzzz is far. Then Hope left.'] },
    }
    expect((await search(file, taken('told Hope that'), { source }))[0]?.message).toMatch(/, from line 3\.$/)
  })
})

describe('a lone everyday word, or a lone short number', () => {
  const laidOut = (parts: string[], framed: string[]) => ({ name: 'notes.docx', parts, framed })

  it.each([
    ['what', 'cupboard'],
    ['what', '7'],
  ])('is searched only in the words that are not laid out: %s %s', async (_, text) => {
    expect(await search(laidOut([`a ${text}`], ['a ']), taken(text))).toEqual([])
    expect(await search(laidOut([`a ${text}`], [` ${text}`]), taken(text))).toHaveLength(1)
    expect(await search({ name: 'notes.docx', parts: [`a ${text}`] }, taken(text))).toHaveLength(1)
  })

  it.each(['broken arm', 'Zebedee', 'told Hope', 'Hope', '?!?'])('is none that is more than that: %s', async (text) => {
    expect(await search(laidOut([`a ${text}`], ['a ']), taken(text))).toHaveLength(1)
  })

  it('is none that is somebody’s', async () => {
    expect(await search(laidOut(['a ZQ'], ['a ']), taken('ZQ', 'initials'))).toHaveLength(1)
    expect(await search(laidOut(['a cupboard'], ['a ']), taken('cupboard', 'name'))).toHaveLength(1)
  })

  it('is left out where it is cleared', async () => {
    const framed = ['the cupboard there. A cupboard.']
    const masked = ['the zzzzzzzz there. A cupboard.']
    const of = (parts: string[]) => ({ ...laidOut(framed, framed), cleared: { texts: ['cupboard'], parts: framed, framed: parts } })
    expect(await search(of(masked), taken('cupboard'))).toHaveLength(1)
    expect(await search(of(['the zzzzzzzz there. A zzzzzzzz.']), taken('cupboard'))).toEqual([])
    const { cleared, ...rest } = of(masked)
    expect(await search({ ...rest, cleared: { texts: cleared.texts, parts: masked } }, taken('cupboard'))).toHaveLength(1)
  })
})

describe('a file', () => {
  it('is searched in its name', async () => {
    expect(await search({ name: 'zebedee.md', parts: ['so'] }, taken('Zebedee'))).toEqual([
      marked('The name of the public file, or of its folder, holds what may not be published.', 'Give it another name.'),
    ])
  })

  it('is named once, whatever stands in its name and beside it', async () => {
    const both = [taken('Zebedee'), taken('Quill', 'marked', 10)]
    expect(await search({ name: 'zebedee-quill.md', parts: ['Zebedee'] }, both)).toHaveLength(1)
  })

  it('is searched in each of its parts', async () => {
    expect(await search({ name: 'notes.docx', parts: ['so', 'Zebedee'] }, taken('Zebedee'))).toHaveLength(1)
    expect(await search({ name: 'notes.docx', parts: ['Zeb', 'edee'] }, taken('Zebedee'))).toEqual([])
  })
})

const MARK_THERE_TOO = 'Mark it there too, or mark more or less here: what is left must not tell what was taken out.'
const OR_CLEAR_IT = `${MARK_THERE_TOO} Where the words there mean something else, write :clear[...]{by=... why="..."} around them.`
const marked = (message: string, hint = OR_CLEAR_IT, place = { line: 9, column: 4 }): Finding => ({
  code: 'leak',
  severity: 'error',
  message,
  file: FILE,
  hint,
  ...place,
})

describe('what is found', () => {
  it.each([
    ['the whole', 'broken arm', 'a broken arm', 'The text that this mark takes out stands elsewhere in the public copy', OR_CLEAR_IT],
    ['a name', 'told Zebedee so', 'Zebedee left', 'A word that this mark takes out stands elsewhere in the public copy', MARK_THERE_TOO],
    ['a name whole', 'Zebedee', 'Zebedee left', 'The text that this mark takes out stands elsewhere in the public copy', MARK_THERE_TOO],
    ['a plural', 'told Zebedee so', 'the Zebedees', 'A word that this mark takes out stands elsewhere in the public copy', MARK_THERE_TOO],
    [
      'a name letter by letter',
      'told Zally so',
      'Z a l l y left',
      'A word that this mark takes out stands elsewhere in the public copy',
      MARK_THERE_TOO,
    ],
    [
      'a name with an everyday plural',
      'told Walker so',
      'Walker left',
      'A word that this mark takes out stands elsewhere in the public copy',
      MARK_THERE_TOO,
    ],
    [
      'that everyday plural',
      'told Walker so',
      'the walkers',
      'A word that this mark takes out stands elsewhere in the public copy',
      OR_CLEAR_IT,
    ],
    ['a part', 'told Allen so', 'the challenges', 'A word that this mark takes out stands elsewhere in the public copy', OR_CLEAR_IT],
    ['pieces', 'told Theo so', 'at the O level', 'A word that this mark takes out stands elsewhere in the public copy', OR_CLEAR_IT],
    ['a word', 'a zyxquorb so', 'zyxquorb left', 'A word that this mark takes out stands elsewhere in the public copy', OR_CLEAR_IT],
    [
      'a run',
      'was found crying then',
      'was found crying',
      'Words that this mark takes out stand in a row elsewhere in the public copy',
      OR_CLEAR_IT,
    ],
  ])('is told with the place of the mark and the line of the source: %s', async (_, text, page, message, hint) => {
    expect(await search(page, taken(text))).toEqual([marked(`${message}.`, hint)])
    const source = `:redact[${text}]{reason=s40}\r\n\r\n${page}\n${page}\n`
    expect(await search(page, taken(text), { source })).toEqual([marked(`${message}, from lines 3 and 4.`, hint)])
  })

  it.each([
    ['of Unix', 'one\ntwo\nZebedee'],
    ['of Windows', 'one\r\ntwo\r\nZebedee'],
    ['of an old Macintosh', 'one\rtwo\rZebedee'],
  ])('is told with the line of the source, whatever its line ends: %s', async (_, source) => {
    expect((await search('Zebedee', taken('Zebedee'), { source }))[0]?.message).toMatch(/, from line 3\.$/)
  })

  it('is told with every line', async () => {
    const source = 'Zebedee\nso\nZebedee\nZebedee'
    expect((await search('Zebedee', taken('Zebedee'), { source }))[0]?.message).toMatch(/, from lines 1, 3 and 4\.$/)
  })

  it('is told without a line where the text stands across lines or only in marks', async () => {
    const source = 'a broken\narm :redact[broken arm]{reason=s40}'
    expect((await search('a broken\narm', taken('broken arm'), { source }))[0]?.message).toMatch(/public copy\.$/)
  })

  it.each(['name', 'initials'] as const)(
    'is told at the line of the source where it is of somebody who is not published: %s',
    async (what) => {
      const finding = {
        code: 'leak',
        severity: 'error',
        file: FILE,
        hint: 'Mark it with :redact[...]{reason=s40}, or change what the record of that person says under publish.',
      }
      const message = 'The name of somebody who is not published by name stands in the public copy'
      expect(await search('ZQ left', taken('ZQ', what))).toEqual([{ ...finding, message: `${message}.`, line: 9, column: 4 }])
      expect(await search('ZQ left', taken('ZQ', what), { source: 'a\nb ZQ' })).toEqual([
        { ...finding, message: `${message}, from line 2.`, line: 2, column: 1 },
      ])
    },
  )

  it('is told once for each mark', async () => {
    const both = [taken('Zebedee'), taken('Quill')]
    expect(await search('Zebedee Quill', both)).toHaveLength(1)
    expect(await search('Zebedee Quill', [taken('Zebedee'), taken('Quill', 'marked', 10)])).toHaveLength(2)
    expect(await search('Zebedee Quill', [taken('Zebedee'), { ...taken('Quill'), place: { line: 9, column: 30 } }])).toHaveLength(2)
    expect(await search('Zebedee broken arm', [taken('told Zebedee'), taken('broken arm')])).toHaveLength(2)
  })

  it('is told for each file', async () => {
    const action = 'records/actions/2024-03-06-slg-1.md'
    const both = [taken('told Zebedee'), { ...taken('told Quill'), file: action }]
    expect((await search('Zebedee Quill', both)).map(({ file }) => file)).toEqual([FILE, action])
  })

  it('is nothing where nothing was taken out, or nothing of it stands', async () => {
    expect(await search('Zebedee', [])).toEqual([])
    expect(await search('Zebedee', [taken('Quill'), taken('narcolepsy')])).toEqual([])
  })

  it('is found after something of which nothing stands', async () => {
    expect(await search('Zebedee', [taken('Quill'), taken('Zebedee')])).toHaveLength(1)
  })
})

describe('where the name of somebody who is not published by name stands', () => {
  const SAM = { ...taken('Sam Mensah', 'name', 1), place: { line: 1, column: 1 } }
  const OTHER = 'records/meetings/2024-02-07-slg.md'
  const record = (field: string, body: string) => `---\ntitle: Meeting\n${field}\n---\n\n${body}\n`
  const MARK = 'Mark it with :redact[...]{reason=s40}'
  const SHOW = 'or change what the record of that person says under publish.'

  it.each([
    ['prose of the notes', {}, record('group: slg', 'Mensah came.'), FILE, ', from line 6.', `${MARK}, ${SHOW}`],
    [
      'the mark of an action',
      {},
      record('group: slg', '::action[Ask Mensah.]{#1 owners="AK"}'),
      FILE,
      ', from line 6.',
      `${MARK} there and, just so, in the title of the action's record, ${SHOW}`,
    ],
    ['a field', {}, record('venue: Mensah House', ''), FILE, ', from line 3 (venue).', `Write that field in other words, ${SHOW}`],
    ['other notes', { file: OTHER, text: record('group: slg', 'Mensah came.') }, '', OTHER, ', from line 6.', `${MARK}, ${SHOW}`],
    [
      'a title of other notes',
      { file: OTHER, text: '---\ntitle: On Mensah\n---\n' },
      '',
      OTHER,
      ', from line 2 (title).',
      `${MARK}, ${SHOW}`,
    ],
    [
      'a title that takes no marks',
      { file: 'records/priorities/early-help.md', text: '---\ntitle: On Mensah\n---\n' },
      '',
      'records/priorities/early-help.md',
      ', from line 2 (title).',
      `Write that field in other words, ${SHOW}`,
    ],
  ])('is told: %s', async (_, other, source, file, where, hint) => {
    const madeFrom = 'file' in other ? { madeFrom: [other] } : {}
    const [finding] = await search({ name: 'notes.md', parts: ['Mensah'], ...madeFrom }, SAM, { source })
    const message = `The name of somebody who is not published by name stands in the public copy${where}`
    expect(finding).toMatchObject({ file, message, hint })
    expect(finding?.line).toBe(Number(/\d+/.exec(where)?.[0]))
  })

  it('tells where the mark is of which a word stands in other notes, and those', async () => {
    const madeFrom = [{ file: OTHER, text: 'so\n\nZebedee came.' }]
    const [finding] = await search({ name: 'notes.md', parts: ['Zebedee'], madeFrom }, taken('told Zebedee so'))
    expect(finding).toMatchObject({ file: FILE, line: 9 })
    expect(finding?.message).toMatch(new RegExp(`, from line 3 of ${OTHER}\\.$`))
  })

  it('says what to write where somebody who is published by name has the same first name', async () => {
    const [finding] = await search('Then Jo left', taken('Jo Quill', 'name'), { source: 'Then Jo left.' })
    expect(finding?.hint).toBe(
      `Somebody who is published by name has the same first name: where that person is meant, write the full name or the initials there. ${MARK}, ${SHOW}`,
    )
    expect(await search('Then Jo Ward left', taken('Jo Quill', 'name'))).toEqual([])
  })
})

describe('the name of somebody who is published', () => {
  it('is nobody else’s where it stands twice or more in a row', async () => {
    for (const page of ['(Jo Ward)\nJo Ward and', 'Jo Ward, Jo Ward, Jo Ward, Jo Ward'])
      expect(await search(page, taken('Jo Quill', 'name'))).toEqual([])
    expect(await search('Jo Ward Jo Ward Jo', taken('Jo Quill', 'name'))).toHaveLength(1)
  })
})
