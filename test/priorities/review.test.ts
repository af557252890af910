// kscp priorities review: what was decided is a dated line of the record, and one commit; what makes no sense is refused.
import { describe, expect, it } from 'vitest'
import { done, lastMessage, refused } from '../actions/action-store.js'
import { git } from '../support/git.js'
import { validateJson } from '../support/run.js'
import { action, area, areas, fileOf, priorities, priorityStore, recordOf } from './priority-store.js'

const TEXT = area('neglect')[fileOf('neglect')] ?? ''
const review = (store: string, day: string, id: string, status: string, ...words: string[]) =>
  priorities(store, day, 'review', id, '--status', status, '--why', 'The audit shows it.', ...words)

describe('a review', () => {
  it('is kept with its day, what was, what is, why and by whom', () => {
    const store = priorityStore(area('neglect'))
    expect(done(review(store, '2024-06-01', 'neglect', 'met', '--by', 'AK'))).toBe(
      'Reviewed neglect on 1 June 2024, from current to met: Neglect',
    )
    expect(recordOf(store, 'neglect')).toBe(
      TEXT.replace(
        'status: current\n',
        'status: met\nreviews:\n  - {on: 2024-06-01, from: current, to: met, why: The audit shows it., by: AK}\n',
      ),
    )
    expect(lastMessage(store)).toBe('Review priority neglect, from current to met, by AK: The audit shows it.')
    expect(git(store, 'status', '--short')).toBe('')
    expect(validateJson(store, '--strict').problems).toEqual([])
  })

  it('may give another last day, also to what stays as it is', () => {
    const store = priorityStore(area('neglect', 'status: current\nto: 2024-05-31 # so far'))
    done(review(store, '2024-06-01', 'neglect', 'carried-over', '--until', '2024-08-31'))
    done(review(store, '2024-08-01', 'neglect', 'carried-over', '--until', '2024-11-30'))
    expect(recordOf(store, 'neglect')).toContain('to: 2024-11-30 # so far\n')
    expect(recordOf(store, 'neglect')).toContain(
      '  - {on: 2024-06-01, from: current, to: carried-over, why: The audit shows it.}\n  - {on: 2024-08-01, from: carried-over, to: carried-over, why: The audit shows it.}\n',
    )
    expect(lastMessage(store)).toBe('Review priority neglect, still carried-over, its last day 30 November 2024: The audit shows it.')
  })

  it('keeps comments, order, quoting and the line ends of Windows', () => {
    const before = `${TEXT.replace('title: Neglect', 'title: "Neglect" # as agreed').replace('current', 'current # so far')}\nWords.\n`
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    const store = priorityStore({ [fileOf('neglect')]: windows(before) })
    done(review(store, '2024-06-01', 'neglect', 'dropped'))
    const after = before
      .replace('current #', 'dropped #')
      .replace(/\n---\n/, '\nreviews:\n  - {on: 2024-06-01, from: current, to: dropped, why: The audit shows it.}\n---\n')
    expect(recordOf(store, 'neglect')).toBe(windows(after))
  })

  it('is not of a day before the priority begins', () => {
    const store = priorityStore(area('neglect', 'status: current\nfrom: 2024-06-01\nto: 2024-08-31'))
    expect(refused(store, review(store, '2024-05-31', 'neglect', 'dropped'))).toEqual([
      1,
      "The priority neglect begins on 1 June 2024, so this can't be on 31 May 2024.",
    ])
    expect(review(store, '2024-06-01', 'neglect', 'dropped').code).toBe(0)
  })

  it('takes an id that is shortened', () => {
    expect(done(review(priorityStore(area('neglect')), '2024-06-01', 'neg', 'met'))).toContain('Reviewed neglect')
  })

  it('hides in the commit what a mark takes out, and stays on one line', () => {
    const store = priorityStore({
      ...area('neglect'),
      ...action('2024-03-01-aaaa', 'neglect', 'status: open', '\n### 2024-03-02 AK\n\nFor :redact[Robin Vale]{reason=s40}.\n'),
    })
    done(priorities(store, '2024-06-01', 'review', 'neglect', '--status', 'dropped', '--why', 'Robin\n Vale asked.\n\nCo-authored-by: X'))
    expect(lastMessage(store)).toBe('Review priority neglect, from current to dropped: … asked. Co-authored-by: X')
  })

  it('says which open actions still serve what is met', () => {
    const store = priorityStore({ ...area('neglect'), ...action('2024-03-01-aaaa', 'neglect', 'status: open') })
    expect(review(store, '2024-06-01', 'neglect', 'met').stderr).toContain('Open actions still serve it: 2024-03-01-aaaa.')
  })

  it('says that what goes on is past its end', () => {
    const store = priorityStore(area('neglect', 'status: current\nto: 2024-05-31'))
    expect(review(store, '2024-06-01', 'neglect', 'carried-over').stderr).toContain('Its end, 31 May 2024, is past')
  })
})

