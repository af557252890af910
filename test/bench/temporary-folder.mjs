// Lends a temporary folder, and takes it away at the end: also after a failure, Ctrl-C or a kill.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export async function withTemporaryFolder(use) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kscp-bench-')))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1))
  return await use(folder)
}
