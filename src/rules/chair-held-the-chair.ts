// Whoever chaired a meeting held the group's chair on that day.
import { isCurrent, resolvePerson } from '../core/references.js'
import { problemIn, type Rule } from './rule.js'

export const chairHeldTheChair: Rule = (records) =>
  records.of('meeting').flatMap((meeting) => {
    const { chair, date, group: groupId } = meeting.data
    const group = records.get('group', groupId)
    const person = resolvePerson(records, chair, date)
    if (group?.data.chairs === undefined || person === undefined) return []
    const current = group.data.chairs.filter((term) => isCurrent(term, date))
    if (current.some((term) => resolvePerson(records, term.person, date)?.id === person.id)) return []
    const held = current.length === 0 ? 'nobody did' : `${current.map((term) => term.person).join(' and ')} did`
    const message = `${chair} did not hold the chair of ${groupId} on ${date}: ${held}.`
    return [
      problemIn(meeting, meeting.locate(['chair']), {
        code: 'chair-not-in-chair',
        message,
        hint: `Mend the chair here, or the chairs in ${group.file}.`,
      }),
    ]
  })
