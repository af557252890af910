// The call for contributions: who is asked by which day, who has sent, who has not.
import { describe, expect, it } from 'vitest'
import { git } from '../support/git.js'
import { kscp, type Run } from '../support/run.js'
import { ELMBRIDGE, fileWith } from '../support/store.js'
import { AS_OF, fileIn, mailIn, newsletterStore, RECORD } from './newsletter-store.js'

const CALL = 'outbox/newsletter-1/call.eml'
const WITH_ADDRESS = {
  ...fileWith('records/people/jo-ward.md', 'initials: JW\n', 'initials: JW\nemail: jo.ward@example.org\n'),
  'records/organisations/elmbridge-council.md': `${ELMBRIDGE['records/organisations/elmbridge-council.md']}`.replace(
    'types:',
    'contact: safeguarding@example.org\ntypes:',
  ),
}

const call = (store: string, ...words: string[]): Run => kscp(store, ['newsletter', 'call', '--as-of', AS_OF, ...words])
const ASK = ['--deadline', '2024-04-19', '--contributors', 'JW', 'elmbridge-council', 'The youth council']

describe('the call for contributions', () => {
  it('is a mail with its dates to those with an address, recorded in one commit', () => {
    const store = newsletterStore(WITH_ADDRESS)
    const { code, stdout } = call(store, ...ASK, '--out', '2024-04-30')
    expect(code).toBe(0)
    expect(stdout).toContain('Without an address in the records: The youth council.')
    expect(fileIn(store, RECORD)).toBe(`---
issue: 1
status: draft
on: 2024-04-30
contribution-deadline: 2024-04-19
contributors: [{who: JW, asked: 2024-04-01}, {who: elmbridge-council, asked: 2024-04-01}, {who: The youth council, asked: 2024-04-01}]
---
`)
    const mail = mailIn(store, CALL)
    expect(mail).toContain('To: Jo Ward <jo.ward@example.org>,')
    expect(mail).toContain('Subject: Elmbridge Safeguarding Children Partnership: your')
    expect(mail).toContain('Please send it by 19 April 2024. The newsletter goes out on 30 April 2024.')
    expect(git(store, 'show', '--format=%s', '--name-only').trim()).toBe(`Call for contributions to newsletter 1\n\n${RECORD}`)
    expect(git(store, 'status', '--short')).toBe('')
    expect(kscp(store, 'validate').code).toBe(0)
  })

  it('holds nothing that a mark takes out, typed again as its title or as whom to ask', () => {
    const [meeting] = Object.keys(ELMBRIDGE).filter((file) => file.includes('/meetings/'))
    const store = newsletterStore({
      ...WITH_ADDRESS,
      ...fileWith(meeting ?? '', '\n## 1.', '\nThey met :redact[Zebedee Quill]{reason=s40}.\n\n## 1.'),
      'records/newsletters/newsletter-1.md': '---\nissue: 1\ntitle: Quill and after\nstatus: draft\n---\n',
      'templates/out/call-for-contributions.txt.liquid': 'Subject: {{ title }}\n\n{{ contributors | join: ", " }}\n',
    })
    const { code, stderr } = call(store, '--deadline', '2024-04-19', '--contributors', 'JW', 'Friends of Quill')
    expect([code, stderr]).toEqual([
      0,
      'kscp: records/newsletters/newsletter-1.md, line 3: words that a mark takes out are hidden in the mail.\n',
    ])
    expect(mailIn(store, CALL)).toContain('Jo Ward, Friends of …')
    expect(mailIn(store, CALL)).not.toMatch(/quill/i)
  })

  it('is the same bytes again', () => {
    const store = newsletterStore(WITH_ADDRESS)
    call(store, ...ASK)
    const before = [fileIn(store, CALL), fileIn(store, RECORD)]
    expect(call(store, ...ASK).code).toBe(0)
    expect([fileIn(store, CALL), fileIn(store, RECORD)]).toEqual(before)
  })

  it('asks whoever was asked for the newsletter before', () => {
    const store = newsletterStore({
      'records/newsletters/newsletter-1.md': '---\nissue: 1\nstatus: published\ncontributors: [{who: JW}, {who: AK}]\n---\n',
    })
    expect(call(store, '--deadline', '2024-04-19').code).toBe(0)
    expect(fileIn(store, 'records/newsletters/newsletter-2.md')).toContain(
      'contributors: [{who: JW, asked: 2024-04-01}, {who: AK, asked: 2024-04-01}]',
    )
  })

  it('goes again only to those who have not sent, and keeps what is recorded', () => {
    const store = newsletterStore(WITH_ADDRESS)
    call(store, ...ASK)
    call(store, '--received', 'jo-ward')
    expect(call(store, '--deadline', '2024-04-26', '--contributors', 'AK', 'jo-ward').code).toBe(0)
    expect(fileIn(store, RECORD)).toContain('{who: JW, asked: 2024-04-01, received: 2024-04-01}')
    expect(fileIn(store, RECORD)).toContain('{who: AK, asked: 2024-04-01}]')
    expect(mailIn(store, CALL)).not.toContain('jo.ward@example.org')
  })

  it.each([
    ['no deadline', ['--contributors', 'JW']],
    ['a deadline that is past', ['--deadline', '2024-03-01', '--contributors', 'JW']],
    ['a day that does not exist', ['--deadline', '2024-04-31', '--contributors', 'JW']],
    ['nobody to ask', ['--deadline', '2024-04-19']],
    ['initials of nobody', ['--deadline', '2024-04-19', '--contributors', 'QQ']],
    ['a newsletter out before the deadline', ['--deadline', '2024-04-19', '--out', '2024-04-10', '--contributors', 'JW']],
    ['two things at once', ['--chase', '--received', 'JW']],
    ['a chase before the call', ['--chase']],
  ])('is wrong usage with %s', (_, words) => {
    const store = newsletterStore()
    const { code, stdout } = call(store, ...words)
    expect([code, stdout, fileIn(store, RECORD), fileIn(store, CALL)]).toEqual([2, '', null, null])
  })

  it('tells a slip in its template with file and line', () => {
    const file = 'templates/out/call-for-contributions.txt.liquid'
    const store = newsletterStore({ [file]: 'Subject: News\n\nBy {{ dedline }}\n' })
    const { code, stderr } = call(store, ...ASK)
    expect([code, stderr]).toEqual([1, `kscp: ${file} line 3: undefined variable: dedline.\n  Did you mean deadline?\n`])
    expect(call(newsletterStore({ [file]: 'Dear all,\n' }), ...ASK).stderr).toContain(`${file} line 1: The letter has no subject`)
  })
})

