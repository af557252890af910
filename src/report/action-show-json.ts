// Everything of one action as JSON for programs: the keys that a list of actions has, and what only this command shows.
import type { ActionStory } from '../core/action-story.js'
import { printableJson } from '../core/printable.js'

export function actionAsJson({ asOf, ...story }: ActionStory): string {
  const { owners, due, firstDue, deferred, priorities, replacedBy, replaces, ...rest } = story
  const action = {
    ...rest,
    owners: owners.map(({ owner }) => owner),
    ownersInFull: owners,
    due: due.date,
    dueFrom: due.from,
    firstDue: firstDue?.date ?? null,
    deferrals: deferred.length,
    deferred,
    priorities: priorities.map(({ id }) => id),
    replacedBy: replacedBy?.id ?? null,
    replaces: replaces.map(({ id }) => id),
  }
  return printableJson({ version: 1, asOf, action })
}
