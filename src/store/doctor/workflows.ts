// Reads what a repository tells servers to run on each commit.
import { join } from 'node:path'
import type { Workflow } from '../../core/checkup.js'
import { filesIn } from '../make-folder.js'
import { readText } from '../read-text.js'

const FOLDER = '.github/workflows'
/** The same for GitLab and Azure DevOps. */
const ELSEWHERE = ['.gitlab-ci.yml', 'azure-pipelines.yml']

/** Files by their path from the repository's root, which `top` is; what can't be read is no workflow. */
export function readWorkflows(top: string): Workflow[] {
  const names = filesIn(join(top, FOLDER)).filter((name) => /\.ya?ml$/.test(name))
  return [...names.map((name) => `${FOLDER}/${name}`), ...ELSEWHERE].flatMap((file) => {
    const reading = readText(top, join(top, file))
    return 'text' in reading ? [{ file, text: reading.text }] : []
  })
}