describe('the name of a contributor', () => {
  const MARKED = 'Jo :redact[Zebedee Quill]{reason=s40}'
  it.each([
    ['a mark', MARKED, 'holds a mark'],
    ['a mark that clears', ':clear[Zebedee Quill]{by=EM why="named"}', 'holds a mark'],
    ['a line’s end', 'Zebedee Quill\r\nBcc: x@example.org', 'no single plain line'],
    ['a control character', 'Zebedee\u001b[2J Quill', 'no single plain line'],
    ['writing turned round', 'Zebedee \u202eQuill', 'no single plain line'],
    ['more than a name has', 'Zebedee Quill '.repeat(8000), 'more than 200'],
  ])('with %s is refused, and not repeated', (_, name, message) => {
    const store = newsletterStore()
    const head = git(store, 'rev-parse', 'HEAD')
    const asked = call(store, '--deadline', '2024-04-19', '--contributors', name)
    expect([asked.code, asked.stdout]).toEqual([2, ''])
    expect(asked.stderr).toContain(message)
    call(store, ...ASK)
    const received = call(store, '--received', name)
    expect(received.code).toBe(2)
    expect(asked.stderr + received.stderr).not.toMatch(/quill|zebedee/i)
    expect(git(store, 'rev-list', '--count', `${head.trim()}..HEAD`).trim()).toBe('1')
  })

  it('that stands marked in the record is shown by none of its commands', () => {
    const record = `---\nissue: 1\nstatus: draft\ncontribution-deadline: 2024-04-19\ncontributors: [{who: JW}, {who: '${MARKED}'}]\n---\n`
    const store = newsletterStore({ [RECORD]: record })
    for (const words of [['--chase'], ['--chase', '--format', 'json'], ['--received', 'JW'], ['--received', 'Nobody'], []]) {
      const { code, stdout, stderr } = call(store, ...words)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(`Write it otherwise in ${RECORD}.`)
      expect(stderr).not.toMatch(/quill|zebedee/i)
    }
  })

  it('with signs of a page in it is no more than a name', () => {
    const store = newsletterStore()
    expect(call(store, '--deadline', '2024-04-19', '--contributors', '<script>').code).toBe(0)
    expect(kscp(store, 'validate').code).toBe(0)
  })
})

describe('the chase', () => {
  it('lists who has not sent, and how long there is', () => {
    const store = newsletterStore(WITH_ADDRESS)
    call(store, ...ASK)
    expect(call(store, '--chase').stdout).toBe(`Newsletter 1: 3 of 3 have not sent anything; the last day is 19 April 2024, in 18 days.
  Jo Ward <jo.ward@example.org>, asked on 1 April 2024
  Elmbridge Council <safeguarding@example.org>, asked on 1 April 2024
  The youth council, asked on 1 April 2024
`)
    expect(kscp(store, 'newsletter call --chase --as-of 2024-04-20').stdout).toContain('the last day was 19 April 2024, 1 day ago.')
  })

  it('leaves out whose contribution has come', () => {
    const store = newsletterStore(WITH_ADDRESS)
    call(store, ...ASK)
    expect(call(store, '--received', 'the youth council').stdout).toContain('2 of 3 have not sent anything')
    expect(git(store, 'log', '-1', '--format=%s').trim()).toBe('Record a contribution to newsletter 1')
    call(store, '--received', 'Elmbridge Council')
    const chase = JSON.parse(call(store, '--chase', '--format', 'json').stdout)
    expect(chase).toMatchObject({ version: 1, newsletter: 'newsletter-1', deadline: '2024-04-19', waiting: [{ who: 'JW' }] })
    expect(call(store, '--received', 'JW').stdout).toBe('Everybody has sent their contribution to newsletter 1.\n')
  })

  it('refuses a contribution of somebody who was not asked', () => {
    const store = newsletterStore()
    call(store, ...ASK)
    expect(call(store, '--received', 'AK')).toMatchObject({ code: 2, stdout: '' })
  })
})
