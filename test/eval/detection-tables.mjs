// The counts of the scanned sets as two Markdown tables, each figure beside its limit.
import { atLeast, atMost, beside, MILLISECONDS, oneDecimal, percent, shown, verdict } from './limits.mjs'

const LEAKING_TEXTS = 3
const FINDINGS = 120
const DECOYS = 1
const WRONG_CHECKSUMS = 100

const KINDS = {
  SURNAME: 98,
  SURNAME_FIRST: 90,
  INITIALS: 100,
  NHS: 100,
  NINO: 100,
  UPN: 100,
  POSTCODE: 100,
  POSTCODE_PARTIAL: 99,
  PHONE: 100,
  DOB: 100,
  AGE: 99,
  ADDRESS: 99,
  EMAIL: 100,
  CASEREF: 99,
  VRM: 100,
}

/** The share of names to be found: all in minutes, fewer in web text and in `presidio_generated_large`, where some are no names. */
function personLimit(set) {
  if (/notes|minutes/.test(set)) return 100
  return /presidio|uner|web/.test(set) ? 98.5 : 99
}

/** A row a set, one of what must hold on average, and one of a run over all sets; with the figures in them that have a limit. */
export function setsTable(sets, milliseconds) {
  const rows = sets.map((set) => {
    const { spans = 0, caught = 0 } = set.types.PERSON ?? {}
    return {
      set,
      person: atLeast(percent(caught, spans), personLimit(set.name), '%'),
      leaking: percent(set.leaking, set.naming),
      findings: oneDecimal((1000 * set.findings) / set.words),
      time: atMost(oneDecimal((1000 * set.milliseconds) / set.words), MILLISECONDS),
    }
  })
  const leaking = atMost(mean(rows.map((row) => row.leaking)), LEAKING_TEXTS, '%')
  const findings = atMost(mean(rows.filter(({ set }) => set.isProse).map((row) => row.findings)), FINDINGS)
  const [texts, words] = ['texts', 'words'].map((count) => sets.reduce((sum, set) => sum + set[count], 0))
  const time = words === 0 ? null : atMost(oneDecimal((1000 * milliseconds) / words), MILLISECONDS)
  const lines = table([
    ['Set', 'Texts', 'Words', 'PERSON recall', 'Texts that leak a name', 'Findings per 1,000 words', 'ms per 1,000 words'],
    ...rows.map((row) => [
      row.set.name,
      shown(row.set.texts),
      shown(row.set.words),
      beside(row.person),
      shown(row.leaking, '%'),
      `${shown(row.findings)}${row.set.isProse ? '' : ' (made up)'}`,
      beside(row.time),
    ]),
    ['On average (findings: running prose)', '', '', '', beside(leaking), beside(findings), ''],
    ['All in one run', shown(texts), shown(words), '', '', '', beside(time)],
  ])
  return { lines, figures: [...rows.flatMap(({ person, time }) => [person, time]), leaking, findings, time] }
}

/** A row a kind: from the made-up sets, for the others call other things an address or a phone; initials from wherever they are. */
export function kindsTable(sets) {
  const sum = (count) => sets.map(count).reduce((a, b) => a + b, 0)
  const rows = Object.entries(KINDS).map(([kind, limit]) => {
    const counted = sets.filter(({ isProse }) => !isProse || kind === 'INITIALS').map(({ types }) => types[kind] ?? { spans: 0, caught: 0 })
    const spans = counted.reduce((total, { spans }) => total + spans, 0)
    const caught = counted.reduce((total, { caught }) => total + caught, 0)
    return { kind, number: spans, figure: atLeast(percent(caught, spans), limit, '%') }
  })
  const [decoys, wrong] = [sum((set) => set.decoys), sum((set) => set.wrong)]
  rows.push(
    {
      kind: 'Decoys taken for a number',
      number: decoys,
      figure: atMost(
        percent(
          sum((set) => set.taken),
          decoys,
        ),
        DECOYS,
        '%',
      ),
    },
    {
      kind: 'Wrong checksums noticed',
      number: wrong,
      figure: atLeast(
        percent(
          sum((set) => set.noticed),
          wrong,
        ),
        WRONG_CHECKSUMS,
        '%',
      ),
    },
  )
  const cells = rows.map(({ kind, number, figure }) =>
    figure === null ? [kind, '0', '–', '–', '–'] : [kind, shown(number), figure.value, figure.limit, verdict(figure)],
  )
  return { lines: table([['Kind', 'Number', 'Recall', 'Limit', 'Met'], ...cells]), figures: rows.map(({ figure }) => figure) }
}

function mean(numbers) {
  const given = numbers.filter((number) => number !== null)
  return given.length === 0 ? null : oneDecimal(given.reduce((a, b) => a + b, 0) / given.length)
}

function table([head, ...rows]) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
