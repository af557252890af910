// The minutes as they are approved: the same however they are marked, and other ones after any other change.
import { describe, expect, it } from 'vitest'
import { minutesText } from '../../src/core/minutes-text.js'
import { readStore } from '../../src/store/read-store.js'
import { makeStore, meetingWith } from '../support/store.js'

const WORDS = 'AK reported on the audit.'

async function textWith(body: string) {
  const { records } = await readStore(makeStore(meetingWith(WORDS, body)))
  const meeting = records.get('meeting', '2024-03-06-slg')
  if (meeting === undefined) throw new Error('this is no meeting')
  return minutesText(meeting)
}

const LIST = '- One\n  - Two\n  - Three\n\n- Four\n\n  The end.'

describe('minutes', () => {
  it.each([
    ['words', LIST, LIST.replace('Two', ':redact[Two]{reason=s40}')],
    ['words cleared', LIST, LIST.replace('Two', ':clear[Two]{by=AK why="public"}')],
    ['a block', LIST, `:::redact{reason=s41}\n${LIST}\n:::`],
    ['a block with blank lines', LIST, `:::redact{reason=s41}\n\n${LIST}\n\n:::`],
    ['a block in a list', LIST, LIST.replace('  The end.', '  :::redact{reason=s41}\n  The end.\n  :::')],
    ['an item', LIST, LIST.replace('- Four', '- :::redact{reason=s41}\n  Four\n  :::')],
    ['a block in a quotation', '> One\n>\n> Two', '> One\n>\n> :::redact{reason=s41}\n> Two\n> :::'],
    ['a block in a block', 'One\n\nTwo', '::::redact{reason=s41}\nOne\n\n:::redact{reason=s40}\nTwo\n:::\n::::'],
  ])('are the same with marks: %s', async (_, plain, marked) => {
    expect(await textWith(marked)).toBe(await textWith(plain))
  })

  it.each([
    ['a line is indented less', LIST.replace('  - Two', '- Two')],
    ['a line is indented more', LIST.replace('  The end.', '      The end.')],
  ])('are others where %s', async (_, changed) => {
    expect(await textWith(changed)).not.toBe(await textWith(LIST))
  })
})
