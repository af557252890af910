// Finds what looks personal in the words of a newsletter that come from no notes: its title, the titles of the Top Five.
import type { StoreRecord } from '../core/record.js'
import type { RecordOf, Records } from '../core/records.js'
import { alwaysPublic } from '../redact/clearing/clearances.js'
import { type Finding, findingIn } from '../redact/finding.js'
import { scanText } from '../redact/scan/scan-text.js'
import type { Sighting } from '../redact/scan/sighting.js'
import { BY_RECORD, storeRegister } from '../redact/scan/store-register.js'
import { namesTakenOutOf } from './find-in-notes.js'
import { topFiveOn } from './newsletter-data.js'

/** One finding for each title in which something looks personal; none repeats the words. */
export function findInNewsletter(records: Records, newsletter: RecordOf<'newsletter'> | null, day: string): Finding[] {
  const takenOut = records.of('meeting').flatMap((meeting) => namesTakenOutOf(records, meeting).map(({ name }) => name))
  const register = storeRegister(records, {
    ...BY_RECORD,
    publicTexts: alwaysPublic(records, day),
    takenOutElsewhere: takenOut.filter((name) => name.includes(' ')),
  })
  const find = (record: Titled, title: string) =>
    scanText(title, register)
      .filter((sighting) => record.kind.name !== 'newsletter' || !isOneWord(sighting, title))
      .slice(0, 1)
      .map((sighting) => findingAt(record, sighting))
  const own = newsletter?.data.title === undefined ? [] : find(newsletter, newsletter.data.title)
  return [...own, ...topFiveOn(records, day).flatMap((priority) => find(priority, priority.data.title))]
}

type Titled = Pick<StoreRecord<object>, 'file' | 'locate' | 'kind'>

/** What may be a name may be a season too, and whoever writes "Spring newsletter" knows which; not so a name that must not stand. */
function isOneWord({ start, end, type, rule }: Sighting, title: string): boolean {
  return type === 'PERSON' && !rule.startsWith('protected') && !title.slice(start, end).includes(' ')
}

function findingAt(record: Titled, sighting: Sighting): Finding {
  const message = `Something in this title looks personal (${sighting.type}), and the newsletter would print it.`
  const hint =
    'Write the title in other words; or, where it may always be published, make a clearance of scope always with kscp new clearance.'
  return findingIn(record.file, record.locate(['title']), 'undecided', message, hint)
}
