// Finds what looks personal in the words of a newsletter that come from no notes, and marks there: its title, the titles of the Top Five.
import { lookAlikesIn } from '../../core/mark-patterns.js'
import type { RecordOf, Records } from '../../core/records.js'
import { alwaysPublic } from '../../redact/clearing/clearances.js'
import { type Finding, findingIn } from '../../redact/finding.js'
import { isPlainWord } from '../../redact/scan/plain-word.js'
import { scanText } from '../../redact/scan/scan-text.js'
import type { Sighting } from '../../redact/scan/sighting.js'
import { BY_RECORD, storeRegister } from '../../redact/scan/store-register.js'
import { marksAreExact } from '../../rules/marks-are-exact.js'
import { clearAlways } from '../redaction/clear-always.js'
import { namesTakenOutOf } from '../redaction/find-in-notes.js'
import { markedRecords } from '../redaction/marked-records.js'
import { topFiveOn } from './newsletter-data.js'

/** The day of the newsletter, and the one on which decisions must hold. */
export interface NewsletterDays {
  day: string
  asOf: string
}

/** One finding for each title in which something looks personal, or a mark stands; none repeats the words. */
export function findInNewsletter(records: Records, newsletter: RecordOf<'newsletter'> | null, { day, asOf }: NewsletterDays): Finding[] {
  const takenOut = markedRecords(records).flatMap((record) => namesTakenOutOf(records, record).map(({ name }) => name))
  const register = storeRegister(records, {
    ...BY_RECORD,
    publicTexts: alwaysPublic(records, asOf),
    takenOutElsewhere: takenOut.filter((name) => name.includes(' ')),
  })
  const titled: Titled[] = [...(newsletter === null ? [] : [newsletter]), ...topFiveOn(records, day)]
  const personal = titled.flatMap((record) => {
    const title = record.data.title ?? ''
    const [first] = scanText(title, register).filter((sighting) => record.kind.name !== 'newsletter' || !isPlainWord(sighting, title))
    return first === undefined ? [] : [findingAt(record, first, asOf)]
  })
  return [...marksIn(records, titled), ...personal]
}

type Titled = RecordOf<'newsletter'> | RecordOf<'priority'>

/** No mark takes anything out of a title that is printed as it stands, nor clears it. */
function marksIn(records: Records, titled: readonly Titled[]): Finding[] {
  const known = marksAreExact(records.checkingOnly(records.all.filter(({ file }) => titled.some((each) => each.file === file))))
  const others = titled.filter(({ file, data }) => lookAlikesIn(data.title ?? '').length > 0 && !known.some((each) => each.file === file))
  return [
    ...known,
    ...others.map((record) => {
      const message = 'A mark has no effect in this title, which the newsletter prints as it stands.'
      return findingIn(record.file, record.locate(['title']), 'mark-without-effect', message, 'Write the title without the mark.')
    }),
  ]
}

function findingAt(record: Titled, sighting: Sighting, asOf: string): Finding {
  const message = `Something in this title looks personal (${sighting.type}), and the newsletter would print it.`
  const hint = `Write the title in other words; or, where its words may always be published, say so: ${clearAlways(sighting.type, asOf)}`
  return findingIn(record.file, record.locate(['title']), 'undecided', message, hint)
}
