// Gives minutes that are headed by the partnership's name the group's as their title: the first tells no meeting from another.
import { foldName } from '../core/kebab.js'
import type { Records } from '../core/records.js'
import type { ImportedMinutes } from './imported-minutes.js'

/** Lines above the first item that say no more than who the partnership and the group are go too: the record says it. */
export function withTitleOfGroup(records: Records, minutes: ImportedMinutes, groupId: string): ImportedMinutes {
  const group = records.get('group', groupId)
  const { title } = minutes
  const partnership = foldName(records.settings.name)
  if (group === undefined || title === null || foldName(title) !== partnership) return minutes
  const names = [partnership, foldName(group.data.name), foldName(group.data.abbreviation ?? group.data.name)]
  const rest = minutes.rest.split('\n').filter((line) => line.trim() === '' || !names.includes(foldName(line)))
  return { ...minutes, title: group.data.name, rest: rest.join('\n') }
}
