// Refuses changes after which a record would not validate: what somebody typed may hold what no record may.
import type { Change } from '../../core/change.js'
import { Failure } from '../../core/failure.js'
import type { Kind } from '../../core/kind.js'
import type { Fault } from '../../core/problem.js'
import { parseRecord } from '../../core/record.js'
import { Records } from '../../core/records.js'
import { completeSettings } from '../../core/settings.js'
import { decodeText } from '../../core/text-bytes.js'
import { bodiesHoldNoHtml } from '../../rules/bodies-hold-no-html.js'
import { fieldsFitTheSchema } from '../../rules/fields-fit-the-schema.js'
import { idsAreWellFormed } from '../../rules/ids-are-well-formed.js'
import { marksAreExact } from '../../rules/marks-are-exact.js'
import { reasonsAreFromTheList } from '../../rules/reasons-are-from-the-list.js'

/** What can be said of a record by itself. */
const RULES = [fieldsFitTheSchema, idsAreWellFormed, marksAreExact, reasonsAreFromTheList, bodiesHoldNoHtml]

/** Fails where a change makes a record wrong that was right, or wrong in another way. */
export function requireSound(kinds: readonly Kind[], changes: readonly Change[]): void {
  for (const { file, text, was } of changes) {
    const [, folder, id = ''] = /^records\/([^/]+)\/([^/]+)\.md$/.exec(file) ?? []
    const kind = kinds.find((each) => each.folder === folder)
    if (kind === undefined) continue
    const after = faultsIn(kind, { file, id, text })
    const before = after.length === 0 || (was ?? null) === null ? [] : faultsIn(kind, { file, id, text: was ?? '' })
    const fault = after.find(({ code, message }) => !before.some((old) => old.code === code && old.message === message))
    if (fault !== undefined) throw new Failure('usage', `This can't be kept in ${file}: ${fault.message}`, fault.hint)
  }
}

function faultsIn(kind: Kind, { file, id, text }: { file: string; id: string; text: string }): Fault[] {
  const decoded = decodeText(new TextEncoder().encode(text))
  if ('fault' in decoded) return [decoded.fault]
  const parsed = parseRecord(kind, file, id, decoded.text)
  if ('faults' in parsed) return parsed.faults
  const alone = new Records([kind], completeSettings({ name: '' }, false), [parsed.record])
  return RULES.flatMap((rule) => rule(alone)).filter(({ severity }) => severity === 'error')
}
