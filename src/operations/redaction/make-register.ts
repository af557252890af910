// Decides what the register of a public copy says: what was taken out, by place and reason, and who decided it; never the words.
import type { Change } from '../../core/change.js'
import { isReason } from '../../core/mark-names.js'
import { plainText } from '../../core/markdown.js'
import { markedTexts } from '../../core/marked-text.js'
import { minutesText } from '../../core/minutes-text.js'
import type { RecordOf, Records } from '../../core/records.js'
import { formatYamlValue } from '../../core/yaml.js'
import { Clearances } from '../../redact/clearing/clearances.js'
import { subjectOfPerson, subjectOfWords } from '../../redact/clearing/subject.js'
import { SIGHTING_TYPES } from '../../redact/scan/sighting.js'
import { registerByRecord } from '../../redact/scan/store-register.js'
import type { Deciding } from './find-in-notes.js'
import { whereIn } from './find-in-notes.js'

type Meeting = RecordOf<'meeting'>

/** What stands in a register where nobody recorded who decided. */
const NOT_RECORDED = 'not recorded'

interface RegisterEntry {
  place: string
  reason: string
  as?: string
  by: string
  on?: string
}

/** The register of a meeting's public copy; `hash` gives the digest of a text as it stands in an approval. */
export function makeRegister(records: Records, meeting: Meeting, deciding: Deciding, hash: (text: string) => string): Change {
  const { approval } = meeting.data
  const entries = entriesOf(records, meeting, deciding)
  const lines = [
    `meeting: ${meeting.id}`,
    `made: ${deciding.asOf}`,
    `minutes: ${hash(minutesText(meeting))}`,
    ...(approval?.digest === undefined ? [] : [`approved: ${formatYamlValue(approval.digest)}`]),
    ...(entries.length === 0 ? ['entries: []'] : ['entries:', ...entries.map((entry) => `  - ${formatYamlValue(entry)}`)]),
  ]
  return { file: `records/registers/${meeting.id}.md`, text: `---\n${lines.join('\n')}\n---\n` }
}

/** One entry for each outermost mark. */
function entriesOf(records: Records, meeting: Meeting, { digest, asOf }: Deciding): RegisterEntry[] {
  const clearances = new Clearances(records, meeting, digest, asOf)
  const register = registerByRecord(records)
  return markedTexts(meeting).flatMap((text) => {
    let end = -1
    return text.marks.flatMap((mark) => {
      const { reason = '', as } = mark.attributes
      if (mark.name !== 'redact' || mark.start < end || !isReason(reason)) return []
      end = mark.end
      const words = plainText(mark.node)
      const person = register.personMeant(words)
      const subjects = [...(person === null ? [] : [subjectOfPerson(person)]), ...SIGHTING_TYPES.map((type) => subjectOfWords(type, words))]
      const decided = subjects.flatMap((subject) => clearances.removing({ subject }) ?? [])[0]?.data
      return [
        {
          place: whereIn(meeting, text, mark.start),
          reason,
          ...(as === undefined ? {} : { as }),
          by: decided?.by ?? NOT_RECORDED,
          ...(decided === undefined ? {} : { on: decided.on }),
        },
      ]
    })
  })
}
