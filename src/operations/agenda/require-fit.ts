// Refuses an agenda that would not validate: what somebody typed may hold what no record may.
import type { AgendaRecord } from '../../core/agenda.js'
import { Failure } from '../../core/failure.js'
import type { StoreRecord } from '../../core/record.js'
import { Records } from '../../core/records.js'
import { agendasAreWhole } from '../../rules/agendas-are-whole.js'
import { bodiesHoldNoHtml } from '../../rules/bodies-hold-no-html.js'
import { datesAreInOrder } from '../../rules/dates-are-in-order.js'
import { fieldsFitTheSchema } from '../../rules/fields-fit-the-schema.js'
import { idsAreWellFormed } from '../../rules/ids-are-well-formed.js'
import { marksAreExact } from '../../rules/marks-are-exact.js'
import { reasonsAreFromTheList } from '../../rules/reasons-are-from-the-list.js'
import { referencesResolve } from '../../rules/references-resolve.js'

const RULES = [
  fieldsFitTheSchema,
  idsAreWellFormed,
  referencesResolve,
  datesAreInOrder,
  marksAreExact,
  reasonsAreFromTheList,
  bodiesHoldNoHtml,
  agendasAreWhole,
]

/** The same agenda. Fails with the first thing that is wrong in it. */
export function requireFit(records: Records, agenda: AgendaRecord): AgendaRecord {
  const record = agenda as unknown as StoreRecord
  const others = records.all.filter(({ file }) => file !== agenda.file)
  const withIt = new Records(records.kinds, records.settings, [...others, record], records.unread).checkingOnly([record])
  const [problem] = RULES.flatMap((rule) => rule(withIt)).filter(({ file, severity }) => file === agenda.file && severity === 'error')
  if (problem === undefined) return agenda
  const isKept = records.get('agenda', agenda.id)?.text === agenda.text
  const what = isKept ? `${agenda.file} line ${problem.line}` : `The agenda ${agenda.id} would not be right`
  throw new Failure('refused', `${what}: ${problem.message}`, problem.hint)
}