describe('a review is refused', () => {
  const told = (words: string[], files: { [file: string]: string } = area('neglect')) => {
    const store = priorityStore(files)
    const [day = '', id = '', status = '', ...more] = words
    return refused(store, review(store, day, id, status, ...more))
  }

  it('where nothing changes', () => {
    expect(told(['2024-06-01', 'neglect', 'current'])).toEqual([1, 'The priority neglect is current already.'])
    expect(told(['2024-06-01', 'neglect', 'current', '--until', '2024-07-01'], area('neglect', 'status: current\nto: 2024-07-01'))).toEqual(
      [1, 'The priority neglect is current already.'],
    )
  })

  it('of an unknown priority, by nobody, and without words', () => {
    expect(told(['2024-06-01', 'negligence', 'met'])).toEqual([2, 'There is no priority negligence.'])
    expect(told(['2024-06-01', 'neglect', 'met', '--by', 'ZZ'])).toEqual([2, 'There is no person ZZ.'])
    expect(told(['2024-06-01', 'neglect', 'met', '--why', ' '])).toEqual([2, 'There are no words after --why.'])
  })

  it('before the last one', () => {
    const files = area('neglect', 'status: current\nreviews: [{on: 2024-05-01, from: suggested, to: current, why: Agreed.}]')
    expect(told(['2024-04-30', 'neglect', 'met'], files)).toEqual([
      1,
      "The last review of the priority neglect was made on 1 May 2024, so this can't be on 30 April 2024.",
    ])
  })

  it('with a last day that is past, or before the first', () => {
    expect(told(['2024-06-01', 'neglect', 'carried-over', '--until', '2024-05-31'])).toEqual([
      2,
      "31 May 2024 can't be the last day of the priority neglect: that is past already.",
    ])
    expect(told(['2024-06-01', 'neglect', 'met', '--until', '2024-04-30'], area('neglect', 'status: current\nfrom: 2024-05-01'))).toEqual([
      2,
      "30 April 2024 can't be the last day of the priority neglect: that is before its first day, 1 May 2024.",
    ])
  })

  it('where it would make a sixth of a type', () => {
    const files = { ...areas(5), ...area('sixth', 'status: suggested') }
    expect(told(['2024-06-01', 'sixth', 'current'], files)).toEqual([1, 'The Top Five has five current areas for improvement already.'])
  })
})

it('makes a sixth current once one of the five is met, or where it is of another type', () => {
  const store = priorityStore({ ...areas(5), ...area('sixth', 'status: suggested'), ...area('strong', 'status: suggested', 'strength') })
  done(review(store, '2024-06-01', 'strong', 'current'))
  done(review(store, '2024-06-01', 'area-3', 'met'))
  done(review(store, '2024-06-01', 'sixth', 'current', '--until', '2024-08-31'))
  expect(validateJson(store, '--strict', '--as-of', '2024-06-01').problems).toEqual([])
})
