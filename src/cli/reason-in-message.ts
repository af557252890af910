// A reason as a commit message gives it: on one line, without what any mark takes out and without names that are not published.
import { hiderOf } from '../core/hidden-texts.js'
import { collapse } from '../core/undertakings.js'
import { hideMarked } from '../operations/hide-marked.js'
import type { OpenStore } from './open-store.js'

/** `now` are the texts of the records as the commit leaves them: they may mark what the words repeat. A message goes where the record doesn't. */
export function reasonInMessage({ texts, records }: OpenStore, now: readonly string[], why: string): string {
  const all = [...texts.values(), ...now]
  return hiderOf(all, records).inExcerpt(hideMarked(all, records)(collapse(why)))
}
