// Refuses a new record that validate would find wrong beside the others.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import { hiderOf } from '../../core/hidden-texts.js'
import type { Kind } from '../../core/kind.js'
import { parseRecord } from '../../core/record.js'
import { type Reading, Records } from '../../core/records.js'
import { ALL_RULES } from '../../rules/all-rules.js'
import { withoutHiddenTexts } from './check-records.js'

/** Fails with the first error; what is only a warning may be mended later. */
export function refuseWrongRecord({ records, texts }: Pick<Reading, 'records' | 'texts'>, kind: Kind, { file, text }: Change): void {
  const id = file.slice(`records/${kind.folder}/`.length, -'.md'.length)
  const parsed = parseRecord(kind, file, id, text)
  if ('faults' in parsed) return
  const { record } = parsed
  const withIt = new Records(records.kinds, records.settings, [...records.all, record], records.unread).checkingOnly([record])
  const [problem] = ALL_RULES.flatMap((rule) => rule(withIt)).filter((each) => each.file === file && each.severity === 'error')
  if (problem === undefined) return
  const { message, hint } = withoutHiddenTexts(problem, hiderOf([...texts.values(), text], records))
  throw new Failure('usage', `The ${kind.name} would not be valid: ${message}`, hint)
}
