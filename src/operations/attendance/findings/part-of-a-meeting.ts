// People who were there for some items only: that counts as there.
import { formatDate } from '../../../core/date.js'
import { listed, quoted } from '../words.js'
import { byMeeting, type Finder } from './sight.js'

export const partOfAMeeting: Finder = (sight) =>
  byMeeting(sight).flatMap(({ meeting, seats }) =>
    seats.flatMap(({ seat, at: { items, name, person, deputy } }) =>
      items === null
        ? []
        : [
            {
              code: 'part-of-a-meeting',
              severity: 'note',
              message: `${name} (${quoted(seat)}) was there for ${items.length === 1 ? 'item' : 'items'} ${listed(items.map(String))} only on ${formatDate(meeting.data.date)}; that counts as there.`,
              seat,
              person: deputy ?? person ?? '',
              meeting: meeting.id,
            },
          ],
    ),
  )
