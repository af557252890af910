// Opens the store for a stage of one meeting's notes, which goes on only with notes that validate.
import type { RecordOf } from '../core/records.js'
import type { Context, GlobalOptions } from './context.js'
import { type OpenStore, openStore } from './open-store.js'
import { refuseUnsoundNotes } from './refuse-unsound-notes.js'
import { knownMeeting, readableMeeting } from './require-known.js'

export interface SoundNotes {
  store: OpenStore
  meeting: RecordOf<'meeting'>
}

/** The meeting that a word means; null where the notes don't validate; then it has been told. Fails where there is no such meeting. */
export async function openSoundNotes(context: Context, input: GlobalOptions, word: string): Promise<SoundNotes | null> {
  const store = await openStore(context, input)
  const meetingId = knownMeeting(word, store.records)
  if (await refuseUnsoundNotes(context, input, store, meetingId)) return null
  return { store, meeting: readableMeeting(meetingId, store.records) }
}
