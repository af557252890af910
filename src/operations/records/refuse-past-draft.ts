// Refuses a new meeting whose notes would look approved: nobody can have read what is still a template's headings.
import { Failure } from '../../core/failure.js'
import type { Kind } from '../../core/kind.js'
import type { Data } from '../../core/yaml.js'

/** What the stages of the notes write, each with the words or the digest that it is about (DESIGN.md 4.5). */
const WRITTEN_BY_STAGES = ['circulation', 'approval', 'publication']

/** Fails where the fields given for a meeting say that its notes are more than a draft. */
export function refusePastDraft({ name }: Kind, fields: Data): void {
  if (name !== 'meeting') return
  const stage = WRITTEN_BY_STAGES.find((field) => fields[field] !== undefined)
  if (stage === undefined && (fields.status ?? 'draft') === 'draft') return
  throw new Failure(
    'usage',
    `The notes of a new meeting are a draft, so it can't be made with ${stage === undefined ? 'another status' : stage}.`,
    'Leave it out: kscp notes circulate, approve and publish write it. Of notes approved before kscp, write the words first, then the status into the file.',
  )
}
