// The workflow that checks each commit: is there one, and can it run?
import type { Workflow } from '../../core/checkup.js'
import { type Diagnosis, doubtful, right } from '../../core/diagnosis.js'

const VALIDATES = /\bkscp(?:\.js)?["']?\s+validate\b/
/** The packed kscp that it installs from the repository. */
const PACKAGE = /(?:^|[\s"'=])(?:\.\/)?([\w.-][\w./-]*\.tgz)\b/

/** The file that a workflow which runs kscp validate needs in the repository, from its root; null for none. */
export function packageNeeded(workflows: readonly Workflow[]): string | null {
  return PACKAGE.exec(workflows.find(({ text }) => VALIDATES.test(text))?.text.replace(/^\s*#.*$/gm, '') ?? '')?.[1] ?? null
}

/** `needed` is such a file that git doesn't have; null where nothing is missing. */
export function checkWorkflow(workflows: readonly Workflow[], missing: string | null): Diagnosis {
  const validating = workflows.find(({ text }) => VALIDATES.test(text))
  if (validating === undefined)
    return doubtful(
      'workflow',
      workflows.length === 0 ? 'Nothing checks the records on each commit.' : 'No workflow says kscp validate.',
      'Have one run kscp validate --strict, as that of a new store does (kscp init <folder>). If a script of yours runs it, all is well.',
    )
  if (missing === null) return right('workflow', `${validating.file} checks the records on each commit.`)
  return doubtful(
    'workflow',
    `${validating.file} needs ${missing}, which git doesn't have here, so it fails on each commit.`,
    `Type npm pack where kscp came from, put the file it makes here as ${missing}, and commit it.`,
  )
}
