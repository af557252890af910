// Which faults in the settings leave it unknown what the store says, so that no command may write.
import type { Problem } from './problem.js'

/** `problems` are those of records/kscp.yaml. A mark without effect is none of them: such words are read as they stand. */
export function faultsThatHideSettings(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity, code }) => severity === 'error' && code !== 'mark-without-effect')
}
