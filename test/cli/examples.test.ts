// The examples that help shows for changing the records are calls that the records take as they stand, on the right day.
import { expect, it } from 'vitest'
import { commitAll } from '../support/git.js'
import { kscp } from '../support/run.js'
import { copyOfOurStore } from '../support/store.js'

it.each(['actions add', 'actions defer', 'actions reassign', 'actions replace', 'agenda', 'newsletter call', 'notes follow-up'])(
  'kscp %s',
  (command) => {
    const store = commitAll(copyOfOurStore())
    const [, example = ''] = /^Example:\n {2}\$ kscp (.*)/m.exec(kscp(store, `${command} --help`).stdout) ?? []
    const words = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    expect(kscp(store, [...words, '--as-of', '2019-12-16'])).toMatchObject({ code: 0 })
  },
)
